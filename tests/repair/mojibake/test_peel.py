"""One layer taken off."""

from newsclean.model import apply
from newsclean.repair.mojibake.peel import peel


def test_one_layer_of_two_is_taken_off():
    once = "it’s cold in the café".encode().decode("cp1252")
    twice = once.encode().decode("cp1252")
    assert apply(twice, peel(twice)) == once


def test_only_the_damaged_words_of_a_line_change():
    text = "Müller said itâ€™s naïve"
    assert [change.before for change in peel(text)] == ["â€™"]


def test_letters_beside_quotes_stay():
    assert peel("“Ã” e “Õ” são letras, à côté de ½ £") == []


def test_two_odd_places_do_not_make_clean_cyrillic_a_misreading():
    clean = "Истекло је време, рекао је тек пред крај; терет је препрека.\n" * 20
    assert peel(clean + "╤А ╤А") == []
