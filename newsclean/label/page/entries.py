"""Feeds and lists of posts: every block is of one of the entries, and the labeller, made for pages, is not asked."""

from collections.abc import Mapping, Sequence
from typing import Final

from newsclean.model import BODY, Block, Document, Role

__all__ = ["RULES", "are_entries", "kept_entries"]

RULES: Final[Mapping[str, str]] = {
    "page.entry": "Keeps the titles and texts of the entries of a feed or a list, which hold nothing of a page.",
}


def are_entries(document: Document) -> bool:
    """Whether the input stated itself to be several entries."""
    return any(fact.name == "entries" for fact in document.evidence)


def kept_entries(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """All blocks in the story, each with the story role that its tag gave it.

    A page's labeller would drop the first title, which stands where headlines do, and texts of a single sentence.

    >>> from newsclean.model import Span
    >>> kept_entries([Block("Rain at last.", Span(0, 13))])[0].role.value
    'paragraph'
    """
    return tuple(block.label(block.role if block.role in BODY else Role.PARAGRAPH, "page.entry") for block in blocks)
