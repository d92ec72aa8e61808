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
    assert demanded(scores(0.9, 0.01, 0.02, 0.01), four) > demanded(scores(0.9, 0.3, 0.9, 0.9), four)


def test_a_text_that_is_nearly_sure_demands_more_than_a_doubtful_one():
    lengths = np.array([90.0, 90.0, 5.0, 5.0, 5.0])
    assert demanded(scores(0.9, 0.9, 0, 0, 0), lengths) > demanded(scores(0.5, 0.5, 0, 0, 0), lengths)


BLOCKS = st.lists(st.tuples(st.floats(0, 1, width=32), st.floats(1, 1000)), min_size=1)


@given(BLOCKS)
def test_the_likeliest_block_always_stays(blocks):
    numbers, lengths = zip(*blocks, strict=True)
    assert demanded(scores(*numbers), np.array(lengths)) <= max(numbers)


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
