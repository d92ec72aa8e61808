"""Nearly valid UTF-8: every bad stretch read on its own, and told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import decode
from newsclean.decode.utf8 import escaped, nearly
from tests.strategies.encodings import WRITTEN, utf8_texts

GERMAN = WRITTEN["de"].encode()


def readings(raw):
    return [(repair.at, repair.read_as, repair.text) for repair in decode(raw).repairs]


@given(utf8_texts)
def test_emoji_as_pairs_of_surrogates_are_joined(text):
    cesu = "".join(
        character if character < "\U00010000" else character.encode("utf-16-be").decode("utf-16-be", "surrogatepass")
        for character in text
    )
    spoilt = b"".join(
        b"".join(chr(unit).encode("utf-8", "surrogatepass") for unit in units(character))
        if character >= "\U00010000"
        else character.encode()
        for character in cesu
    )
    assert decode("é😀".encode() + spoilt).text == "é😀" + text


def units(character):
    pair = character.encode("utf-16-be")
    return [int.from_bytes(pair[:2]), int.from_bytes(pair[2:])]


def test_emoji_as_pairs_of_surrogates_are_told():
    assert readings(b"Rain \xed\xa0\xbd\xed\xb8\x80") == [(5, "CESU-8", "😀")]


def test_a_quotation_mark_of_windows_is_read_where_it_stands():
    assert readings(GERMAN + b" \x84Ja\x93") == [
        (len(GERMAN) + 1, "windows-1252", "„"),
        (len(GERMAN) + 4, "windows-1252", "“"),
    ]


@pytest.mark.parametrize("tail", ["é", "字", "😀"])
def test_a_tail_cut_inside_a_character_is_dropped_and_told(tail):
    whole = tail.encode()
    for kept in range(1, len(whole)):
        source = decode(GERMAN + whole[:kept])
        assert source.text == WRITTEN["de"]
        assert [(repair.at, repair.raw) for repair in source.repairs] == [(len(GERMAN), whole[:kept])]


def test_an_accent_at_the_end_of_plain_latin_1_is_no_cut_tail():
    assert decode(b"Nous irons au caf\xe9").text == "Nous irons au café"


def test_a_character_cut_in_the_middle_is_marked_instead_of_turned_into_mojibake():
    assert decode(GERMAN + b" \xe2\x80 " + GERMAN).text == WRITTEN["de"] + " \ufffd " + WRITTEN["de"]


def test_a_french_accent_before_a_closing_quote_is_no_cut_character():
    assert decode(GERMAN + b" caf\xe9\x94 " + GERMAN).text == WRITTEN["de"] + " café” " + WRITTEN["de"]


def test_nuls_are_dropped_and_told():
    source = decode("Zürich\x00, \x00\x00Köln".encode())
    assert source.text == "Zürich, Köln"
    assert [(repair.at, len(repair.raw)) for repair in source.repairs] == [(7, 1), (10, 2)]


def test_a_nul_in_two_bytes_is_dropped():
    assert decode("Zürich, ".encode() + b"\xc0\x80" + "Köln".encode()).text == "Zürich, Köln"


def test_all_marks_at_the_start_are_taken_off():
    source = decode("\ufeff\ufeff\ufeffZürich".encode())
    assert source.text == "Zürich"
    assert [repair.at for repair in source.repairs] == [3, 6]


@given(st.binary(max_size=300))
def test_escaped_bytes_are_found_again_at_their_offsets(raw):
    text, stretches = escaped(raw)
    assert text.encode("utf-8", "surrogateescape") == raw
    for stretch in stretches:
        assert raw[stretch.at : stretch.at + len(stretch.raw)] == stretch.raw


def test_legacy_text_with_an_accidental_sequence_is_not_nearly_utf_8():
    assert not nearly(*escaped("Жители посёлка".encode("koi8-r") + "é".encode()))


def test_bytes_at_the_start_that_end_a_character_are_dropped():
    source = decode("Çå straße, für Gäste".encode()[1:])
    assert source.text == "å straße, für Gäste"
    assert [repair.read_as for repair in source.repairs] == ["a character cut off at the start"]


def test_an_opening_quotation_mark_at_the_start_is_one():
    assert decode(b"\x93" + "Öl für Gäste".encode() + b"\x94").text == "“Öl für Gäste”"


def test_a_character_cut_off_among_ideographs_is_no_accented_letter():
    assert decode("我学的是".encode() + "声".encode()[:2] + "乐和音".encode()).text == "我学的是\ufffd乐和音"


def test_a_lone_half_of_an_apostrophe_is_no_proof_of_windows_1252():
    assert decode("It’s the mayor".encode() + b"\xe2\x80" + "s view, don’t ask".encode()).text == (
        "It’s the mayor\ufffds view, don’t ask"
    )


def test_a_whole_paragraph_of_chinese_is_proof_of_utf_8():
    gbk = "镇长表示，如果资金到位，工程将在明年春天开始，夏天之前完成。"
    utf8 = "村民多年来一直要求修好那条路。"
    assert decode((gbk + "\n").encode("gbk") * 4 + utf8.encode()).text == (gbk + "\n") * 4 + utf8
