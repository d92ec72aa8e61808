"""Damage that is talked about."""

from newsclean.repair.mojibake import find


def test_a_page_on_encodings_keeps_its_examples():
    text = "Mojibake: the reader of it’s sees itâ€™s. Mr Müller becomes Mr MÃ¼ller."
    assert find(text) == []


def test_a_damaged_page_on_encodings_is_repaired():
    assert find("The text encoding wasnâ€™t UTF-8, and thatâ€™s why it didnâ€™t work.")
