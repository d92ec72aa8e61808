"""The numbers that tell a paragraph from a menu entry by itself."""

import pytest
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


@pytest.mark.parametrize("text", ["آخر الأخبار", "मुख्य समाचार", "חדשות היום"], ids=["Arabic", "Hindi", "Hebrew"])
def test_a_script_without_capitals_has_as_many_as_is_usual(text):
    """With none, every menu looked as if it were written small, as prose is."""
    found = numbers(text)
    assert 0.1 < found["title"] < 0.5
    assert 0.0 < found["upper"] < 0.1


def test_a_text_with_cases_has_its_own_capitals():
    assert numbers("Новости дня")["title"] == 0.5
    assert numbers("latest news")["title"] == 0.0
    assert numbers("本地新闻")["title"] == numbers("2025")["upper"] == 0.0


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("latest news", 1.0),
        ("آخر الأخبار", 1.0),
        ("वह चला गया की", 1.0),
        ("वह चला गया।", 0.0),
        ("本地新闻", 0.0),
        ("เรื่องที่เกี่ยวข้อง" * 8, 0.0),
    ],
    ids=["Latin", "Arabic", "Hindi in a vowel sign", "Hindi sentence", "Chinese", "Thai sentence"],
)
def test_a_line_that_stops_in_a_letter_is_open_in_any_alphabet(text, is_open):
    """Chinese lines were learned as they are, and a long Thai line ends a sentence without a mark."""
    assert numbers(text)["open"] == is_open


def test_curly_and_straight_quotation_marks_are_told_apart():
    assert numbers("“We’re late,” she said.")["curly"] == 1.0
    assert numbers('"We\'re late," she said.')["curly"] == 0.0
    assert numbers("“It's late,” he said; we'll wait.")["curly"] == 0.5
    assert numbers("She was late.")["curly"] == numbers("«Она опоздала»")["curly"] == -1.0


@pytest.mark.parametrize(
    ("text", "is_cut"),
    [
        ("The harbour was closed for three weeks while…", 1.0),
        ("The harbour was closed for three weeks while [...]", 1.0),
        ("“We were told it would take...”", 1.0),
        ("Three weeks... and nobody came.", 0.0),
        ("The harbour was closed.", 0.0),
    ],
)
def test_a_sentence_that_was_cut_off_is_seen(text, is_cut):
    assert numbers(text)["cut"] == is_cut


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


def test_a_hundred_thousand_links_that_never_close_have_their_numbers():
    assert shapes(["[a](" * 100_000]).shape == (1, len(SHAPE))
