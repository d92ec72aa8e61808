"""`clean_batch`: newsclean as one function from Arrow to Arrow, for every engine that speaks it.

Spark (`mapInArrow`), Ray Data (`map_batches`), Hugging Face (`datasets.map`), Polars and pandas all hand out batches of
columns and want the same columns back every time; they do the distribution, this does the cleaning. A document that
cannot be cleaned is a row that says why: an engine would try a failed batch again, and fail again.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, partial
from importlib import import_module
from typing import Any, Final, Literal

from newsclean.api import clean
from newsclean.default import DEFAULT
from newsclean.errors import UnknownOptionError, UnreadableInputError
from newsclean.model import BODY, Document, Media, Role
from newsclean.pipeline import Pipeline
from newsclean.render import DEFAULT_FIELDS, FAULTS, checked_fields, described, row, well_formed

__all__ = ["ERROR", "clean_batch", "clean_batches", "schema"]

ERROR: Final = "error"
"""The last column: why the document could not be cleaned, null where it was."""


def clean_batch(
    batch: Any,
    column: str,
    *,
    carry: Sequence[str] = (),
    fields: Sequence[str] = DEFAULT_FIELDS,
    url: str | None = None,
    media: Media | Literal["auto"] = "auto",
    keep: AbstractSet[Role] = BODY,
    pipeline: Pipeline = DEFAULT,
) -> Any:
    """Clean every document of a batch.

    The result has a row for each row, in order. Its columns are the ones carried over, then those of `schema(fields)`.
    Each document is cleaned by itself: neither the size of the batch nor other rows influence the result.

        table = pyarrow.table({"id": [1, 2], "page": ["<h1>Rain</h1><p>Itâ€™s raining.</p>", None]})
        clean_batch(table, "page", carry=["id"], fields=["headline", "body"]).to_pylist()
        # [{"id": 1, "headline": "Rain", "body": "It’s raining.", "error": None},
        #  {"id": 2, "headline": None, "body": None, "error": "there is no text: the value is null"}]

    Args:
        batch: a `pyarrow.RecordBatch` or `pyarrow.Table`; what comes back is of the same kind.
        column: the column of pages or texts, as strings or as bytes in whatever encoding.
        carry: columns to pass through unchanged, such as an id; none may have the name of a column that is added.
        fields: the columns to add, from `newsclean.render.FIELDS`.
        url: the column of addresses, if there is one.
        media: `"html"` or `"text"` if all are of one kind; `"auto"` decides by the content of each.
        keep: the roles that make up the body.
        pipeline: the stages to run.

    Raises:
        KeyError: the batch has no column of that name.
        UnknownOptionError: an option has a value that it cannot have.
        UnreadableInputError: `batch` is no pyarrow batch or table.
    """
    arrow = _arrow()
    if not isinstance(batch, arrow.RecordBatch | arrow.Table):
        kind = type(batch).__name__
        msg = f"clean_batch() takes a pyarrow Table or RecordBatch, not {kind}; pyarrow.Table.from_pandas() makes one"
        raise UnreadableInputError(msg)
    if isinstance(carry, str):
        msg = f"carry takes a list of columns, such as {[carry]}, not {carry!r}"
        raise UnknownOptionError(msg)
    _must_have(batch, column, *carry, *([url] if url else []))
    if clash := {*carry} & {*checked_fields(fields), ERROR}:
        msg = f"carry: columns named {', '.join(sorted(clash))} are added; rename yours, or leave ours out of fields"
        raise UnknownOptionError(msg)
    clean_one = partial(clean, media=media, keep=keep, pipeline=pipeline)
    addresses = batch.column(url).to_pylist() if url else [None] * batch.num_rows
    sources = batch.column(column).to_pylist()
    rows = [
        _row(partial(clean_one, url=address if isinstance(address, str) else None), source, fields)
        for source, address in zip(sources, addresses, strict=True)
    ]
    cleaned = arrow.RecordBatch.from_pylist(rows, schema=schema(fields))
    columns = [*(batch.column(name) for name in carry), *cleaned.columns]
    typed = arrow.schema([*(batch.schema.field(name) for name in carry), *cleaned.schema])
    make = arrow.Table if isinstance(batch, arrow.Table) else arrow.RecordBatch
    return make.from_arrays(columns, schema=typed)


def clean_batches(batches: Iterable[Any], column: str, **options: Any) -> Iterator[Any]:
    """`clean_batch` for a stream of batches, the form that Spark's `mapInArrow` needs."""
    for batch in batches:
        yield clean_batch(batch, column, **options)


def schema(fields: Sequence[str] = DEFAULT_FIELDS) -> Any:
    """The `pyarrow.Schema` of what `clean_batch` adds: a column for each field, and `error` behind them.

    Where the document could not be cleaned, all columns but `error` are null; else `error` is.
    """
    types = _types()
    return _arrow().schema([*((name, types[name]) for name in checked_fields(fields)), (ERROR, types[ERROR])])


def _must_have(batch: Any, *columns: str) -> None:
    """Refuse a column that is not there; pyarrow says that it is not, and not which there are.

    Raises:
        KeyError: one is not there.
    """
    for name in columns:
        if name not in batch.schema.names:
            msg = f"there is no column {name!r}; the columns are {', '.join(batch.schema.names)}"
            raise KeyError(msg)


def _row(
    clean_one: Callable[[bytes | str], Document], source: bytes | str | None, fields: Sequence[str]
) -> dict[str, Any]:
    try:
        if source is None:
            msg = "there is no text: the value is null"
            raise UnreadableInputError(msg)
        columns = row(clean_one(source), fields)
    except UnknownOptionError:
        raise  # the caller's mistake, and one of every row
    except FAULTS as error:
        return {ERROR: well_formed(described(error))}
    return {name: well_formed(value) for name, value in columns.items()}


def _arrow() -> Any:
    """Pyarrow, which has no types to check against, and takes a fifth of a second to import.

    Raises:
        ModuleNotFoundError: it is not installed.
    """
    try:
        return import_module("pyarrow")
    except ModuleNotFoundError as error:
        msg = "newsclean.arrow takes the package pyarrow: pip install 'newsclean[arrow]'"
        raise ModuleNotFoundError(msg, name="pyarrow") from error


@cache
def _types() -> dict[str, Any]:
    """Every column's Arrow type. All may be null: a document that could not be cleaned has only an error."""
    arrow = _arrow()
    text = arrow.string()
    texts = arrow.list_(text)
    change = arrow.struct([("why", text), ("before", text), ("after", text)])
    block = arrow.struct(
        [
            ("text", text),
            ("role", text),
            ("kept", arrow.bool_()),
            ("span", arrow.list_(arrow.int64())),
            ("why", texts),
            ("changes", arrow.list_(change)),
            ("story", arrow.int64()),
        ]
    )
    return {
        "body": text,
        "headline": text,
        "byline": text,
        "published": text,
        "language": text,
        "verdict": text,
        "confidence": arrow.float64(),
        "reasons": texts,
        "encoding": text,
        "repairs": texts,
        "blocks": arrow.list_(block),
        ERROR: text,
    }
