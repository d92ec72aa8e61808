"""UTF-16 and UTF-32 without a mark: by their zeros, else by letters of one script; stray NULs are neither."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import decode
from newsclean.decode.utf16 import unmarked, without_zeros
from tests.strategies.encodings import WRITTEN

WIDE = ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]
NO_ZEROS = {
    "thai": "ชาวบ้านเรียกร้องให้ซ่อมถนนที่เด็กใช้เดิน",
    "chinese": "各地各校要切实增强防控意识严格落实属地管理责任部门主管责任学校主体责任",
    "japanese": WRITTEN["ja"],
}


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=4), st.sampled_from(WIDE))
def test_plain_text_is_found_in_every_wide_encoding(text, encoding):
    assert unmarked(text.encode(encoding)) == encoding


@pytest.mark.parametrize("encoding", WIDE)
@pytest.mark.parametrize("language", sorted(WRITTEN))
def test_a_page_in_any_language_is_found_in_every_wide_encoding(language, encoding):
    assert unmarked(f'<p class="story">{WRITTEN[language]}</p>\n'.encode(encoding)) == encoding


@given(st.sampled_from(sorted(WRITTEN)), st.lists(st.integers(0, 99), min_size=1, max_size=40))
def test_text_with_nuls_strewn_in_is_no_wide_encoding(language, places):
    raw = bytearray(WRITTEN[language].encode())
    for place in places:
        raw.insert(place, 0)
    assert unmarked(bytes(raw)) is None


def test_english_with_nuls_in_every_tenth_place_is_no_wide_encoding():
    assert unmarked(b"Rain fell\x00" * 40) is None


def test_fields_filled_up_with_nuls_are_no_wide_encoding():
    assert unmarked(b"Gr\xfcn".ljust(24, b"\x00") * 20) is None
    assert unmarked(b"Rain".ljust(24, b"\x00") * 20) is None


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_character_that_the_end_of_the_head_cuts_in_two_does_not_count(encoding):
    text = "xx" + "Rain 🌧 " * 1000
    assert unmarked(text.encode(encoding)) == encoding
    assert unmarked("Rain at last".encode(encoding)[:-1]) == encoding
    assert unmarked(("Rain fell. " * 9 + "🌧").encode(encoding)[:-2]) == encoding
    assert decode("Rain 🌧".encode(encoding)[:-2]).text == "Rain "
    assert unmarked(b"ab" + "aé\x00".encode() * 2000) is None


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_half_an_emoji_does_not_hide_utf_16_but_many_halves_do(encoding):
    half = "Rain fell on the hills \ud83c and the wells are full."
    assert unmarked(half.encode(encoding, "surrogatepass")) == encoding
    assert decode(half.encode(encoding, "surrogatepass")).text == half.replace("\ud83c", "\ufffd")
    assert unmarked("Rain \ud83c".encode(encoding, "surrogatepass") * 9) is None


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("script", NO_ZEROS)
def test_a_script_without_zeros_is_found_by_its_letters(script, encoding):
    raw = NO_ZEROS[script].encode(encoding)
    assert without_zeros(raw) == encoding
    assert decode(raw).text == NO_ZEROS[script]


@pytest.mark.parametrize("raw", [b"bush hid the facts", b"this app can break", b"Rain fell\n"])
def test_plain_text_of_even_length_is_no_utf_16(raw):
    assert without_zeros(raw) is None
    assert decode(raw).text == raw.decode()


def test_an_odd_number_of_bytes_is_no_utf_16():
    assert without_zeros(NO_ZEROS["thai"].encode("utf-16-le") + b"\x0e") is None


def test_letters_strewn_over_all_scripts_are_no_utf_16():
    assert without_zeros("ชжאé雨한".encode("utf-16-le") * 9) is None
    assert without_zeros(b"") is None


def test_control_characters_among_letters_of_one_script_are_noise():
    assert without_zeros("ชาวบ้านเรียก\x07ร้องให้".encode("utf-16-le")) is None
