"""The language of a text in which every word is damaged."""

import pytest

from newsclean.repair.mojibake.lossy.casing import casing
from newsclean.repair.mojibake.lossy.hearing import heard
from newsclean.repair.mojibake.lossy.images import starts
from tests.strategies.damage import misread
from tests.strategies.encodings import WRITTEN

FOLDED = "cp1251/upper"


@pytest.mark.parametrize("language", ["ru", "uk", "bg", "el"])
def test_the_language_is_the_one_that_makes_words(language):
    damaged = misread("cp1251")(WRITTEN[language]).upper()
    ear = heard(damaged, FOLDED, casing(damaged), starts(FOLDED))
    assert ear is not None
    assert ear.languages == (language,)


def test_without_a_first_reading_no_script_is_told():
    assert heard(misread("cp1251")(WRITTEN["ru"]).upper(), FOLDED, [], starts(FOLDED)) is None


@pytest.mark.parametrize("language", ["de", "ar"])
def test_scripts_that_tell_their_language_or_have_none_are_not_tried(language):
    damaged = misread("cp1251")(WRITTEN[language]).upper()
    assert heard(damaged, FOLDED, casing(damaged), starts(FOLDED)) is None
