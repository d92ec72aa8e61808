"""Latin letters and odd signs that a repair would put among letters of another script."""

import pytest

from newsclean.model import Change
from newsclean.repair.mojibake.strangers import without_strangers
from newsclean.repair.text import fix_text


@pytest.mark.parametrize(("text", "at", "before", "after"), [("већ", 1, "ећ", "ş"), ("รายการ", 2, "ยก", "¡")])
def test_letters_inside_their_own_word_stay(text, at, before, after):
    assert list(without_strangers(text, [Change("mojibake.x", at, before, after)])) == []


def test_what_stands_among_latin_letters_is_read():
    change = Change("mojibake.cp1251", 1, "Гј", "ü")
    assert list(without_strangers("fГјr", [change])) == [change]


def test_a_serbian_word_in_small_letters_stays():
    text = "посао је већ у позадини, а не могу да препишем постојећу датотеку. §"
    assert fix_text(text) == text
