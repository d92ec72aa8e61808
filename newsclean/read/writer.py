"""From runs of text to blocks: white space as a browser shows it, line breaks, links, preformatted text."""

import re
from collections.abc import Sequence
from itertools import chain
from typing import Final, NamedTuple

from newsclean.model import Hints
from newsclean.read.menus import AUTHORS, FEWEST, LONGEST
from newsclean.read.place import Place
from newsclean.read.tags import HEADINGS
from newsclean.read.words import Words

__all__ = ["Piece", "Writer"]

_SPACES: Final = re.compile(r"[ \t\n\f\r]+")
"""What a browser collapses; no-break and ideographic spaces stay as the author set them."""

_BLANK_LINES: Final = re.compile(r"\n[ \t\f\r]*\n\s*")


class Piece(NamedTuple):
    """A block that has no span yet."""

    text: str
    hints: Hints
    is_menu: bool = False


class _Entry(NamedTuple):
    """A short link in a menu, of which nothing else is read until it is known whether it stands alone."""

    text: str
    block: Place
    link_chars: int
    link: int
    inner: tuple[Place, ...]


class Writer:
    """Collects the text of one page; made for one walk, then thrown away. `block` is the block that is open.

    `words` are those that name the page's parts; `shadow_roots` is whether the walk has passed a shadow root, whose
    text a parser puts aside. With `joins_menus` the links in a row in a menu are one block.
    """

    def __init__(self, *, joins_menus: bool = True) -> None:
        self.block: Place | None = None
        self.shadow_roots = False
        self.words = Words()
        self._pieces: list[Piece] = []
        self._line: list[str] = []
        self._lines: list[str] = []
        self._link_chars = 0
        self._links: set[int] = set()
        self._inner: list[Place] = []
        self._joins_menus = joins_menus
        self._menu: Place | None = None
        self._entries: list[_Entry] = []

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
            self._inner.append(place)

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
            if block.menu is not None and self._joins_menus and self._is_entry(line, block):
                self._enter(line, block)
            else:
                self._add("\n".join([*self._lines, line]) if self._lines else line, block)
        self._forget()

    def finish(self) -> list[Piece]:
        """The blocks, in the order they were read."""
        self.close()
        self._end_menu()
        return self._pieces

    def _is_entry(self, line: str, block: Place) -> bool:
        """Whether the open block is nothing but a short link."""
        whole = len(self._links) == 1 and 0 < len(line) <= self._link_chars + 1
        return whole and len(line) < LONGEST and not self._lines and block.node.tag not in HEADINGS

    def _enter(self, line: str, block: Place) -> None:
        """Add a link to the menu that is open, or begin one."""
        if self._menu is not block.menu:
            self._end_menu()
            self._menu = block.menu
        (link,) = self._links
        self._entries.append(_Entry(line, block, min(self._link_chars, len(line)), link, tuple(self._inner)))

    def _end_menu(self) -> None:
        """Write the entries of the open menu as one block, or each by itself where they are few."""
        entries, menu = self._entries, self._menu
        self._menu = None
        if not entries or menu is None:
            return
        self._entries = []
        links = len({entry.link for entry in entries})
        if links >= FEWEST and not (menu.node.tag == "header" and any(map(self._names_author, entries))):
            text = "\n".join([entry.text for entry in entries])
            # The line feeds, too: a block of nothing but links has no text outside them.
            self._pieces.append(Piece(text, Hints(menu.element(self.words), len(text), links), is_menu=True))
        else:
            for text, block, chars, _, inner in entries:
                self._pieces.append(self._piece(text, block, chars, 1, inner))

    def _names_author(self, entry: _Entry) -> bool:
        """Whether an entry's element is named for an author: a header outside an article may be the story's, too."""
        return any(not AUTHORS.isdisjoint(self.words.of(one.node.attributes)) for one in (entry.block, *entry.inner))

    def _preformatted(self) -> list[str]:
        """The texts of a preformatted block, which blank lines part."""
        texts = [text for text in _BLANK_LINES.split("".join(self._line)) if text.strip()]
        return [part.strip("\n").rstrip() for part in ["\n".join([*self._lines, *texts[:1]]), *texts[1:]]]

    def _add(self, text: str, block: Place) -> None:
        stripped = text.strip()
        if stripped:
            self._end_menu()
            links = min(self._link_chars, len(stripped))
            self._pieces.append(self._piece(stripped, block, links, len(self._links), self._inner))

    def _piece(self, text: str, block: Place, link_chars: int, links: int, inner: Sequence[Place]) -> Piece:
        words = self.words
        names = tuple(dict.fromkeys(chain.from_iterable([place.inner(words) for place in inner]))) if inner else ()
        return Piece(text, Hints(block.element(words), link_chars, links, names))

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
