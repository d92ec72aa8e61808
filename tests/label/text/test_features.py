"""The matrix that the trees ask."""

import numpy as np

from newsclean.label.text.features import matrix, worded, wordless
from newsclean.label.text.labeller import load
from newsclean.label.text.tokens import tokens
from newsclean.label.text.vocabulary import Vocabulary
from newsclean.label.text.words import numbered
from tests.strategies.furniture import ARTICLE


def test_the_trees_ask_no_more_columns_than_there_are():
    assert load().trees.feature.max() < matrix(["Home"], Vocabulary.of({})).shape[1]


def test_the_parts_stand_side_by_side():
    words = numbered(map(tokens, ARTICLE))
    vocabulary = Vocabulary.of({"harbour": -1.0})
    whole = matrix(ARTICLE, vocabulary)
    assert np.array_equal(whole, np.hstack((wordless(ARTICLE, words), worded(words, vocabulary))))
    assert whole.dtype == np.float32
