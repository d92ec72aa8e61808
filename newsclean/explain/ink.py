"""Ink: text with a style, and how a terminal is asked to show it."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Final, NamedTuple, TextIO

__all__ = ["Ink", "Style", "painted", "wants_colour"]


class Style(Enum):
    """What a stretch of text is to its reader; the value is the terminal's code for it (ECMA-48 SGR)."""

    PLAIN = ""
    FAINT = "2"
    STRONG = "1"
    ROLE = "36"
    BEFORE = "9;31"
    AFTER = "32"


class Ink(NamedTuple):
    """A stretch of text in one style."""

    text: str
    style: Style = Style.PLAIN


_RESET: Final = "\x1b[0m"


def painted(line: Iterable[Ink], *, colour: bool) -> str:
    r"""A line as a terminal takes it.

    >>> painted([Ink("kept "), Ink("aside", Style.FAINT)], colour=True)
    'kept \x1b[2maside\x1b[0m'
    >>> painted([Ink("kept "), Ink("aside", Style.FAINT)], colour=False)
    'kept aside'
    """
    if not colour:
        return "".join(ink.text for ink in line)
    return "".join(f"\x1b[{ink.style.value}m{ink.text}{_RESET}" if ink.style.value else ink.text for ink in line)


def wants_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether to colour what goes to this stream: only on a terminal that can, and never against `NO_COLOR`.

    >>> import io
    >>> wants_colour(io.StringIO(), {})
    False
    """
    return stream.isatty() and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
