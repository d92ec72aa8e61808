"""Features of text and place: how a block reads, and where on the page it stands."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.page.layout import Layout
from newsclean.label.page.measures import Column, Measures

__all__ = ["neighbour_columns", "page_columns", "place_columns", "running", "text_columns"]

_NEAR: Final = (3, 8)
"""Blocks looked at on either side: a paragraph's company, and a section's."""


def text_columns(page: Measures) -> dict[str, Column]:
    """How each block reads, whatever the language."""
    cased = page.kind("lower") + page.kind("upper")
    letters = np.maximum(cased + page.kind("dense") + page.kind("letter") + page.kind("unstopped"), 1)
    chars = np.maximum(page.chars, 1)
    hundreds = np.maximum(page.length, 1) / 100
    return {
        "length": np.log1p(page.length),
        "linked": page.linked,
        "links": page.links,
        "upper": page.kind("upper") / letters,
        "digits": page.kind("digit") / chars,
        "commas": page.kind("comma") / hundreds,
        "ends": page.kind("end") / hundreds,
        "quotes": page.kind("quote") / hundreds,
        "marks": page.kind("other") / chars,
        "spaces": page.kind("space") / chars,
        "ended": page.ended,
        "colon": page.colon,
    }


def page_columns(page: Measures) -> dict[str, Column]:
    """What is the same for all blocks of a page: how much there is of it."""
    count = len(page.texts)
    letters = np.maximum(page.chars.sum(), 1)
    amounts = {
        "page_blocks": np.log1p(float(page.items.sum())),
        "page_free": np.log1p(page.free.sum()),
        "page_prose": np.log1p(page.prose.sum()),
        "page_linked": 1 - page.free.sum() / np.maximum(page.length.sum(), 1),
        "page_dense": page.kind("dense").sum() / letters,
    }
    return {name: np.full(count, amount, np.float32) for name, amount in amounts.items()}


def place_columns(page: Measures) -> dict[str, Column]:
    """How far down the page a block stands, in blocks, in text and in prose, and how much prose is around it."""
    places = running(page.items)
    prose = running(page.prose)
    whole = max(float(prose[-1]), 1.0)
    columns = {
        "at_block": places[:-1] / max(float(places[-1]) - 1, 1.0),
        "at_text": running(page.length)[:-1] / max(float(page.length.sum()), 1.0),
        "at_prose": prose[:-1] / whole,
        "prose_left": (prose[-1] - prose[1:]) / whole,
    }
    for width in _NEAR:
        before = places[1:].searchsorted(places[:-1] - width, "right")
        after = places[:-1].searchsorted(places[1:] + width)
        columns[f"prose_{width}_before"] = np.log1p(prose[:-1] - prose[before])
        columns[f"prose_{width}_after"] = np.log1p(prose[after] - prose[1:])
    return columns


def neighbour_columns(page: Measures, layout: Layout) -> dict[str, Column]:
    """The blocks next to each block."""
    length = np.log1p(page.length / page.items)
    above = layout.parent[layout.at]
    index = np.arange(len(length))
    columns: dict[str, Column] = {}
    for side, name in ((-1, "previous"), (1, "next")):
        other = (index + side) % max(len(index), 1)
        columns[f"{name}_length"] = length[other]
        columns[f"{name}_linked"] = page.linked[other]
        columns[f"{name}_ended"] = page.ended[other]
        columns[f"{name}_sibling"] = (layout.at[other] == layout.at) | (above[other] == above)
    return columns


def running(amounts: Column) -> NDArray[np.float64]:
    """The sums of the values before each block, and at the end the sum of all."""
    return np.concatenate((np.zeros(1), np.cumsum(amounts, dtype=np.float64)))
