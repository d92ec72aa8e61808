"""Where a block stands in its text: its neighbours, the prose around it, and how its words relate to the rest.

The story is mostly the longest stretch of sentences, but a comment thread or a row of teasers can be longer; so the
features tell of every block how much prose is near, how much of it its stretch holds against the longest, and whether
it shares its words with that stretch. Everything is a running sum or a count, linear in the text.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.sentences import PROSE
from newsclean.label.text.shape import SHAPE
from newsclean.label.text.tokens import telling

__all__ = ["Sheet", "columns", "stretches"]

Column = NDArray[np.float64]

_GAP: Final = 3
"""Blocks without prose that a stretch of prose may hold: a heading, a caption and its credit."""
_NEAR: Final = (2, 5, 10, 25)
"""Blocks on either side over which the density of prose is told."""
_BESIDE: Final = (1, 2, 3, -1, -2, -3)
_OF_NEIGHBOURS: Final = ("links", "title", "commas", "colon", "open", "lower_start", "marks", "time")
_FAR: Final = 99.0
_LIKE_FIRST: Final = 0.6
"""Share of words (Jaccard) from which a later line says the same as the first, which in a dump is the page's title: the
title is longer by the site's name."""
_FEWEST_WORDS: Final = 3
_MOST_REPEATS: Final = 5


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A text as arrays: `shapes` is blocks by `SHAPE`, `rows` are the blocks' tokens."""

    texts: Sequence[str]
    rows: Sequence[Sequence[str]]
    shapes: NDArray[np.float64]

    def shape(self, name: str) -> Column:
        """One column of the shapes."""
        return self.shapes[:, SHAPE.index(name)]

    @property
    def worth(self) -> Column:
        """The blocks' lengths in letters' worth."""
        return np.expm1(self.shapes[:, 0])


def columns(sheet: Sheet) -> dict[str, Column]:
    """All features of context by name, one number for each block."""
    worth = sheet.worth
    prose = (worth >= PROSE) & (sheet.shape("ends") > 0)
    mass = worth * prose
    total = max(float(worth.sum()), 1.0)
    stretch, masses = stretches(prose, mass)
    longest = np.flatnonzero(prose & (stretch == int(masses.argmax())))
    return (
        _place(worth, mass, total)
        | _neighbours(sheet)
        | _density(worth, prose, mass)
        | _stretch(stretch, masses, longest, worth)
        | _gaps(prose)
        | _likeness(sheet, longest)
        | _title(sheet.rows)
        | _whole_text(sheet, prose, mass, float(masses.max()), longest)
    )


def stretches(prose: NDArray[np.bool_], mass: Column) -> tuple[NDArray[np.int64], Column]:
    """For each block the number of its stretch of prose or -1, and the mass of each stretch, plus one empty.

    >>> stretches(np.array([1, 0, 1, 0, 0, 0, 0, 1], bool), np.ones(8))[0].tolist()
    [0, 0, 0, 0, 0, 0, -1, 1]
    """
    number = np.full(len(prose), -1, np.int64)
    current, gap = -1, _GAP + 1
    for at, is_prose in enumerate(prose.tolist()):
        if is_prose:
            current += gap > _GAP
            gap = 0
        else:
            gap += 1
        if gap <= _GAP:
            number[at] = current
    inside = number >= 0
    masses = np.bincount(number[inside], (mass * prose)[inside], minlength=current + 2)
    return number, masses.astype(np.float64)


def _place(worth: Column, mass: Column, total: float) -> dict[str, Column]:
    count = len(worth)
    before = np.cumsum(worth) - worth
    return {
        "place": (np.arange(count) + 0.5) / count,
        "letters_before": before / total,
        "prose_before": (np.cumsum(mass) - mass) / max(float(mass.sum()), 1.0),
    }


def _neighbours(sheet: Sheet) -> dict[str, Column]:
    beside = {f"worth{by:+}": _moved(sheet.shape("worth"), by) for by in _BESIDE}
    beside |= {f"ends{by:+}": _moved(sheet.shape("ends"), by) for by in _BESIDE}
    return beside | {f"{name}{by:+}": _moved(sheet.shape(name), by) for name in _OF_NEIGHBOURS for by in (1, -1)}


def _density(worth: Column, prose: NDArray[np.bool_], mass: Column) -> dict[str, Column]:
    found: dict[str, Column] = {}
    for near in _NEAR:
        letters = _mean_near(worth, near)
        found[f"letters_near{near}"] = np.log1p(letters)
        found[f"prose_near{near}"] = _mean_near(prose.astype(np.float64), near)
        found[f"mass_near{near}"] = _mean_near(mass, near) / np.maximum(letters, 1.0)
    return found


def _stretch(
    stretch: NDArray[np.int64], masses: Column, longest: NDArray[np.int64], worth: Column
) -> dict[str, Column]:
    count = len(stretch)
    own = np.where(stretch >= 0, masses[stretch], 0.0)
    first, last = (int(longest[0]), int(longest[-1])) if len(longest) else (0, count - 1)
    at = np.arange(count, dtype=np.float64)
    before = np.cumsum(worth) - worth
    away = np.where(at < first, before - before[first], np.where(at > last, before - before[last], 0.0))
    return {
        "stretch_share": own / max(float(masses.max()), 1.0),
        "stretch_mass": np.log1p(own),
        "from_longest": np.where(at < first, at - first, np.where(at > last, at - last, 0.0)),
        "letters_from_longest": away / max(float(worth.sum()), 1.0),
    }


def _gaps(prose: NDArray[np.bool_]) -> dict[str, Column]:
    """Blocks since the last prose and until the next."""
    return {"since_prose": _since(prose), "until_prose": _since(prose[::-1])[::-1]}


def _since(prose: NDArray[np.bool_]) -> Column:
    at = np.arange(len(prose))
    marks = np.where(prose, at, -1)
    earlier = np.concatenate(([-1], np.maximum.accumulate(marks)[:-1]))
    return np.where(earlier >= 0, at - earlier, _FAR)


def _likeness(sheet: Sheet, longest: NDArray[np.int64]) -> dict[str, Column]:
    """The share of a block's telling words that stand in the longest stretch, or anywhere else; -1 without any."""
    words = [telling(row) for row in sheet.rows]
    anywhere = Counter(word for row in words for word in row)
    story = Counter(word for at in longest.tolist() for word in words[at])
    inside = set(longest.tolist())
    in_story = np.full(len(words), -1.0)
    elsewhere = np.full(len(words), -1.0)
    for at, row in enumerate(words):
        if row:
            own = int(at in inside)
            in_story[at] = sum(story[word] > own for word in row) / len(row)
            elsewhere[at] = sum(anywhere[word] > 1 for word in row) / len(row)
    same = Counter(sheet.texts)
    repeats = np.array([min(same[text], _MOST_REPEATS) for text in sheet.texts], np.float64)
    return {"in_longest": in_story, "elsewhere": elsewhere, "repeats": repeats}


def _title(rows: Sequence[Sequence[str]]) -> dict[str, Column]:
    """How like the first line each block is, and how far behind the line that says the same again."""
    first = set(rows[0])
    about = telling(rows[0])
    sets = [set(row) for row in rows]
    like = np.array([len(row & first) / max(len(row | first), 1) for row in sets])
    shared = np.array([len(about & row) / max(len(about), 1) for row in sets])
    again = [at for at in range(1, len(rows)) if like[at] >= _LIKE_FIRST and len(rows[at]) >= _FEWEST_WORDS]
    behind = np.arange(len(rows), dtype=np.float64) - again[0] if again else np.full(len(rows), -_FAR * 10)
    return {"like_first": like, "says_first": shared, "behind_headline": behind}


def _whole_text(
    sheet: Sheet, prose: NDArray[np.bool_], mass: Column, best: float, longest: NDArray[np.int64]
) -> dict[str, Column]:
    """What is the same for all blocks: how large the text is and how much of it is prose."""
    count = len(sheet.texts)
    total = max(float(sheet.worth.sum()), 1.0)
    facts = {
        "blocks": float(np.log1p(count)),
        "letters": float(np.log1p(total)),
        "prose_share": float(mass.sum()) / total,
        "prose_blocks": float(prose.mean()),
        "median": float(np.log1p(np.median(sheet.worth))),
        "longest_of_prose": best / max(float(mass.sum()), 1.0),
        "longest_of_all": best / total,
        "with_links": float((sheet.shape("links") > 0).mean()),
        "blocks_before": longest[0] / count if len(longest) else 0.0,
    }
    return {name: np.full(count, float(fact)) for name, fact in facts.items()}


def _moved(column: Column, by: int) -> Column:
    """The column as seen `by` blocks later; -1 beyond the ends."""
    moved = np.full(len(column), -1.0)
    if 0 < by < len(column):
        moved[by:] = column[:-by]
    elif 0 < -by < len(column):
        moved[:by] = column[-by:]
    return moved


def _mean_near(column: Column, near: int) -> Column:
    """The mean over up to `near` blocks on either side and the block itself."""
    running = np.concatenate((np.zeros(1), np.cumsum(column)))
    at = np.arange(len(column))
    low, high = np.maximum(at - near, 0), np.minimum(at + near + 1, len(column))
    return np.asarray((running[high] - running[low]) / (high - low))
