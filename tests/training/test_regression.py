"""Logistic regression over hashed marks."""

import numpy as np

from newsclean.training.regression import learned

ROWS = np.array([[0, 1], [0, 2]] * 200)
LABELS = np.array([1, 0] * 200)
ASKED = {"size": 3, "unit": 32.0, "rounds": 4, "batch": 16}


def test_a_mark_of_one_label_only_leans_to_it():
    table = learned(ROWS, LABELS, np.ones(400), **ASKED)
    assert table[1] > 30
    assert table[2] < -30
    assert abs(int(table[0])) < 16


def test_the_slot_behind_the_last_fills_up_rows_and_changes_nothing():
    filled = np.column_stack((ROWS, np.full(400, 3)))
    assert np.array_equal(learned(filled, LABELS, np.ones(400), **ASKED), learned(ROWS, LABELS, np.ones(400), **ASKED))


def test_rows_without_weight_teach_nothing():
    weights = np.where(LABELS == 1, 1.0, 0.0)
    assert learned(ROWS, LABELS, weights, **ASKED)[2] == 0
