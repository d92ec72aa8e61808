"""The lexicon and the forest that come with the package."""

import numpy as np

from newsclean.label.glued.joints import FEATURES
from newsclean.label.glued.weights import weights


def test_the_forest_asks_no_more_columns_than_there_are():
    assert weights().forest.feature.max() < len(FEATURES)


def test_the_forest_gives_probabilities():
    scores = weights().forest.scores(np.zeros((3, len(FEATURES)), np.float32))
    assert ((scores > 0) & (scores < 1)).all()


def test_common_words_are_known_by_what_they_do():
    lexicon = weights().lexicon
    assert lexicon["the"].small > lexicon["the"].capital
    assert lexicon["monday"].capital > lexicon["monday"].small
    assert lexicon.text_total > lexicon.headline_total > 0


def test_they_are_read_once():
    assert weights() is weights()
