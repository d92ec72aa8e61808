"""Files as they are stored, plain or compressed, by their first bytes: suffixes are often wrong."""

import gzip
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, cast

from newsclean.run.needs import need

__all__ = ["opened", "unpacked"]

_GZIP: Final = b"\x1f\x8b"
_ZSTD: Final = b"\x28\xb5\x2f\xfd"
_BUFFER: Final = 1 << 18
"""Bytes read at a time: past a quarter of a megabyte a larger buffer reads no faster."""


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file as stored, for reading.

    Raises:
        OSError: there is no such file, or it may not be read.
    """
    with path.open("rb", buffering=_BUFFER) as file:
        yield file


def unpacked(file: BinaryIO) -> BinaryIO:
    """The stream's contents, unpacked if it is gzip (also of many members) or zstd.

    Raises:
        RunError: it is zstd, and the package for that is not installed.
    """
    magic = cast("io.BufferedReader", file).peek(len(_ZSTD))[: len(_ZSTD)]
    if magic.startswith(_GZIP):
        # No buffer around it: where the file is cut off, that would swallow the last good bytes along with the error.
        return cast("BinaryIO", gzip.GzipFile(fileobj=file))
    if magic == _ZSTD:
        return io.BufferedReader(_unpacked_zstd(file), _BUFFER)
    return file


def _unpacked_zstd(file: BinaryIO) -> io.RawIOBase:
    reader = need("zstandard", "reading zstd").ZstdDecompressor().stream_reader(file, read_across_frames=True)
    return cast("io.RawIOBase", reader)
