"""The matrix that the trees ask."""

import numpy as np

from newsclean.label.text.features import matrix, worded, wordless
from newsclean.label.text.labeller import load
from newsclean.label.text.tokens import tokens
from tests.strategies.furniture import ARTICLE


def test_the_trees_ask_no_more_columns_than_there_are():
    assert load().trees.feature.max() < matrix(["Home"], {}).shape[1]


def test_the_parts_stand_side_by_side():
    rows = [tokens(text) for text in ARTICLE]
    whole = matrix(ARTICLE, {"harbour": -1.0})
    assert np.array_equal(whole, np.hstack((wordless(ARTICLE, rows), worded(rows, {"harbour": -1.0}))))
    assert whole.dtype == np.float32
