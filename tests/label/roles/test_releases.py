"""The end of a press release, and what stands behind it."""

import pytest

from newsclean.label.roles import roles
from newsclean.model import Block, Document, Role, Source, Span

RELEASE = (
    "The Harbour Trust has opened its third floating classroom, a grain barge that will take pupils onto the river.",
    "“Children here can see the river from their beds and have never touched it,” said Ann Lee, who leads the trust.",
)
NOTES = ("About the Harbour Trust", "The Harbour Trust is a charity that teaches children about rivers.")


def named(*texts):
    blocks, at = [], 0
    for text in texts:
        blocks.append(Block(text, Span(at, at + len(text))))
        at += len(text) + 1
    return [block.role for block in roles(Document(Source("\n".join(texts)), tuple(blocks))).blocks]


@pytest.mark.parametrize(
    "end",
    [
        "ENDS",
        "- Ends -",
        "— END —",
        "-30-",
        "Media contact:",
        "Media contact: Jo Sample, 555-0144",
        "Notes to editors",
        "Forward-Looking Statements",
        "Forward-Looking Statements\nThis release contains statements that are none of history.",
        "Pressekontakt:",
    ],
)
def test_what_stands_behind_the_end_of_a_release_is_not_the_story(end):
    assert named(*RELEASE, end, *NOTES) == [Role.PARAGRAPH] * 2 + [Role.OTHER] * 3


@pytest.mark.parametrize(
    "line",
    [
        "The strike ends",
        "Forward-looking statements\tare rare",
        "The end\nof the road",
        "end",
        "The End",
        "Where the road ends",
        "###",
        "30",
        "Contacts with the press",
    ],
)
def test_other_short_lines_end_no_release(line):
    assert named(*RELEASE, line, *NOTES) == [Role.PARAGRAPH] * 5


def test_an_end_mark_with_more_behind_it_than_in_front_ends_nothing():
    assert named(*RELEASE, "Ends", *RELEASE, *RELEASE) == [Role.PARAGRAPH] * 7


def test_an_end_mark_above_the_second_paragraph_ends_nothing():
    assert named(RELEASE[0], "ENDS", NOTES[0]) == [Role.PARAGRAPH] * 3


CONTACT = "Kontakt für Rückfragen:\nDr. Ada Thal\nE-Mail: thal(at)hafen.example"


def test_whom_to_ask_closes_a_release_that_no_paragraph_follows():
    assert named(*RELEASE, CONTACT, "Ada Thal") == [Role.PARAGRAPH] * 2 + [Role.OTHER] * 2


def test_whom_to_ask_in_the_midst_of_a_guide_stays():
    assert named(*RELEASE, CONTACT, *RELEASE) == [Role.PARAGRAPH] * 5


@pytest.mark.parametrize("line", ["Kontakt: keiner", "Contact: a film by Robert Zemeckis", "Contact 0351 0000-482"])
def test_a_contact_that_nobody_can_be_reached_by_closes_nothing(line):
    assert named(*RELEASE, line) == [Role.PARAGRAPH] * 3
