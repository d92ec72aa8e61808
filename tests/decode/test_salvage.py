"""Decoding to the end: nothing raised, nothing lost, nothing moved."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.decode.salvage import salvaged

CODECS = ["cp1252", "cp932", "gb18030", "cp950", "euc_jp", "cp949", "utf-8", "utf-16-le", "utf-32-be", "iso2022_jp"]


@given(st.binary(max_size=400), st.sampled_from(CODECS))
def test_any_bytes_are_read_to_the_end_and_misfits_are_told(raw, codec):
    _, repairs = salvaged(raw, codec)
    for repair in repairs:
        assert raw[repair.at : repair.at + len(repair.raw)] == repair.raw


@pytest.mark.parametrize("codec", ["euc_jp", "gb18030", "utf-8"])
def test_characters_across_windows_stay_whole(codec):
    text = "雨が降った。" * 2000
    spoilt = b"\xff" + text.encode(codec)
    assert salvaged(spoilt, codec)[0] == "\ufffd" + text


def test_only_the_bad_bytes_are_lost_in_a_long_text():
    raw = "é".encode("cp1252") * 5000
    text, repairs = salvaged(raw[:2500] + b"\x81" + raw[2500:], "cp1252")
    assert text == "é" * 2500 + "\ufffd" + "é" * 2500
    assert [repair.at for repair in repairs] == [2500]


def test_a_tail_cut_inside_a_character_is_dropped():
    text, repairs = salvaged("雨が".encode("cp932")[:-1], "cp932")
    assert text == "雨"
    assert [repair.at for repair in repairs] == [2]
