"""Text made safe to show: characters that act instead of being seen are written out.

A scraped page may hold escape sequences that repaint a terminal, marks that turn the reading direction of what follows,
and lone surrogates that no file can hold. Whoever shows a text shows these as what they are.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

__all__ = ["legible", "revealed"]

_DIRECTION_MARKS: Final = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""Embeddings, overrides and isolates. U+200E and U+200F, which only nudge, stay as they are."""
_UNSEEN: Final = (
    0xAD,
    0x34F,
    0x61C,
    0x180E,
    *range(0x200B, 0x2010),
    *range(0x2060, 0x2065),
    0xFEFF,
    *range(0xE0000, 0xE0080),
)
_ODD_SPACES: Final = (0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)


def legible(text: str) -> str:
    r"""The text with control characters, direction marks and lone surrogates written out; tabs and line ends stay.

    >>> legible("\x1b[2Jwiped, reversed: \u202edne")
    '␛[2Jwiped, reversed: ⟨U+202E⟩dne'
    >>> legible("Été 2024\n字")
    'Été 2024\n字'
    """
    return text if text.isascii() and text.isprintable() else text.translate(_acting())


def revealed(text: str) -> str:
    r"""The same, with spaces, line ends and unseen characters written out too: for the two sides of a repair.

    >>> revealed("ra\u200bin  fell")
    'ra⟨U+200B⟩in␣␣fell'
    """
    return text.translate(_all_written_out())


@cache
def _acting() -> Mapping[int, str]:
    written = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n\r"}
    written[0x7F] = "␡"
    named = (*range(0x80, 0xA0), *_DIRECTION_MARKS, *range(0xD800, 0xE000))
    return written | {code: _named(code) for code in named}


@cache
def _all_written_out() -> Mapping[int, str]:
    unseen = {code: _named(code) for code in (*_UNSEEN, *_ODD_SPACES)}
    return {**_acting(), **unseen, 0x20: "␣", 0x09: "⇥", 0x0A: "⏎", 0x0D: "␍"}


def _named(code: int) -> str:
    return f"⟨U+{code:04X}⟩"
