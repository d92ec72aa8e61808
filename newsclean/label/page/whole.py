"""Tables and lists stand whole: a row or an item that is doubted goes with the others.

Short cells and items say little by themselves, so that the labeller keeps five rows of a comparison and doubts the
sixth. Nobody puts furniture into a row of the story's own table, nor between the items of its list.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from newsclean.label.page.back import taken_back
from newsclean.model import BODY, Block, Element, Role

__all__ = ["RULES", "made_whole"]

RULES: Final[Mapping[str, str]] = {
    "page.whole": "A doubtful row or item of a table or list is kept where half of the table or list is kept.",
}

_HALF: Final = 0.5
"""Share of a table's or list's text that is kept, from which the rest is too. On five folds, with three seeds,
`articles` gain 0.0003 to 0.0004; seven to nine of 996 pages gain more than 0.01 F1, one or none loses."""

_DOUBTFUL: Final = 0.1
"""Probability from which a row or item is kept with the others; below it, it is another part of the page laid out as an
item. 0 to 0.15 do the same on the folds."""

_UP: Final = 2
"""Elements looked at, from the block's own, for the item it stands in: a paragraph in an item, no more, since whole
pages were once laid out in items."""

_ROW: Final = "tr"
_TABLE: Final = "table"
_ITEMS: Final = frozenset({"li", "dt", "dd"})


def made_whole(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks of a labelled page, with doubtful rows and items kept where half of their table or list is.

    >>> from newsclean.model import Hints, Span
    >>> items = Element("ul")
    >>> rows = [Block("Two eggs", Span(0, 8), Hints(Element("li", (), items))) for _ in range(3)]
    >>> doubtful = rows[2].label(Role.OTHER, "page.rest", score=0.3)
    >>> [block.role.value for block in made_whole([*rows[:2], doubtful])]
    ['paragraph', 'paragraph', 'paragraph']

    An item of a list that is not kept stays outside, and so does what is as good as certain:

    >>> [block.role.value for block in made_whole([rows[0], doubtful, doubtful])]
    ['paragraph', 'other', 'other']
    >>> certain = rows[2].label(Role.OTHER, "page.rest", score=0.01)
    >>> [block.role.value for block in made_whole([*rows[:2], certain])]
    ['paragraph', 'paragraph', 'other']
    """
    inside: dict[Element, list[int]] = {}
    for index, block in enumerate(blocks):
        around = _around(block)
        if around is not None:
            inside.setdefault(around, []).append(index)
    kept = {
        index for numbers in inside.values() if _is_kept([blocks[number] for number in numbers]) for index in numbers
    }
    for index, block in enumerate(blocks):
        if index in kept and _is_doubtful(block):
            yield taken_back(block, "page.whole", "half of its table or list is kept")
        else:
            yield block


def _around(block: Block) -> Element | None:
    """The table or list that a block is a row or an item of."""
    if block.hints is None:
        return None
    element = block.hints.element
    if element.tag == _ROW:
        return next((above for above in element.ancestry() if above.tag == _TABLE), None)
    return next((item.parent for item in islice(element.ancestry(), _UP) if item.tag in _ITEMS), None)


def _is_kept(members: Sequence[Block]) -> bool:
    """Whether enough of a table or list is kept."""
    kept = sum(len(block.text) for block in members if block.role in BODY)
    return kept >= _HALF * sum(len(block.text) for block in members)


def _is_doubtful(block: Block) -> bool:
    return block.role is Role.OTHER and block.score is not None and block.score >= _DOUBTFUL
