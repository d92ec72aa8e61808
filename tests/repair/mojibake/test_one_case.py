"""Pieces whose case may have been changed."""

import pytest

from newsclean.repair.mojibake.one_case import of_one_case
from tests.strategies.damage import misread
from tests.strategies.encodings import WRITTEN


@pytest.mark.parametrize("codec", ["cp1251", "cp1250", "iso8859_2"])
@pytest.mark.parametrize("language", ["zh", "zh-Hant", "ja", "ko"])
def test_pieces_all_in_one_case_are_told_and_those_in_both_are_not(language, codec):
    damaged = misread(codec)(WRITTEN[language])
    small = of_one_case(damaged.lower(), codec)
    assert small
    assert all(map(str.islower, small))
    assert of_one_case(damaged, codec) == frozenset()


def test_a_capital_elsewhere_in_the_text_shows_that_its_case_is_its_own():
    damaged = misread("cp1251")(WRITTEN["zh"]).lower()
    assert of_one_case(f"Xinhua: {damaged}", "cp1251") == frozenset()


def test_a_few_pieces_may_be_of_one_case_by_chance():
    assert of_one_case(misread("cp1251")("中国").lower(), "cp1251") == frozenset()


def test_a_codec_without_letters_among_the_pieces_tells_nothing():
    assert of_one_case(misread("cp1255")(WRITTEN["zh"]).lower(), "cp1255") == frozenset()
