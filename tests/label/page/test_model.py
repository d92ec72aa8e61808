import numpy as np

from newsclean.label.page.model import PageModel, load


def test_the_weights_survive_their_file():
    model = load()
    again = PageModel.from_arrays(model.to_arrays())
    assert again.names.elements == model.names.elements
    assert again.names.words == model.names.words
    rows = np.random.default_rng(0).normal(size=(50, int(model.trees.feature.max()) + 1)).astype(np.float32)
    assert (again.trees.scores(rows) == model.trees.scores(rows)).all()


def test_the_weights_are_loaded_once():
    assert load() is load()
