"""Sentence ends of all scripts."""

import pytest

from newsclean.structure.terminators import is_terminated, starts_lower, starts_upper


@pytest.mark.parametrize(
    "line",
    [
        "It rained.",
        "It rained.”",
        "雨が降った。」",
        "बारिश हुई।",
        "هل هطل المطر؟",
        "Անձրև եկավ։",
        "Was it true?!",
        "He wrote so.[12]",
    ],
)
def test_a_sentence_end_is_seen_in_its_script(line):
    assert is_terminated(line)


@pytest.mark.parametrize("line", ["It rained", "3.5 million", "the U.S", "雨が降った", "said:", "and then,"])
def test_a_line_that_stops_elsewhere_is_open(line):
    assert not is_terminated(line)


def test_scripts_without_case_begin_neither_small_nor_large():
    assert not starts_lower("雨")
    assert not starts_upper("雨")
    assert starts_lower("“und")
    assert starts_upper("¿Qué")
