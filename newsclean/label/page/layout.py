"""A page's blocks and the elements above them as arrays, so that features are sums over ranges instead of walks.

Blocks stand in document order, so the blocks below an element are a range of neighbours. Whatever is asked of an
element, such as the text or the links in it, is the difference of two running sums.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsclean.model import Document, Element

__all__ = ["Layout", "lay_out"]


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """Elements in an order in which parents come first, and blocks pointing to their element.

    `parent` of a root is itself. The blocks below element `e` are `first[e]` up to but not including `last[e]`.
    """

    elements: list[Element]
    parent: NDArray[np.int32]
    depth: NDArray[np.int32]
    first: NDArray[np.int32]
    last: NDArray[np.int32]
    at: NDArray[np.int32]

    def below(self, amounts: NDArray[np.float32]) -> NDArray[np.float32]:
        """For each element the sum of an amount of the blocks below it."""
        running = np.concatenate((np.zeros(1), np.cumsum(amounts, dtype=np.float64)))
        return np.asarray(running[self.last] - running[self.first], dtype=np.float32)


def lay_out(document: Document) -> Layout:
    """The arrays of a document all of whose blocks have hints."""
    number: dict[int, int] = {}
    elements: list[Element] = []
    parents: list[int] = []
    depths: list[int] = []
    firsts: list[int] = []
    at: list[int] = []
    for index, block in enumerate(document.blocks):
        element = block.hints.element if block.hints is not None else None
        chain: list[Element] = []
        while element is not None and id(element) not in number:
            chain.append(element)
            element = element.parent
        above = number[id(element)] if element is not None else -1
        while chain:
            element = chain.pop()
            own = number[id(element)] = len(elements)
            elements.append(element)
            parents.append(above if above >= 0 else own)
            depths.append(depths[above] + 1 if above >= 0 else 0)
            firsts.append(index)
            above = own
        at.append(above)
    return Layout(
        elements,
        np.array(parents, np.int32),
        np.array(depths, np.int32),
        np.array(firsts, np.int32),
        np.array(_lasts(parents, at), np.int32),
        np.array(at, np.int32),
    )


def _lasts(parents: list[int], at: list[int]) -> list[int]:
    """For each element the end of its range of blocks."""
    lasts = [0] * len(parents)
    for index, element in enumerate(at):
        lasts[element] = index + 1
    for element in range(len(parents) - 1, -1, -1):
        above = parents[element]
        lasts[above] = max(lasts[above], lasts[element])
    return lasts
