"""UTF-16 and UTF-32 without a byte-order mark: found by where the zero bytes stand."""

import re
import unicodedata
from codecs import getincrementaldecoder
from collections import Counter
from typing import Final

__all__ = ["unmarked", "without_zeros"]

_LOOKED_AT: Final = 4096
"""Bytes at the start whose zeros are counted; a multiple of four."""

_ZEROS, _ZEROS_IN_ASCII = 0.06, 0.3
"""Share of one parity's bytes that must be zero, ratio. The high bytes of ASCII spaces, digits, tags and stops are zero
even in Russian or Chinese text (0.08-0.2 of news prose, more of a page). If the other bytes are ASCII all of them, it
would be English, with zeros in every high byte; fewer are stray NULs."""

_PLAIN: Final = bytes({0, 9, 10, 13, *range(0x20, 0x7F)})
"""ASCII as it is written, and NUL."""

_LONGEST_IN_UTF8: Final = 4
"""Bytes of the longest character of UTF-8, which the end of what is looked at may cut."""

_OTHER_ZEROS: Final = 0.5
"""Share of the other parity's zeros in those, ratio at most: the low byte is zero in 一, one in 50 characters of
Chinese; NULs that strayed in fall on both parities evenly."""

_PATTERNS: Final = (
    ("utf-32-le", 4, (0,), (2, 3)),
    ("utf-32-be", 4, (3,), (0, 1)),
    ("utf-16-le", 2, (0,), (1,)),
    ("utf-16-be", 2, (1,), (0,)),
)
"""Encoding, bytes in a unit, places in the unit that are hardly ever zero, places that often are."""

_IDEOGRAPHS: Final = range(0x30, 0xA0)
_ONE_SCRIPT: Final = 0.8
"""Share of characters that must be letters of one script, ratio: prose has one stop in ten, and in the wrong order of
bytes the letters are strewn over all of Unicode."""

_HALF: Final = re.compile("[\ud800-\udfff]")
_HALVES: Final = 0.01
"""Share of characters that may be halves of a pair, ratio: a scraper that counts units cuts an emoji in two now and
then, and of units drawn at random 3 in 100 are halves."""

_NEARLY_ALL: Final = 0.95
"""Share of zeros at UTF-32's two high places, ratio: only characters beyond the BMP leave them."""


def unmarked(raw: bytes) -> str | None:
    r"""The encoding if the zero bytes show UTF-16 or UTF-32; None for text with stray NULs.

    >>> unmarked("Rain at last".encode("utf-16-le")), unmarked("Дождь, наконец-то".encode("utf-16-be"))
    ('utf-16-le', 'utf-16-be')
    >>> unmarked(b"Rain\x00 at last")
    """
    head = raw[:_LOOKED_AT]
    zeros = _ZEROS if head.translate(None, _PLAIN) else _ZEROS_IN_ASCII
    if _has_utf8(head.replace(b"\x00", b"")):
        return None
    for encoding, unit, seldom, often in _PATTERNS:
        wanted = _NEARLY_ALL if len(often) > 1 else zeros
        if (
            len(head) >= unit
            and all(_zeros(head, place, unit) <= _OTHER_ZEROS * _zeros(head, often[0], unit) for place in seldom)
            and all(_zeros(head, place, unit) >= wanted for place in often)
            and _fits(head, encoding)
        ):
            return encoding
    return None


def without_zeros(raw: bytes) -> str | None:
    r"""UTF-16 of a script whose text has no zero bytes, by its letters; None for noise.

    Thai, Chinese or Japanese without a space, figure or tag: asked only of what would else be refused as noise.

    >>> without_zeros("เด็กใช้เดินไปโรงเรียน".encode("utf-16-be"))
    'utf-16-be'
    >>> without_zeros(bytes(range(32)) * 4)
    """
    head = raw[:_LOOKED_AT]
    if len(raw) % 2 == 0:
        for encoding in ("utf-16-le", "utf-16-be"):
            if _fits(head, encoding) and _is_of_one_script(head.decode(encoding, "ignore"), plain=head.isascii()):
                return encoding
    return None


def _is_of_one_script(text: str, *, plain: bool) -> bool:
    """Whether nearly all is letters of one script; ASCII read by twos gives ideographs, so those prove nothing."""
    rows = Counter(_row(character) for character in text if unicodedata.category(character)[0] in "LM")
    if not rows or not text.replace("\n", "").isprintable():
        return False
    row, count = rows.most_common(1)[0]
    return count >= _ONE_SCRIPT * len(text) and not (plain and row == _IDEOGRAPHS.start)


def _row(character: str) -> int:
    """Where in Unicode a letter stands: the ideographs and kana are one place, other scripts have 256 code points."""
    row = ord(character) >> 8
    return _IDEOGRAPHS.start if row in _IDEOGRAPHS else row


def _fits(head: bytes, encoding: str) -> bool:
    """Whether the bytes decode but for a few halves of pairs; what their end cuts off does not count."""
    try:
        text = getincrementaldecoder(encoding)("surrogatepass").decode(head)
    except UnicodeDecodeError:
        return False
    return len(_HALF.findall(text)) <= max(1, _HALVES * len(text))


def _has_utf8(rest: bytes) -> bool:
    """Whether what is left without the zeros is UTF-8 beyond ASCII: the halves of UTF-16 never are by accident."""
    if rest.isascii():
        return False
    try:
        rest.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(rest) - _LONGEST_IN_UTF8 and not rest[: error.start].isascii()
    return True


def _zeros(head: bytes, place: int, unit: int) -> float:
    row = head[place::unit]
    return row.count(0) / len(row) if row else 0.0
