"""UTF-8 in its misread form."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.mojibake.codecs import CODECS, codec
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


def test_too_few_pieces_for_what_is_asked_are_not_counted():
    line = "MÃ¼ller itâ€™s é"
    assert covered(line, codec("cp1252"), 5) == 5
    assert covered(line, codec("cp1252"), 6) == 0


@given(st.text("Ã©â€™¼¤ðŸ˜€ Ñ‚а\n\x85", max_size=40), st.sampled_from([*CODECS]))
def test_the_estimate_is_never_too_low(text, name):
    assert size(codec(name).encode(text)) >= covered(text, codec(name), 0)
