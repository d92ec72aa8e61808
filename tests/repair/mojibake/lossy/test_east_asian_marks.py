"""Marks of which an East Asian codec kept two bytes in three."""

import pytest

from newsclean.repair.mojibake.lossy.east_asian_marks import east_asian_marks
from newsclean.repair.text import fix_text

TEXTS = (
    "The keeper said it was over — for him, at least — and “the last of the boats had gone,” as they all say.",
    "Kaupunki päätti asiasta – vihdoin – ja sanoi, että työt alkavat keväällä, jos rahaa löytyy ja sää sallii.",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("codec", ["gbk", "cp932"])
def test_text_read_in_the_codec_comes_back(text, codec):
    assert fix_text(text.encode().decode(codec, "replace")) == text


def test_a_sign_behind_other_characters_is_none():
    assert east_asian_marks("It was the last of the boats, said 國\ufffd, who is the keeper of the house.") == []


def test_a_text_in_no_known_language_stays():
    assert east_asian_marks("鈥\ufffd") == []
