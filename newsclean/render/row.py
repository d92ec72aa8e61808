"""A document as a flat row: the same columns for JSON Lines, Parquet and every engine that speaks Arrow."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from newsclean.model import Document

__all__ = ["DEFAULT_FIELDS", "FIELDS", "row"]

FIELDS: Final[Mapping[str, Callable[[Document], Any]]] = MappingProxyType(
    {
        "body": lambda document: document.body,
        "headline": lambda document: document.headline,
        "byline": lambda document: document.byline,
        "published": lambda document: document.published,
        "language": lambda document: document.language,
        "verdict": lambda document: document.verdict.kind if document.verdict else None,
        "confidence": lambda document: document.confidence,
        "reasons": lambda document: list(document.verdict.reasons) if document.verdict else [],
        "encoding": lambda document: document.source.encoding,
        "repairs": lambda document: [str(repair) for repair in document.source.repairs],
        "blocks": lambda document: document.to_dict()["blocks"],
    }
)
"""Every column a row can have, by name, and how a document fills it; the names are those of `Document.to_dict`."""

DEFAULT_FIELDS: Final = ("body", "headline", "byline", "published", "language", "verdict", "confidence")
"""The columns of a row unless the caller asks for others: what an archive is searched by, without the provenance."""


def row(document: Document, fields: Iterable[str] = DEFAULT_FIELDS) -> dict[str, Any]:
    """The document's columns as plain data, in the order of `fields`.

    >>> from newsclean.model import Block, Source, Span
    >>> document = Document(Source("Rain at last."), (Block("Rain at last.", Span(0, 13)),))
    >>> row(document, ["body", "headline"])
    {'body': 'Rain at last.', 'headline': None}

    Raises:
        KeyError: there is no column of that name; `FIELDS` has them all.
    """
    return {name: FIELDS[name](document) for name in fields}
