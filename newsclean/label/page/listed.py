"""Lists of other stories below the story, recognised by their shape: similar elements, a linked headline in each.

"Most popular" lists that say each story's first paragraphs read like the story itself, block by block. What gives them
away is the list: a row of elements of one shape, each of which holds prose and a line that is nothing but a link.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, chain, islice
from typing import Final

from newsclean.model import BODY, Block, Element, Role

__all__ = ["RULES", "without_lists"]

RULES: Final[Mapping[str, str]] = {
    "page.listed": "Labels text below the story, in a row of similar elements with a linked headline each, as teasers.",
}

_FEWEST: Final = 3
"""Elements that make a list; two of a shape are two columns."""
_LINKED: Final = 0.7
"""Share of the elements that hold a line which is a link and nothing else. With half, lists of products that a page is
about are taken for teasers: on five folds three pages lose more than 0.5 F1; at 0.7 to 0.9 the same pages change."""
_LINK: Final = 0.9
"""Share of a line's code points that stand in links, from which it is a link and nothing else."""
_SHORTEST_LINK: Final = 15
"""Code points of a headline that is linked; what is shorter is a section's name or a button."""
_HEAD: Final = 4
"""Lines of an element among which its headline stands: section, headline, author, date."""
_STORY: Final = 800
"""Code points of story that must stand in front of the list. 500 to 1,500 change the same pages on five folds: of 996
held-out pages three gain (0.07 to 0.25 F1) and one loses (0.05); with 300 a list that was the story is lost."""
_UP: Final = 8
"""Elements around a block in which a list is looked for, the innermost first."""

_Shape = tuple[Element, str, tuple[str, ...]]
"""The element around a list, and the tag and tokens that its members share."""


def without_lists(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks of a labelled page, with kept text in lists of other stories labelled as teasers.

    >>> from newsclean.model import Hints, Span
    >>> story, part = Element("article"), Element("ul")
    >>> rows = [Block("Rain fell on the hills. " * 40, Span(0, 960), Hints(story))]
    >>> for item in [Element("li", ("popular",), part, ordinal) for ordinal in range(3)]:
    ...     head = Block("Mayor opens a bridge", Span(0, 20), Hints(Element("h3", (), item), link_chars=20))
    ...     rows += [head.label(Role.RELATED, "page.links")]
    ...     rows += [Block("The mayor has opened it.", Span(0, 24), Hints(Element("p", (), item)))]
    >>> [block.role.value for block in without_lists(rows)]
    ['paragraph', 'related', 'teaser', 'related', 'teaser', 'related', 'teaser']

    A list of the story's own has headings that lead nowhere, and stays:

    >>> own = [Block(block.text, block.span, Hints(block.hints.element), reasons=block.reasons) for block in rows]
    >>> [block.role.value for block in without_lists(own)][2]
    'paragraph'
    """
    story = list(accumulate((len(block.text) if block.role in BODY else 0 for block in blocks), initial=0))
    # The lists of a story mostly begin with it: only what stands below it is looked into.
    lists = [frozenset(items) for items in _lists(blocks) if story[min(items.values())] >= _STORY]
    held = _held(blocks, frozenset().union(*lists)) if lists else {}
    listed = frozenset().union(*(_others(blocks, [held[item] for item in items], story) for items in lists))
    if not listed:
        yield from blocks
        return
    for index, block in enumerate(blocks):
        if index in listed and block.role in BODY:
            yield block.label(
                Role.TEASER, "page.listed", "in a list of linked headlines under the story", score=block.score
            )
        else:
            yield block


def _lists(blocks: Sequence[Block]) -> Iterator[dict[Element, int]]:
    """Elements of one shape beside each other that hold kept blocks, and more than the block itself: each with the
    number of its first kept block.
    """
    found: dict[_Shape, dict[Element, int]] = {}
    nearest: dict[Element, int] = {}
    for index, block in enumerate(blocks):
        if block.role not in BODY or block.hints is None:
            continue
        for distance, element in enumerate(islice(block.hints.element.ancestry(), 1, _UP)):
            if nearest.get(element, _UP) <= distance:
                break
            nearest[element] = distance
            if element.parent is not None:
                found.setdefault((element.parent, element.tag, element.tokens), {}).setdefault(element, index)
    return (items for items in found.values() if len(items) >= _FEWEST)


def _held(blocks: Sequence[Block], items: frozenset[Element]) -> dict[Element, list[int]]:
    """The numbers of the blocks in each of the elements."""
    held: dict[Element, list[int]] = {}
    for index, block in enumerate(blocks):
        element = block.hints.element if block.hints is not None else None
        for _ in range(_UP):
            if element is None:
                break
            if element in items:
                held.setdefault(element, []).append(index)
            element = element.parent
    return held


def _others(blocks: Sequence[Block], items: Sequence[list[int]], story: Sequence[int]) -> frozenset[int]:
    """The blocks in a list, if it is one of other stories. `story` is the length of what is kept before each block."""
    if story[min(inside[0] for inside in items)] < _STORY:
        return frozenset()
    linked = sum(any(_is_link(blocks[index]) for index in inside[:_HEAD]) for inside in items)
    return frozenset(chain.from_iterable(items)) if linked >= _LINKED * len(items) else frozenset()


def _is_link(block: Block) -> bool:
    """Whether a line that is not kept is nothing but a link."""
    length = len(block.text)
    linked = block.hints.link_chars if block.hints is not None else 0
    return block.role not in BODY and length >= _SHORTEST_LINK and linked >= _LINK * length
