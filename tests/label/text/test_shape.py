"""The numbers that tell a paragraph from a menu entry by itself."""

import time

from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.text.shape import SHAPE, shapes


def numbers(text):
    return dict(zip(SHAPE, shapes([text])[0].tolist(), strict=True))


def test_a_paragraph_ends_and_a_title_does_not():
    assert numbers("The harbour was closed for weeks.")["ends"] == 1.0
    assert numbers("Harbour Closed For Weeks")["ends"] == 0.0


def test_capitals_at_every_word_are_seen():
    assert numbers("Harbour Closed For Weeks")["title"] == 1.0
    assert numbers("The harbour was closed")["title"] == 0.25


def test_links_of_markdown_count_by_their_letters():
    assert numbers("[Home](https://herald.example/)")["links"] == 1.0
    assert numbers("He wrote [sic] home.")["links"] == 0.0


def test_a_date_or_a_time_of_day_is_seen():
    assert numbers("4 March 2025")["time"] == numbers("10:15")["time"] == numbers("2025年3月4日")["time"] == 1.0
    assert numbers("four in ten")["time"] == 0.0


@given(st.text())
def test_any_text_has_all_numbers_and_none_is_infinite(text):
    found = shapes([text])[0].tolist()
    assert len(found) == len(SHAPE)
    assert all(abs(number) < 1e6 for number in found)


def test_a_hundred_thousand_links_that_never_close_cost_seconds_at_most():
    began = time.perf_counter()
    shapes(["[a](" * 100_000])
    assert time.perf_counter() - began < 20
