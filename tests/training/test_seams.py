"""How sentences and headlines end and begin is learned from bodies."""

import numpy as np

from newsclean.label.glued.text import Text
from newsclean.training.seams import examples, seams

BODY = "The mayor of Upper Lode spoke. The wells of Lower Lode were dry. The ferry to Storvik left. " * 20
TAUGHT = examples([(BODY, 0), (BODY, 1)], [("Third well runs dry", 0)])


def test_a_capital_that_begins_sentences_is_told_from_a_names():
    learned = seams(TAUGHT)
    text = Text("Third well runs dry The mayor of Upper Lode spoke.")
    assert learned.begins(text, 4) > 0 > learned.begins(text, 7)
    assert learned.ends(text, 4) > 0 > learned.ends(text, 7)


def test_the_same_examples_give_the_same_tables():
    assert seams(TAUGHT) == seams(TAUGHT)


def test_a_fold_left_out_teaches_nothing():
    without = seams(TAUGHT, without=0)
    assert without == seams(examples([(BODY, 1)], [("Third well runs dry", 0)]), without=0)
    assert without != seams(TAUGHT)


def test_every_example_has_a_label_and_a_fold():
    before, behind, across, whole = TAUGHT
    assert len(before.labels) == len(behind.labels) + 1
    assert before.labels[-1] == 1
    assert len(across.labels) > len(behind.labels)
    assert list(whole.labels).count(1) == 1
    assert np.array_equal(np.unique(behind.folds), [0, 1])


def test_headlines_are_told_from_sentences_and_from_what_they_are_cut_to():
    learned = seams(TAUGHT)
    text = Text("Third well runs dry The mayor of Upper Lode spoke.")
    assert learned.announces(text, 0, 4) > learned.announces(text, 4, 8)
    assert learned.parts(text, 4) > 0 > learned.parts(text, 7)
