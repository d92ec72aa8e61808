"""UTF-8 in its misread form: where a text, written in some codec, is bytes of UTF-8 again."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final, NamedTuple

from newsclean.repair.mojibake.codecs import CODECS, Codec, codec
from newsclean.repair.mojibake.plausible import is_common, is_natural, is_possible, script, stands_alone

__all__ = ["Judgement", "Reading", "covered", "piece_characters", "readings", "size"]


class Judgement(NamedTuple):
    """What pieces read as, mostly one character of UTF-8.

    `sure` says that the pieces are none of undamaged text and what they become is; the others need evidence elsewhere.
    """

    after: str
    sure: bool


Reading = tuple[int, int, Judgement]
"""Start and end of a stretch of a text, and what it reads as."""
_WELL_FORMED: Final = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]"
    rb"|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]"
    rb"|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}"
)
"""Well-formed UTF-8 of more than one byte (the Unicode standard's table 3-7)."""
_KINDS: Final = b" " * 128 + b"." * 64 + b"2" * 32 + b"3" * 16 + b"4" * 16
"""Bytes as what they may be in UTF-8: leads with the length of their character, continuations, and others."""
_BEYOND_ASCII: Final = 0x80
_REMEMBERED: Final = 1 << 15
"""Pieces whose reading is remembered with the characters beside them, some 10 MB: the same few thousand make up nearly
all the damage there is."""


def size(raw: bytes) -> int:
    """A quick estimate of how many bytes are pieces of UTF-8, never too low.

    >>> size("é".encode()), size("caf".encode())
    (2, 0)
    """
    kinds = raw.translate(_KINDS)
    return 2 * kinds.count(b"2.") + 3 * kinds.count(b"3..") + 4 * kinds.count(b"4...")


@cache
def piece_characters() -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
    """Codec → what the pieces of UTF-8 look like in it: the first of a character, and the others."""
    return {
        name: (frozenset(codec(name).characters[0xC0:]), frozenset(codec(name).characters[0x80:0xC0]))
        for name in CODECS
    }


def covered(text: str, codec: Codec, least: float = 1) -> int:
    """How many characters of a text are pieces of well-formed UTF-8 in this codec; 0 if the estimate is below `least`.

    Nothing is well-formed that the estimate does not count.

    >>> from newsclean.repair.mojibake.codecs import codec
    >>> covered("cafÃ©", codec("cp1252")), covered("café", codec("cp1252"))
    (2, 0)
    """
    raw = codec.encode(text)
    return sum(map(len, _WELL_FORMED.findall(raw))) if size(raw) >= least else 0


def readings(text: str, codec: Codec) -> list[Reading]:
    """All stretches that read as UTF-8, in ascending order, none overlapping.

    >>> from newsclean.repair.mojibake.codecs import codec
    >>> readings("cafÃ©", codec("cp1252"))
    [(3, 5, Judgement(after='é', sure=True))]
    """
    text = f"\n{text}\n"
    raw = codec.encode(text)
    spans = [match.span() for match in _WELL_FORMED.finditer(raw)]
    return [
        (start - 1, end - 1, judgement)
        for start, end in spans
        if (judgement := _judged(text[start - 1 : end + 1], raw[start - 1 : end + 1]))
    ]


@lru_cache(maxsize=_REMEMBERED)
def _judged(window: str, raw: bytes) -> Judgement | None:
    """What the pieces between two characters read as; None if no text has that character."""
    left, before, right = window[0], window[1:-1], window[-1]
    after = raw[1:-1].decode()
    if not is_possible(after):
        return None
    sure = (
        is_common(after)
        and not is_natural(before, window, 1, 1 + len(before))
        and _fits(left, right, after, lonely=raw[0] < _BEYOND_ASCII and raw[-1] < _BEYOND_ASCII)
    )
    return Judgement(after, sure)


def _fits(left: str, right: str, after: str, *, lonely: bool) -> bool:
    """Whether what comes to light suits what stands beside it; `lonely`: which may not be another piece."""
    kind = script(after)
    if not kind:
        return True
    if kind == "LATIN":
        if after.isupper() and left.islower():
            return False
        return stands_alone(after) or not lonely or left.isalpha() or right.isalpha()
    return not any(c.isalpha() and c < "\x80" for c in (left, right))
