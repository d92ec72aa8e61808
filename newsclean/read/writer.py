"""From runs of text to blocks: white space as a browser shows it, line breaks, links, preformatted text."""

import re
from dataclasses import dataclass, field

from newsclean.model import Hints
from newsclean.read.place import Place
from newsclean.read.words import Words

__all__ = ["Piece", "Writer"]

_SPACES = re.compile(r"[ \t\n\f\r]+")
"""What a browser collapses; no-break and ideographic spaces stay as the author set them."""

_BLANK_LINES = re.compile(r"\n[ \t\f\r]*\n\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A block that has no span yet."""

    text: str
    hints: Hints


@dataclass(slots=True)
class Writer:
    """Collects the text of one page; made for one walk, then thrown away."""

    _pieces: list[Piece] = field(default_factory=list)
    _words: Words = field(default_factory=Words)
    _block: Place | None = None
    _line: list[str] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)
    _link_chars: int = 0
    _links: set[int] = field(default_factory=set)
    _inner: dict[str, None] = field(default_factory=dict)

    def text(self, place: Place, text: str) -> None:
        """Add a run of text; in another block than the last, it opens a block of its own."""
        block = place.block or place
        if self._block is not block:
            if text.isspace():
                return
            self.close()
            self._block = block
        self._line.append(text)
        if (place.block is not None or place.link) and (shown := len(text.strip())):
            self._markup(place, shown)

    def line_break(self, place: Place) -> None:
        """End the line; a second break with nothing between them ends the block."""
        if self._block is not (place.block or place):
            return
        line = _collapsed(self._line)
        self._line.clear()
        if line:
            self._lines.append(line)
        else:
            self.close()

    def close(self) -> None:
        """End the block, if one is open."""
        block = self._block
        if block is None:
            return
        if block.preformatted:
            texts = [text for text in _BLANK_LINES.split("".join(self._line)) if text.strip()]
            texts = [part.strip("\n").rstrip() for part in ["\n".join([*self._lines, *texts[:1]]), *texts[1:]]]
        else:
            line = _collapsed(self._line)
            texts = ["\n".join([*self._lines, line] if line else self._lines)]
        for text in texts:
            self._add(text, block)
        self._forget()

    def finish(self) -> list[Piece]:
        """The blocks, in the order they were read."""
        self.close()
        return self._pieces

    def _markup(self, place: Place, shown: int) -> None:
        if place.link:
            self._link_chars += shown
            self._links.add(place.link)
        if place.block is not None:
            self._inner.update(dict.fromkeys(place.inner(self._words)))

    def _add(self, text: str, block: Place) -> None:
        stripped = text.strip()
        if stripped:
            inner = tuple(self._inner) if self._inner else ()
            element = block.element(self._words)
            hints = Hints(element, min(self._link_chars, len(stripped)), len(self._links), inner)
            self._pieces.append(Piece(stripped, hints))

    def _forget(self) -> None:
        self._block = None
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
