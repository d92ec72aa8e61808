"""The finished JSON Lines of a run as a Parquet file, with types that fit all of its records.

The types are known only when the last record is: a column that held numbers for a million records may hold a text in
the next. So a run writes JSON Lines first, whatever it was asked for, and this makes the table in two passes.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from newsclean.render import well_formed
from newsclean.run.needs import need

__all__ = ["write_parquet"]

_ROWS: Final = 1024
"""Rows a row group: some ten megabytes of text, small enough to be held, large enough to be packed well."""


def write_parquet(lines: Path, table: Path) -> None:
    """Write the records in a file of JSON Lines as a Parquet file.

    A column is of the narrowest type that holds all its values: truth values, whole numbers, numbers, text, lists of
    text; what fits none of these (objects, mixtures) is written as its JSON text. A value that is missing is null.

    Raises:
        RunError: pyarrow is not installed.
        OSError: the file cannot be written.
    """
    arrow, parquet = need("pyarrow", "writing Parquet"), need("pyarrow.parquet", "writing Parquet")
    kinds = _kinds(lines)
    types = {
        "bool": arrow.bool_(),
        "int": arrow.int64(),
        "float": arrow.float64(),
        "str": arrow.string(),
        "json": arrow.string(),
        "list": arrow.list_(arrow.string()),
    }
    schema = arrow.schema([(name, types[kind]) for name, kind in kinds.items()])
    with parquet.ParquetWriter(table, schema, compression="zstd") as writer:
        for batch in _batches(lines):
            columns = {name: [_fitted(record.get(name), kind) for record in batch] for name, kind in kinds.items()}
            writer.write_table(arrow.table(columns, schema=schema), row_group_size=_ROWS)


def _batches(lines: Path) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    with lines.open("rb") as file:
        for line in file:
            batch.append(json.loads(line))
            if len(batch) == _ROWS:
                yield batch
                batch = []
    if batch:
        yield batch


def _kinds(lines: Path) -> dict[str, str]:
    """For every column, in the order of first appearance, the kind that holds all its values."""
    kinds: dict[str, str | None] = {}
    for batch in _batches(lines):
        for record in batch:
            for name, value in record.items():
                kinds[name] = _widened(kinds.get(name), _kind(value))
    return {name: kind or "str" for name, kind in kinds.items()}


def _kind(value: Any) -> str | None:
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int):
        return "int" if -(1 << 63) <= value < 1 << 63 else "json"
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return "list"
    return {float: "float", str: "str", type(None): None}.get(type(value), "json")


def _widened(known: str | None, new: str | None) -> str | None:
    """The kind that holds both.

    >>> _widened("int", "float"), _widened(None, "str"), _widened("str", "int"), _widened("list", None)
    ('float', 'str', 'json', 'list')
    """
    if known is None or known == new:
        return new
    if new is None:
        return known
    return "float" if {known, new} == {"int", "float"} else "json"


def _fitted(value: Any, kind: str) -> Any:
    if value is None or kind != "json":
        return well_formed(value)
    return well_formed(json.dumps(value, ensure_ascii=False))
