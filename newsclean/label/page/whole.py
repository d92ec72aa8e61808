"""Tables and lists are kept whole: a doubtful row or item follows the others.

Short cells and items say little by themselves, so that the labeller keeps five rows of a comparison and doubts the
sixth. Nobody puts furniture into a row of the story's own table, nor between the items of its list.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsclean.label.page.back import is_doubted, taken_back
from newsclean.model import BODY, Block, Element

__all__ = ["RULES", "made_whole"]

RULES: Final[Mapping[str, str]] = {
    "page.whole": "Keeps a doubtful row or item of a table or list if half of that table or list is kept.",
}

_HALF: Final = 0.5
"""Share of a table's or list's text that is kept, from which the rest is too. On five folds, with three seeds,
`articles` gain 0.0003 to 0.0004; seven to nine of 996 pages gain more than 0.01 F1, one or none loses."""

_DOUBTFUL: Final = 0.1
"""Probability from which a row or item is kept with the others; below it, it is another part of the page laid out as an
item. 0 to 0.15 do the same on the folds."""

_ROW: Final = "tr"
_TABLE: Final = "table"
_ITEMS: Final = frozenset({"li", "dt", "dd"})
"""What is deeper in an item than a paragraph is not of the list: whole pages were once laid out in items."""


def made_whole(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks of a labelled page, with doubtful rows and items kept where half of their table or list is.

    >>> from newsclean.model import Hints, Role, Span
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
    doubtful: dict[int, Element] = {}
    for index, block in enumerate(blocks):
        around = _around(block) if is_doubted(block, _DOUBTFUL) else None
        if around is not None:
            doubtful[index] = around
    if not doubtful:
        yield from blocks
        return
    kept = _kept(blocks, frozenset(doubtful.values()))
    for index, block in enumerate(blocks):
        if doubtful.get(index) in kept:
            yield taken_back(block, "page.whole", "half of its table or list is kept")
        else:
            yield block


def _around(block: Block) -> Element | None:
    """The table or list that a block is a row or an item of, or stands in an item of."""
    element = block.hints.element if block.hints is not None else None
    if element is not None and element.tag == _ROW:
        return next((above for above in element.ancestry() if above.tag == _TABLE), None)
    if element is not None and element.tag not in _ITEMS:
        element = element.parent
    return element.parent if element is not None and element.tag in _ITEMS else None


def _kept(blocks: Sequence[Block], asked: frozenset[Element]) -> frozenset[Element]:
    """Those of the tables and lists of which enough is kept."""
    balance = dict.fromkeys(asked, 0.0)
    for block in blocks:
        around = _around(block)
        if around in balance:
            balance[around] += len(block.text) * ((block.role in BODY) - _HALF)
    return frozenset(around for around, surplus in balance.items() if surplus >= 0)
