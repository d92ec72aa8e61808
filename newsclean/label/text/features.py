"""All features of all blocks of a plain text, as the matrix that the trees ask."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.text.context import Sheet, columns
from newsclean.label.text.shape import shapes
from newsclean.label.text.tokens import tokens
from newsclean.label.text.vocabulary import WORDS, said

__all__ = ["matrix", "worded", "wordless"]

_NEAR_WORDS: Final = (2, 6)
"""Blocks on either side over which the words' leaning is averaged."""
_LOUD: Final = 2.0
"""Nats from which a pair of words is furniture beyond doubt; such blocks are counted before and behind each block."""


def matrix(texts: Sequence[str], vocabulary: Mapping[str, float]) -> NDArray[np.float32]:
    """Blocks by features: the block's shape, its place among the others, its words.

    >>> matrix(["Home", "Rain fell on Tuesday."], {}).shape[0]
    2
    """
    rows = [tokens(text) for text in texts]
    return np.hstack((wordless(texts, rows), worded(rows, vocabulary)))


def wordless(texts: Sequence[str], rows: Sequence[Sequence[str]]) -> NDArray[np.float32]:
    """The features that no vocabulary takes part in: shape and context."""
    sheet = Sheet(texts, rows, shapes(texts))
    return np.column_stack((sheet.shapes, *columns(sheet).values())).astype(np.float32)


def worded(rows: Sequence[Sequence[str]], vocabulary: Mapping[str, float]) -> NDArray[np.float32]:
    """The features of the words: the block's own, and those of the blocks around."""
    words = said(rows, vocabulary)
    return np.hstack((words, _words_near(words)), dtype=np.float32)


def _words_near(words: NDArray[np.float32]) -> NDArray[np.float64]:
    """The leaning of the words around, and how many blocks of plain furniture stand before and behind."""
    leaning = words[:, [WORDS.index("word_mean"), WORDS.index("pair_mean")]].astype(np.float64)
    running = np.vstack((np.zeros((1, 2)), np.cumsum(leaning, axis=0)))
    at = np.arange(len(words))
    around: list[NDArray[np.float64]] = []
    for near in _NEAR_WORDS:
        low, high = np.maximum(at - near, 0), np.minimum(at + near + 1, len(words))
        around.append((running[high] - running[low]) / (high - low)[:, None])
    loud = np.cumsum(words[:, WORDS.index("pair_max")] > _LOUD).astype(np.float64)
    return np.hstack((*around, loud[:, None], (loud[-1] - loud)[:, None]))
