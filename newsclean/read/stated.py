"""The story of a page that only a browser would show: read from what the page states of itself.

A page that draws itself by scripts ("single-page application") holds a menu, a notice about cookies and a footer, and
its story only in its structured data. There alone the statement is the answer. Where the page shows any of it, what is
shown is read and the statement stays evidence, as it is often cut short.
"""

import re
from collections.abc import Iterable
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from newsclean.model import Element, Fact, Hints
from newsclean.read.depth import flattened
from newsclean.read.walker import walk
from newsclean.read.writer import Piece

__all__ = ["with_stated_body"]

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
    letters = _UNLETTERED.sub("", body)
    shown = _UNLETTERED.sub("", "".join(piece.text for piece in pieces))
    step = max((len(letters) - _STRETCH) // (_STRETCHES - 1), 1)
    starts = range(0, max(len(letters) - _STRETCH, 0) + 1, step)
    return any(letters[start : start + _STRETCH] in shown for start in starts)
