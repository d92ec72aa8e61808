r"""Quotation marks of which half is left: `it\x19s` for `it’s`, as U+2019 lost its upper byte.

A program took code points for bytes and kept the lower one. For the marks of General Punctuation that is a control
character: U+2013 and U+2014 leave 0x13 and 0x14, U+2018 and U+2019 leave 0x18 and 0x19, U+201C and U+201D leave 0x1C
and 0x1D. No text holds those, so one that stands where its mark would is proof, and the others follow it.
"""

import re
from typing import Final

__all__ = ["halves"]

_HALVES: Final = "\x13\x14\x18\x19\x1c\x1d"
_HALF: Final = re.compile(f"[{_HALVES}]")
_OTHER: Final = re.compile("[\x01-\x08\x0e-\x12\x15-\x17\x1a\x1b\x1e\x1f]")
"""Controls that are the half of no mark; where they stand, all are noise."""
_APOSTROPHE: Final = re.compile(
    "(?<=[^\\W\\d_])\x19(?=(?:s|t|re|ve|ll|d|m)\\b)|(?<=\\b[cdjlmnst])\x19(?=[^\\W\\d_])", re.IGNORECASE
)
_QUOTED: Final = re.compile("(?<!\\w)\x1c(?=\\w)[^\x1c\x1d\n]*\x1d(?!\\w)")
_DASH: Final = re.compile("(?<=\\s)[\x13\x14](?=\\s)")
_UPPER: Final = 0x2000


def halves(text: str) -> dict[int, str]:
    r"""Place → mark, for every control character that is half of a mark; empty if nothing proves that they are.

    >>> halves("it\x19s the \x1cend\x1d")
    {2: '’', 9: '“', 13: '”'}
    >>> halves("a\x19 b"), halves("it\x19s\x07")
    ({}, {})
    """
    if not _HALF.search(text) or _OTHER.search(text):
        return {}
    if not (_APOSTROPHE.search(text) or _QUOTED.search(text) or _DASH.search(text)):
        return {}
    return {match.start(): chr(_UPPER + ord(match.group())) for match in _HALF.finditer(text)}
