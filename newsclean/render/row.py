"""A document as a flat row: the same columns for JSON Lines, Parquet and every engine that speaks Arrow."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from newsclean.errors import UnknownOptionError
from newsclean.model import Document

__all__ = ["DEFAULT_FIELDS", "FIELDS", "checked_fields", "row"]

FIELDS: Final[Mapping[str, Callable[[Document], Any]]] = MappingProxyType(
    {
        "body": lambda document: document.body,
        "headline": lambda document: document.headline,
        "byline": lambda document: document.byline,
        "published": lambda document: document.published,
        "language": lambda document: document.language,
        "verdict": lambda document: document.verdict.kind,
        "confidence": lambda document: document.confidence,
        "reasons": lambda document: list(document.verdict.reasons),
        "encoding": lambda document: document.source.encoding,
        "repairs": lambda document: [str(repair) for repair in document.source.repairs],
        "blocks": lambda document: document.to_dict()["blocks"],
    }
)
"""Every column a row can have, by name, and how a document fills it; the names are those of `Document.to_dict`."""

DEFAULT_FIELDS: Final = ("body", "headline", "byline", "published", "language", "verdict", "confidence")
"""The columns of a row unless the caller asks for others: what an archive is searched by, without the provenance."""


def checked_fields(names: Iterable[str]) -> tuple[str, ...]:
    """The names of columns, as they were given.

    >>> checked_fields(["body", "headline"])
    ('body', 'headline')

    Raises:
        UnknownOptionError: there is no column of that name, or a string is given in place of names.
    """
    if isinstance(names, str):
        msg = f"fields takes a list of names, such as {[names]}, not {names!r}; there are {', '.join(FIELDS)}"
        raise UnknownOptionError(msg)
    fields = tuple(names)
    for name in fields:
        if name not in FIELDS:
            msg = f"there is no field named {name!r}; fields takes some of these names: {', '.join(FIELDS)}"
            raise UnknownOptionError(msg)
    return fields


def row(document: Document, fields: Iterable[str] = DEFAULT_FIELDS) -> dict[str, Any]:
    """The document's columns as plain data, in the order of `fields`.

    >>> from newsclean.model import Block, Source, Span
    >>> document = Document(Source("Rain at last."), (Block("Rain at last.", Span(0, 13)),))
    >>> row(document, ["body", "headline"])
    {'body': 'Rain at last.', 'headline': None}

    Raises:
        UnknownOptionError: there is no column of that name.
    """
    return {name: FIELDS[name](document) for name in checked_fields(fields)}
