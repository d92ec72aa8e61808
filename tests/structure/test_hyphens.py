"""Hyphens at line ends."""

import pytest

from newsclean.structure.hyphens import hyphenation

LINES = ["an inter-", "a well-", "the pre-", "nothing here"]


@pytest.mark.parametrize(
    ("text", "before", "after", "seam"),
    [
        ("The international body", "an inter-", "national body", (1, "")),
        ("A well-known man", "a well-", "known man", (0, "")),
        ("No other word", "a well-", "known man", (0, "")),
        ("No other word", "the pre-", "and post-war years", (0, " ")),
        ("Vor- und Nachteile", "die Vor-", "und Nachteile", (0, " ")),
        ("No other word", "the soft\xad", "ware", (1, "")),
        ("No other word", "Rhine-", "Westphalia", (0, "")),
    ],
)
def test_the_text_itself_tells_whose_hyphen_it_is(text, before, after, seam):
    assert hyphenation(text, LINES[:1]).seam(before, after) == seam


def test_a_text_that_hyphenates_many_lines_put_the_hyphens_there():
    ends = ["a para-", "the com-", "his ha-", "no hyphen"]
    assert hyphenation("No other word", ends).seam("a para-", "graph") == (1, "")


def test_a_number_behind_a_hyphen_is_left_to_the_lines():
    assert hyphenation("No other word", LINES).seam("the years 2019-", "2021") is None
