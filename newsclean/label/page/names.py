"""What a page's names for its parts say, and what the words of a block say: learned weights.

A weight is the log-odds that text in an element of that name belongs to the story. There is one table for the element a
block stands in, and one for the elements above it (`content` on a container means more than on a paragraph), and one
for the words at either end of a block: promos, credits and notices give themselves away there.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsclean.label.page.layout import Layout
from newsclean.label.page.measures import Column, Measures
from newsclean.model import Element

__all__ = ["Names", "name_columns", "names_of", "word_columns", "words_of"]

_WORD = re.compile(r"[^\W\d_]+")
_HEAD, _TAIL = 100, 50
"""Code points at the start and end of a block whose words are looked up."""

_Weights = tuple[float, float, float]
_NEUTRAL: _Weights = (0.0, 0.0, 0.0)

_MOST_ABOVE = 3.0
"""What one element above can add to or take from the sum along the path (log-odds)."""


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """Learned weights: for each name of an element its weight on the element of a block and on those around it (0 where
    unknown), and for each word its weight.
    """

    elements: Mapping[str, tuple[float, float]]
    words: Mapping[str, float]


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
    if len(text) > _HEAD + _TAIL:
        text = f"{text[:_HEAD]} {text[-_TAIL:]}"
    return _WORD.findall(text.lower())


def name_columns(layout: Layout, names: Names) -> dict[str, Column]:
    """The least, greatest and summed weight of the block's own names, and along the elements above it."""
    weighed: dict[tuple[str, tuple[str, ...]], tuple[_Weights, _Weights]] = {}
    own: list[_Weights] = []
    here: list[_Weights] = []
    for element in layout.elements:
        make = (element.tag, element.tokens)
        both = weighed.get(make)
        if both is None:
            both = weighed[make] = _weighed(element, names.elements)
        own.append(both[0])
        here.append(both[1])
    own_weights = np.array(own, np.float32).reshape(-1, 3)
    above = np.array(here, np.float32).reshape(-1, 3)
    path = _along(here, layout.parent.tolist())
    parent = layout.parent[layout.at]
    columns: dict[str, Column] = {}
    for index, kind in enumerate(("least", "most", "sum")):
        columns[f"own_{kind}"] = own_weights[layout.at, index]
        columns[f"path_{kind}"] = path[parent, index]
    columns["up1_name"] = above[parent, 2]
    columns["up2_name"] = above[layout.parent[parent], 2]
    return columns


def word_columns(page: Measures, names: Names) -> dict[str, Column]:
    """The least, greatest and mean weight of the words at either end of a block."""
    table = names.words
    rows = [
        _summary([weight for word in words_of(text) if (weight := table.get(word)) is not None]) for text in page.texts
    ]
    values = np.array(rows, np.float32).reshape(-1, 3)
    return {"words_least": values[:, 0], "words_most": values[:, 1], "words_mean": values[:, 2]}


def _weighed(element: Element, table: Mapping[str, tuple[float, float]]) -> tuple[_Weights, _Weights]:
    """Least, greatest and summed weights of an element's names, on a block's own element and around it."""
    known = [weights for name in names_of(element) if (weights := table.get(name)) is not None]
    if not known:
        return _NEUTRAL, _NEUTRAL
    own, above = zip(*known, strict=True)
    return (min(own), max(own), sum(own)), (min(above), max(above), sum(above))


def _summary(known: Sequence[float]) -> _Weights:
    return (min(known), max(known), sum(known) / len(known)) if known else _NEUTRAL


def _along(here: list[_Weights], parents: list[int]) -> NDArray[np.float32]:
    """Least, greatest and clipped sum from the root down to each element."""
    path: list[_Weights] = []
    for element, (least, most, total) in enumerate(here):
        above = parents[element]
        step = max(-_MOST_ABOVE, min(total, _MOST_ABOVE))
        if above == element:
            path.append((least, most, step))
        else:
            low, high, so_far = path[above]
            path.append((min(low, least), max(high, most), so_far + step))
    return np.array(path, np.float32).reshape(-1, 3)
