from hypothesis import given
from hypothesis import strategies as st

from newsclean.explain.ink import Ink, Style
from newsclean.explain.wrapping import columns, wrapped
from newsclean.model.legible import legible
from tests.strategies.documents import VISIBLE


def lines(text, width):
    return ["".join(ink.text for ink in line) for line in wrapped([Ink(text)], width)]


def test_words_are_not_broken_where_they_fit_on_a_line():
    assert lines("Rain fell on Tuesday", 10) == ["Rain fell", "on Tuesday"]


def test_a_word_wider_than_the_line_is_broken():
    assert lines("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]


def test_a_word_that_is_too_wide_begins_where_the_line_stands():
    assert lines("ab " + "x" * 20, 10) == ["ab " + "x" * 7, "x" * 10, "xxx"]


def test_chinese_text_fills_the_line_and_no_line_opens_with_a_full_stop():
    assert lines("山上下了雨。水井满了。", 10) == ["山上下了", "雨。水井满", "了。"]


def test_an_accent_stays_with_its_letter_and_a_family_together():
    assert lines("e\u0301" * 8, 6) == ["e\u0301" * 6, "e\u0301" * 2]
    assert lines("👩‍🌾" * 4, 6) == ["👩‍🌾" * 3, "👩‍🌾"]


def test_a_word_in_two_styles_stays_one_word():
    row = list(wrapped([Ink("Rain it"), Ink("’", Style.AFTER), Ink("s here")], 9))
    assert ["".join(ink.text for ink in line) for line in row] == ["Rain it’s", "here"]


def test_line_ends_of_the_text_are_kept():
    assert lines("one\n\ntwo", 20) == ["one", "", "two"]


@given(VISIBLE, st.integers(6, 60))
def test_lines_fit_and_lose_nothing_but_white_space(text, width):
    text = legible(text)
    made = lines(text, width)
    assert all(columns(line) <= width for line in made)
    assert "".join("".join(made).split()) == "".join(text.split())
