"""What a person's name looks like where nothing announces it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.roles.people import are_names


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
