"""From runs of text to blocks: white space as a browser shows it, line breaks, links, preformatted text."""

import re
from dataclasses import dataclass, field

from newsclean.model import Element, Hints

__all__ = ["Piece", "Place", "Writer"]

_SPACES = re.compile(r"[ \t\n\f\r]+")
"""What a browser collapses; no-break and ideographic spaces stay as the author set them."""

_BLANK_LINES = re.compile(r"\n[ \t\f\r]*\n\s*")


@dataclass(slots=True, eq=False)
class Place:
    """Where text may stand: the block-level element nearest to it, and what inline elements around it add.

    `link` is 0 outside links; `inner` holds tags and tokens of the inline elements; `children` counts as they come.
    """

    element: Element
    link: int = 0
    preformatted: bool = False
    inner: tuple[str, ...] = ()
    children: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """A block that has no span yet."""

    text: str
    hints: Hints


@dataclass(slots=True)
class Writer:
    """Collects the text of one page; made for one walk, then thrown away."""

    _pieces: list[Piece] = field(default_factory=list)
    _place: Place | None = None
    _line: list[str] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)
    _link_chars: int = 0
    _links: set[int] = field(default_factory=set)
    _inner: dict[str, None] = field(default_factory=dict)

    def text(self, place: Place, text: str) -> None:
        """Add a run of text; in another block than the last, it opens a block of its own."""
        if self._place is None or self._place.element is not place.element:
            self.close()
            self._place = place
        self._line.append(text)
        if place.inner or place.link:
            self._markup(place, text)

    def line_break(self, place: Place) -> None:
        """End the line; a second break with nothing between them ends the block."""
        if self._place is None or self._place.element is not place.element:
            return
        line = _collapsed(self._line)
        self._line.clear()
        if line:
            self._lines.append(line)
        else:
            self.close()

    def close(self) -> None:
        """End the block, if one is open."""
        place = self._place
        if place is None:
            return
        if place.preformatted:
            texts = [text for text in _BLANK_LINES.split("".join(self._line)) if text.strip()]
            texts = [part.strip("\n").rstrip() for part in ["\n".join([*self._lines, *texts[:1]]), *texts[1:]]]
        else:
            line = _collapsed(self._line)
            texts = ["\n".join([*self._lines, line] if line else self._lines)]
        for text in texts:
            self._add(text, place.element)
        self._forget()

    def finish(self) -> list[Piece]:
        """The blocks, in the order they were read."""
        self.close()
        return self._pieces

    def _markup(self, place: Place, text: str) -> None:
        shown = len(text.strip())
        if not shown:
            return
        if place.link:
            self._link_chars += shown
            self._links.add(place.link)
        self._inner.update(dict.fromkeys(place.inner))

    def _add(self, text: str, element: Element) -> None:
        stripped = text.strip()
        if not stripped:
            return
        hints = Hints(element, min(self._link_chars, len(stripped)), len(self._links), tuple(self._inner))
        self._pieces.append(Piece(stripped, hints))

    def _forget(self) -> None:
        self._place = None
        self._line.clear()
        self._lines.clear()
        self._link_chars = 0
        if self._inner or self._links:
            self._inner.clear()
            self._links.clear()


def _collapsed(parts: list[str]) -> str:
    """The line as a browser shows it, without white space at its ends."""
    line = parts[0] if len(parts) == 1 else "".join(parts)
    return " ".join(line.split()) if line.isascii() else _SPACES.sub(" ", line).strip()
