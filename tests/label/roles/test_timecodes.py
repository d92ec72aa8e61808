"""The transcript of a video beside the story."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.roles.line import Line, Zone
from newsclean.label.roles.timecodes import transcript
from newsclean.model import Block, Role, Span

STORY = "Rain fell on the island on Tuesday, and the harbour master let no ferry sail until the evening. " * 6
SPOKEN = (
    "But the harbour master says the most",
    "rigorous screening happens before the",
    "ferries ever reach the island.",
)


def rows(*texts):
    return [Line(Block(text, Span(0, len(text))), (), Zone.STORY) for text in texts]


def coded(seconds, code="{:02}:{:02} {}"):
    return rows(*(code.format(*divmod(second, 60), SPOKEN[at % 3]) for at, second in enumerate(seconds)))


@pytest.mark.parametrize("code", ["{:02}:{:02} {}", "{}:{:02} {}", "[{:02}:{:02}] {}", "00:{:02}:{:02} {}"])
def test_lines_with_timecodes_seconds_apart_are_what_a_video_says(code):
    found = transcript([*rows(STORY), *coded(range(1, 61, 5), code)])
    assert {finding.role for finding in found.values()} == {Role.EMBED}
    assert len(found) == 12


def test_a_transcript_that_says_more_than_the_rest_of_the_text_is_the_story():
    assert transcript(coded(range(1, 61, 5))) == {}
    assert transcript([*rows("The talk of Tuesday, in full."), *coded(range(1, 61, 5))]) == {}
    assert transcript([*rows(STORY), *coded(range(1, 61, 5))])


def test_a_transcript_in_one_block_is_found_and_a_paragraph_with_a_time_in_it_stays():
    spoken = "\n".join(line.text for line in coded(range(1, 61, 5)))
    story = f"00:30 was the time on the clock\nwhen the ferry came in. {STORY}"
    assert list(transcript(rows(story, spoken, story))) == [1]


@given(st.lists(st.integers(1, 15), min_size=6, max_size=40), st.integers(1, 4))
def test_every_transcript_is_found_whole_and_the_story_around_it_stays(gaps, paragraphs):
    story = rows(*[STORY * 4] * paragraphs)
    lines = [*story, *coded(accumulate(gaps[1:], initial=3)), *story]
    assert list(transcript(lines)) == list(range(paragraphs, paragraphs + len(gaps)))


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(coded(range(0, 3600, 240)), id="chapters of a podcast"),
        pytest.param(coded(range(9 * 60, 18 * 60, 25)), id="entries of a live report"),
        pytest.param(coded([3, 8, 13, 18]), id="four times"),
        pytest.param(rows(*(f"00:{second:02}" for second in range(1, 50, 5))), id="split times without words"),
        pytest.param(coded([40, 35, 30, 25, 20, 15, 10, 5]), id="a countdown"),
    ],
)
def test_other_lines_that_open_with_times_stay(lines):
    assert transcript(lines) == {}
