"""`Element` and `Hints`: what HTML knows about a block, empty for plain text."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from newsclean.model.slots import setters
from newsclean.model.value import Value

__all__ = ["Element", "Hints"]


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Element(Value):
    """An element of the page, pointing up to its parent. Shared by all blocks below it, so compare it by identity.

    `tokens` are the words of its class, id and role attributes, lower-cased and split at hyphens, underscores and
    camel-case humps; `ordinal` counts its place among all element children of its parent, from 0. Its `repr` leaves the
    parent out: with twenty elements around a paragraph nobody could read it.

    >>> Element("p", (), Element("article", ("story",)), 2)
    Element(tag='p', tokens=(), ordinal=2)
    """

    tag: str
    tokens: tuple[str, ...] = ()
    parent: "Element | None" = field(default=None, repr=False)
    ordinal: int = 0

    def __init__(
        self, tag: str, tokens: tuple[str, ...] = (), parent: "Element | None" = None, ordinal: int = 0
    ) -> None:
        _set_tag(self, tag)
        _set_tokens(self, tokens)
        _set_parent(self, parent)
        _set_ordinal(self, ordinal)

    def ancestry(self) -> Iterator["Element"]:
        """This element, its parent, and so on up to the root."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.parent

    @property
    def path(self) -> str:
        """The DOM path from the root, as `html/body/div[2]/p[0]`."""
        names = [f"{element.tag}[{element.ordinal}]" for element in self.ancestry()]
        return "/".join(reversed(names))


_set_tag, _set_tokens, _set_parent, _set_ordinal = setters(Element)


@dataclass(frozen=True, slots=True, init=False)
class Hints(Value):
    """What the markup says of a block beyond its text.

    `element` is the nearest block-level element; `link_chars` counts the block's characters that stand in links (code
    points), `links` the links themselves; `inner` names the inline elements in it, by tags and tokens (`span`,
    `author`, `time`).
    """

    element: Element
    link_chars: int = 0
    links: int = 0
    inner: tuple[str, ...] = ()

    def __init__(self, element: Element, link_chars: int = 0, links: int = 0, inner: tuple[str, ...] = ()) -> None:
        _set_element(self, element)
        _set_link_chars(self, link_chars)
        _set_links(self, links)
        _set_inner(self, inner)


_set_element, _set_link_chars, _set_links, _set_inner = setters(Hints)
