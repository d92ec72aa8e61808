"""How much a word looks like one."""

from newsclean.repair.words import Ear, languages_of

GERMAN = "die Stadt hat in der Nacht nach dem Regen die Brücke und das ganze Ufer nicht mehr öffnen können"


def test_the_words_tell_the_language():
    assert languages_of(GERMAN.casefold().split())[0] == "de"


def test_too_few_words_tell_no_language():
    assert languages_of(["xyzzy"]) == ()


def test_a_word_of_the_text_itself_is_known():
    assert Ear.of(f"{GERMAN} Zschopau").is_known("Zschopau")


def test_a_word_with_damage_is_less_likely_than_the_word():
    ear = Ear.of(GERMAN)
    assert ear.cost("können") < ear.cost("kannen")


def test_letters_of_other_languages_are_not_known():
    ear = Ear.of(GERMAN)
    assert ear.knows("ö")
    assert not ear.knows("ő")
