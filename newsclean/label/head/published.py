"""When the story was published: stated moments first, then time elements, then dates in the text around the headline."""

from collections.abc import Iterator

from newsclean.label.head.dates import day_in, moment
from newsclean.model import Document, Fact, Role

__all__ = ["published"]

_LONGEST_LINE = 160
"""Code points of a date line; longer blocks tell of other days."""

_LINES = frozenset({Role.DATELINE, Role.BYLINE, Role.OTHER, Role.HEADLINE, Role.PARAGRAPH, Role.SHARE, Role.BIO})
"""Roles of short lines in which pages print the day."""


def published(document: Document) -> Fact | None:
    """The day or moment of publication and where it was found, or None."""
    for value, origin in _candidates(document):
        return Fact("published", value, origin)
    return None


def _candidates(document: Document) -> Iterator[tuple[str, str]]:
    """Days and moments, the most trusted first."""
    for fact in document.evidence:
        if fact.name == "published" and (found := moment(fact.value)):
            yield found, fact.origin
    for block in document.blocks:
        if block.role is Role.DATELINE and not block.story and (found := day_in(block.text)):
            yield found, "block dateline"
    for fact in document.evidence:
        if fact.name == "time" and (found := moment(fact.value)):
            yield found, fact.origin
    for block in document.blocks:
        short = len(block.text) <= _LONGEST_LINE and not block.story
        if short and block.role in _LINES and (found := day_in(block.text)):
            yield found, f"block {block.role.value}"
    for fact in document.evidence:
        if fact.name == "modified" and (found := moment(fact.value)):
            yield found, fact.origin
