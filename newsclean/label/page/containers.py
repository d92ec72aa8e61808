"""Features of the elements around a block: what share of the page they hold, and who else is in them."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.page.layout import Layout
from newsclean.label.page.measures import Column, Measures

__all__ = ["container_columns", "group_columns", "trunk_columns", "twin_columns"]

LEVELS: Final = 5
"""Elements looked at from a block upwards; the share of the text two or three levels up tells most."""

_TAG_WORDS: Final = (
    "p h1 h2 h3 h4 h5 h6 li td th tr div section blockquote figcaption article main aside header footer nav form "
    "figure ul ol dl dd dt table pre address span label body"
)
_TAGS: Final = {tag: number for number, tag in enumerate(_TAG_WORDS.split(), 1)}

_MOST: Final = 0.5
"""An element is of the trunk when it holds at least this share of the page's prose."""


def container_columns(page: Measures, layout: Layout) -> dict[str, Column]:
    """Of each element from the block's own upwards: its tag, its share of the page, its links, its size."""
    free, prose, chars = layout.below(page.free), layout.below(page.prose), layout.below(page.length)
    blocks = np.maximum(layout.below(page.items), 1).astype(np.float64)
    element_columns = {
        "tag": np.array([_TAGS.get(element.tag, 0) for element in layout.makes], np.float32)[layout.make],
        "share": free / max(float(page.free.sum()), 1.0),
        "prose_share": prose / max(float(page.prose.sum()), 1.0),
        "linked": 1 - free / np.maximum(chars, 1),
        "blocks": np.log1p(blocks),
        "mean": np.log1p(free / blocks),
    }
    columns: dict[str, Column] = {"depth": layout.depth[layout.at].astype(np.float32)}
    element = layout.at
    for level in range(LEVELS):
        for name, values in element_columns.items():
            columns[f"up{level}_{name}"] = values[element]
        element = layout.parent[element]
    return columns


def trunk_columns(page: Measures, layout: Layout) -> dict[str, Column]:
    """How far a block stands from the trunk: the chain of elements that hold most of the page's prose."""
    prose = layout.below(page.prose)
    joins = np.where(prose >= _MOST * max(float(page.prose.sum()), 1.0), layout.depth, -1).tolist()
    for element, above in enumerate(layout.parent.tolist()):
        if joins[element] < 0 and above != element:
            joins[element] = joins[above]
    joined = np.array(joins, np.float32)
    return {
        "off_trunk": layout.depth[layout.at] - joined[layout.at],
        "trunk_above": joined.max(initial=0) - joined[layout.at],
    }


def group_columns(page: Measures, layout: Layout) -> dict[str, Column]:
    """What the blocks of the same make are like: same names here and above, and same tag under the same parent."""
    tags: dict[str, int] = {}
    tag = np.array([tags.setdefault(element.tag, len(tags)) for element in layout.makes])[layout.make]
    alike = _pairs(layout.make, layout.make[layout.parent])
    siblings = _pairs(layout.parent, tag)
    return {
        **_of_group("alike", alike[layout.at], page),
        **_of_group("siblings", siblings[layout.at], page),
    }


def twin_columns(page: Measures, layout: Layout) -> dict[str, Column]:
    """Whether a block stands in one of many containers of the same make: teasers, comments, posts of a forum.

    Twins are children of one parent with the same tag and names. Of the elements around the block the one with the most
    twins counts: how many they are, which of them it is, and how much of their text is its own.
    """
    twins = _pairs(layout.parent, layout.make)
    sizes = np.bincount(twins)
    crowd = list(range(len(twins)))
    number = sizes[twins].tolist()
    for at, above in enumerate(layout.parent.tolist()):
        if above != at and number[crowd[above]] >= number[at]:
            crowd[at] = crowd[above]
    free = layout.below(page.free)
    sums = np.bincount(twins, free)
    most = np.array(crowd)[layout.parent[layout.at]]
    kind = twins[most]
    return {
        "twins": np.log1p(sizes.astype(np.float32)[kind]),
        "twin_order": np.log1p(_order(twins, sizes).astype(np.float32)[most]),
        "twin_share": np.asarray(free[most] / np.maximum(sums[kind], 1), np.float32),
        "twins_share": np.asarray(sums[kind] / max(float(page.free.sum()), 1.0), np.float32),
    }


def _pairs(left: NDArray[np.intp], right: NDArray[np.intp]) -> NDArray[np.intp]:
    """A number for each distinct pair, from 0."""
    numbers: NDArray[np.intp] = np.unique(left * (right.max(initial=0) + 1) + right, return_inverse=True)[1]
    return numbers


def _order(group: NDArray[np.intp], sizes: NDArray[np.intp]) -> NDArray[np.intp]:
    """For each element how many of its group come before it."""
    sorted_ = np.argsort(group, kind="stable")
    order = np.empty_like(group)
    order[sorted_] = np.arange(len(group)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return order


def _of_group(name: str, group: NDArray[np.int64], page: Measures) -> dict[str, Column]:
    blocks, length = np.bincount(group, page.items), np.bincount(group, page.length)
    free, prose = np.bincount(group, page.free), np.bincount(group, page.prose)
    return {
        f"{name}_blocks": np.log1p(blocks[group]),
        f"{name}_share": free[group] / max(float(page.free.sum()), 1.0),
        f"{name}_prose_share": prose[group] / max(float(page.prose.sum()), 1.0),
        f"{name}_mean": np.log1p(length[group] / np.maximum(blocks[group], 1)),
        f"{name}_linked": 1 - free[group] / np.maximum(length[group], 1),
    }
