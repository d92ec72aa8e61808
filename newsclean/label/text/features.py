"""All features of all blocks of a plain text, as the matrix that the trees ask."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.text.context import Sheet, columns, mean_near
from newsclean.label.text.manner import manner
from newsclean.label.text.shape import shapes
from newsclean.label.text.tokens import tokens_of
from newsclean.label.text.vocabulary import WORDS, Vocabulary, said
from newsclean.label.text.words import Words, numbered

__all__ = ["matrix", "worded", "wordless"]

_NEAR_WORDS: Final = (2, 6)
"""Blocks on either side over which the words' leaning is averaged."""
_LOUD: Final = 2.0
"""Nats from which a pair of words is furniture beyond doubt; such blocks are counted before and behind each block."""


def matrix(texts: Sequence[str], vocabulary: Vocabulary) -> NDArray[np.float32]:
    """Blocks by features: the block's shape, its place among the others, its words.

    >>> matrix(["Home", "Rain fell on Tuesday."], Vocabulary.of({})).shape[0]
    2
    """
    words = numbered(tokens_of(texts))
    return np.hstack((wordless(texts, words), worded(words, vocabulary)))


def wordless(texts: Sequence[str], words: Words) -> NDArray[np.float32]:
    """The features that no vocabulary takes part in: shape, context and manner."""
    own = shapes(texts)
    sheet = Sheet(texts, words, own)
    around = columns(sheet) | manner(sheet)
    table = np.empty((own.shape[1] + len(around), len(texts)), np.float32)
    table[: own.shape[1]] = own.T
    for row, column in zip(table[own.shape[1] :], around.values(), strict=True):
        row[:] = column
    return table.T


def worded(words: Words, vocabulary: Vocabulary) -> NDArray[np.float32]:
    """The features of the words: the block's own, and those of the blocks around."""
    own = said(words, vocabulary)
    return np.hstack((own, _words_near(own)), dtype=np.float32)


def _words_near(words: NDArray[np.float32]) -> NDArray[np.float64]:
    """The leaning of the words around, and how many blocks of plain furniture stand before and behind."""
    leaning = words[:, [WORDS.index("word_mean"), WORDS.index("pair_mean")]].T.astype(np.float64)
    around = mean_near(leaning, _NEAR_WORDS).swapaxes(0, 1).reshape(-1, len(words))
    loud = np.cumsum(words[:, WORDS.index("pair_max")] > _LOUD)
    return np.vstack((around, loud, loud[-1:] - loud), dtype=np.float64).T
