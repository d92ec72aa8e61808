"""Doubtful blocks between kept ones of the same shape: the weak paragraphs of a long story.

The labeller's confidence wavers within a story: three paragraphs about another person in a profile of forty score less
than half, and so does one heading of nine in a list. What stands in the same place of the mark-up, with kept blocks
like it before and behind, belongs to the story as they do.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import Final

from newsclean.label.page.back import is_doubted, taken_back
from newsclean.model import BODY, Block, Element

__all__ = ["RULES", "with_cousins"]

RULES: Final[Mapping[str, str]] = {
    "page.among": "Keeps a doubtful block if there are kept blocks of its own shape before and after it.",
}

_DOUBTFUL: Final = 0.15
"""Probability from which such a block is kept. On five folds 18 of 996 pages gain more than 0.01 F1 and three lose;
0.05 to 0.2 do the same, 0.3 helps 12."""

_NEAR: Final = 2
"""Elements from the block's own upwards that must be of like shape, below an element that holds all of them."""

_FAR: Final = 4
"""The same for paragraphs: some publishers' systems wrap each of them in boxes of its own. On five folds, with three
seeds, worth 0.0002 to 0.0007 on `world`; two to four pages gain, one or none loses. Five elements are no better."""

_PARAGRAPH: Final = 40
"""Code points of a paragraph; shorter blocks in boxes of their own are prices, buttons and titles of slides."""

_Shape = tuple[str, tuple[str, ...]]
_Place = tuple[tuple[_Shape, ...], Element]
"""Tags and tokens from a block's own element upwards, and the element around them."""


def with_cousins(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks of a labelled page, with doubtful ones kept that stand among kept ones of their shape.

    >>> from newsclean.model import Hints, Role, Span
    >>> part = Element("div", (), Element("main"))
    >>> rows = [Block("Rain.", Span(0, 5), Hints(Element("p", (), part))) for _ in range(3)]
    >>> doubtful = rows[1].label(Role.OTHER, "page.rest", score=0.3)
    >>> [block.role.value for block in with_cousins([rows[0], doubtful, rows[2]])]
    ['paragraph', 'paragraph', 'paragraph']

    What stands behind them, and what is as good as certain, stays outside:

    >>> [block.role.value for block in with_cousins([*rows[:2], doubtful])][-1]
    'other'
    >>> certain = rows[1].label(Role.OTHER, "page.rest", score=0.01)
    >>> [block.role.value for block in with_cousins([rows[0], certain, rows[2]])][1]
    'other'
    """
    doubtful = {index: _places(block) for index, block in enumerate(blocks) if is_doubted(block, _DOUBTFUL)}
    if not doubtful:
        yield from blocks
        return
    reach = _reach(blocks, {place for places in doubtful.values() for place in places})
    for index, block in enumerate(blocks):
        spans = [reach[place] for place in doubtful.get(index, ()) if place in reach]
        if any(first < index < last for first, last in spans):
            yield taken_back(block, "page.among", "kept blocks of its shape stand before and behind it")
        else:
            yield block


def _reach(blocks: Sequence[Block], asked: AbstractSet[_Place]) -> dict[_Place, tuple[int, int]]:
    """The first and the last kept block at each of the places."""
    reach: dict[_Place, tuple[int, int]] = {}
    own = {shapes[0] for shapes, _ in asked}
    for index, block in enumerate(blocks):
        # Most kept blocks are like no doubtful one: to ask their own shape first spares two thirds of the time.
        if block.role in BODY and block.hints is not None and _shape(block.hints.element) in own:
            for place in _places(block):
                if place in asked:
                    reach[place] = (reach.get(place, (index, index))[0], index)
    return reach


def _shape(element: Element) -> _Shape:
    return element.tag, element.tokens


def _places(block: Block) -> list[_Place]:
    """Where a block stands, as seen from each element around it that may hold its like."""
    if block.hints is None:
        return []
    chain = list(islice(block.hints.element.ancestry(), _FAR + 1))
    shapes = tuple(map(_shape, chain))
    far = _FAR if len(block.text) >= _PARAGRAPH else _NEAR
    return [(shapes[:depth], chain[depth]) for depth in range(_NEAR, min(far, len(chain) - 1) + 1)]
