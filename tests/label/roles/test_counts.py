"""Lines that count readers' comments, pictures or seconds."""

import pytest

from newsclean.label.roles.counts import counted
from newsclean.label.roles.line import lines_of
from newsclean.label.roles.packs import packs
from newsclean.model import Block, Role, Span
from tests.label.roles.between import roles_of


def line(text):
    return lines_of([Block(text, Span(0, len(text)))], packs())[0]


@pytest.mark.parametrize(
    "text",
    [
        "59 Comments",
        "1 Comment",
        "1,204 comments",
        "3 thoughts on “Ferry loses its anchor”",
        "12 Antworten",
        "7 комментариев",
    ],
)
def test_a_number_and_what_it_counts_are_the_whole_line(text):
    assert counted(line(text), packs()) is not None


@pytest.mark.parametrize(
    "text",
    ["3. Thoughts", "59 passengers", "12 comments that changed the ferry for good", "Comments", "2 replies came."],
)
def test_a_numbered_heading_and_a_sentence_count_nothing(text):
    assert counted(line(text), packs()) is None


@pytest.mark.parametrize("line", ["1 of 12", "1 / 7", "1 von 24", "0:00 / 3:45", "00:00", "0:00"])
def test_counters_are_no_story(line):
    assert roles_of(line) == {Role.NAVIGATION}


@pytest.mark.parametrize(
    "line",
    [
        "2 of 12",
        "5 / 10",
        "1 of 12 bridges",
        "1 of 1",
        "12:00",
        "3:45",
    ],
)
def test_what_looks_like_counters_stays(line):
    assert roles_of(line) <= {Role.PARAGRAPH, Role.LIST_ITEM, Role.HEADING}
