"""Misread text that a later program normalised: `Ã` of two code points, `¼` as `1⁄4`.

Unicode's normal forms take letters and signs apart, and the pieces of a misread character with them. Here they are put
together again so that the codecs know them; what proves to be no piece of anything stays as it was.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

from newsclean.model import Change
from newsclean.repair.foreign import foreign

__all__ = ["RULE", "put_together"]

RULE: Final = "normalised.piece"
"""The name of such a change; it never leaves the stage, as no text is composed for its own sake."""
_SIGNS: Final = re.compile("[\u0300-\u033f⁄μ€]")
"""What is looked for among the distinct characters of a text: common marks on letters, and parts of the spellings."""
_DECOMPOSED: Final = re.compile("[^\\W\\d_][\u0300-\u036f]+")
_LEADS: Final = "ÂÃÄÅâãÐÑĂĹŃŘŮРСГ\u0300-\u0328"
"""What most misread characters begin with, or the mark of one that was taken apart."""
_COMPATIBLE: Final = {
    "1⁄4": "¼", "1⁄2": "½", "3⁄4": "¾", "μ": "µ", " \u0308": "¨", " \u0304": "¯", " \u0301": "´", " \u0327": "¸",
    "€TM": "€™", "€...": "€…",
}  # fmt: skip
"""What the signs that pieces consist of become when compatible characters are made equal, and the signs."""
_RAISED: Final = {"1": "¹", "2": "²", "3": "³"}
"""The same of signs that become digits; looked at only where another sign proves it, as `8â10` may be `8–10`."""


def put_together(text: str) -> list[Change]:
    """The changes that make one character again of what was taken apart.

    >>> [change.after for change in put_together("Mu\u0308nchen, MA\u0303¼nchen, Mà1⁄4nchen, MÃ1⁄4nchen")]
    ['ü', 'Ã', '¼']
    >>> put_together("München, 1⁄4, the price is 3 euros")
    []
    """
    if text.isascii() or not _SIGNS.search(foreign(text)):
        return []
    return sorted([*_composed(text), *_unfolded(text)], key=lambda change: change.at)


def _composed(text: str) -> Iterator[Change]:
    for match in _DECOMPOSED.finditer(text):
        after = unicodedata.normalize("NFC", match.group())
        if len(after) == 1:
            yield Change(RULE, match.start(), match.group(), after)


def _unfolded(text: str) -> list[Change]:
    present = {spelling: sign for spelling, sign in _COMPATIBLE.items() if spelling in text}
    found = list(_behind_leads(text, present)) if present else []
    return list(_behind_leads(text, {**present, **_RAISED})) if found else []


def _behind_leads(text: str, spellings: Mapping[str, str]) -> Iterator[Change]:
    pattern = rf"(?<=[{_LEADS}])(?:{'|'.join(map(re.escape, spellings))})(?![0-9])"
    for match in re.finditer(pattern, text):
        yield Change(RULE, match.start(), match.group(), spellings[match.group()])
