"""UTF-7 of old mail that came through as text: `don+IBk-t`, `caf+AOk-`.

Each row of characters beyond ASCII is a plus sign, its UTF-16 in base 64, and a minus sign where one is needed. Short
names behind a plus sign may read so too (`Dell+IBM-Partnerschaft`), so one place must leave no doubt, or three little.
"""

import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from typing import Final

from newsclean.model import Change
from newsclean.repair.escapes.addresses import in_address
from newsclean.repair.escapes.likely import MARKS
from newsclean.repair.lexicon import alphabet

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "escapes.utf7": "A character in UTF-7 (don+IBk-t) is decoded, if one place allows no doubt.",
}

_RUN: Final = re.compile(r"\+([A-Za-z0-9+/]{3,})(?:-|(?![A-Za-z0-9+/]))")
_CONTRACTED: Final = re.compile(r"\+IBk-(?<=[A-Za-z]\+IBk-)(?:s|t|re|ve|ll|d|m)\b")
_ENOUGH: Final = 3
"""Places that may be something else each."""
_UNIT: Final = 16
_DIGIT: Final = 6
"""Bits of a unit of UTF-16, of a digit of base 64."""


def find(text: str) -> list[Change]:
    """The rows to be read.

    >>> [change.after for change in find("They don+IBk-t, +IBw-caf+AOk-+IB0")]
    ['’', '“', 'é', '”']
    >>> find("Dell+IBM-Partnerschaft, C+Plus-Kurs, 1+1000-2") + find("a+b-c")
    []
    """
    if "+" not in text:
        return []
    found = [change for change in _read(text) if not in_address(text, change.at)]
    return found if len(found) >= _ENOUGH or _CONTRACTED.search(text) else []


def _read(text: str) -> Iterator[Change]:
    for match in _RUN.finditer(text):
        after = _decoded(match[1])
        if after and all(character in MARKS or character in alphabet() for character in after):
            yield Change("escapes.utf7", match.start(), match.group(), after, "UTF-16 in base 64, as in UTF-7")


def _decoded(digits: str) -> str:
    """The characters, or nothing if the digits do not end with a character but for bits of nought."""
    spare = len(digits) * _DIGIT % _UNIT
    if spare >= _DIGIT:
        return ""
    raw = b64decode(digits + "A" * (-len(digits) % 4))
    size = (len(digits) * _DIGIT - spare) // 8
    return raw[:size].decode("utf-16-be", "ignore") if not any(raw[size:]) else ""
