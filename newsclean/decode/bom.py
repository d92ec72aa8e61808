"""Byte-order marks: the one declaration that is never wrong by accident, though sometimes doubled."""

import codecs
from typing import Final

from newsclean.model import ByteRepair

__all__ = ["marked", "repeated"]

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""The four-byte marks come before the two-byte marks they begin with. FF FE 00 00 is UTF-32's mark, or UTF-16's in
front of a NUL: the latter if what follows is no UTF-32."""


def marked(raw: bytes) -> tuple[str, bytes] | None:
    r"""The encoding that a byte-order mark names, and the mark; None without a mark.

    >>> marked(codecs.BOM_UTF16_BE + "Rain".encode("utf-16-be"))
    ('utf-16-be', b'\xfe\xff')
    >>> marked(b"Rain") is None
    True
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark) and not (encoding.startswith("utf-32") and not _fits(raw, encoding)):
            return encoding, mark
    return None


def repeated(raw: bytes, mark: bytes) -> list[ByteRepair]:
    """The marks after the first one: editors and concatenated files leave two or more.

    >>> [str(repair) for repair in repeated(codecs.BOM_UTF8 * 2 + b"Rain", codecs.BOM_UTF8)]
    ['3 bytes 0xEF 0xBB 0xBF at 3 dropped: a second byte-order mark']
    """
    repairs: list[ByteRepair] = []
    at = len(mark)
    while raw.startswith(mark, at):
        repairs.append(ByteRepair(at, mark, "a second byte-order mark", ""))
        at += len(mark)
    return repairs


def _fits(raw: bytes, encoding: str) -> bool:
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
