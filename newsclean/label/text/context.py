"""Where a block stands in its text: its neighbours, the prose around it, and how its words relate to the rest.

The story is mostly the longest stretch of sentences, but a comment thread or a row of teasers can be longer; so the
features of a block say how much prose is near, how its stretch of prose compares with the longest, and whether it
shares words with that one. Everything is a running sum or a count, linear in the text.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.sentences import PROSE
from newsclean.label.text.shape import SHAPE
from newsclean.label.text.tokens import is_telling
from newsclean.label.text.words import Bags, Words

__all__ = ["Sheet", "columns", "mean_near", "stretches"]

Column = NDArray[np.float64]
Numbers = NDArray[np.int64]

_GAP: Final = 3
"""Blocks without prose that a stretch of prose may hold: a heading, a caption and its credit."""
_NEAR: Final = (2, 5, 10, 25)
"""Blocks on either side over which the density of prose is measured."""
_BESIDE: Final = (1, 2, 3, -1, -2, -3)
_OF_NEIGHBOURS: Final = ("length", "ends", "links", "title", "commas", "colon", "open", "lower_start", "marks", "time")
_SEEN_FROM: Final = (
    *((name, by) for name in _OF_NEIGHBOURS[:2] for by in _BESIDE),
    *((name, by) for name in _OF_NEIGHBOURS[2:] for by in (1, -1)),
)
"""Length and end of three blocks on either side, the rest of the one next to it."""
_FAR: Final = 99.0
_LIKE_FIRST: Final = 0.6
"""Share of words (Jaccard) from which a later line says the same as the first, which in a dump is the page's title: the
title is longer by the site's name."""
_FEWEST_WORDS: Final = 3
_MOST_REPEATS: Final = 5


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A text as arrays: `shapes` is blocks by `SHAPE`, `words` are the blocks' tokens."""

    texts: Sequence[str]
    words: Words
    shapes: NDArray[np.float64]

    def shape(self, name: str) -> Column:
        """One column of the shapes."""
        return self.shapes[:, SHAPE.index(name)]

    @property
    def length(self) -> Column:
        """The blocks' lengths in weighted letters."""
        return np.expm1(self.shapes[:, 0])


def columns(sheet: Sheet) -> dict[str, Column | float]:
    """All features of context by name: one number for each block, or one for all."""
    length = sheet.length
    prose = (length >= PROSE) & (sheet.shape("ends") > 0)
    mass = length * prose
    total = max(float(length.sum()), 1.0)
    stretch, masses = stretches(prose, mass)
    longest = np.flatnonzero(prose & (stretch == int(masses.argmax())))
    bags = sheet.words.bags()
    return (
        _place(length, mass, total)
        | _neighbours(sheet)
        | _density(length, prose, mass)
        | _stretch(stretch, masses, longest, length)
        | _gaps(prose)
        | _likeness(sheet, bags, longest)
        | _title(sheet.words, bags)
        | _whole_text(sheet, prose, mass, float(masses.max()), longest)
    )


def stretches(prose: NDArray[np.bool_], mass: Column) -> tuple[Numbers, Column]:
    """For each block the number of its stretch of prose or -1, and the mass of each stretch, plus one empty.

    >>> stretches(np.array([1, 0, 1, 0, 0, 0, 0, 1], bool), np.ones(8))[0].tolist()
    [0, 0, 0, 0, 0, 0, -1, 1]
    """
    at = np.arange(len(prose))
    latest = np.maximum.accumulate(np.where(prose, at, -1))
    before = np.concatenate(([-_GAP - 2], latest[:-1]))
    begins = prose & ((before < 0) | (at - before - 1 > _GAP))
    number = np.where((latest >= 0) & (at - latest <= _GAP), np.cumsum(begins) - 1, -1)
    inside = number >= 0
    masses = np.bincount(number[inside], (mass * prose)[inside], minlength=int(begins.sum()) + 1)
    return number, masses.astype(np.float64)


def _place(length: Column, mass: Column, total: float) -> dict[str, Column]:
    count = len(length)
    before = np.cumsum(length) - length
    return {
        "place": (np.arange(count) + 0.5) / count,
        "letters_before": before / total,
        "prose_before": (np.cumsum(mass) - mass) / max(float(mass.sum()), 1.0),
    }


def _neighbours(sheet: Sheet) -> dict[str, Column]:
    """What the blocks just before and behind look like; -1 beyond the ends."""
    count = len(sheet.texts)
    edge = max(_BESIDE)
    padded = np.full((len(_OF_NEIGHBOURS), count + 2 * edge), -1.0)
    padded[:, edge : edge + count] = sheet.shapes[:, [SHAPE.index(name) for name in _OF_NEIGHBOURS]].T
    rows = dict(zip(_OF_NEIGHBOURS, padded, strict=True))
    return {f"{name}{by:+}": rows[name][edge - by : edge - by + count] for name, by in _SEEN_FROM}


def _density(length: Column, prose: NDArray[np.bool_], mass: Column) -> dict[str, Column]:
    letters, paragraphs, prose_letters = mean_near(np.array((length, prose, mass)), _NEAR)
    share = prose_letters / np.maximum(letters, 1.0)
    found: dict[str, Column] = {}
    for near, row in zip(_NEAR, zip(np.log1p(letters), paragraphs, share, strict=True), strict=True):
        found |= zip((f"letters_near{near}", f"prose_near{near}", f"mass_near{near}"), row, strict=True)
    return found


def _stretch(stretch: Numbers, masses: Column, longest: Numbers, length: Column) -> dict[str, Column]:
    count = len(stretch)
    own = np.where(stretch >= 0, masses[stretch], 0.0)
    first, last = (int(longest[0]), int(longest[-1])) if len(longest) else (0, count - 1)
    at = np.arange(count, dtype=np.float64)
    before = np.cumsum(length) - length
    away = np.where(at < first, before - before[first], np.where(at > last, before - before[last], 0.0))
    return {
        "stretch_share": own / max(float(masses.max()), 1.0),
        "stretch_mass": np.log1p(own),
        "from_longest": np.where(at < first, at - first, np.where(at > last, at - last, 0.0)),
        "letters_from_longest": away / max(float(length.sum()), 1.0),
    }


def _gaps(prose: NDArray[np.bool_]) -> dict[str, Column]:
    """Blocks since the last prose and until the next."""
    return {"since_prose": _since(prose), "until_prose": _since(prose[::-1])[::-1]}


def _since(prose: NDArray[np.bool_]) -> Column:
    at = np.arange(len(prose))
    marks = np.where(prose, at, -1)
    earlier = np.concatenate(([-1], np.maximum.accumulate(marks)[:-1]))
    return np.where(earlier >= 0, at - earlier, _FAR)


def _likeness(sheet: Sheet, bags: Bags, longest: Numbers) -> dict[str, Column]:
    """The share of a block's telling words that stand in the longest stretch, or anywhere else; -1 without any."""
    distinct = len(sheet.words.distinct)
    inside = np.zeros(len(sheet.texts), np.bool_)
    inside[longest] = True
    telling = bags.of(np.fromiter(map(is_telling, sheet.words.distinct), np.bool_, distinct))
    own = inside[telling.block]
    anywhere = np.bincount(telling.word, minlength=distinct)
    story = np.bincount(telling.word[own], minlength=distinct)
    same = Counter(sheet.texts)
    return {
        "in_longest": telling.share(story[telling.word] > own),
        "elsewhere": telling.share(anywhere[telling.word] > 1),
        "repeats": np.array([min(same[text], _MOST_REPEATS) for text in sheet.texts], np.float64),
    }


def _title(words: Words, bags: Bags) -> dict[str, Column]:
    """How like the first line each block is, and how far behind the line that says the same again."""
    first = np.zeros(len(words.distinct), np.bool_)
    first[words.flat[: words.sizes[0]]] = True
    about = np.zeros_like(first)
    about[[at for at in np.flatnonzero(first).tolist() if is_telling(words.distinct[at])]] = True
    sizes, both = bags.sizes(), bags.of(first).sizes()
    like = both / np.maximum(sizes + sizes[0] - both, 1)
    says = bags.of(about).sizes() / max(int(about.sum()), 1)
    again = np.flatnonzero((like >= _LIKE_FIRST) & (words.sizes >= _FEWEST_WORDS))
    again = again[again > 0]
    count = len(sizes)
    behind = np.arange(count, dtype=np.float64) - again[0] if len(again) else np.full(count, -_FAR * 10)
    return {"like_first": like, "says_first": says, "behind_headline": behind}


def _whole_text(
    sheet: Sheet, prose: NDArray[np.bool_], mass: Column, best: float, longest: Numbers
) -> dict[str, float]:
    """What is the same for all blocks: how large the text is and how much of it is prose."""
    count = len(sheet.texts)
    length = np.sort(sheet.length)
    total, of_prose = max(float(sheet.length.sum()), 1.0), float(mass.sum())
    return {
        "blocks": log1p(count),
        "letters": log1p(total),
        "prose_share": of_prose / total,
        "prose_blocks": float(prose.sum()) / count,
        "median": log1p((length[(count - 1) // 2] + length[count // 2]) / 2),
        "longest_of_prose": best / max(of_prose, 1.0),
        "longest_of_all": best / total,
        "with_links": float((sheet.shape("links") > 0).sum()) / count,
        "blocks_before": longest[0] / count if len(longest) else 0.0,
    }


def mean_near(columns: Column, near: Sequence[int]) -> Column:
    """The mean of each row over up to so many blocks on either side and the block itself: rows by `near` by blocks.

    >>> mean_near(np.array([[3.0, 0.0, 0.0, 9.0]]), [1]).tolist()
    [[[1.5, 1.0, 3.0, 4.5]]]
    """
    rows, count = columns.shape
    running = np.zeros((rows, count + 1))
    np.cumsum(columns, axis=1, out=running[:, 1:])
    at, reach = np.arange(count), np.array(near)[:, None]
    low, high = np.maximum(at - reach, 0), np.minimum(at + reach + 1, count)
    return np.asarray((running[:, high] - running[:, low]) / (high - low))
