"""Marks that were replaced or lost bytes, in a language without tables: `�Uvele wathi`, `phansi,â kusho`.

Nothing tells its letters, but quotation marks and dashes stand where they stand in every language: in front of a word,
behind one, between spaces. Only such places are read, and only where no letter of the text can have been lost.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest
from operator import attrgetter
from typing import Final

from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.words import WORD, Ear

__all__ = ["unheard"]

_PIECE: Final = re.compile("[\ufffdâ?]")
_FEWEST_WORDS: Final = 10
"""Words from which on a text is one, whose language shows or is not known here; a label is none."""
_LOST_LETTER: Final = re.compile(r"[^\W\d_][\ufffdâ](?=[^\W\d_])|\b\w{1,2}â")
"""A piece inside a word, where it may have been a letter, or behind so short a beginning that it may be a word."""
_QUOTES: Final = re.compile(
    r"[\ufffdâ?“”](?:(?P<opens>(?<=[\s(\[][^”])|(?<=\A[^”]))(?=[A-Z0-9])|(?P<closes>(?<=[.,!][^“]))(?=[\s).,;]|\Z))"
)
"""Where a quotation opens in front of a capital, and where one closes behind its last mark; a class comes first, so
that the search passes all else at a stretch."""
_DASHES: Final = re.compile("(?<= )\ufffd(?= )")
_OTHER_HABITS: Final = frozenset("„«»")
_TOLD: Final = "a mark that was replaced or lost bytes; its place tells which"


def unheard(text: str) -> list[Change]:
    """The changes that put quotation marks and dashes back where nothing but their places tells them.

    >>> text = "Abazali bomfana bathe bazobuya ngakusasa ekuseni. \ufffdAsazi lutho,\ufffd kusho uyise ebuhlungu"
    >>> [change.after for change in unheard(text)]
    ['“', '”']
    >>> unheard("Caf\ufffd Zola, Wexcombe"), unheard(text.replace("bomfana", "bomf\ufffdna"))
    ([], [])
    """
    present = set(foreign(text))
    if present & _OTHER_HABITS or any(c.isalpha() and c != "â" for c in present):
        return []
    changes = sorted([*_dashes(text), *_quotes(text)], key=attrgetter("at"))
    if not changes or _LOST_LETTER.search(text) or len(WORD.findall(text)) < _FEWEST_WORDS:
        return []
    return [] if Ear.of(text, doubtful=_PIECE).languages else changes


def _dashes(text: str) -> Iterator[Change]:
    for match in _DASHES.finditer(text):
        yield Change("mojibake.replaced", match.start(), match.group(), "–", _TOLD)


def _quotes(text: str) -> Iterator[Change]:
    """The changes to marks that open a line or are closed in it, and to those that close what was opened."""
    found = list(_QUOTES.finditer(text))
    opened = False
    for match, behind in zip_longest(found, found[1:]):
        at, piece = match.start(), match.group()
        if match.lastgroup == "opens":
            opened = text[at - 1 : at] in {"", "\n"} or (
                behind is not None and behind.lastgroup == "closes" and "\n" not in text[at : behind.start()]
            )
            after, fits = "“", opened
        else:
            after, fits = "”", piece != "?" or opened or text[at - 1] == ","
            opened = False
        if fits and piece != after:
            yield Change("mojibake.latin_1" if piece == "â" else "mojibake.replaced", at, piece, after, _TOLD)
