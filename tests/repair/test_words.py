"""How much a word looks like one."""

import pytest

from newsclean.repair.words import Ear

GERMAN = "die Stadt hat in der Nacht nach dem Regen die Brücke und das ganze Ufer nicht mehr öffnen können"


def test_a_word_of_the_text_itself_is_known():
    assert Ear.of(f"{GERMAN} Zschopau").is_known("Zschopau")


def test_a_word_with_damage_is_less_likely_than_the_word():
    ear = Ear.of(GERMAN)
    assert ear.cost("können") < ear.cost("kannen")


def test_letters_of_other_languages_are_not_known():
    ear = Ear.of(GERMAN)
    assert ear.knows("ö")
    assert not ear.knows("ő")


def test_a_contraction_of_the_lists_is_as_common_as_they_say():
    ear = Ear(("en",), "")
    assert ear.cost("don’t") < ear.cost("dont")
    assert ear.cost("don’t") < ear.cost("don")


def test_a_contracted_negation_is_a_common_word_in_english_alone():
    english = Ear.of("It was the first time that they would have been there, and this is what she said")
    assert english.cost("couldn’t") < english.cost("couldnt")
    assert not Ear.of(GERMAN).is_known("couldn’t")


@pytest.mark.parametrize(("language", "word"), [("hi", "और"), ("fa", "است"), ("he", "של"), ("ar", "على")])
def test_words_of_scripts_without_capitals_are_known_by_the_lists(language, word):
    assert Ear((language,), "").is_known(word)


def test_a_capital_inside_a_word_makes_it_unlikely():
    ear = Ear(("de",), "")
    assert ear.is_known("über")
    assert ear.is_known("Über")
    assert ear.is_known("ÜBER")
    assert not ear.is_known("üBer")


def test_who_owns_what_is_known_by_the_plural():
    ear = Ear(("en",), "the snorkers said that the others had gone")
    assert ear.cost("snorker’s") < ear.cost("snarker’s")
    assert not ear.is_known("snorker")


def test_a_name_of_two_parts_is_as_likely_as_they_are():
    ear = Ear(("en",), "the town of Kobe had seen much of it")
    assert ear.cost("Ja’Kobe") < ear.cost("Ja’Kube")
    assert ear.cost("Ja’Kobe") < ear.cost("JaKobe")


def test_a_rarer_word_is_known_and_less_likely_than_a_common_one():
    ear = Ear(("de",), "")
    assert ear.is_known("Überprüfungen")
    assert ear.cost("können") < ear.cost("Überprüfungen") < ear.cost("Überprafungen")
