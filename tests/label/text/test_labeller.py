"""The package's weights, and what a text demands of its blocks."""

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.label.text.labeller import TextModel, demanded, dividing, load, staying
from tests.strategies.furniture import ARTICLE

MOST_BYTES = 200_000


def scores(*numbers):
    return np.array(numbers, np.float32)


def test_a_dump_demands_more_than_a_nearly_clean_text():
    four = np.full(4, 90.0)
    dump, clean = scores(0.9, 0.01, 0.02, 0.01), scores(0.9, 0.3, 0.9, 0.9)
    assert (demanded(dump, four) > demanded(clean, four)).all()


def test_a_text_that_is_nearly_sure_demands_more_than_a_doubtful_one():
    lengths = np.array([90.0, 90.0, 5.0, 5.0, 5.0])
    sure, doubtful = scores(0.9, 0.9, 0, 0, 0), scores(0.5, 0.5, 0, 0, 0)
    assert (demanded(sure, lengths) > demanded(doubtful, lengths)).all()


BLOCKS = st.lists(st.tuples(st.floats(0, 1, width=32), st.floats(1, 1000)), min_size=1)


@given(BLOCKS)
def test_the_likeliest_block_always_stays(blocks):
    numbers, lengths = zip(*blocks, strict=True)
    assert (demanded(scores(*numbers), np.array(lengths)) <= max(numbers)).all()


@given(BLOCKS, st.floats(0, 1))
def test_no_other_probability_parts_story_and_furniture_with_a_higher_expected_f1(blocks, other):
    numbers, lengths = map(np.array, zip(*blocks, strict=True))

    def expected(least):
        kept = numbers >= least
        both = lengths[kept].sum() + (numbers * lengths).sum()
        return 2 * (numbers * lengths)[kept].sum() / both if both else 0.0

    best = dividing(scores(*numbers), lengths)
    assert expected(other) <= 2 * best + 1e-5


def test_the_weights_are_small_enough_to_ship():
    path = Path(newsclean.__file__).parent / "label" / "weights" / "text.npz"
    assert path.stat().st_size <= MOST_BYTES


def test_a_model_comes_back_as_it_was_stored():
    again = TextModel.from_arrays(load().to_arrays())
    assert np.array_equal(again.judge(ARTICLE)[0], load().judge(ARTICLE)[0])


def test_a_paragraph_is_likelier_the_story_than_a_menu_entry():
    found, _ = load().judge(["Home", "News", *ARTICLE, "Privacy Policy"])
    assert found[2:8].min() > max(found[0], found[1], found[8])


SENTENCE = "The union says its members have had no rise in real terms since the year the harbour was sold."
POINTER, HEADLINE = "Read also", "Minister resigns over expenses"


def test_a_doubtful_sentence_stays_though_a_pointer_parts_it_from_the_story():
    row = ["Home", SENTENCE, POINTER, HEADLINE, SENTENCE, "Share"]
    assert staying(row, scores(0, 0.9, 0, 0.1, 0.3, 0)) == [False, True, False, False, True, False]
    assert staying(row[::-1], scores(0, 0.3, 0.1, 0, 0.9, 0)) == [False, True, False, False, True, False]


def test_a_doubtful_sentence_far_from_the_story_goes():
    row = ["Home", SENTENCE, POINTER, HEADLINE, "Most read", SENTENCE]
    assert staying(row, scores(0, 0.9, 0, 0, 0, 0.3))[-1] is False


def test_a_sentence_that_is_furniture_beyond_doubt_is_no_bridge():
    row = [SENTENCE, SENTENCE, SENTENCE, *["Home"] * 5]
    assert staying(row, scores(0.9, 0.01, 0.3, *[0] * 5))[:3] == [True, False, False]


LIST = ["Ann Berg", "Lars Holm", "Mira Okoye", "Jonas Lindt"] * 3


def test_a_list_between_two_sure_sentences_of_a_dump_stays():
    """Menus around a story say nothing of what stands in its midst."""
    row = [*["Home"] * 3, *[SENTENCE] * 3, *LIST, *[SENTENCE] * 3, *["Privacy"] * 3]
    likely = scores(*[0.01] * 3, *[0.95] * 3, *[0.3] * 12, *[0.95] * 3, *[0.01] * 3)
    assert staying(row, likely) == [False] * 3 + [True] * 18 + [False] * 3


def test_the_same_list_behind_the_last_sure_sentence_goes():
    row = [*["Home"] * 3, *[SENTENCE] * 6, *LIST, *["Privacy"] * 3]
    likely = scores(*[0.01] * 3, *[0.95] * 6, *[0.3] * 12, *[0.01] * 3)
    assert staying(row, likely) == [False] * 3 + [True] * 6 + [False] * 15


def test_furniture_between_two_sure_sentences_goes():
    row = [*["Home"] * 3, *[SENTENCE] * 3, *LIST, *[SENTENCE] * 3, *["Privacy"] * 3]
    likely = scores(*[0.01] * 3, *[0.95] * 3, *[0.3, 0.02] * 6, *[0.95] * 3, *[0.01] * 3)
    assert staying(row, likely) == [False] * 3 + [True] * 3 + [False] * 12 + [True] * 3 + [False] * 3


@given(BLOCKS, st.data())
def test_between_sure_sentences_never_more_is_demanded_than_elsewhere(blocks, data):
    numbers, lengths = zip(*blocks, strict=True)
    places = st.sets(st.integers(0, len(numbers) - 1))
    sure = sorted(data.draw(places))
    assert (demanded(scores(*numbers), np.array(lengths), sure) <= demanded(scores(*numbers), np.array(lengths))).all()
