"""`records`: all inputs as one stream, with what could not be read standing in its place."""

import errno
import sys
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from newsclean.run.compression import opened, unpacked
from newsclean.run.errors import RejectedError
from newsclean.run.inputs import STDIN, Input, Kind, why_missing
from newsclean.run.readers.archives import read_warc
from newsclean.run.readers.lines import read_lines
from newsclean.run.readers.places import Places
from newsclean.run.readers.tables import read_csv, read_parquet
from newsclean.run.records import Broken, Page, Record

__all__ = ["Reading", "records"]

_UNITS: dict[Kind, str] = {"jsonl": "line", "csv": "line", "parquet": "row", "warc": "record"}


@dataclass(slots=True)
class Reading:
    """How much of the inputs has been read: bytes as stored, of inputs done and of the one being read."""

    done: int = 0
    file: BinaryIO | None = None

    @property
    def bytes_read(self) -> int:
        """Bytes read so far, as stored."""
        if self.file is None or self.file.closed or not self.file.seekable():
            return self.done
        return self.done + self.file.tell()


def records(inputs: Sequence[Input], *, start: tuple[int, int] = (0, 0), reading: Reading) -> Iterator[Record]:
    """The records of all inputs, in order.

    Args:
        inputs: the files to read.
        start: the input and the ordinal in it to begin with; what comes before is passed over.
        reading: is updated with how far the reading is, to show progress.

    Raises:
        RunError: a package that a kind of input needs is not installed.
    """
    first, skipped = start
    for index, source in enumerate(inputs):
        if index >= first:
            for record in _of_input(index, source, reading):
                if index > first or record.place.ordinal >= skipped:
                    yield record
        reading.file = None
        reading.done += source.size


def _of_input(index: int, source: Input, reading: Reading) -> Iterator[Record]:
    places = Places(index, source.name, _UNITS.get(source.kind, "file"))
    number = 0
    try:
        for record in _of_file(source, places, reading):
            number = record.place.number
            yield record
    except FileNotFoundError:
        yield Broken(places.next(0), why_missing(source.name), whole_input=True)
    except (OSError, EOFError, zlib.error, RejectedError) as error:
        after = f" after {places.unit} {number:,}" if number else ""
        yield Broken(places.next(number + 1), f"cannot be read on{after}: {_reason(error)}", whole_input=True)


def _of_file(source: Input, places: Places, reading: Reading) -> Iterator[Record]:
    if source.name == STDIN:
        if sys.stdin is None:
            raise OSError(errno.EBADF, "standard input is closed")
        yield from read_lines(sys.stdin.buffer, places)
        return
    with opened(Path(source.name)) as stored:
        reading.file = stored
        if source.kind == "parquet":
            yield from read_parquet(stored, places)
            return
        file = unpacked(stored)
        if source.kind == "jsonl":
            yield from read_lines(file, places)
        elif source.kind == "csv":
            yield from read_csv(file, places, delimiter="\t" if ".tsv" in source.name.lower() else ",")
        elif source.kind == "warc":
            yield from read_warc(file, places)
        else:
            content = file.read()
            yield Page(places.next(1), content, fields={"input": source.name})


def _reason(error: Exception) -> str:
    if isinstance(error, EOFError):
        return "the packed file is cut off"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return str(error)
