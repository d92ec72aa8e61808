"""The maker of the letter table: what is counted, and which codec writes which language."""

import pytest

from newsclean.training import encodings


def test_vietnamese_tones_stand_behind_their_letters():
    assert encodings._folded("Việt", "vi") == "viê\u0323t"
    assert encodings._folded("Đường", "vi") == "đươ\u0300ng"


def test_other_languages_stay_composed():
    assert encodings._folded("İZMİR", "tr") == "izmir"
    assert encodings._folded("ÉTÉ", "fr") == "été"


def test_old_spellings_keep_the_counts():
    assert encodings._respelt({"aș": 3.0, "șt": 2.0}, "ș", "ş") == {"aş": 3.0, "şt": 2.0}


def test_guests_of_another_script_stay_out_of_an_alphabet():
    assert encodings._alphabet({" д": 5.0, "да": 9.0, "a ": 1.0, "аx": 1.0}) == " ад"


@pytest.mark.parametrize(("codec", "writes"), [("cp1250", True), ("cp1252", False), ("koi8-r", False)])
def test_a_codec_writes_a_language_if_it_has_its_letters(codec, writes):
    assert encodings._writes(codec, {"č": 2.0, "a": 8.0}, " ač") is writes


def test_what_was_seen_costs_less_than_what_was_not():
    costs = encodings._costs({"ab": 90.0, "b ": 90.0, " a": 90.0, "ac": 1.0, "c ": 1.0}, " abc", 0.02)
    row = dict(zip(" abc", costs[4:8], strict=True))
    assert row["b"] < row["c"]
    assert len(costs) == 16
