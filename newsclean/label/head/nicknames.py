"""Authors whose names look like no person's: what blogs and platforms print in elements made for the author's name."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsclean.model import Block, Role

__all__ = ["is_button", "is_link", "is_named_for_author", "nicknames"]

_MOST_WORDS: Final = 4
_AUTHORS: Final = frozenset({"author", "publisher", "writer", "autor", "auteur", "autore"})
_SIGNED: Final = _AUTHORS | {"authors", "auth", "byline", "contributor", "contributors", "attribution"}
_OF_THINGS: Final = (
    "article blog brand category channel cat file org outlet paper place post product rubric section series site "
    "source tag taxonomy term topic"
)
_THINGS: Final = frozenset(_OF_THINGS.split())
"""Names of elements whose `name` is another than an author's."""

_NAME: Final = "name"
_BYLINE: Final = Role.BYLINE
_DATELINE: Final = Role.DATELINE


def nicknames(blocks: Sequence[Block]) -> Iterator[tuple[str, Role]]:
    """Texts of elements named for an author's name (`author-name`), then links in a `name` above the day.

    Nothing else tells a nickname in small letters, or in a script without capitals, from a word: on such platforms
    it is all that signs a story.

    >>> from newsclean.api import clean
    >>> page = "<h1>Rain at last</h1><p class={}>owlhouse</p><p>14 March 2024</p>"
    >>> [clean(page.format(name)).byline for name in ("author-name", "tag-name")]
    ['owlhouse', None]
    """
    for block in blocks:
        if block.role is _BYLINE and _may_name(block) and not _AUTHORS.isdisjoint(_names(block)):
            yield block.text, block.role
    for block, below in pairwise(blocks):
        if below.role is _DATELINE and _may_name(block) and is_link(block) and _THINGS.isdisjoint(_names(block)):
            yield block.text, block.role


def is_button(block: Block) -> bool:
    """Whether a block begins with a button, such as "Follow" in the box of an author.

    >>> from newsclean.api import clean
    >>> [is_button(block) for block in clean("<p><button>Follow</button> Ann Lee</p><p>Follow Ann Lee</p>").blocks]
    [True, False]
    """
    return block.hints is not None and block.hints.inner[:1] == ("button",)


def is_named_for_author(block: Block) -> bool:
    """Whether the element of a block, or an inline one in it, is named for an author: `author-info`, `byline`.

    >>> from newsclean.api import clean
    >>> lines = clean("<p class=author-info>Ann Lee</p><p class=authority>Ann Lee</p>").blocks
    >>> [is_named_for_author(line) for line in lines]
    [True, False]
    """
    return not _SIGNED.isdisjoint(_names(block))


def _may_name(block: Block) -> bool:
    return _NAME in _names(block) and not block.story and len(block.text.split()) <= _MOST_WORDS


def _names(block: Block) -> tuple[str, ...]:
    """What the element of a block and the inline elements in it are named."""
    hints = block.hints
    return (*hints.element.tokens, *hints.inner) if hints is not None else ()


def is_link(block: Block) -> bool:
    """Whether a single link holds all of a block's text, as to a page of the author.

    >>> from newsclean.api import clean
    >>> [is_link(block) for block in clean("<p><a href=/ann>Ann Lee</a></p><p>By <a href=/ann>Ann Lee</a></p>").blocks]
    [True, False]
    """
    hints = block.hints
    return hints is not None and hints.links == 1 and hints.link_chars >= len(block.text)
