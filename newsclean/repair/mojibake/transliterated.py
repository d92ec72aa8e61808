"""Misread quotes and dashes that a later program spelled in ASCII: `itaEUR(TM)s`, `aEURoequoteaEUR`.

`iconv //TRANSLIT`, Unidecode and their like make `EUR` of the euro sign and `(TM)` of the trade mark that windows-1252
shows for the bytes of a quote; the `â` before them stays or loses its accent. Here the pieces are put back, so that the
codecs know them. Misread letters (`cafA(c)`) are left: what is left of most of them could be anything.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsclean.model import Change

__all__ = ["RULE", "respelled"]

RULE: Final = "transliterated.piece"
"""The name of such a change; it never leaves the stage."""
_TAILS: Final = {"(tm)": "™", "tm": "™", "oe": "œ", "~": "˜", "|": "¦", "c/": "¢"}
"""What became of the last piece of a mark, and the piece. Others are quotation marks, straightened or gone."""
_TELLING: Final = re.compile(r"(?:[aâ]EUR|â€|вЂ)(?:\(?(?:TM|tm)|oe|~(?=\w))")
"""What nobody writes: an apostrophe, or what opens a quotation."""
_MARK: Final = re.compile(r"(?:[aâ]EUR|(?P<whole>â€|вЂ)(?=[\w(]))(?P<tail>\((?:TM|tm)\)|TM|tm|oe|~|\||[cC]/|(?=\W|\Z))")
"""A mark's pieces; the last may be gone, and the first two be whole (`whole`)."""


def respelled(text: str) -> Iterator[Change]:
    """The changes that make misread marks of their spellings.

    >>> [(change.before, change.after) for change in respelled("ItaEUR(TM)s aEURoefineaEUR, they say.")]
    [('aEUR(TM)', 'â€™'), ('aEURoe', 'â€œ'), ('aEUR', 'â€')]
    >>> list(respelled("It is fine, they say, for a EUR 5 note."))
    []
    """
    if ("EUR" in text or "€" in text or "вЂ" in text) and _TELLING.search(text):
        for match in _MARK.finditer(text):
            piece = _TAILS.get(match["tail"].lower(), "")
            yield Change(RULE, match.start(), match.group(), f"{match['whole'] or 'â€'}{piece}")
