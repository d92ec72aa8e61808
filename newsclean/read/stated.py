"""The story of a page that only a browser would show: read from what the page states of itself, or keeps for scripts.

A page that draws itself by scripts ("single-page application") holds a menu, a notice about cookies and a footer, and
its story only in its structured data or in the state of its scripts. There alone that is the answer. Where the page
shows any of it, what is shown is read and the statement stays evidence, as it is often cut short; but of a story of
which a page shows no more than the opening, the rest is read from the state, which is whole.
"""

import re
from collections.abc import Iterable
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from newsclean.model import Element, Fact, Hints
from newsclean.read.depth import flattened
from newsclean.read.walker import walk
from newsclean.read.writer import Piece

__all__ = ["with_kept_story", "with_stated_body"]

_SHORTEST: Final = 200
"""Code points of the shortest statement that is a body: shorter ones are summaries."""

_PROSE: Final = 80
"""Code points from which a block that is not mostly links counts as prose, as the labeller of pages has it."""

_PROSE_LINKS: Final = 0.4
"""Share of a block's characters in links from which it is no prose (ratio)."""

_STRETCHES: Final = 9
_STRETCH: Final = 40
"""Stretches of a stated body, and the letters of each, that are looked for in the text of its page. Of 84 real pages
that state a body 82 show five and more of them, one four and one two: on none is the statement read."""

_OPENING: Final = 3
"""Stretches, of those nine, that the opening of a story may take up on a page."""
_LITTLE: Final = 1500
"""Code points of prose on a page, its menus and notes included, from which its scripts' state is not looked at."""
_TIMES: Final = 2
"""How much more prose than its page shows the state must hold: lists of notes and of settings are shorter."""

_UNLETTERED: Final = re.compile(r"[\W_]+")

_ELEMENT: Final = Element("script")


def with_stated_body(pieces: list[Piece], facts: Iterable[Fact]) -> list[Piece]:
    """The pieces, and behind them the body that the page states, if it shows nothing of it and no more prose than that.

    >>> body = Fact("body", "It rained in the north on Monday, and the fields turned green. " * 5, "json-ld")
    >>> menu = Piece("News", Hints(Element("li"), link_chars=4, links=1))
    >>> [piece.text[:9] for piece in with_stated_body([menu], [body])]
    ['News', 'It rained']
    >>> story = Piece(body.value, Hints(Element("p")))
    >>> with_stated_body([menu, story], [body]) == [menu, story]
    True
    """
    body = max((fact.value for fact in facts if fact.name == "body"), key=len, default="")
    if len(body) < _SHORTEST or _prose(pieces) >= len(body):
        return pieces
    paragraphs = _paragraphs(body)
    if not paragraphs or _is_shown("".join(paragraphs), pieces):
        return pieces
    return [*pieces, *(Piece(paragraph, Hints(_ELEMENT)) for paragraph in paragraphs)]


def with_kept_story(pieces: list[Piece], stories: Iterable[str]) -> list[Piece]:
    """The pieces, and behind them what a page keeps of its story for its scripts alone, if it shows little prose.

    The stories are HTML; they are asked for only then.

    >>> line = "On day {0} it rained {0} hours, {0} bridges fell and {0} people fled to hill {0}."
    >>> rain = [line.format(day) for day in range(111, 120)]
    >>> opening = Piece(rain[0], Hints(Element("p")))
    >>> kept = with_kept_story([opening], ["".join(f"<p>{line}</p>" for line in rain)])
    >>> [piece.text for piece in kept] == rain
    True
    >>> with_kept_story([opening], ["<p>A note on another matter, which is shorter.</p>"]) == [opening]
    True
    """
    shown = _prose(pieces)
    if shown >= _LITTLE:
        return pieces
    paragraphs = max(map(_paragraphs, stories), key=_said, default=[])
    if _said(paragraphs) < max(_SHORTEST, _TIMES * shown):
        return pieces
    found = _shown("".join(paragraphs), pieces)
    if any(found[_OPENING:]) or (any(found) and not found[0]):
        return pieces
    known = {_UNLETTERED.sub("", piece.text) for piece in pieces}
    return [
        *pieces,
        *(Piece(text, Hints(_ELEMENT)) for text in paragraphs if _UNLETTERED.sub("", text) not in known),
    ]


def _said(paragraphs: Iterable[str]) -> int:
    """Code points of prose in these paragraphs."""
    return sum(size for size in map(len, paragraphs) if size >= _PROSE)


def _prose(pieces: list[Piece]) -> int:
    """Code points that stand in blocks of prose."""
    sizes = ((len(piece.text), piece.hints.link_chars) for piece in pieces)
    return sum(size for size, linked in sizes if size >= _PROSE and linked < _PROSE_LINKS * size)


def _paragraphs(body: str) -> list[str]:
    """The lines of a stated body, or the blocks of one that was stated with its tags."""
    if "</" in body:
        root = LexborHTMLParser(flattened(body.encode("utf-8", "replace"))).root
        return [piece.text for piece in walk(root)] if root is not None else []
    return [line.strip() for line in body.splitlines() if line.strip()]


def _is_shown(body: str, pieces: list[Piece]) -> bool:
    """Whether any of several stretches of the body stands in the page's text, letter by letter."""
    return any(_shown(body, pieces))


def _shown(body: str, pieces: list[Piece]) -> list[bool]:
    """Whether each of several stretches of the body stands in the page's text, letter by letter."""
    letters = _UNLETTERED.sub("", body)
    shown = _UNLETTERED.sub("", "".join(piece.text for piece in pieces))
    step = max((len(letters) - _STRETCH) // (_STRETCHES - 1), 1)
    starts = range(0, max(len(letters) - _STRETCH, 0) + 1, step)
    return [letters[start : start + _STRETCH] in shown for start in starts]
