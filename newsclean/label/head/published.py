"""When the story was published: stated moments first, then time elements, then dates in the lines around it."""

import re
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from newsclean.label.head.beside import beside_headline
from newsclean.label.head.dates import day_in, day_in_figures, moment
from newsclean.label.sentences import ends_sentence
from newsclean.model import Block, Document, Fact, Role

__all__ = ["published"]

_LONGEST_LINE: Final = 160
"""Code points of a date line; longer blocks tell of other days."""

_LINES: Final = frozenset({Role.DATELINE, Role.BYLINE, Role.OTHER, Role.HEADLINE, Role.PARAGRAPH, Role.SHARE, Role.BIO})
"""Roles of short lines in which pages print the day. A line of the story that ends as a sentence tells of another day:
of twelve in the corpora one named the day of publication."""

_DATELINES: Final = frozenset({Role.DATELINE})
_FIRST: Final = "1991"
"""The year of the first page of the web. An earlier day in a line is history's, or a clock that was never set."""

_ADDRESSED: Final = re.compile(r"[/_-]((?:19|20)\d\d)([/-]?)(\d\d)\2(\d\d)(?=[/_.-]|$)")
"""A day in a page's address: `/2023/12/18/`, `-2023-12-18.html`, `/20231218-`."""

_WIRE: Final = re.compile(
    r"[^\n]{0,100}?(?:/\s?[^/\n]{0,40}(?i:wire|cnw|presse?portal)[^/\n]{0,20}/|[(（](?:[A-Z]+\s){0,2}[A-Z][A-Za-z]{0,12}(?:WIRE|wire)[)）])"
)
"""How press releases open: "LONDON, March 3, 2025 /PRNewswire/ -- "; their services name themselves so between place
and day and the text. A place and a day alone also open stories of another day."""

_FIGURE: Final = re.compile(r"\d")

_CHANGED: Final = re.compile(
    r"\W*(?:last\s)?(?:updated|modified|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|обновлено|更新)",
    re.IGNORECASE,
)


def published(document: Document, language: str | None = None) -> Fact | None:
    """The day or moment of publication and where it was found, or None.

    `language` is the story's, by its ISO 639 code: it tells whether 03/04/2024 is in March or in April.

    >>> from newsclean.api import clean
    >>> story = "<p>Rain fell on the hills for nine days, and the river rose above the old mark near the mill.</p>"
    >>> published(clean(f"<h1>Rain at last</h1><p>14 March 2024</p>{story}"))
    Fact(name='published', value='2024-03-14', origin='block dateline')
    >>> published(clean(f"<h1>Rain at last</h1>{story}<p>It had last rained so on 14 March 2024.</p>")) is None
    True
    """
    for value, origin in _candidates(document, language):
        moments = {stated for stated in _stated(document, "time") if stated[0].startswith(f"{value}T")}
        # Of several moments of one day, all but one are other stories'.
        return Fact("published", *(moments.pop() if len(moments) == 1 else (value, origin)))
    return None


def _candidates(document: Document, language: str | None) -> Iterator[tuple[str, str]]:
    """Days and moments, the most trusted first."""
    yield from _stated(document, "published")
    place = beside_headline(document.blocks)
    near = [block for block in document.blocks[place.start : place.stop] if _may_tell(block)]
    near.sort(key=_is_changed)
    yield from _printed(near, _DATELINES)
    yield from _printed(near, _LINES | {Role.NAVIGATION, Role.RELATED})
    lines = [block for block in document.blocks if _may_tell(block)]
    yield from _printed(lines, _DATELINES)
    yield from _stated(document, "time")
    yield from _addressed(document)
    yield from _wired(document)
    yield from _printed(lines, _LINES)
    yield from _printed(lines, _LINES, lambda text: day_in_figures(text, language))
    yield from _stated(document, "modified")
    # A day alone above the page is the day of the visit; on old pages that tell no other it is the paper's.
    yield from _printed(lines, frozenset({Role.NAVIGATION}))


def _stated(document: Document, name: str) -> Iterator[tuple[str, str]]:
    """Moments that the page states under a name."""
    for fact in document.evidence:
        if fact.name == name and (found := moment(fact.value)):
            yield found, fact.origin


def _may_tell(block: Block) -> bool:
    """Whether it is a short line with a figure, as every day that is read has; lines are gone through four times."""
    return len(block.text) <= _LONGEST_LINE and _FIGURE.search(block.text) is not None and not block.story


def _is_changed(block: Block) -> bool:
    """Whether a line begins with the word for an update; pages print it above the day of publication as well."""
    return _CHANGED.match(block.text) is not None


def _printed(
    lines: Iterable[Block], roles: AbstractSet[Role], read: Callable[[str], str | None] = day_in
) -> Iterator[tuple[str, str]]:
    """Days printed in lines of some roles."""
    for block in lines:
        found = read(block.text) if block.role in roles else None
        if found is not None and found >= _FIRST and not _tells(block):
            yield found, f"block {block.role.value}"


def _tells(block: Block) -> bool:
    """Whether it is a sentence of the story, which tells of another day."""
    return block.role is Role.PARAGRAPH and ends_sentence(block.text)


def _wired(document: Document) -> Iterator[tuple[str, str]]:
    """The day in front of a press release's wire, which opens the first paragraph."""
    first = next((block for block in document.blocks if block.role is Role.PARAGRAPH and not block.story), None)
    opening = _WIRE.match(first.text) if first is not None else None
    if opening is not None and (found := day_in(opening[0])):
        yield found, "block paragraph"


def _addressed(document: Document) -> Iterator[tuple[str, str]]:
    """Days in the address that the page states for itself."""
    for fact in document.evidence:
        match = _ADDRESSED.search(fact.value) if fact.name == "address" else None
        if match is not None and (found := day_in(f"{match[1]}-{match[3]}-{match[4]}")):
            yield found, fact.origin
