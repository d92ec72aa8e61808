"""UTF-8 in its misread form: where a text, written in some codec, is bytes of UTF-8 again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from newsclean.repair.mojibake.codecs import Codec
from newsclean.repair.mojibake.plausible import is_common, is_natural, is_possible, script, stands_alone

__all__ = ["Reading", "readings", "shapes"]


@dataclass(frozen=True, slots=True)
class Reading:
    """A stretch that reads as one character of UTF-8.

    `sure` says that the stretch is none of undamaged text and what it becomes is; the others need evidence elsewhere.
    """

    start: int
    end: int
    after: str
    sure: bool


_WELL_FORMED = (
    ((0xC2, 0xDF),),
    ((0xE0, 0xE0), (0xA0, 0xBF)),
    ((0xE1, 0xEC), (0x80, 0xBF)),
    ((0xED, 0xED), (0x80, 0x9F)),
    ((0xEE, 0xEF), (0x80, 0xBF)),
    ((0xF0, 0xF0), (0x90, 0xBF), (0x80, 0xBF)),
    ((0xF1, 0xF3), (0x80, 0xBF), (0x80, 0xBF)),
    ((0xF4, 0xF4), (0x80, 0x8F), (0x80, 0xBF)),
)
"""The byte ranges of well-formed UTF-8 (the Unicode standard's table 3-7), each followed by one more of 80 to BF."""


@cache
def shapes(codec: Codec) -> re.Pattern[str]:
    """What well-formed UTF-8 of more than one byte looks like, read in this codec."""
    tail = _span(codec, 0x80, 0xBF)
    return re.compile("|".join("".join(_span(codec, *bounds) for bounds in row) + tail for row in _WELL_FORMED))


def _span(codec: Codec, first: int, last: int) -> str:
    characters = [c for c, byte in codec.byte_of.items() if first <= byte <= last]
    return f"[{''.join(map(re.escape, characters))}]"


def readings(text: str, codec: Codec) -> list[Reading]:
    """All stretches that read as UTF-8, in ascending order, none overlapping."""
    return list(_read(text, codec))


def _read(text: str, codec: Codec) -> Iterator[Reading]:
    byte_of, pattern = codec.byte_of, shapes(codec)
    match = pattern.search(text)
    while match:
        before = match.group()
        after = bytes([byte_of[c] for c in before]).decode()
        step = match.end()
        if is_possible(after):
            yield Reading(match.start(), match.end(), after, _is_sure(text, match, after, codec))
        else:
            step = match.start() + 1
        match = pattern.search(text, step)


def _is_sure(text: str, match: re.Match[str], after: str, codec: Codec) -> bool:
    start, end = match.span()
    return (
        is_common(after) and not is_natural(match.group(), text, start, end) and _fits(text, start, end, after, codec)
    )


def _fits(text: str, start: int, end: int, after: str, codec: Codec) -> bool:
    """Whether what comes to light suits what stands beside it."""
    kind = script(after)
    around = text[start - 1 : start] + text[end : end + 1]
    if kind in {"", "HAN"}:
        return True
    if kind == "LATIN":
        if after.isupper() and text[start - 1 : start].islower():
            return False
        return stands_alone(after) or any(c.isalpha() or (c > "\x7f" and c in codec.byte_of) for c in around)
    return not any(c.isalpha() and c < "\x80" for c in around)
