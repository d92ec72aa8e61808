"""Bytes AD that were dropped as soft hyphens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.mojibake.lossy.soft_hyphens import soft_hyphens
from newsclean.repair.text import fix_text
from tests.strategies.damage import misread
from tests.strategies.encodings import WRITTEN

WIDE = ["zh", "ja", "ko", "th", "ru", "uk", "ar"]


@given(st.sampled_from(WIDE), st.sampled_from(["latin_1", "cp1252", "iso8859_9"]))
def test_text_that_lost_nothing_else_comes_back(language, codec):
    text = WRITTEN[language]
    assert fix_text(misread(codec)(text).replace("\u00ad", "")) == text


@given(st.sampled_from(sorted(WRITTEN)))
def test_undamaged_text_of_any_language_stays(language):
    assert soft_hyphens(WRITTEN[language]) == []


@given(st.sampled_from(WIDE))
def test_misread_text_that_lost_nothing_is_no_concern_of_this_step(language):
    assert soft_hyphens(misread("latin_1")(WRITTEN[language])) == []


@pytest.mark.parametrize("language", ["zh", "ja", "th"])
def test_where_the_controls_are_gone_too_the_byte_may_have_been_any(language):
    damaged = misread("latin_1")(WRITTEN[language])
    assert soft_hyphens("".join(sign for sign in damaged if not "\x80" <= sign < "\xa0" and sign != "\u00ad")) == []


def test_of_two_common_characters_none_is_guessed():
    text = WRITTEN["zh-Hant"]
    assert "上學走" in text
    fixed = fix_text(misread("latin_1")(text).replace("\u00ad", ""))
    assert fixed.replace("å¸", "學") == text


def test_a_soft_hyphen_that_lost_itself_is_taken_out_of_its_word():
    text = "Dóm\u00adari þar hafn\u00adaði kröfu fé\u00adlags\u00adins þá, og það var á Íslandi."
    assert fix_text(misread("latin_1")(text).replace("\u00ad", "")) == text.replace("\u00ad", "")


def test_a_piece_beside_one_of_another_codec_lacks_no_soft_hyphen():
    text = WRITTEN["ko"]
    damaged = misread("latin_1")(text).replace(misread("latin_1")("을"), misread("cp1252")("을"))
    assert all(change.after in text for change in soft_hyphens(damaged))


def test_where_other_bytes_were_lost_too_none_is_put_back():
    damaged = misread("latin_1")(WRITTEN["zh"]).replace("\u00ad", "")
    assert soft_hyphens(damaged)
    assert soft_hyphens(damaged + "\n" + misread("latin_1")("вода")[::2]) == []
