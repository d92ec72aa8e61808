"""WARC and WET: a record for each page that a crawler stored."""

import io
from collections.abc import Iterator
from typing import Any, BinaryIO, Final, cast

from newsclean.run.needs import need
from newsclean.run.readers.places import Places
from newsclean.run.records import Page, Record

__all__ = ["read_warc"]

_PAGES: Final = frozenset({"text/html", "application/xhtml+xml", "text/plain", ""})
"""Content types that are read; pictures, feeds and scripts are passed over."""

_OK: Final = range(200, 300)
"""HTTP statuses of answers that hold what was asked for; error pages are no articles."""


def read_warc(file: BinaryIO, places: Places) -> Iterator[Record]:
    """The pages of a WARC file, or the texts of a WET file.

    Raises:
        RunError: FastWARC is not installed.
        OSError, EOFError: the file cannot be read on.
    """
    warc = need("fastwarc.warc", "reading WARC")
    response, conversion = warc.WarcRecordType.response, warc.WarcRecordType.conversion
    for number, record in enumerate(warc.ArchiveIterator(_Pieces(file), record_types=response | conversion), start=1):
        if record.record_type == conversion:
            yield _text(record, places, number)
        elif record.http_headers is not None and _is_page(record):
            yield _page(record, places, number)


class _Pieces:
    """A stream that hands out what it has before it goes for more.

    Where a packed file is cut off, one that insists on full buffers loses the last good records to the error behind.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = cast("io.BufferedReader", file)
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        """Up to so many bytes, at least one before the end."""
        piece = self._file.read1(size)
        self._at += len(piece)
        return piece

    def tell(self) -> int:
        """Bytes handed out; FastWARC asks at the start of every record."""
        return self._at


def _is_page(record: Any) -> bool:
    status = record.http_headers.status_code
    return (status is None or status in _OK) and (record.http_content_type or "").lower() in _PAGES


def _page(record: Any, places: Places, number: int) -> Record:
    content = record.reader.read()
    return Page(
        places.next(number),
        content,
        encoding=record.http_charset,
        url=record.headers.get("WARC-Target-URI"),
        fields=_fields(record),
    )


def _text(record: Any, places: Places, number: int) -> Record:
    content = record.reader.read()
    return Page(
        places.next(number),
        content,
        media="text",
        encoding="utf-8",
        url=record.headers.get("WARC-Target-URI"),
        fields=_fields(record),
    )


def _fields(record: Any) -> dict[str, Any]:
    """What identifies the page: its address, the archive's number for it, and when it was fetched."""
    return {
        "url": record.headers.get("WARC-Target-URI"),
        "warc_record_id": record.record_id,
        "warc_date": record.headers.get("WARC-Date"),
    }
