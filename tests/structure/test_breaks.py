"""What a line end inside a block means."""

from functools import partial

import pytest

from newsclean.structure.breaks import SEPARATE, glue, joins
from newsclean.structure.lines import kinds, lines_of
from newsclean.structure.width import Break, is_full


def verdicts(*texts, width=None):
    lines = lines_of("\n".join(texts))
    fills = partial(is_full, width=width) if width is not None else None
    return joins(lines, kinds([line.text for line in lines]), fills)


LONG = "The harbour was closed for three weeks while divers looked for the anchor, according to"


def test_a_full_line_goes_on_on_the_next_one():
    wrapped = ("It rained all day and the river rose above", "its banks, so the two villages in the valley")
    assert verdicts(*wrapped, "were cut off.", width=44) == ["wrap.width", "wrap.width"]


def test_a_line_behind_a_full_stop_is_a_paragraph():
    assert verdicts("The river rose.", "Two villages were cut off.") == [SEPARATE]


def test_a_link_within_a_sentence_is_joined_on_both_sides():
    assert verdicts(LONG, "the Harbour Herald", ", which saw the papers.") == ["wrap.inline", "wrap.inline"]


def test_a_line_in_small_letters_goes_on_behind_running_text():
    assert verdicts(LONG, "two of the people who were there.") == ["wrap.inline"]


@pytest.mark.parametrize(
    "lines",
    [
        ("home", "news", "sport"),
        ("the rain it raineth on the just", "and also on the unjust fella", "but chiefly on the just"),
        ("Minister resigns over expenses", "Ferry loses its anchor again"),
    ],
    ids=["menu in small letters", "verse in small letters", "headlines"],
)
def test_lines_that_only_look_unfinished_stay_apart(lines):
    assert set(verdicts(*lines)) == {SEPARATE}


def test_an_item_of_a_list_begins_a_line():
    assert verdicts("- Milk and", "- bread") == [SEPARATE]


def test_a_link_of_markdown_may_be_broken_in_its_address():
    assert verdicts("Read [the report](https://herald.example/", "report) before noon.") == ["wrap.inline"]


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [("the report", ", she said", ""), ("the report", "on rain", " "), ("雨が", "降った", ""), ("비가", "왔다", " ")],
)
def test_what_stands_between_joined_lines_depends_on_marks_and_script(before, after, between):
    assert glue(Break(before, after)) == between
