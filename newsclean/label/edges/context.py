"""What stands around a place between two words: how likely its neighbours are edges, how far the next ones are.

A name in a sentence may look like a menu entry by the words beside it. That no other edge is near, and that a sentence
ends ten words on, tells it apart.
"""

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.edges.words import ENDED, LARGE, MOST_LETTERS, SMALL, Words

__all__ = ["FARTHEST", "at_ends", "columns", "ended", "wrapped"]

Column = NDArray[np.float64]

_BESIDE: Final = 3
"""Places on either side whose leanings are columns of their own."""
_FAR: Final = -9.0
"""Nats of a place beyond the text."""
_NEAR: Final = (8, 20, 60)
"""Places on either side over which likely edges are averaged, and words over which capitals are:"""
_NEAR_WORDS: Final = 8
_STRONGEST: Final = 10
"""Places on either side of which the strongest is told."""
FARTHEST: Final = 200
"""Places up to which distances are told."""
_AT_ENDS: Final = 60
"""Places at either end of a text that tell a page from an article: a page begins with menus and ends with notices."""
_MOST_TIMES: Final = 8
"""Times from which words count as equally common."""
_PHRASE: Final = 3
"""Words of the shortest phrase that is looked for elsewhere."""
_ODD: Final = np.uint64(0x9E3779B97F4A7C15)
"""An odd number by which the words of a phrase are told apart from the same words in another order."""


def ended(words: Words) -> NDArray[np.bool_]:
    """Whether a sentence ends at each place between two words."""
    return np.asarray(words.behind[:-1] == ENDED)


def wrapped(words: Words) -> NDArray[np.bool_]:
    """Whether the end of a line may have stood at each place: in a script without spaces, where a word is a line."""
    long = words.letters == MOST_LETTERS
    return np.asarray(long[:-1] & long[1:] & ~ended(words))


def at_ends(chances: Column) -> tuple[float, float]:
    """The mean probability of an edge at the beginning and at the end of a text.

    >>> at_ends(np.array([1.0, 0.0] + [0.0] * 200))
    (0.016666666666666666, 0.0)
    """
    return (float(chances[:_AT_ENDS].mean()), float(chances[-_AT_ENDS:].mean())) if len(chances) else (0.0, 0.0)


def columns(words: Words, leanings: Column) -> NDArray[np.float32]:
    """For each place its own leaning (nats) and what stands around: a matrix of places by columns."""
    chances = np.where(ended(words), 0.0, 1 / (1 + np.exp(-leanings)))
    rows = (
        *_beside(leanings),
        *_near(chances),
        *_capitals(words),
        *_distances(words, leanings),
        *_own(words),
        *_common(words),
        *_phrases(words),
    )
    whole = (chances.mean(), *at_ends(chances))
    table = np.empty((len(leanings), len(rows) + len(whole)), np.float32)
    for at, row in enumerate((*rows, *whole)):
        table[:, at] = row
    return table


def _beside(leanings: Column) -> Iterator[Column]:
    """The leanings of the place and of those beside it, and the strongest of more of them."""
    edge = _STRONGEST
    padded = np.concatenate((np.full(edge, _FAR), leanings, np.full(edge, _FAR)))
    for by in range(-_BESIDE, _BESIDE + 1):
        yield padded[edge + by :][: len(leanings)]
    windows = np.lib.stride_tricks.sliding_window_view(padded, edge)
    strongest = windows.max(axis=1)
    yield strongest[: len(leanings)]
    yield strongest[edge + 1 :]


def _near(chances: Column) -> Iterator[Column]:
    """How many edges there may be on either side."""
    yield from (side for near in _NEAR for side in _means(chances, near))


def _means(values: Column, near: int) -> Iterator[Column]:
    """The mean of so many values before each place, and behind it; what lies beyond the text counts as 0."""
    sums = np.concatenate(([0.0], np.cumsum(values)))
    at = np.arange(len(values))
    yield (sums[at] - sums[np.maximum(at - near, 0)]) / near
    yield (sums[np.minimum(at + 1 + near, len(values))] - sums[at + 1]) / near


def _capitals(words: Words) -> Iterator[Column]:
    """The share of words with a capital, and in small letters, on either side."""
    for held in (np.isin(words.kind, LARGE), words.kind == SMALL):
        sums = np.concatenate(([0.0], np.cumsum(held)))
        at = np.arange(1, len(words))
        yield (sums[at] - sums[np.maximum(at - _NEAR_WORDS, 0)]) / _NEAR_WORDS
        yield (sums[np.minimum(at + _NEAR_WORDS, len(words))] - sums[at]) / _NEAR_WORDS


def _distances(words: Words, leanings: Column) -> Iterator[Column]:
    """Places since the last sentence's end and until the next, and the same of likely edges."""
    ends = ended(words)
    for marked in (ends, leanings > 0, (leanings > 0) & ~ends):
        yield _since(marked)
        yield _since(marked[::-1])[::-1]


def _since(marked: NDArray[np.bool_]) -> Column:
    at = np.arange(len(marked))
    latest = np.maximum.accumulate(np.where(marked, at, -FARTHEST))
    return np.minimum(at - np.concatenate(([-FARTHEST], latest[:-1])), FARTHEST).astype(np.float64)


def _own(words: Words) -> Iterator[Column]:
    """The shapes of the two words, and where in the text they stand."""
    for name in ("kind", "behind", "letters"):
        facts = getattr(words, name)
        yield facts[:-1].astype(np.float64)
        yield facts[1:].astype(np.float64)
    yield words.before[1:].astype(np.float64)
    yield np.arange(1, len(words)) / len(words)


def _common(words: Words) -> Iterator[Column]:
    """How often the two words stand in the text, each and side by side, how often in small letters if they have a
    capital, and the share of words on either side that come again.

    Sentences are held together by words that come again in any language, while menus name each thing once; and a word
    that is written small elsewhere has its capital because something begins with it.
    """
    _, number, counts = np.unique(words.word, return_inverse=True, return_counts=True)
    times = np.minimum(counts[number], _MOST_TIMES).astype(np.float64)
    yield from (times[:-1], times[1:])
    small = np.bincount(number[words.kind == SMALL], minlength=len(counts))[number]
    lowered = np.where(np.isin(words.kind, LARGE), np.minimum(small, _MOST_TIMES), -1.0)
    yield from (lowered[:-1], lowered[1:])
    _, pair, pairs = np.unique(number[:-1] * len(counts) + number[1:], return_inverse=True, return_counts=True)
    together = np.minimum(pairs[pair], _MOST_TIMES).astype(np.float64)
    yield from (together, together / np.maximum(times[:-1], times[1:]))
    sums = np.concatenate(([0.0], np.cumsum(times > 1)))
    at = np.arange(1, len(words))
    yield (sums[at] - sums[np.maximum(at - _NEAR_WORDS, 0)]) / _NEAR_WORDS
    yield (sums[np.minimum(at + _NEAR_WORDS, len(words))] - sums[at]) / _NEAR_WORDS


def _phrases(words: Words) -> Iterator[Column]:
    """Whether each place is inside of a phrase that stands elsewhere in the text, too, and how many words of one end
    and begin there: a title is an element of its own wherever it stands.
    """
    again = _again(words)
    inside = np.zeros(len(words) - 1)
    for by in range(_PHRASE - 1):
        inside[by:][: len(again)] += again
    yield inside
    yield np.minimum(_ends(again, len(words))[:-1], FARTHEST)
    yield np.minimum(_ends(again[::-1], len(words))[::-1][1:], FARTHEST)


def _again(words: Words) -> NDArray[np.bool_]:
    """Whether the phrase that begins with each word stands elsewhere, too; the last words begin none."""
    count = max(len(words) - _PHRASE + 1, 0)
    keys = np.zeros(count, np.uint64)
    for by in range(_PHRASE):
        keys = keys * _ODD + words.word[by:][:count]
    _, number, counts = np.unique(keys, return_inverse=True, return_counts=True)
    return np.asarray(counts[number] > 1)


def _ends(again: NDArray[np.bool_], count: int) -> Column:
    """For each of so many words the length of the repeated phrase whose last word it is, or 0."""
    at = np.arange(len(again))
    run = at - np.maximum.accumulate(np.where(again, -1, at))
    last = again & ~np.append(again[1:], np.False_)[: len(again)]
    ends = np.zeros(count)
    ends[count - len(again) :] = np.where(last, run + _PHRASE - 1, 0)
    return ends
