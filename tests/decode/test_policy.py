"""`decode` as a caller meets it: the order of evidence, and what always holds."""

import codecs
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import NewscleanError, Source, UnknownEncodingError, UnreadableInputError, decode
from tests.strategies.encodings import CODECS, LEGACY, WRITTEN, any_bytes, encodings, stretches_of_news, utf8_texts

"""The first call reads the table of letters."""


def nfc(text):
    return unicodedata.normalize("NFC", text)


def in_codec(language, codec, text=None):
    """The sample as bytes of a codec, with what the codec lacks left out."""
    return (text or WRITTEN[language]).encode(codec, "ignore")


def page(raw, head=b""):
    return b"<!DOCTYPE html><html><head>" + head + b"</head><body><p>" + raw + b"</p></body></html>"


@given(any_bytes, encodings)
def test_any_bytes_give_a_source_or_an_error_of_ours(raw, encoding):
    try:
        source = decode(raw, encoding=encoding)
    except NewscleanError:
        return
    assert isinstance(source, Source)
    assert 0 <= source.confidence <= 1
    assert source.found


@given(any_bytes)
def test_repairs_name_the_bytes_at_their_offsets_in_ascending_order(raw):
    try:
        repairs = decode(raw).repairs
    except UnreadableInputError:
        return
    done = 0
    for repair in repairs:
        assert raw[repair.at : repair.at + len(repair.raw)] == repair.raw
        assert repair.at >= done
        done = repair.at + len(repair.raw)


@pytest.mark.parametrize(("language", "codec"), LEGACY)
def test_every_codec_of_the_web_is_found_from_a_paragraph_alone(language, codec):
    raw = in_codec(language, codec)
    source = decode(raw)
    assert nfc(source.text) == nfc(raw.decode(codec))
    assert source.repairs == ()


@given(st.data(), st.sampled_from(LEGACY))
def test_a_sentence_is_enough_for_the_letters_to_tell(data, case):
    language, codec = case
    text = data.draw(stretches_of_news(language, shortest=min(80, len(WRITTEN[language]) // 2)))
    raw = in_codec(language, codec, text)
    assert decode(raw).text == raw.decode(codec)


@pytest.mark.parametrize(("language", "codec"), LEGACY)
def test_a_page_that_claims_to_be_utf_8_is_read_by_its_letters(language, codec):
    raw = page(in_codec(language, codec), b'<meta charset="utf-8">')
    assert decode(raw).text == raw.decode(codec)


@pytest.mark.parametrize(("language", "codec"), [case for case in LEGACY if case[0] not in {"de", "fr"}])
def test_a_page_that_claims_to_be_latin_1_is_read_by_its_letters(language, codec):
    raw = page(in_codec(language, codec), b'<meta charset="iso-8859-1">')
    assert decode(raw).text == raw.decode(codec)


@given(utf8_texts, st.sampled_from([None, "latin-1", "windows-1251", "shift_jis"]))
def test_valid_utf_8_beats_any_label(text, encoding):
    source = decode(("é" + text).encode(), encoding=encoding)
    assert source.text == "é" + text
    assert source.encoding == "utf-8"


@given(st.sampled_from(sorted(WRITTEN)), st.sampled_from([0x80, 0x92, 0xA0, 0xE9, 0xFF]), st.data())
def test_a_stray_byte_in_utf_8_leaves_all_other_characters(language, byte, data):
    text = WRITTEN[language] + WRITTEN["de"]
    place = data.draw(st.integers(0, len(text)))
    before, after = text[:place].encode(), text[place:].encode()
    source = decode(before + bytes((byte,)) + after)
    assert source.encoding == "utf-8"
    assert source.text.startswith(text[: max(0, place - 1)])
    assert source.text.endswith(text[place + 1 :])
    assert [(repair.at, repair.raw) for repair in source.repairs] == [(len(before), bytes((byte,)))]


@given(st.sampled_from(sorted(WRITTEN)), st.sampled_from(["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]))
def test_wide_encodings_are_found_with_and_without_a_mark(language, codec):
    text = f"<p>{WRITTEN[language]}</p>\n"
    mark = "\ufeff".encode(codec)
    assert decode(mark + text.encode(codec)).text == text
    assert decode(text.encode(codec)).text == text


def test_no_bytes_are_an_empty_source():
    assert decode(b"") == Source("", encoding="utf-8", found="there are no bytes")


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_every_kind_of_bytes_is_read(kind):
    assert decode(kind("Zürich".encode())).text == "Zürich"


def test_text_is_refused_with_advice():
    with pytest.raises(UnreadableInputError, match="pass it to clean"):
        decode("Zürich")


@pytest.mark.parametrize("name", ["windows-9999", "base64", "idna", "undefined", "é", "a\x00b", "", 5, b"utf-8"])
def test_an_encoding_nobody_knows_is_named_in_the_error(name):
    with pytest.raises(UnknownEncodingError, match="Python knows no text encoding named") as caught:
        decode("Zürich".encode(), encoding=name)
    assert repr(name) in str(caught.value)


def test_the_callers_encoding_wins_over_the_declaration():
    raw = page("Ж".encode("cp1251") * 3, b'<meta charset="koi8-r">')
    assert "ЖЖЖ" in decode(raw, encoding="windows-1251").text


def test_the_callers_encoding_is_widened_as_browsers_do():
    source = decode(b"\x93Rain\x94", encoding="iso-8859-1")
    assert source.text == "“Rain”"
    assert source.found == "given by the caller as iso8859-1, read as cp1252"


def test_the_callers_encoding_is_set_aside_when_the_bytes_do_not_fit():
    source = decode(in_codec("ru", "cp1251"), encoding="shift_jis")
    assert source.text == WRITTEN["ru"]
    assert "the caller's shift_jis does not fit" in source.found


def test_the_callers_encoding_may_leave_a_byte_undefined():
    source = decode(in_codec("de", "cp1252") + b"\x81", encoding="cp1252")
    assert source.text == WRITTEN["de"] + "\ufffd"
    assert [repair.raw for repair in source.repairs] == [b"\x81"]


def test_a_declaration_decides_where_the_letters_cannot():
    raw = page(b"Zl\xfd k\xf3t", b'<meta charset="iso-8859-2">')
    source = decode(raw)
    assert "Zlý kót" in source.text
    assert source.found == "declared in <meta charset> as iso-8859-2"


@pytest.mark.parametrize("repeats", [2, 3])
def test_marks_that_stand_there_twice_are_all_taken_off_and_told(repeats):
    source = decode(codecs.BOM_UTF8 * repeats + b"it\x92s raining \xe2\x80\x93 at last")
    assert source.text == "it’s raining – at last"
    assert [repair.at for repair in source.repairs] == [*(3 * n for n in range(1, repeats)), 3 * repeats + 2]
    wide = decode(codecs.BOM_UTF16_LE * repeats + "Rain".encode("utf-16-le"))
    assert (wide.text, len(wide.repairs)) == ("Rain", repeats - 1)


def test_stray_nuls_are_dropped_and_told():
    source = decode(b"Rain\x00 at\x00\x00 last")
    assert (source.text, [repair.at for repair in source.repairs]) == ("Rain at last", [4, 8])


def test_utf_8_with_a_bad_byte_beats_the_callers_word():
    assert decode("Zürich, ".encode() * 9 + b"\x92", encoding="cp1252").text == "Zürich, " * 9 + "’"


def test_a_caller_who_knows_of_utf_16_is_asked_before_the_zeros():
    raw = "雨が降った。".encode("utf-16-be")
    assert decode(raw, encoding="utf-16-be").found == "given by the caller as utf-16-be"
    assert decode("Rain".encode("utf-16-le"), encoding="utf-16-le").confidence == 0.95


def test_a_caller_who_knows_of_utf_16_decides_where_the_bytes_are_letters_in_either_order():
    text = "āЁ" * 20
    assert decode(text.encode("utf-16-be"), encoding="utf-16-be").text == text
    assert decode(text.encode("utf-16-be")).encoding == "utf-16-le"


def test_an_escape_sequence_that_shifts_to_nothing_but_ascii_is_no_encoding():
    assert decode(b"Rain\x1b(B fell").encoding == "utf-8"


def test_a_mark_wins_over_everything():
    raw = codecs.BOM_UTF8 + page("Zürich".encode(), b'<meta charset="utf-16">')
    source = decode(raw, encoding="latin-1")
    assert "Zürich" in source.text
    assert source.found == "a byte-order mark of utf-8"
    assert source.text[0] == "<"


def test_a_mark_in_front_of_another_encoding_is_taken_off_and_disbelieved():
    raw = codecs.BOM_UTF8 + in_codec("ru", "cp1251") + b"\x98"
    source = decode(raw)
    assert source.text == WRITTEN["ru"] + "\ufffd"
    assert (source.encoding, source.found[:8]) == ("cp1251", "detected")
    assert source.repairs[0].at == len(raw) - 1


def test_a_page_is_told_from_text():
    assert decode(page(b"Rain")).media == "html"
    assert decode(b"Rain").media == "text"


def test_the_url_is_kept():
    assert decode(b"Rain", url="https://example.org/rain").url == "https://example.org/rain"


def test_the_caller_may_name_a_seven_bit_encoding():
    assert decode("<雨>".encode("hz"), encoding="hz").text == "<雨>"


def test_text_in_no_known_language_is_still_read():
    source = decode("გუშინ ".encode() * 3 + b"\xe9")
    assert source.text.startswith("გუშინ")


def test_every_codec_listed_can_write_its_sample_in_full_or_nearly():
    for language, codecs_ in CODECS.items():
        for codec in codecs_:
            assert len(in_codec(language, codec).decode(codec)) > 0.97 * len(WRITTEN[language]), (language, codec)


@pytest.mark.parametrize("codec", ["iso2022_jp", "iso2022_kr", "hz"])
def test_seven_bit_text_that_shifts_is_read_by_its_shifts(codec):
    text = {
        "iso2022_jp": "村の住民は道路を",
        "iso2022_kr": "마을 주민들은 아이들이 학교에",
        "hz": "村民多年来一直要求",
    }[codec]
    source = decode(text.encode(codec))
    assert (source.text, source.encoding) == (text, codec)


def test_one_pair_of_letters_between_braces_is_no_shift():
    assert decode(b"the home ~{ab~} and ~{~}").text == "the home ~{ab~} and ~{~}"


def test_braces_and_tildes_are_no_shifts():
    assert decode(b"the set ~{x}~ and a ~{ b ~} c").text == "the set ~{x}~ and a ~{ b ~} c"


def test_a_few_marks_of_another_encoding_are_read_in_it():
    page = "Die Straße für Gäste bleibt zu.\n" * 3
    odd = "It’s what the county’s people don’t have"
    assert decode(page.encode() + odd.encode("iso8859-7")).text == page + odd
