"""The table of letters: small, and made of probabilities."""

from importlib.resources import files
from math import exp

import pytest

from newsclean.decode.letters import GUEST, letters

LARGEST = 200_000
"""Bytes that the table may have in the package."""


def test_the_table_is_small():
    assert len(files("newsclean.decode").joinpath("tables/letters.xz").read_bytes()) < LARGEST


@pytest.mark.parametrize("name", sorted(letters().languages))
def test_what_may_follow_a_letter_adds_up_to_one(name):
    language = letters().languages[name]
    for before in language.places:
        assert sum(exp(-language.cost(before, letter)) for letter in language.places) == pytest.approx(1, abs=0.1)


def test_a_letter_of_another_language_is_a_guest():
    polish = letters().languages["pl"]
    assert polish.cost("a", "ð") == GUEST
    assert polish.cost("a", "ш") > GUEST


@pytest.mark.parametrize("name", sorted(letters().languages))
def test_a_language_prefers_its_own_letters_to_guests(name):
    assert max(letters().languages[name].costs) < 10 * GUEST


def test_common_letters_cost_less_than_rare_ones():
    polish = letters().languages["pl"]
    assert polish.cost("d", "ł") < polish.cost("d", "ü")
