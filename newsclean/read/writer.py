"""From runs of text to blocks: white space as a browser shows it, line breaks, links, preformatted text."""

import re
from itertools import chain
from typing import Final, NamedTuple

from newsclean.model import Hints
from newsclean.read.place import Place
from newsclean.read.words import Words

__all__ = ["Piece", "Writer"]

_SPACES: Final = re.compile(r"[ \t\n\f\r]+")
"""What a browser collapses; no-break and ideographic spaces stay as the author set them."""

_BLANK_LINES: Final = re.compile(r"\n[ \t\f\r]*\n\s*")


class Piece(NamedTuple):
    """A block that has no span yet."""

    text: str
    hints: Hints


class Writer:
    """Collects the text of one page; made for one walk, then thrown away. `block` is the block that is open.

    `shadow_roots` is whether the walk has passed a shadow root, whose text a parser puts aside.
    """

    def __init__(self) -> None:
        self.block: Place | None = None
        self.shadow_roots = False
        self._pieces: list[Piece] = []
        self._words = Words()
        self._line: list[str] = []
        self._lines: list[str] = []
        self._link_chars = 0
        self._links: set[int] = set()
        self._inner: list[tuple[str, ...]] = []

    def text(self, place: Place, text: str) -> None:
        """Add a run of text; in another block than the last, it opens a block of its own."""
        block = place.block or place
        if self.block is not block:
            self.close()
            self.block = block
        self._line.append(text)
        if place.block is None and not place.link:
            return
        shown = len(text.strip())
        if not shown:
            return
        if place.link:
            self._link_chars += shown
            self._links.add(place.link)
        if place.block is not None:
            self._inner.append(place.inner(self._words))

    def line_break(self, place: Place) -> None:
        """End the line; a second break with nothing between them ends the block."""
        if self.block is not (place.block or place):
            return
        line = _collapsed(self._line)
        self._line.clear()
        if line:
            self._lines.append(line)
        else:
            self.close()

    def close(self) -> None:
        """End the block, if one is open."""
        block = self.block
        if block is None:
            return
        if block.preformatted:
            for text in self._preformatted():
                self._add(text, block)
        else:
            line = _collapsed(self._line)
            self._add("\n".join([*self._lines, line]) if self._lines else line, block)
        self._forget()

    def finish(self) -> list[Piece]:
        """The blocks, in the order they were read."""
        self.close()
        return self._pieces

    def _preformatted(self) -> list[str]:
        """The texts of a preformatted block, which blank lines part."""
        texts = [text for text in _BLANK_LINES.split("".join(self._line)) if text.strip()]
        return [part.strip("\n").rstrip() for part in ["\n".join([*self._lines, *texts[:1]]), *texts[1:]]]

    def _add(self, text: str, block: Place) -> None:
        stripped = text.strip()
        if stripped:
            inner = tuple(dict.fromkeys(chain.from_iterable(self._inner))) if self._inner else ()
            links = min(self._link_chars, len(stripped))
            self._pieces.append(Piece(stripped, Hints(block.element(self._words), links, len(self._links), inner)))

    def _forget(self) -> None:
        self.block = None
        self._line.clear()
        self._lines.clear()
        self._link_chars = 0
        self._links.clear()
        self._inner.clear()


def _collapsed(parts: list[str]) -> str:
    """The line as a browser shows it, without white space at its ends."""
    line = (parts[0] if len(parts) == 1 else "".join(parts)).strip()
    if line.isascii():
        return " ".join(line.split())
    uneven = "  " in line or "\n" in line or "\t" in line or "\r" in line or "\f" in line
    return _SPACES.sub(" ", line) if uneven else line
