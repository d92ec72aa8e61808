"""Bytes that are no UTF-8: whom to believe, the caller, the page or the letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.decode.legacy import as_given, read
from tests.strategies.effort import examples
from tests.strategies.encodings import WRITTEN, stretches_of_news

RUSSIAN = WRITTEN["ru"].encode("cp1251")
STRAY = b"\x98"
"""The one byte that Windows-1251 leaves undefined."""


def declaring(charset, raw):
    return f'<meta charset="{charset}"><p>'.encode() + raw + b"</p>"


@given(st.binary(max_size=80))
def test_any_bytes_are_read_by_someone(raw):
    reading = read(raw)
    assert 0 <= reading.confidence < 1
    assert reading.found
    for repair in reading.repairs:
        assert raw[repair.at : repair.at + len(repair.raw)] == repair.raw


@given(st.binary(max_size=80))
def test_an_encoding_with_a_character_for_every_byte_is_believed_whatever_the_bytes(raw):
    assert as_given(raw, "koi8-r").text == raw.decode("koi8-r")


@pytest.mark.parametrize(("undefined", "believed"), [(0, True), (1, True), (2, True), (3, False)])
def test_a_caller_is_believed_up_to_one_undefined_byte_in_twenty_beyond_ascii(undefined, believed):
    raw = "Ж".encode("cp1251") * (50 - undefined) + b" plain letters do not count" + STRAY * undefined
    assert (as_given(raw, "cp1251") is not None) == believed


def test_one_undefined_byte_is_forgiven_in_the_shortest_text():
    assert as_given("Ж".encode("cp1251") + STRAY, "cp1251").text == "Ж\ufffd"
    assert as_given("Ж".encode("cp1251") + STRAY * 2, "cp1251") is None


def test_a_callers_latin_1_is_read_as_browsers_do_and_utf_16_as_said():
    assert as_given(b"\x93Rain\x94", "iso8859-1").encoding == "cp1252"
    wide = as_given("Rain".encode("utf-16-be"), "utf-16-be")
    assert (wide.text, wide.encoding, wide.found) == ("Rain", "utf-16-be", "given by the caller as utf-16-be")


def test_a_wrong_declaration_is_overruled_by_a_phrase():
    assert "дождь пошёл" in read(declaring("koi8-r", "дождь пошёл".encode("cp1251"))).text


@examples(30)
@given(st.sampled_from(["koi8-r", "windows-1252", "iso-8859-7"]), stretches_of_news("ru", shortest=80))
def test_a_wrong_declaration_is_overruled_by_a_sentence_and_that_is_told(charset, text):
    reading = read(declaring(charset, text.encode("cp1251")))
    assert text in reading.text
    assert f"against {charset} declared in <meta charset>" in reading.found


@pytest.mark.parametrize(("charset", "letter"), [("iso-8859-2", "ý"), ("windows-1251", "э"), ("iso-8859-7", "ύ")])
def test_a_lone_letter_does_not_overrule_a_declaration(charset, letter):
    reading = read(declaring(charset, letter.encode(charset)))
    assert letter in reading.text
    assert reading.found.startswith("declared in <meta charset>")


def test_a_declared_encoding_that_the_letters_do_not_know_is_believed_where_all_bytes_fit():
    kazakh = "Өскемен қаласының тұрғындары жолды жөндеуді сұрап келеді."
    reading = read(declaring("ptcp154", kazakh.encode("ptcp154")))
    assert kazakh in reading.text
    assert reading.confidence < read(declaring("windows-1251", RUSSIAN)).confidence


def test_more_letters_that_lead_the_next_reading_make_it_surer():
    word, sentence = (read(text.encode("koi8-r")) for text in ("дождь", WRITTEN["ru"]))
    assert word.confidence < sentence.confidence == 0.99


def test_readings_that_show_the_same_characters_leave_no_doubt():
    assert read(b"Z\xfcrich, K\xf6ln").confidence > 0.9


def test_a_paragraph_of_utf_8_in_an_old_page_is_told_at_its_place():
    old, new = WRITTEN["de"].encode("cp1252") + b"\n", WRITTEN["de"].encode()
    reading = read(old * 3 + new + b"\n" + old)
    assert reading.encoding == "cp1252"
    assert reading.text == (WRITTEN["de"] + "\n") * 5
    for repair in reading.repairs:
        assert repair.at >= len(old) * 3
        assert (old * 3 + new)[repair.at :].startswith(repair.raw)
    assert reading.repairs


def test_undefined_bytes_between_and_behind_runs_of_utf_8_are_told_at_their_places():
    old, new = RUSSIAN + b"\n", WRITTEN["ru"].encode() + b"\n"
    raw = old * 3 + new + old + STRAY + old + new + old + STRAY
    repairs = read(raw).repairs
    assert [repair.at for repair in repairs if repair.raw == STRAY] == [raw.index(STRAY + old), len(raw) - 1]
    assert {repair.read_as for repair in repairs if repair.raw != STRAY} == {"utf-8"}


def test_japanese_is_read_by_the_plainest_codec_that_reads_it():
    assert read("三月〜五月、道路工事のため、バスは運休します。".encode("shift_jis")).encoding == "shift_jis"
    assert read("三月～五月、①道路工事のため、バスは運休します。".encode("cp932")).encoding == "cp932"


def test_a_codec_that_the_letters_do_not_know_is_found_by_charset_normalizer():
    reading = read(WRITTEN["tr"].encode("cp857"))
    assert (reading.text, reading.encoding) == (WRITTEN["tr"], "cp857")
    assert reading.found == "detected by charset-normalizer"


def test_charset_normalizer_is_not_asked_about_a_phrase():
    phrase = "Köylüler, çocukların okula gittiği yol"
    assert "the letters read best" in read(phrase.encode("cp857")).found
