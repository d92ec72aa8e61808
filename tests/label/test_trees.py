import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.trees import Trees


def stump(threshold):
    """One question to feature 1: -2 to the left, +2 to the right."""
    return Trees(
        feature=np.array([1, 0, 0], np.intp),
        threshold=np.array([threshold, np.inf, np.inf], np.float32),
        children=np.array([1, 2, 1, 1, 2, 2], np.intp),
        value=np.array([0, -2, 2], np.float32),
        roots=np.array([0], np.intp),
        steps=1,
    )


@given(st.lists(st.tuples(st.floats(-9, 9, width=32), st.floats(-9, 9, width=32)), max_size=600))
def test_every_row_gets_the_leaf_of_its_own_answer_in_any_number(rows):
    matrix = np.array(rows, np.float32).reshape(-1, 2)
    right = stump(0.5).scores(matrix) > 0.5
    assert right.tolist() == (matrix[:, 1] > np.float32(0.5)).tolist()


def test_a_value_on_the_threshold_goes_left():
    assert stump(0.5).scores(np.array([[0, 0.5]], np.float32))[0] < 0.5


def test_a_forest_survives_its_file():
    forest = stump(0.25)
    rows = np.array([[0, 0.2], [0, 0.3]], np.float32)
    again = Trees.from_arrays(forest.to_arrays("x"), "x")
    assert again.scores(rows) == pytest.approx(forest.scores(rows))


def test_a_tree_of_a_single_leaf_gives_its_value():
    leaf = np.zeros(1, np.intp)
    lone = Trees(leaf, np.ones(1, np.float32), np.repeat(leaf, 2), np.full(1, 2.0, np.float32), leaf, 0)
    assert lone.scores(np.zeros((3, 1), np.float32)) == pytest.approx([0.8808] * 3, abs=1e-3)


def test_no_rows_give_no_scores():
    assert len(stump(0).scores(np.zeros((0, 2), np.float32))) == 0
