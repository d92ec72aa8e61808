"""UTF-8 in its misread form."""

from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.mojibake.sequences import readings


def test_a_misread_letter_is_found_and_sure():
    assert [(row.after, row.sure) for row in readings("MÃ¼ller", codec("cp1252"))] == [("ü", True)]


def test_a_letter_before_a_quotation_mark_is_not_sure():
    assert not any(row.sure for row in readings("“Ã” e", codec("cp1252")))
