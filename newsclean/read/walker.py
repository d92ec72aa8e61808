"""One walk over a parsed page: its text as a row of blocks, with what the markup says of each.

A block is the own text of a block-level element: text and inline elements joined as a browser joins them, parted
wherever another block begins or two line breaks stand together. The walk is a loop, not a recursion, and asks each node
only for its tag, its parent and (elements) its attributes, so its time grows linearly with the page.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Protocol

from newsclean.model import Element
from newsclean.read.tags import INLINE, PREFORMATTED, UNREAD
from newsclean.read.words import Words
from newsclean.read.writer import Piece, Place, Writer

__all__ = ["Node", "walk"]

_UNSHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class Node(Protocol):
    """What the walk asks of a node of the tree; selectolax's nodes fit."""

    @property
    def tag(self) -> str | None:
        """The element's name, `-text` for text."""

    @property
    def parent(self) -> "Node | None":
        """The node above."""

    @property
    def mem_id(self) -> int:
        """A number that no other node of the tree has."""

    @property
    def attributes(self) -> Mapping[str, str | None]:
        """Attributes of an element, names in lower case."""

    @property
    def text_content(self) -> str | None:
        """The characters of a text node."""


def walk(root: Node, nodes: Iterable[Node]) -> list[Piece]:
    """The blocks of a tree in document order; `nodes` are the root and all below it, in that order."""
    places = {root.mem_id: Place(Element(root.tag or "html"))}
    writer = Writer()
    words = Words()
    for node in nodes:
        above = node.parent
        place = places.get(above.mem_id) if above is not None else None
        if place is None:
            continue
        tag = node.tag or ""
        if tag == "-text":
            writer.text(place, node.text_content or "")
        elif tag == "br":
            writer.line_break(place)
        elif tag in INLINE:
            place.children += 1
            places[node.mem_id] = _inline(tag, node, place, words)
        elif tag not in UNREAD and not tag.startswith("-"):
            writer.close()
            places[node.mem_id] = _block(tag, node, place, words)
            place.children += 1
    return writer.finish()


def _block(tag: str, node: Node, place: Place, words: Words) -> Place:
    """The place inside a block-level element."""
    attributes = node.attributes
    tokens = words.of(attributes) if attributes else ()
    if attributes and _unshown(attributes):
        tokens = (*tokens, "unshown")
    element = Element(tag, tokens, place.element, place.children)
    return Place(element, place.link, place.preformatted or tag in PREFORMATTED, place.inner)


def _inline(tag: str, node: Node, place: Place, words: Words) -> Place:
    """The place inside an inline element: the same block, and what the element adds to it."""
    attributes = node.attributes
    inner = (*place.inner, tag, *words.of(attributes)) if attributes else (*place.inner, tag)
    link = node.mem_id if tag == "a" and "href" in attributes else place.link
    return Place(place.element, link, place.preformatted, inner)


def _unshown(attributes: Mapping[str, str | None]) -> bool:
    """Whether a browser would not show the element."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style and _UNSHOWN.search(style))
