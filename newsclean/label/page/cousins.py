"""Doubtful blocks between kept ones of their own shape: the weak paragraphs of a long story.

The labeller's confidence wavers within a story: three paragraphs about another person in a profile of forty score less
than half, and so does one heading of nine in a list. What stands in the same place of the mark-up, with kept blocks
like it before and behind, belongs to the story as they do.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsclean.label.page.back import taken_back
from newsclean.model import BODY, Block, Element, Role

__all__ = ["RULES", "with_cousins"]

RULES: Final[Mapping[str, str]] = {
    "page.among": "A doubtful block with kept blocks of its own shape before and behind it is kept.",
}

_DOUBTFUL: Final = 0.15
"""Probability from which such a block is kept. On five folds 18 of 996 pages gain more than 0.01 F1 and three lose;
0.05 to 0.2 do the same, 0.3 helps 12."""

_Shape = tuple[str, tuple[str, ...]]
_Place = tuple[_Shape, _Shape, Element | None]
"""A block's own shape, its parent's, and the element around both."""


def with_cousins(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks of a labelled page, with doubtful ones kept that stand among kept ones of their shape.

    >>> from newsclean.model import Hints, Span
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
    reach: dict[_Place, tuple[int, int]] = {}
    for index, block in enumerate(blocks):
        if block.role in BODY and block.hints is not None:
            place = _place(block.hints.element)
            reach[place] = (reach.get(place, (index, index))[0], index)
    for index, block in enumerate(blocks):
        score = block.score
        if score is None or score < _DOUBTFUL or block.role is not Role.OTHER or block.hints is None:
            yield block
            continue
        first, last = reach.get(_place(block.hints.element), (index, index))
        if first < index < last:
            yield taken_back(block, "page.among", "kept blocks of its shape stand before and behind it")
        else:
            yield block


def _place(element: Element) -> _Place:
    parent = element.parent
    above = (parent.tag, parent.tokens) if parent is not None else ("", ())
    return (element.tag, element.tokens), above, parent.parent if parent is not None else None
