"""What an East Asian character costs: the standards' levels, and how frequent it is."""

import pytest

from newsclean.decode.ideographs import EAST_ASIAN, costs_of
from newsclean.decode.letters import letters
from tests.strategies.encodings import WRITTEN

SAMPLES = {"zh_Hans": WRITTEN["zh"], "zh_Hant": WRITTEN["zh-Hant"], "ja": WRITTEN["ja"], "ko": WRITTEN["ko"]}
FIRST, SECOND = 9.0, 11.5
"""Nats for a character of either level of its standard that is none of the frequent ones."""


@pytest.mark.parametrize("language", SAMPLES)
def test_news_of_a_language_is_written_in_the_first_level_of_its_standard(language):
    costs = costs_of(language)
    assert all(costs[character] <= FIRST for character in "".join(SAMPLES[language].split(" ")) if character > "~")


@pytest.mark.parametrize("language", SAMPLES)
def test_frequent_characters_cost_more_the_rarer_they_are(language):
    costs = costs_of(language)
    kana = {chr(code) for code in range(0x3041, 0x30FF)}
    row = [costs[character] for character in letters().frequent[language] if character in costs.keys() - kana]
    assert row == sorted(row)
    assert row[0] == 4.0
    assert 4.0 < row[-1] < FIRST


@pytest.mark.parametrize(("codec", "language"), EAST_ASIAN.items())
def test_every_codec_writes_the_characters_of_its_language(codec, language):
    written = [character for character in costs_of(language) if character.encode(codec, "ignore")]
    assert len(written) > 0.9 * len(costs_of(language))


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [("zh_Hans", "啊", "亍"), ("zh_Hant", "丙", "乂"), ("ja", "亜", "弌"), ("ko", "늪", "伽")],
)
def test_the_second_level_of_a_standard_costs_more_than_the_first(language, first, second):
    assert costs_of(language)[first] <= FIRST
    assert costs_of(language)[second] == SECOND


def test_characters_of_one_country_are_not_anothers():
    assert "门" not in costs_of("zh_Hant")
    assert "한" not in costs_of("ja")
    assert "の" not in costs_of("ko")
    assert "é" not in costs_of("zh_Hans")
    assert "當" not in costs_of("zh_Hans")  # among the frequent ones, from texts of mixed spelling


def test_half_width_kana_cost_more_than_those_of_today():
    costs = costs_of("ja")
    assert costs["ｱ"] > 2 * costs["ア"]


def test_stops_are_cheap_in_every_language():
    assert {costs_of(language)[stop] for language in SAMPLES for stop in "。、（）“”…"} == {3.5}
