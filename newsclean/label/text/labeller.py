"""The trees and the vocabulary of the package, and how sure they must be."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.sentences import worth
from newsclean.label.text.features import matrix
from newsclean.label.text.vocabulary import unpacked
from newsclean.label.trees import Trees

__all__ = ["demanded", "outside", "scores"]

_WEIGHTS: Final = "text.npz"

_DUMP: Final = 0.6
"""Share of the letters believed to be the story up to which a text is a dump of a page. Over five folds half of all
dumps lie below 0.65 and nine in ten below 0.86; nine in ten clean bodies lie above 0.90."""
_NEARLY_CLEAN: Final = 0.9
"""Share from which a text is nearly clean: half of what extractors put out lies above 0.95."""
_IN_DUMP: Final = 0.45
"""Probability of being the story below which a block of a dump is outside."""
_IN_CLEAN: Final = 0.08
"""Probability below which a block of a nearly clean text is outside: only furniture beyond doubt."""


def outside(texts: Sequence[str]) -> list[float | None]:
    """For each block the probability of being the story where that is too low, None where the block stays.

    At least the likeliest block stays: a text without any story is for the verdict to tell.
    """
    found = scores(texts)
    limit = min(demanded(texts, found), float(found.max()))
    return [round(score, 3) if score < limit else None for score in found.tolist()]


def scores(texts: Sequence[str]) -> NDArray[np.float32]:
    """For each block the probability of being the story."""
    trees, vocabulary = _weights()
    return trees.scores(matrix(texts, vocabulary))


def demanded(texts: Sequence[str], found: NDArray[np.float32]) -> float:
    """The probability a block needs to stay: high in a dump, low in a text that is nearly clean.

    >>> demanded(["Home", "A long paragraph."], np.array([0.1, 0.2], np.float32))
    0.45
    """
    letters = np.array([worth(text) + 1 for text in texts])
    believed = float((letters * found).sum() / letters.sum())
    return float(np.interp(believed, (_DUMP, _NEARLY_CLEAN), (_IN_DUMP, _IN_CLEAN)))


@cache
def _weights() -> tuple[Trees, dict[str, float]]:
    with as_file(files("newsclean.label.weights") / _WEIGHTS) as path, np.load(path) as arrays:
        stored = dict(arrays)
    return Trees.from_arrays(stored, "trees"), unpacked(stored["words"], stored["leanings"])
