"""`Reading`: a decoded text and how it was decoded, before it becomes a `Source`."""

import re
from dataclasses import dataclass, replace
from typing import Final

from newsclean.model import ByteRepair

__all__ = ["Reading", "behind", "without_nuls"]

_NULS: Final = re.compile(rb"\x00+")


@dataclass(frozen=True, slots=True)
class Reading:
    """Text, Python's name of the encoding, how sure (ratio 0-1), how it was found, and what was mended."""

    text: str
    encoding: str
    confidence: float
    found: str
    repairs: tuple[ByteRepair, ...] = ()


def behind(reading: Reading, dropped: list[ByteRepair], by: int) -> Reading:
    """The reading of `raw[by:]` as a reading of `raw`: offsets shifted, and what was dropped in front listed first.

    >>> mark = ByteRepair(0, bytes([239, 187, 191]), "a byte-order mark", "")
    >>> read = Reading("It’s", "utf-8", 1.0, "nearly UTF-8", (ByteRepair(2, bytes([146]), "windows-1252", "’"),))
    >>> [repair.at for repair in behind(read, [mark], by=3).repairs]
    [0, 5]
    """
    moved = (replace(repair, at=repair.at + by) for repair in reading.repairs)
    return replace(reading, repairs=(*dropped, *moved)) if dropped or reading.repairs else reading


def without_nuls(raw: bytes, reading: Reading) -> Reading:
    r"""The reading without NULs, each run of them reported; they come from fixed-width fields and broken downloads.

    >>> read = without_nuls(b"Ra\x00in", Reading("Ra\x00in", "utf-8", 1.0, "valid UTF-8"))
    >>> read.text, [str(repair) for repair in read.repairs]
    ('Rain', ['byte 0x00 at 2 dropped: a NUL'])
    """
    if b"\x00" not in raw:
        return reading
    nuls = [ByteRepair(match.start(), match.group(), "a NUL", "") for match in _NULS.finditer(raw)]
    repairs = sorted((*reading.repairs, *nuls), key=lambda repair: repair.at)
    return replace(reading, text=reading.text.replace("\x00", ""), repairs=tuple(repairs))
