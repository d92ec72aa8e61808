"""The package's weights, and what a text demands of its blocks."""

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.label.text.labeller import TextModel, demanded, load
from tests.strategies.furniture import ARTICLE

MOST_BYTES = 200_000


def scores(*numbers):
    return np.array(numbers, np.float32)


def test_a_dump_demands_more_than_a_nearly_clean_text():
    assert demanded(scores(0.9, 0.01, 0.02, 0.01)) > demanded(scores(0.9, 0.3, 0.9, 0.9))


@given(st.lists(st.floats(0, 1, width=32), min_size=1))
def test_the_likeliest_block_always_stays(numbers):
    assert demanded(scores(*numbers)) <= max(numbers)


def test_the_weights_are_small_enough_to_ship():
    path = Path(newsclean.__file__).parent / "label" / "weights" / "text.npz"
    assert path.stat().st_size <= MOST_BYTES


def test_a_model_comes_back_as_it_was_stored():
    again = TextModel.from_arrays(load().to_arrays())
    assert np.array_equal(again.judge(ARTICLE)[0], load().judge(ARTICLE)[0])


def test_a_paragraph_is_likelier_the_story_than_a_menu_entry():
    found, _ = load().judge(["Home", "News", *ARTICLE, "Privacy Policy"])
    assert found[2:8].min() > max(found[0], found[1], found[8])
