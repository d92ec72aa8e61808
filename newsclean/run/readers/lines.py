"""JSON Lines: a record a line, handed on unparsed."""

import io
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from typing import BinaryIO, Final

from newsclean.run.readers.places import Places
from newsclean.run.records import Broken, JsonLine, Record

__all__ = ["IN_UTF16", "read_lines"]

LONGEST_LINE: Final = 1 << 28
"""Bytes (256 MB): a longer line is no record but a file without line feeds, and would fill the memory."""

IN_UTF16: Final = "is in UTF-16, as PowerShell and Excel write; convert it: iconv -f UTF-16 -t UTF-8 FILE"
"""What a file with the mark of UTF-16 is told. Without its zero bytes it would pass for text, and the wrong one."""

_BOM: Final = b"\xef\xbb\xbf"


def read_lines(file: BinaryIO, places: Places) -> Iterator[Record]:
    """The lines that hold anything, in order.

    Raises:
        OSError, EOFError: the file cannot be read on; `places` knows how far it was read.
    """
    number = 0
    while line := file.readline(LONGEST_LINE):
        number += 1
        if not line.endswith(b"\n") and len(line) == LONGEST_LINE:
            _skip_line(file)
            yield Broken(places.next(number), f"is a line of more than {LONGEST_LINE:,} bytes")
            continue
        text = line.removeprefix(_BOM).strip() if number == 1 else line.strip()
        if number == 1 and (why := _other_json(text)):
            yield Broken(places.next(number), why, whole_input=True)
            return
        if text:
            yield JsonLine(places.next(number), text)


def _other_json(first: bytes) -> str:
    """What a file is by its first line, if that is JSON of other shapes, and the way out; empty if it is none."""
    if first.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return IN_UTF16
    if first.startswith(b"["):
        return "is one JSON array, not a JSON object a line; convert it: jq -c '.[]' FILE"
    if first == b"{":
        return "is a JSON object over several lines, not one a line; convert it: jq -c . FILE"
    return ""


def _skip_line(file: BinaryIO) -> None:
    while piece := file.readline(io.DEFAULT_BUFFER_SIZE):
        if piece.endswith(b"\n"):
            return
