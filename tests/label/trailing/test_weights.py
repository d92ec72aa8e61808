"""The forest of the package: read once, made for the evidence it is asked about."""

from newsclean.label.trailing.evidence import FEATURES, Passage, rows
from newsclean.label.trailing.weights import forest
from tests.strategies.openings import article, opening


def test_the_forest_is_read_once():
    assert forest() is forest()


def test_it_takes_a_row_of_evidence_and_gives_a_probability():
    import numpy as np

    passages = [Passage(text, is_cut=False) for text in (*article(), opening("the theatre", 400))]
    scores = forest().scores(np.array(rows(passages)[1], np.float32))
    assert all(0 <= score <= 1 for score in scores)


def test_openings_that_are_cut_off_under_headlines_are_likelier_than_paragraphs_of_the_article():
    import numpy as np

    own = [Passage(text, is_cut=False) for text in article()]
    others = [Passage(opening(topic, 400), is_cut=True) for topic in ("the theatre", "the ferry", "the vaccine")]
    places, table = rows([*own, *others])
    scores = forest().scores(np.array(table, np.float32))
    assert min(scores[-3:]) > max(scores[:-3])
    assert len(table[0]) == len(FEATURES)
    assert len(places) == len(scores)
