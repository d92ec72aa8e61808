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
    Elements of the same tag and tokens are of one make: `make` is its number, `makes` holds one element of each.
    """

    elements: list[Element]
    makes: list[Element]
    make: NDArray[np.intp]
    parent: NDArray[np.intp]
    depth: NDArray[np.intp]
    first: NDArray[np.intp]
    last: NDArray[np.intp]
    at: NDArray[np.intp]

    def below(self, amounts: NDArray[np.float32]) -> NDArray[np.float32]:
        """For each element the sum of an amount of the blocks below it."""
        running = np.concatenate((np.zeros(1), np.cumsum(amounts, dtype=np.float64)))
        return np.asarray(running[self.last] - running[self.first], dtype=np.float32)


def lay_out(document: Document) -> Layout:
    """The arrays of a document all of whose blocks have hints."""
    number: dict[Element, int] = {}
    parents: list[int] = []
    depths: list[int] = []
    firsts: list[int] = []
    at: list[int] = []
    for index, block in enumerate(document.blocks):
        element = block.hints.element if block.hints is not None else None
        chain: list[Element] = []
        while element is not None and element not in number:
            chain.append(element)
            element = element.parent
        above = number[element] if element is not None else -1
        while chain:
            own = number[chain.pop()] = len(number)
            parents.append(above if above >= 0 else own)
            depths.append(depths[above] + 1 if above >= 0 else 0)
            firsts.append(index)
            above = own
        at.append(above)
    elements = list(number)
    makes, make = _makes(elements)
    return Layout(
        elements,
        makes,
        make,
        np.array(parents, np.intp),
        np.array(depths, np.intp),
        np.array(firsts, np.intp),
        np.array(_lasts(parents, at), np.intp),
        np.array(at, np.intp),
    )


def _makes(elements: list[Element]) -> tuple[list[Element], NDArray[np.intp]]:
    """One element of each make, and the number of each element's own."""
    known: dict[tuple[str, tuple[str, ...]], int] = {}
    number = [known.setdefault((element.tag, element.tokens), len(known)) for element in elements]
    makes: list[Element] = []
    for element, make in zip(elements, number, strict=True):
        if make == len(makes):
            makes.append(element)
    return makes, np.array(number, np.intp)


def _lasts(parents: list[int], at: list[int]) -> list[int]:
    """For each element the end of its range of blocks."""
    lasts = [0] * len(parents)
    for index, element in enumerate(at, 1):
        lasts[element] = index
    for element in range(len(parents) - 1, -1, -1):
        above = parents[element]
        lasts[above] = max(lasts[above], lasts[element])
    return lasts
