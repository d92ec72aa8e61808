"""Decoding with one codec to the end, whatever the bytes: what does not fit is recorded, not raised."""

from collections.abc import Iterator
from typing import Final

from newsclean.model import ByteRepair

__all__ = ["salvaged", "strict"]

_WINDOW: Final = 4096
"""Bytes decoded at a time behind an error, so that many errors cost linear time."""

_LONGEST: Final = 8
"""Bytes of the longest character or shift sequence of any codec; one that is cut by the window's end is read again."""

_SEVERAL_BYTES: Final = ("utf", "gb", "big5", "euc", "cp93", "cp94", "cp95", "shift", "iso2022")
_LONGEST_CHARACTER: Final = 4
"""Bytes of the longest character of those."""

_UNREADABLE: Final = "nothing (no character there)"


def strict(raw: bytes, codec: str) -> str | None:
    r"""The text if all bytes fit the codec, else None.

    >>> strict(b"Rain", "utf-8"), strict(b"it\x92s", "utf-8")
    ('Rain', None)
    """
    try:
        return raw.decode(codec)
    except UnicodeError:
        return None


def salvaged(raw: bytes, codec: str, start: int = 0) -> tuple[str, list[ByteRepair]]:
    r"""The text of `raw[start:]`, with U+FFFD where bytes fit no character, and those bytes with their offsets.

    A character cut off at the very end is dropped.

    >>> text, repairs = salvaged(b"caf\xe9 \x81 bar", "cp1252")
    >>> text == "café \ufffd bar", [(repair.at, repair.raw) for repair in repairs]
    (True, [(5, b'\x81')])
    """
    whole = strict(raw[start:] if start else raw, codec)
    if whole is not None:
        return whole, []
    pieces: list[str] = []
    repairs: list[ByteRepair] = []
    for at, bad, text in _pieces(raw, codec, start):
        pieces.append(text)
        if not bad:
            continue
        if at + len(bad) == len(raw) and _cut_off(bad, codec):
            repairs.append(ByteRepair(at, bad, "a character cut off at the end", ""))
        else:
            pieces.append("\ufffd")
            repairs.append(ByteRepair(at, bad, _UNREADABLE, "\ufffd"))
    return "".join(pieces), repairs


def _pieces(raw: bytes, codec: str, start: int) -> Iterator[tuple[int, bytes, str]]:
    """Good text, and the bad bytes behind it with their offset."""
    while start < len(raw):
        window = raw[start : start + _WINDOW]
        last = start + len(window) == len(raw)
        try:
            yield start, b"", window.decode(codec)
            start += len(window)
        except UnicodeDecodeError as error:
            good = window[: error.start].decode(codec, "replace")
            if not last and error.start and error.start > len(window) - _LONGEST:
                yield start, b"", good
                start += error.start
                continue
            end = max(error.end, error.start + 1)
            yield start + error.start, window[error.start : end], good
            start += end
        except UnicodeError:
            yield start, window, ""
            start += len(window)


def _cut_off(bad: bytes, codec: str) -> bool:
    """Whether the bytes begin a character that needs more; one of a single byte cannot be cut off."""
    return codec.startswith(_SEVERAL_BYTES) and len(bad) < _LONGEST_CHARACTER
