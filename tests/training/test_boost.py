import numpy as np
import pytest

from newsclean.label.trees import Trees

lightgbm = pytest.importorskip("lightgbm", reason="needs the train extra")
boost = pytest.importorskip("newsclean.training.boost")
Plan, save, train = boost.Plan, boost.save, boost.train


RNG = np.random.default_rng(7)
ROWS = RNG.normal(size=(3000, 12)).astype(np.float32)
LABELS = (ROWS[:, 0] * ROWS[:, 1] + ROWS[:, 2] > 0).astype(int)
PLAN = Plan(trees=20)


def test_the_exported_forest_answers_as_lightgbm_does():
    booster = lightgbm.train(PLAN.parameters(), lightgbm.Dataset(ROWS, LABELS), PLAN.trees)
    assert train(ROWS, LABELS, plan=PLAN).scores(ROWS) == pytest.approx(booster.predict(ROWS), abs=2e-3)


def test_the_same_rows_make_the_same_bytes(tmp_path):
    for name in ("one.npz", "two.npz"):
        save(tmp_path / name, train(ROWS, LABELS, plan=PLAN).to_arrays("trees"))
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_a_saved_forest_is_the_forest(tmp_path):
    forest = train(ROWS, LABELS, plan=PLAN)
    save(tmp_path / "x.npz", forest.to_arrays("trees"))
    with np.load(tmp_path / "x.npz") as arrays:
        again = Trees.from_arrays(arrays, "trees")
    assert (again.scores(ROWS) == forest.scores(ROWS)).all()
