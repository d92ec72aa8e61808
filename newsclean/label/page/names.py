"""Learned weights of the names that pages give their elements, and of the words of a block.

A weight is the log-odds that text in an element of that name belongs to the story. There is one table for the element a
block stands in, and one for the elements above it (`content` on a container means more than on a paragraph), and one
for the words at either end of a block: promos, credits and notices give themselves away there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, repeat
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.page.layout import Layout
from newsclean.label.page.measures import Column, Measures
from newsclean.label.page.tokens import letter_words
from newsclean.model import Element

__all__ = ["Names", "Weights", "name_columns", "names_of", "word_columns", "words_of"]

_HEAD, _TAIL = 100, 50
"""Code points at the start and end of a block whose words are looked up."""

_Amounts = NDArray[np.float64]

_MOST_ABOVE: Final = 3.0
"""What one element above can add to or take from the sum along the path (log-odds)."""


class Weights:
    """A table of weights as one array, to look up the names or words of a whole page at once."""

    def __init__(self, table: Mapping[str, float | tuple[float, float]], width: int) -> None:
        self._at = {name: number for number, name in enumerate(table)}
        self._unknown = len(table)
        self._rows = np.array([*table.values()], np.float64).reshape(-1, width)

    def of(self, rows: list[list[str]]) -> tuple[_Amounts, _Amounts, _Amounts, NDArray[np.intp]]:
        """Least, greatest and summed weights of what is known of each row, and how much that is; 0 where nothing."""
        found = np.fromiter(map(self._at.get, chain.from_iterable(rows), repeat(self._unknown)), np.intp)
        known = found < self._unknown
        weights = self._rows[found[known]]
        row = np.repeat(np.arange(len(rows)), np.fromiter(map(len, rows), np.intp, len(rows)))
        number = np.bincount(row[known], minlength=len(rows))
        some = number > 0
        first = (np.cumsum(number) - number)[some]
        least, most, total = np.zeros((3, len(rows), self._rows.shape[1]))
        if len(first):
            least[some] = np.minimum.reduceat(weights, first)
            most[some] = np.maximum.reduceat(weights, first)
            total[some] = np.add.reduceat(weights, first)
        return least, most, total, number


@dataclass(frozen=True, eq=False)
class Names:
    """Learned weights: for each name of an element its weight on the element of a block and on those around it (0 where
    unknown), and for each word its weight.
    """

    elements: Mapping[str, tuple[float, float]]
    words: Mapping[str, float]

    @cached_property
    def of_elements(self) -> Weights:
        """The weights of names, to look up many at once."""
        return Weights(self.elements, 2)

    @cached_property
    def of_words(self) -> Weights:
        """The weights of words, to look up many at once."""
        return Weights(self.words, 1)


def names_of(element: Element) -> Iterator[str]:
    """The names of an element: its tag, its tokens, and each two tokens that stand together.

    >>> list(names_of(Element("div", ("story", "body"))))
    ['<div', 'story', 'story body', 'body']
    """
    yield f"<{element.tag}"
    previous = ""
    for token in element.tokens:
        if previous:
            yield f"{previous} {token}"
        yield token
        previous = token


def words_of(text: str) -> list[str]:
    """The words at the start and the end of a block, in lower case.

    >>> words_of("Sign up for 2 letters")
    ['sign', 'up', 'for', 'letters']
    """
    return letter_words([_ends(text)])[0]


def name_columns(layout: Layout, names: Names) -> dict[str, Column]:
    """The least, greatest and summed weight of the block's own names, and along the elements above it."""
    rows = [list(names_of(element)) for element in layout.makes]
    least, most, total, _ = names.of_elements.of(rows)
    path = _along(least[layout.make, 1], most[layout.make, 1], total[layout.make, 1], layout.parent)
    own, parent = layout.make[layout.at], layout.parent[layout.at]
    return {
        "own_least": least[own, 0],
        "path_least": path[0][parent],
        "own_most": most[own, 0],
        "path_most": path[1][parent],
        "own_sum": total[own, 0],
        "path_sum": path[2][parent],
        "up1_name": total[layout.make[parent], 1],
        "up2_name": total[layout.make[layout.parent[parent]], 1],
    }


def word_columns(page: Measures, names: Names) -> dict[str, Column]:
    """The least, greatest and mean weight of the words at either end of a block."""
    rows = letter_words([_ends(text) for text in page.texts])
    least, most, total, number = names.of_words.of(rows)
    columns = np.stack((least[:, 0], most[:, 0], total[:, 0] / np.maximum(number, 1))).astype(np.float32)
    return dict(zip(("words_least", "words_most", "words_mean"), columns, strict=True))


def _ends(text: str) -> str:
    """The start and the end of a long text, a short text as it is."""
    return f"{text[:_HEAD]} {text[-_TAIL:]}" if len(text) > _HEAD + _TAIL else text


def _along(least: _Amounts, most: _Amounts, total: _Amounts, parent: NDArray[np.intp]) -> tuple[_Amounts, ...]:
    """Least, greatest and clipped sum from the root down to each element.

    Every round joins each element's stretch with the one above it, so that stretches double: five rounds for 30 levels,
    in a third of the time of a walk from element to element.
    """
    top = len(parent)
    up = np.append(np.where(parent == np.arange(top), top, parent), top)
    least, most = np.append(least, np.inf), np.append(most, -np.inf)
    total = np.append(total.clip(-_MOST_ABOVE, _MOST_ABOVE), 0)
    while up.min() < top:
        least, most = np.minimum(least, least[up]), np.maximum(most, most[up])
        total = total + total[up]
        up = up[up]
    return least[:-1], most[:-1], total[:-1]
