"""Openings behind articles, to learn from: every article as it is, cut off, and with openings of its neighbours."""

from pathlib import Path

import pytest

from newsclean.training.corpora import Page
from tests.strategies.openings import TOPICS

pytest.importorskip("lightgbm", reason="needs the train extra")
trailing = pytest.importorskip("newsclean.training.trailing")
FEATURES = pytest.importorskip("newsclean.label.trailing.evidence").FEATURES


def batched(sentences):
    """Paragraphs of two sentences."""
    return zip(sentences[::2], sentences[1::2], strict=True)


def page(number, body):
    return Page(
        "dials", f"p{number}", f"dial{number}.example", "uk", None, f"Headline {number}", (), None, body, (), Path()
    )


BODIES = ["\n\n".join(map(" ".join, batched(sentences))) for sentences in TOPICS.values()]
PAGES = [page(number, f"Story {number}.\n\n{BODIES[number % len(BODIES)]}") for number in range(8)]


@pytest.fixture(scope="module")
def examples():
    return list(trailing.examples(PAGES))


def test_the_same_pages_give_the_same_examples(examples):
    assert examples == list(trailing.examples(PAGES))


def test_an_article_is_told_from_what_stands_behind_it(examples):
    for example in examples:
        own = [passage.text for passage in example.passages[: example.own] if not passage.closes]
        assert all(any(text in line for line in example.page.body.split("\n")) for text in own)
        assert example.own <= len(example.passages)


def test_there_are_openings_clean_articles_and_articles_cut_off_themselves(examples):
    behind = [example for example in examples if example.own < len(example.passages)]
    alone = [example for example in examples if example.own == len(example.passages)]
    assert len(behind) == len(alone) // 2 == 4 * len(PAGES)
    assert any(example.passages[-1].is_cut for example in alone)
    assert any(not passage.is_cut for example in behind for passage in example.passages[example.own :])


def test_openings_are_those_of_other_pages(examples):
    for example in examples:
        for passage in example.passages[example.own :]:
            assert not passage.text.startswith(example.page.body[:8])


def test_too_few_neighbours_give_no_openings_and_a_lone_line_gives_nothing():
    few = list(trailing.examples(PAGES[:3]))
    assert all(example.own == len(example.passages) for example in few)
    assert list(trailing.examples([page(0, "One line.")])) == []


def test_every_article_weighs_about_the_same_however_many_rows_it_has(examples):
    table = trailing.table(examples)
    assert table.rows.shape == (len(table.labels), len(FEATURES))
    assert set(table.labels.tolist()) == {0, 1}
    alone = [example for example in examples if example.own == len(example.passages)]
    assert not trailing.table(alone).labels.any()
    assert set(table.folds.tolist()) <= {example.page.fold for example in examples}
    one = trailing.table([max(examples, key=lambda example: len(example.passages))]).weights
    assert one.tolist() == pytest.approx([len(one) ** -0.5] * len(one))
    assert len(table.weights) == len(table.labels)
