"""A line that counts readers' comments."""

import pytest

from newsclean.label.roles.counts import counted
from newsclean.label.roles.line import lines_of
from newsclean.label.roles.packs import packs
from newsclean.model import Block, Span


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
