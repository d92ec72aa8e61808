"""UTF-8 in its misread form: where a text, written in some codec, is bytes of UTF-8 again."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from newsclean.repair.mojibake.codecs import Codec
from newsclean.repair.mojibake.plausible import is_common, is_natural, is_possible, script, stands_alone

__all__ = ["WELL_FORMED", "Reading", "covered", "readings"]


class Reading(NamedTuple):
    """What a stretch of a text reads as, mostly one character of UTF-8.

    `sure` says that the stretch is none of undamaged text and what it becomes is; the others need evidence elsewhere.
    """

    start: int
    end: int
    after: str
    sure: bool


WELL_FORMED: Final = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]"
    rb"|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]"
    rb"|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}"
)
"""Well-formed UTF-8 of more than one byte (the Unicode standard's table 3-7)."""
_BEYOND_ASCII = 0x80
_REMEMBERED = 1 << 15
"""Pieces whose reading is remembered with the characters beside them, some 10 MB: the same few thousand make up nearly
all the damage there is."""


def covered(text: str, codec: Codec) -> int:
    """How many characters of a text are pieces of well-formed UTF-8 in this codec."""
    return sum(map(len, WELL_FORMED.findall(codec.encode(text))))


def readings(text: str, raw: bytes) -> list[Reading]:
    """All stretches that read as UTF-8, in ascending order, none overlapping; `raw` is the text in some codec.

    >>> from newsclean.repair.mojibake.codecs import codec
    >>> readings("cafÃ©", codec("cp1252").encode("cafÃ©"))
    [Reading(start=3, end=5, after='é', sure=True)]
    """
    text, raw = f"\n{text}\n", b"\n%b\n" % raw
    spans = [match.span() for match in WELL_FORMED.finditer(raw)]
    judged = [(start, end, _judged(text[start - 1 : end + 1], raw[start - 1 : end + 1])) for start, end in spans]
    return [Reading(start - 1, end - 1, *judgement) for start, end, judgement in judged if judgement]


@lru_cache(maxsize=_REMEMBERED)
def _judged(window: str, raw: bytes) -> tuple[str, bool] | None:
    """What the pieces between two characters read as and whether that is sure; None if no text has that character."""
    left, before, right = window[0], window[1:-1], window[-1]
    after = raw[1:-1].decode()
    if not is_possible(after):
        return None
    lonely = raw[0] < _BEYOND_ASCII and raw[-1] < _BEYOND_ASCII
    return after, (
        is_common(after)
        and not is_natural(before, window, 1, 1 + len(before))
        and _fits(left, right, after, lonely=lonely)
    )


def _fits(left: str, right: str, after: str, *, lonely: bool) -> bool:
    """Whether what comes to light suits what stands beside it; `lonely`: which may not be another piece."""
    kind = script(after)
    if kind in {"", "HAN"}:
        return True
    if kind == "LATIN":
        if after.isupper() and left.islower():
            return False
        return stands_alone(after) or not lonely or left.isalpha() or right.isalpha()
    return not any(c.isalpha() and c < "\x80" for c in (left, right))
