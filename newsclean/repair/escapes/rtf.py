r"""Code points of RTF that came through as text: `it\u8217?s`, `it\u8217\'92s`, `it\u8217 s`.

RTF writes them in decimal, above 32,767 with a minus sign, and puts behind them what older programs are to show. What
has a letter among its digits is a code point of another notation, and so are all others of the text.
"""

import re
from collections.abc import Mapping
from typing import Final
from unicodedata import combining

from newsclean.model import Change
from newsclean.repair.escapes.likely import MARKS
from newsclean.repair.lexicon import alphabet

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "escapes.rtf": r"A code point of RTF (it\u8217?s) becomes the character.",
}

_POINT: Final = re.compile(r"\\u([1-9][0-9]{2,4})(?:\?|\\'[0-9a-fA-F]{2}| |(?=\\u[0-9]))")
_HEXADECIMAL: Final = re.compile(r"\\u[0-9A-Fa-f]{0,3}[A-Fa-f]")

_OTHERS: Final = 4
"""Digits of a code point in other notations."""

_FAR: Final = "\u0700"
"""Behind the accents and points of Latin, Cyrillic, Hebrew and Arabic; `\\u2028` of JSON would be one of N'Ko."""


def find(text: str) -> list[Change]:
    r"""The code points to be spelt back.

    >>> [change.after for change in find(r"it\u8217?s caf\u233?s, d\u225\'e1l")]
    ['’', 'é', 'á']
    >>> find(r"it\u2019 s, C:\u123 \u5728?") + find(r"\u8217?\u00e9") + find(r"\u2028 and \u0964 ")
    []
    """
    if "\\u" not in text or not _POINT.search(text) or _HEXADECIMAL.search(text):
        return []
    return [
        Change("escapes.rtf", match.start(), match.group(), after, "a code point of RTF")
        for match in _POINT.finditer(text)
        if _may_stand(after := chr(int(match[1])))
        and not (len(match[1]) == _OTHERS and _may_stand(chr(int(match[1], 16))))
    ]


def _may_stand(character: str) -> bool:
    return character in MARKS or character in alphabet() or (character < _FAR and combining(character) > 0)
