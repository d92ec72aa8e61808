"""Quotations of a line, told by their pairs."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Change, apply
from newsclean.repair.mojibake.lossy.quotations import paired
from newsclean.repair.text import fix_text

PIECES = st.lists(st.sampled_from(["“", "\ufffd", "”", "the boys", "said", "was", " ", "\n", ",", '"']), max_size=14)


def settled(text):
    changes = [Change("mojibake.replaced", at, sign, "”") for at, sign in enumerate(text) if sign == "\ufffd"]
    return apply(text, paired(text, changes))


@given(PIECES.map("".join))
def test_only_repaired_marks_change_and_only_to_apostrophes(text):
    after = settled(text)
    assert [one if one == "\ufffd" else other for one, other in zip(text, after, strict=True)] == list(text)
    assert {other for one, other in zip(text, after, strict=True) if one == "\ufffd"} <= {"”", "’"}


def test_a_mark_within_a_quotation_is_an_apostrophe_if_the_quotation_goes_on():
    assert settled("“it is the boys\ufffd own,\ufffd he said") == "“it is the boys’ own,” he said"


def test_a_quotation_of_the_line_before_is_over():
    assert settled("“it is time\nthe boys\ufffd house") == "“it is time\nthe boys’ house"


def test_a_mark_that_no_letter_follows_stays():
    assert settled("the boys\ufffd, the girls\ufffd.") == "the boys”, the girls”."


def test_genitives_and_quotations_come_back_in_running_text():
    text = "He said that “the boys’ house” and the girls’ house were both “for the people of the town” and not for us."
    damaged = text.replace("“", "\ufffd").replace("”", "\ufffd").replace("’", "\ufffd")
    assert fix_text(damaged) == text


def test_a_quotation_inside_another_has_single_marks():
    text = "“She told us that ‘the house is cold’ and that ‘they know,’” he said, and “it was not what we had heard.”"
    damaged = text.replace("“", "\ufffd").replace("”", "\ufffd").replace("’", "\ufffd").replace("‘", "\ufffd")
    assert fix_text(damaged) == text


def test_a_quotation_behind_another_that_was_never_closed_has_double_marks():
    text = "“It is cold, he said to them, and “it is not what we had heard” when they came, said the man of the house."
    assert fix_text(text.replace("“", "\ufffd").replace("”", "\ufffd")) == text


@pytest.mark.parametrize(
    "text",
    [
        "“The house was cold when they came to see it.” —Ruth Miller, who lives there",
        "They were all there when the house was sold.\n—Reporting by Ruth Miller",
        "“It was cold when they came, which was not what they had heard.\n“It was not clean either, and had no door.”",
        "“The house was cold.” “And the garden was not what they had been told,” said the man who lives there.",
    ],
)
def test_what_opens_nothing_is_a_dash_in_front_of_who_said_or_wrote_it(text):
    assert fix_text(re.sub("[“”—]", "\ufffd", text)) == text
