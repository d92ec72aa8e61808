"""Which labels to trust: where the gold body is at fault, training should not learn from it.

Two mechanisms make most of the wrong labels. The page carries its story twice: words of the gold are found in one copy
only, so that the other counts as furniture, though it reads and stands the same. And the gold stops early, with the
first page of a gallery or the first paragraphs of a long read, so that the paragraphs behind it, in the same element,
count as furniture. Labels are left as they are; what changes is how much they weigh.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.model import Block, Element

__all__ = ["trust"]

_STORY: Final = 0.5
"""Share of a block's words in the gold body from which it counts as story (ratio)."""

_PARAGRAPH: Final = 80.0
"""Weighted characters of a block that continues a story: shorter ones behind it are as often its furniture."""

_BEHIND: Final = 0.3
"""Weight of a paragraph that follows the gold's last one in the same element (ratio). On five folds it is worth 0.0003,
0.001 and 0.0018 on articles, news and world; at 0 labels of real furniture are lost, and world loses 0.0018."""


def trust(blocks: Sequence[Block], shares: NDArray[np.float32], lengths: NDArray[np.float32]) -> NDArray[np.float32]:
    """How much each block's label weighs (0-1); `shares` are of words in the gold, `lengths` in weighted characters.

    >>> from newsclean.model import Hints, Span
    >>> large, small = Element("div"), Element("div")
    >>> rows = [Block("Rain fell.", Span(0, 10), Hints(Element("p", (), at))) for at in (large, small)]
    >>> trust(rows, np.array([1, 0], np.float32), np.array([10, 10], np.float32)).tolist()
    [1.0, 0.0]

    Furniture in other words is furniture:

    >>> rows = [Block(text, Span(0, 9), Hints(Element("p", (), large))) for text in ("Rain fell.", "Read more")]
    >>> trust(rows, np.array([1, 0], np.float32), np.array([10, 9], np.float32)).tolist()
    [1.0, 1.0]
    """
    story = shares > _STORY
    weights = np.ones(len(blocks), np.float32)
    weights[_behind(blocks, story, lengths)] = _BEHIND
    weights[_other_copies(blocks, story)] = 0
    return weights


def _other_copies(blocks: Sequence[Block], story: NDArray[np.bool_]) -> list[int]:
    """Blocks that say word for word what a story block says, and are labelled as furniture."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index, block in enumerate(blocks):
        places[block.text].append(index)
    return [index for copies in places.values() if story[copies].any() for index in copies if not story[index]]


def _behind(blocks: Sequence[Block], story: NDArray[np.bool_], lengths: NDArray[np.float32]) -> list[int]:
    """Paragraphs behind the gold's last block that stand in the same element as paragraphs of the gold."""
    parents = [_parent(block) for block in blocks]
    long = lengths > _PARAGRAPH
    around = {parents[index] for index in np.flatnonzero(story & long).tolist()}
    last = int(np.flatnonzero(story).max(initial=-1))
    return [index for index in range(last + 1, len(blocks)) if last >= 0 and long[index] and parents[index] in around]


def _parent(block: Block) -> Element | None:
    return block.hints.element.parent if block.hints is not None else None
