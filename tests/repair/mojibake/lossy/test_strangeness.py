"""How unlikely a character is by itself."""

from newsclean.repair.mojibake.lossy.strangeness import Strangeness
from newsclean.repair.words import Ear

GERMAN = Ear(("de",), "")


def test_letters_of_the_language_and_all_of_ascii_cost_nothing():
    costs = Strangeness("latin_1", GERMAN, {})
    assert [costs[character] for character in "üße1$ "] == [0] * 6


def test_a_letter_that_is_hardly_the_lost_one_costs_what_is_told_in_either_case():
    costs = Strangeness("fffd", GERMAN, {"ü": 3.0})
    assert (costs["ü"], costs["Ü"], costs["ä"]) == (3, 3, 0)


def test_a_sign_is_stranger_the_less_text_holds_it():
    costs = Strangeness("latin_1", GERMAN, {})
    assert costs["“"] < costs["ð"] < costs["▓"] < costs["\ufffd"]
