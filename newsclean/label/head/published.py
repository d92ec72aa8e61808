"""When the story was published: stated moments first, then time elements, then dates in the lines around it."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

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
    yield from _stated(document, "published")
    yield from _printed(document, frozenset({Role.DATELINE}))
    yield from _stated(document, "time")
    yield from _printed(document, _LINES)
    yield from _stated(document, "modified")


def _stated(document: Document, name: str) -> Iterator[tuple[str, str]]:
    """Moments that the page states under a name."""
    for fact in document.evidence:
        if fact.name == name and (found := moment(fact.value)):
            yield found, fact.origin


def _printed(document: Document, roles: AbstractSet[Role]) -> Iterator[tuple[str, str]]:
    """Days printed in short lines of some roles."""
    for block in document.blocks:
        short = len(block.text) <= _LONGEST_LINE and not block.story
        if short and block.role in roles and (found := day_in(block.text)):
            yield found, f"block {block.role.value}"
