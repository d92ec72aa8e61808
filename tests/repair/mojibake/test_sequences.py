"""UTF-8 in its misread form."""

from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.mojibake.sequences import covered, readings, size


def read(text, name="cp1252"):
    return [tuple(judgement) for _, _, judgement in readings(text, codec(name))]


def test_a_misread_letter_is_found_and_sure():
    assert read("MÃ¼ller") == [("ü", True)]


def test_a_letter_before_a_quotation_mark_is_not_sure():
    assert not any(sure for _, sure in read("“Ã” e"))


def test_what_is_no_character_is_not_read():
    assert read("óž¿ż", "cp1250") == []


def test_the_pieces_of_utf8_are_counted():
    assert covered("MÃ¼ller itâ€™s é", codec("cp1252")) == len("Ã¼â€™")


def test_the_quick_count_is_that_of_the_pieces():
    assert size(codec("cp1252").encode("MÃ¼ller itâ€™s é")) == len("Ã¼â€™")
