"""Records in chunks: as many as a worker is given at a time."""

from collections.abc import Iterable, Iterator
from typing import Final

from newsclean.run.records import JsonLine, Page, Record
from newsclean.run.worker import Chunk

__all__ = ["chunked"]

_MOST_RECORDS: Final = 16
_MOST_BYTES: Final = 1 << 20
"""A chunk ends at 16 records or a megabyte: long enough (some 100 ms of work) for the hand-over to cost under one in a
hundred, short enough for the last chunks of a run to spread over all workers."""


def chunked(records: Iterable[Record]) -> Iterator[Chunk]:
    """The records in chunks, in order."""
    chunk: list[Record] = []
    size = 0
    for record in records:
        chunk.append(record)
        size += _size(record)
        if len(chunk) >= _MOST_RECORDS or size >= _MOST_BYTES:
            yield tuple(chunk)
            chunk, size = [], 0
    if chunk:
        yield tuple(chunk)


def _size(record: Record) -> int:
    if isinstance(record, JsonLine):
        return len(record.raw)
    return len(record.content) if isinstance(record, Page) else 0
