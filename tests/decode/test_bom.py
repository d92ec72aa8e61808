"""Byte-order marks: named only where what follows can be in that encoding, and dropped however often they stand."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.decode.bom import marked, repeated
from tests.strategies.encodings import utf8_texts

MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}


@given(st.sampled_from(sorted(MARKS)), utf8_texts)
def test_a_mark_in_front_of_its_own_encoding_is_named(encoding, text):
    mark = MARKS[encoding]
    assert marked(mark + text.encode(encoding)) == (encoding, mark)


@pytest.mark.parametrize("encoding", sorted(MARKS))
def test_a_mark_with_nothing_behind_it_is_a_mark(encoding):
    assert marked(MARKS[encoding]) == (encoding, MARKS[encoding])


def test_utf_16_that_begins_with_a_nul_is_not_taken_for_utf_32():
    raw = codecs.BOM_UTF16_LE + "\x00Rain".encode("utf-16-le")
    assert raw.startswith(codecs.BOM_UTF32_LE)
    assert marked(raw) == ("utf-16-le", codecs.BOM_UTF16_LE)


@pytest.mark.parametrize("raw", [b"", b"\xef\xbb", b"Rain " + codecs.BOM_UTF8, "ï»¿Rain".encode()])
def test_half_a_mark_one_behind_the_text_and_one_misread_are_no_marks(raw):
    assert marked(raw) is None


@given(st.sampled_from(sorted(MARKS)), st.integers(0, 5))
def test_every_mark_behind_the_first_is_told_with_its_place(encoding, more):
    mark = MARKS[encoding]
    raw = mark * (1 + more) + "Rain".encode(encoding)
    repairs = repeated(raw, mark)
    assert [repair.at for repair in repairs] == [len(mark) * (number + 1) for number in range(more)]
    assert all(raw[repair.at : repair.at + len(repair.raw)] == mark and not repair.text for repair in repairs)


def test_a_mark_between_words_is_not_dropped_with_those_in_front():
    assert repeated(codecs.BOM_UTF8 + b"Rain" + codecs.BOM_UTF8, codecs.BOM_UTF8) == []
