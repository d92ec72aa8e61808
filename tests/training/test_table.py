import numpy as np
import pytest

boost = pytest.importorskip("newsclean.training.boost", reason="needs the train extra")
table = pytest.importorskip("newsclean.training.table")

PLAN = boost.Plan(trees=3)
RNG = np.random.default_rng(7)
ROWS = RNG.normal(size=(600, 3)).astype(np.float32)
LABELS = (ROWS[:, 0] > 0).astype(int)
FOLDS = RNG.integers(0, 3, 600)


def test_a_forest_without_a_fold_is_that_of_the_other_rows():
    whole = table.Table.of(ROWS, LABELS, [1.0] * 600, FOLDS)
    rest = FOLDS != 1
    others = table.Table.of(ROWS[rest], LABELS[rest], [1.0] * rest.sum(), FOLDS[rest])
    assert whole.grown(PLAN, without=1).scores(ROWS).tolist() == others.grown(PLAN).scores(ROWS).tolist()
    assert whole.grown(PLAN).scores(ROWS).tolist() != others.grown(PLAN).scores(ROWS).tolist()


def test_columns_of_plain_numbers_become_arrays_of_small_types():
    made = table.Table.of([[1, 2], [3, 4]], [0, 1], (weight for weight in (0.5, 1)), [3, 4])
    assert (made.rows.dtype, made.labels.dtype, made.weights.dtype, made.folds.dtype) == ("f4", "i1", "f4", "i1")
    assert made.weights.tolist() == [0.5, 1.0]
