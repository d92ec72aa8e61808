"""The width of a line set in type."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.structure.typeset import SPACE, USUAL, set_width


def test_capitals_take_more_room_than_small_letters():
    assert set_width("RAIN") > set_width("rain")


def test_letters_of_other_scripts_are_all_of_one_width():
    assert set_width("дождь") == 5 * USUAL


@given(st.text(), st.text())
def test_a_line_is_as_wide_as_its_halves(left, right):
    assert set_width(f"{left} {right}") == set_width(left) + SPACE + set_width(right)
