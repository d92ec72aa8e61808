"""The marks that notations are likely to spell."""

import unicodedata

from newsclean.repair.escapes.likely import MARKS


def test_they_are_no_letters_and_lie_beyond_ascii():
    assert not any(mark.isalpha() or mark.isascii() for mark in MARKS)


def test_quotation_marks_stand_with_their_partners():
    for opening, closing in ("“”", "‘’", "«»", "‹›", "„“", "‚‘"):
        assert {opening, closing} <= MARKS
    assert all(unicodedata.category(mark) != "Cn" for mark in MARKS)
