"""What a person's name looks like where nothing announces it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.people import are_announced, are_names


@pytest.mark.parametrize("name", ["Maja Thorn", "Jean-Luc O’Neill", "J. R. Sample", "Павел Сомов", "Ayşe Öz"])
def test_two_to_four_capitalised_words_are_a_name(name):
    assert are_names(name)


@pytest.mark.parametrize(
    "text",
    [
        "Politics",
        "About the author",
        "LIVE SCORES",
        "Maja Thorn reports",
        "Room 12",
        "Maja, Thorn",
        "Ann Bea Cleo Dora Eve",
    ],
    ids=["a section", "a phrase", "capitals", "a clause", "a number", "a comma", "five words"],
)
def test_what_looks_like_a_name_is_none(text):
    assert not are_names(text)


@given(st.text())
def test_a_name_has_two_to_four_words_and_begins_with_a_capital(text):
    if are_names(text):
        assert 2 <= len(text.split()) <= 4
        assert all(word[0].isupper() for word in text.split())


def test_names_in_scripts_without_capitals_are_names_behind_a_word_that_announces_them():
    assert are_announced("נועה ברקאי")
    assert are_announced("علی رضایی")
    assert not are_announced("2024 נועה")
    assert not are_announced("האחיות שלא חזרו מן הים בחורף הזה")
