"""Tables: CSV and Parquet, a record a row."""

import csv
import io
import sys
from collections.abc import Iterator
from itertools import chain
from typing import Any, BinaryIO, Final

from newsclean.run.errors import RejectedError
from newsclean.run.needs import need
from newsclean.run.readers.lines import IN_UTF16
from newsclean.run.readers.places import Places
from newsclean.run.records import Broken, Record, Row

__all__ = ["read_csv", "read_parquet"]

_UTF16_MARKS: Final = ("\udcff\udcfe", "\udcfe\udcff")
"""The bytes FF FE and FE FF, as `surrogateescape` reads what is no UTF-8."""

_BATCH_ROWS: Final = 64
"""Rows read from Parquet at a time: ten megabytes of pages."""


def read_csv(file: BinaryIO, places: Places, *, delimiter: str) -> Iterator[Record]:
    """The rows under a header line; bytes that are no UTF-8 stay in the text as surrogates, to be repaired later.

    Raises:
        RejectedError: the file has no header line, or is in UTF-16.
        OSError, EOFError: the file cannot be read on.
    """
    csv.field_size_limit(min(sys.maxsize, (1 << 31) - 1))
    with io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline="") as text:
        lines = _without_nul(text)
        first = next(lines, "")
        rows = csv.reader(chain([first], lines), delimiter=_delimiter(first, delimiter))
        header = next(rows, None)
        if not header:
            msg = "has no header line, so its columns have no names"
            raise RejectedError(msg)
        if first.startswith(_UTF16_MARKS):
            raise RejectedError(IN_UTF16)
        while True:
            try:
                row = next(rows, None)
            except csv.Error as error:
                yield Broken(places.next(rows.line_num), f"is no CSV: {error}")
                continue
            if row is None:
                return
            if row:
                yield _csv_row(header, row, places, rows.line_num)


def _delimiter(header: str, usual: str) -> str:
    """What parts the columns: where a comma is the decimal mark, spreadsheets write semicolons into a `.csv`.

    >>> _delimiter("id;text", ","), _delimiter("id,text;html", ","), _delimiter("text", ",")
    (';', ',', ',')
    """
    return ";" if usual == "," and "," not in header and ";" in header else usual


def _csv_row(header: list[str], row: list[str], places: Places, line: int) -> Record:
    place = places.next(line)
    if len(row) != len(header):
        columns = f"{len(row)} column" if len(row) == 1 else f"{len(row)} columns"
        return Broken(place, f"has {columns}, but the header names {len(header)}")
    return Row(place, dict(zip(header, row, strict=True)))


def _without_nul(lines: Iterator[str]) -> Iterator[str]:
    """A NUL in a scraped field is debris; the csv module refuses the whole file for it."""
    for line in lines:
        yield line.replace("\x00", "")


def read_parquet(file: BinaryIO, places: Places) -> Iterator[Record]:
    """The rows of a Parquet file; times, dates and decimals as text that keeps every digit.

    Raises:
        RejectedError: the file is no Parquet, or cut off.
        RunError: pyarrow is not installed.
        OSError: the file cannot be read on.
    """
    arrow, parquet = need("pyarrow", "reading Parquet"), need("pyarrow.parquet", "reading Parquet")
    try:
        table = parquet.ParquetFile(file)
        number = 0
        for batch in table.iter_batches(batch_size=_BATCH_ROWS):
            for fields in _plain(batch):
                number += 1
                yield Row(places.next(number), fields)
    except arrow.ArrowException as error:
        msg = f"is no Parquet that can be read: {' '.join(str(error).split())}"
        raise RejectedError(msg) from error


def _plain(batch: Any) -> list[dict[str, Any]]:
    """The batch's rows with values that JSON can hold, where they have such a form."""
    arrow = need("pyarrow", "reading Parquet")
    types = arrow.types
    columns = {}
    for name, column in zip(batch.schema.names, batch.columns, strict=True):
        kind = column.type
        as_text = types.is_temporal(kind) or types.is_decimal(kind)
        columns[name] = (column.cast(arrow.string()) if as_text else column).to_pylist()
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
