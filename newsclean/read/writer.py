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
    """Collects the text of one page; made for one walk, then thrown away. `block` is the block that is open."""

    def __init__(self) -> None:
        self.block: Place | None = None
        self._pieces: list[Piece] = []
        self._words = Words()
        self._line: list[str] = []
        self._lines: list[str] = []
        self._link_chars = 0
        self._links: set[int] = set()
        self._inner: list[tuple[str, ...]] = []
        self._moment: Place | None = None
        self._is_seam = False

    def text(self, place: Place, text: str) -> None:
        """Add a run of text; in another block than the last, it opens a block of its own."""
        block = place.block or place
        if self.block is not block:
            self.close()
            self.block = block
        if self._moment is not None:
            self._behind_moment(self._moment, place, text)
        if self._is_seam:
            self._is_seam = False
            if self._line and not block.preformatted and _are_apart(self._line[-1], text):
                self._line.append(" ")
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

    def open_box(self, place: Place) -> None:
        """Part a box from the words beside it, as style sheets do: `<span>Ann Lee</span><time>May 1</time>`.

        Of spans and buttons only those count that stand behind another with nothing between.
        """
        if place.node.tag == "time":
            if self._line and _is_cased(self._line[-1][-1:]):
                self._line.append(" ")
            self._moment = place
        elif self._line:
            before = place.node.prev
            self._is_seam |= before is not None and before.tag == place.node.tag

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

    def _behind_moment(self, moment: Place, place: Place, text: str) -> None:
        """Part what stands behind a moment from it, if that is what the text does."""
        around: Place | None = place
        while around is not moment:
            if around is None or around is moment.above:
                self._moment = None
                if self._line and self._line[-1][-1:].isalnum() and _is_cased(text[:1]):
                    self._line.append(" ")
                return
            around = around.above

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
        self._moment = None


def _are_apart(before: str, behind: str) -> bool:
    """Whether a word ends where the first text does: in front of a capital or a figure, or behind a figure."""
    last, first = before[-1:], behind[:1]
    if first.isupper():
        return last.isdigit() or last.islower()
    if first.isdigit():
        return before[-_SHORTEST_WORD:].isalpha() and len(before) >= _SHORTEST_WORD and _is_cased(last)
    return last.isdigit() and first in _RIGHT_TO_LEFT


_SHORTEST_WORD: Final = 3
"""Letters of a word in front of a figure; shorter ones are units and signs, as in H2O."""
_RIGHT_TO_LEFT: Final = frozenset(map(chr, (*range(0x5D0, 0x5EB), *range(0x620, 0x64B), *range(0x671, 0x6D4))))


def _is_cased(character: str) -> bool:
    """Whether a character is a letter of a script that parts its words, such as Latin or Cyrillic."""
    return character.isalpha() and character.lower() != character.upper()


def _collapsed(parts: list[str]) -> str:
    """The line as a browser shows it, without white space at its ends."""
    line = (parts[0] if len(parts) == 1 else "".join(parts)).strip()
    if line.isascii():
        return " ".join(line.split())
    uneven = "  " in line or "\n" in line or "\t" in line or "\r" in line or "\f" in line
    return _SPACES.sub(" ", line) if uneven else line
