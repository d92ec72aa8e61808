"""The marks of a place between two words."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.edges.marks import REACH, SLOTS, slots
from newsclean.label.edges.words import apart, words_of

WORDS = st.lists(st.sampled_from(["Home", "News", "rain", "fell.", "2024", "|", "终于"]), max_size=30)


@given(WORDS)
def test_each_place_between_two_words_has_as_many_slots(texts):
    found = slots(words_of(texts))
    assert len(found) == max(len(texts) - 1, 0)
    assert (found < SLOTS).all()


def test_a_place_is_told_by_four_words_on_either_side_only():
    near = ["one", "two", "three", "four", "Five", "six", "seven", "eight"]
    left = slots(words_of(["Far", "off", *near]))[5]
    right = slots(words_of(["away", "Yet", *near, "there"]))[5]
    assert np.array_equal(left, right)


def test_what_stands_in_front_is_not_what_stands_behind():
    there, back = slots(words_of(["Home", "rain"]))[0], slots(words_of(["rain", "Home"]))[0]
    assert not np.array_equal(there, back)


ONE = ["Home", "News", "Sport", "Rain", "fell", "on", "the", "hills", ",", "and", "the", "river", "rose", "."]
OTHER = ["Contact", "us", "Terms", "of", "use", "|", "Privacy"]


def test_with_nothing_between_them_two_texts_have_their_own_marks():
    both = slots(apart(words_of([*ONE, *OTHER]), len(ONE), REACH))
    assert np.array_equal(both[: len(ONE) - 1], slots(words_of(ONE)))
    assert np.array_equal(both[1 - len(OTHER) :], slots(words_of(OTHER)))


def test_side_by_side_they_see_each_other():
    both = slots(words_of([*ONE, *OTHER]))
    assert not np.array_equal(both[: len(ONE) - 1], slots(words_of(ONE)))
