"""Where text may stand on a page: an element as the walk passes it, looked at closely only if text turns up in it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from newsclean.model import Element
from newsclean.read.words import Words

__all__ = ["Node", "Place"]

_UNSHOWN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class Attributes(Protocol):
    """What the walk asks of an element's attributes without reading them all."""

    def __contains__(self, name: str, /) -> bool:
        """Whether there is one of this name."""


class Node(Protocol):
    """What the walk asks of a node of the tree; selectolax's nodes fit."""

    @property
    def tag(self) -> str | None:
        """The element's name, `-text` for text."""

    @property
    def first_child(self) -> "Node | None":
        """The first node in it."""

    @property
    def next(self) -> "Node | None":
        """The node behind it within the same element."""

    @property
    def mem_id(self) -> int:
        """A number that no other node of the tree has."""

    @property
    def attrs(self) -> Attributes:
        """The same attributes, to look for one of them: that takes half the time of reading all with their values."""

    @property
    def attributes(self) -> Mapping[str, str | None]:
        """Attributes of an element, names in lower case."""

    @property
    def text_content(self) -> str | None:
        """The characters of a text node."""


@dataclass(slots=True, eq=False)
class Place:
    """An element that may hold text; `above` is the one around it, None for the root.

    `block` is the place of the block-level element nearest to it, None if that is itself; `link` is 0 outside links;
    `ordinal` and `children` count element children; `menu` is the place whose links are read as one block, if it stands
    in one.
    """

    node: Node
    above: "Place | None" = None
    block: "Place | None" = None
    link: int = 0
    preformatted: bool = False
    ordinal: int = 0
    children: int = 0
    menu: "Place | None" = None
    made: Element | None = None
    named: tuple[str, ...] | None = None

    def element(self, words: Words) -> Element:
        """The block-level element that text here belongs to, made when first asked for."""
        chain: list[Place] = []
        place = self.block or self
        while place.made is None:
            chain.append(place)
            if place.above is None:
                break
            place = place.above.block or place.above
        parent = place.made
        while chain:
            place = chain.pop()
            parent = place.made = Element(place.node.tag or "", _tokens(place.node, words), parent, place.ordinal)
        return parent or Element("")

    def inner(self, words: Words) -> tuple[str, ...]:
        """Tags and tokens of the inline elements between the block and the text, outermost first."""
        chain: list[Place] = []
        place: Place | None = self
        while place is not None and place.block is not None and place.named is None:
            chain.append(place)
            place = place.above
        names = place.named if place is not None and place.named is not None else ()
        while chain:
            place = chain.pop()
            names = place.named = (*names, place.node.tag or "", *words.of(place.node.attributes))
        return names


def _tokens(node: Node, words: Words) -> tuple[str, ...]:
    """The tokens of an element, and `unshown` if a browser would not show it."""
    attributes = node.attributes
    if not attributes:
        return ()
    tokens = words.of(attributes)
    return (*tokens, "unshown") if _is_unshown(attributes) else tokens


def _is_unshown(attributes: Mapping[str, str | None]) -> bool:
    """Whether a browser hides what bears these attributes."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return style is not None and _UNSHOWN.search(style) is not None
