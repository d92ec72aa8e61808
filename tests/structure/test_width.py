"""The column at which a text was wrapped."""

import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.structure.width import Break, columns, is_full, wrap_width
from tests.strategies.openings import article

VERSE = [
    "The rain it raineth on the just",
    "And also on the unjust fella,",
    "But chiefly on the just because",
    "The unjust hath the just’s umbrella",
    "And so the just is wet",
]


def breaks(lines):
    return [Break(left, right) for left, right in pairwise(lines)]


@pytest.mark.parametrize("width", [40, 60, 72, 78])
def test_wrapped_prose_tells_the_column_it_was_wrapped_at(width):
    found = wrap_width(breaks(textwrap.wrap(" ".join(article()), width)))
    assert found is not None
    assert width - 8 <= found <= width


def test_verse_has_no_column():
    assert wrap_width(breaks(VERSE)) is None


def test_menus_have_no_column():
    assert wrap_width(breaks(["Home", "News and opinion", "Sport", "Weather for the whole week", "Jobs"])) is None


def test_paragraphs_on_lines_of_their_own_have_no_column():
    assert wrap_width(breaks(article())) is None


def test_one_line_end_proves_nothing():
    assert wrap_width(breaks(textwrap.wrap("It rained all day and the river rose above its banks", 40))) is None


def test_wide_characters_take_two_columns():
    assert columns("雨 rain") == 7
    assert columns("rain’s") == 6


@given(st.text(st.sampled_from("ab "), min_size=1), st.text(st.sampled_from("ab "), min_size=1), st.integers(1, 40))
def test_a_line_is_full_if_the_next_word_would_have_stood_out(before, after, width):
    words = after.split()
    wanted = bool(words) and len(before) + 1 + len(words[0]) > width
    assert is_full(Break(before, after), width) == wanted


def test_a_line_of_wide_characters_may_end_a_little_short():
    assert is_full(Break("雨が町に降った", "川の水が"), 16)
    assert not is_full(Break("雨が", "川の水が"), 16)
