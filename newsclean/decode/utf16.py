"""UTF-16 and UTF-32 without a byte-order mark: found by where the zero bytes stand."""

from codecs import getincrementaldecoder
from typing import Final

__all__ = ["unmarked"]

_LOOKED_AT = 4096
"""Bytes at the start whose zeros are counted; a multiple of four."""

_ZEROS, _ZEROS_IN_ASCII = 0.06, 0.3
"""Share of one parity's bytes that must be zero, ratio. The high bytes of ASCII spaces, digits, tags and stops are zero
even in Russian or Chinese text (0.08-0.2 of news prose, more of a page). If the other bytes are ASCII all of them, it
would be English, with zeros in every high byte; fewer are stray NULs."""

_PLAIN = bytes({0, 9, 10, 13, *range(0x20, 0x7F)})
"""ASCII as it is written, and NUL."""

_LONGEST_IN_UTF8 = 4
"""Bytes of the longest character of UTF-8, which the end of what is looked at may cut."""

_OTHER_ZEROS = 0.5
"""Share of the other parity's zeros in those, ratio at most: the low byte is zero in 一, one in 50 characters of
Chinese; NULs that strayed in fall on both parities evenly."""

_PATTERNS: Final = (
    ("utf-32-le", 4, (0,), (2, 3)),
    ("utf-32-be", 4, (3,), (0, 1)),
    ("utf-16-le", 2, (0,), (1,)),
    ("utf-16-be", 2, (1,), (0,)),
)
"""Encoding, bytes in a unit, places in the unit that are hardly ever zero, places that often are."""

_NEARLY_ALL = 0.95
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


def _fits(head: bytes, encoding: str) -> bool:
    """Whether the bytes decode; what their end cuts off does not count."""
    try:
        getincrementaldecoder(encoding)().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def _has_utf8(rest: bytes) -> bool:
    """Whether what is left without the zeros is UTF-8 beyond ASCII: the halves of UTF-16 never are by accident."""
    if rest.isascii():
        return False
    try:
        rest.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(rest) - _LONGEST_IN_UTF8
    return True


def _zeros(head: bytes, place: int, unit: int) -> float:
    row = head[place::unit]
    return row.count(0) / len(row) if row else 0.0
