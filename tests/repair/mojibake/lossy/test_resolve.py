"""Readings of lossy damage weighed."""

import re

from newsclean.repair.mojibake.lossy.resolve import resolve
from newsclean.repair.words import Ear

TEXT = "Itâs cold in the hills, and the people know that it will be over when the rain stops in the town."


def test_the_best_reading_gains_by_its_words():
    repairs = resolve(TEXT, "latin_1", Ear.of(TEXT, doubtful=re.compile("â")), proven=False)
    assert [(repair.change.before, repair.change.after) for repair in repairs] == [("â", "’")]
    assert repairs[0].gain > 0


def test_without_a_language_nothing_is_weighed():
    assert resolve("xâz", "latin_1", Ear.of("xâz"), proven=False) == []


def test_a_sign_that_belongs_to_the_image_is_not_left_behind():
    text = "Да и другие заявления длÑ? этой газеты, как говорили в городе, никому не были нужны."
    repairs = resolve(text, "cp1252", Ear.of(text, doubtful=re.compile("Ñ")), proven=False)
    assert [(repair.change.before, repair.change.after) for repair in repairs] == [("Ñ?", "я")]


def test_what_known_words_tell_of_an_image_holds_in_unknown_ones():
    text = "Více než pÅed rokem byla pÅi tom dobrá cena, a pÅes to se ted’ do obce KÅovina nevrátil nikdo."
    repairs = resolve(text, "latin_1", Ear.of(text, doubtful=re.compile("Å")), proven=True)
    assert [repair.change.after for repair in repairs] == ["ř"] * 4
    assert [repair.firm for repair in repairs] == [True, True, True, False]


def test_where_most_cannot_be_read_the_rest_is_not_asked():
    ear = Ear.of(TEXT, doubtful=re.compile("â"))
    hopeless = [f"q{letter}zÃx" for letter in "abcdefghijklmnopqrstuvwxyz"]
    few, many = (f"{' '.join(words)} {TEXT}" for words in (hopeless[:9], hopeless))
    assert [repair.change.after for repair in resolve(few, "latin_1", ear, proven=False)] == ["’"]
    assert resolve(many, "latin_1", ear, proven=False) == []
