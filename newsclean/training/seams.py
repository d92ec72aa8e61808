"""Learns how sentences and headlines end and begin: the tables of `newsclean.label.glued.seams`.

Every capital letter of a body teaches: where a sentence begins with it the words around it are an example, and a
counter example where it stands inside a sentence. Headlines teach how they end. The regression is Adagrad's, in batches
drawn with a fixed seed, so that the same pages give the same bytes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.glued.joints import NO_END
from newsclean.label.glued.seams import SLOTS, UNIT, Seams, slots_before, slots_behind
from newsclean.label.glued.text import Text, has_capital

__all__ = ["Examples", "Lesson", "examples", "seams"]

_HEADLINES_WEIGH: Final = 5.0
"""How many sentences the end of a headline weighs: there are some fifty times as many sentences."""
_ROUNDS: Final = 6
_BATCH: Final = 256
_RATE: Final = 0.08
_FIRST_STEP: Final = 1e-3
"""What the sum of squared gradients begins with, so that no first step is too long."""
_MOST: Final = 127

Lesson = tuple[list[int], bool, float, int]
"""The slots of a place, whether a sentence ends or begins there, how much it weighs, and its fold."""


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Lessons as arrays: places by marks, and a label, a weight and a fold for each place."""

    slots: NDArray[np.int32]
    labels: NDArray[np.float64]
    weights: NDArray[np.float64]
    folds: NDArray[np.int8]

    @classmethod
    def of(cls, lessons: Iterable[Lesson]) -> "Examples":
        """The lessons in their order."""
        slots, labels, weights, folds = zip(*lessons, strict=True)
        return cls(np.array(slots, np.int32), np.array(labels, float), np.array(weights), np.array(folds, np.int8))


def examples(bodies: Iterable[tuple[str, int]], headlines: Iterable[tuple[str, int]]) -> tuple[Examples, Examples]:
    """What bodies and headlines, each with its fold, teach of the words before a place, and of those behind it."""
    texts = [(Text(" ".join(body.split())), fold) for body, fold in bodies]
    places = [(text, at, starts, fold) for text, fold in texts for at, starts in _places(text)]
    before: list[Lesson] = [(slots_before(text, at), starts, 1.0, fold) for text, at, starts, fold in places]
    for headline, fold in headlines:
        words = Text(headline)
        before.append((slots_before(words, len(words)), True, _HEADLINES_WEIGH, fold))
    behind = ((slots_behind(text, at), starts, 1.0, fold) for text, at, starts, fold in places)
    return Examples.of(before), Examples.of(behind)


def seams(taught: tuple[Examples, Examples], without: int | None = None) -> Seams:
    """The tables, learned from all examples but those of one fold."""
    before, behind = (_learned(side, without).tolist() for side in taught)
    return Seams(before, behind)


def _places(text: Text) -> Iterator[tuple[int, bool]]:
    """The words with a capital that begin a sentence, or might if their capital were no name's."""
    firsts = {sentence.first for sentence in text.sentences}
    for at in range(1, len(text)):
        if has_capital(text.raw[at]) and (at in firsts or text.raw[at - 1][-1] not in NO_END):
            yield at, at in firsts


def _learned(side: Examples, without: int | None) -> NDArray[np.int8]:
    """The weights of a logistic regression, in steps."""
    kept = np.flatnonzero(side.folds != without) if without is not None else np.arange(len(side.labels))
    table = np.zeros(SLOTS)
    squares = np.full(SLOTS, _FIRST_STEP)
    chance = np.random.default_rng(1)
    for _ in range(_ROUNDS):
        order = chance.permutation(kept)
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            slots = side.slots[batch]
            wrong = side.weights[batch] * (1 / (1 + np.exp(-table[slots].sum(axis=1))) - side.labels[batch])
            slope = np.bincount(slots.ravel(), np.repeat(wrong, slots.shape[1]), SLOTS)
            squares += slope**2
            table -= _RATE * slope / np.sqrt(squares)
    return np.clip(np.round(table * UNIT), -_MOST, _MOST).astype(np.int8)
