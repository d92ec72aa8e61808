"""The width of a line in print, where letters differ in width as they do not on a terminal.

Text taken from a PDF or read off a scanned page has the lines of its print. They hold more letters where there are many
i's and l's and fewer where there are capitals, so that no column fits them all; measured by its letters' widths, each
line is as full as the next.
"""

from typing import Final

__all__ = ["SPACE", "USUAL", "set_width"]

_NARROW: Final = {"ijl.,:;!|'‘’": 10, 'tfI ()[]/"“”': 11, "r-": 13, "sz": 17, "acekvxy": 19}
_WIDE: Final = {"w": 28, "mMW": 32}
_CAPITAL: Final = 27
USUAL: Final = 20
SPACE: Final = 11
"""Widths of letters in twentieths of an n: the mean of Times and Helvetica, from which each face's own differ by a
tenth at most. What is not listed counts as an n: figures, and scripts that are less uneven than the Latin one."""
_CODES: Final = 256
_OTHER: Final = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "n", "—": "m", "…": "m"})
_CODEC: Final = "latin-1"
"""One byte a letter, so that widths are looked up for a whole line at once."""


def _widths() -> bytes:
    listed = {letter: width for letters, width in (*_NARROW.items(), *_WIDE.items()) for letter in letters}
    every = (chr(code) for code in range(_CODES))
    return bytes(listed.get(letter, _CAPITAL if letter.isupper() else USUAL) for letter in every)


_WIDTHS: Final = _widths()


def set_width(text: str) -> int:
    """The width of a text set in type, in twentieths of an n.

    >>> set_width("nnnn"), set_width("illi"), set_width("MMMM")
    (80, 40, 128)
    """
    return sum(text.translate(_OTHER).encode(_CODEC, "replace").translate(_WIDTHS))
