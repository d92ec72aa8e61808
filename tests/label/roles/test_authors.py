"""The note on the author, below its heading."""

import pytest

from newsclean.label.roles import roles
from newsclean.model import Block, Document, Role, Source, Span

STORY = tuple(
    f"On day {number} the harbour stayed closed, and divers looked for the anchor that the ferry had lost in October."
    for number in range(7)
)
NOTE = ("Ann Lee", "Ann Lee grew up by the river, and has written on harbours and their keepers for twenty years.")


def named(*texts, outside=()):
    blocks, at = [], 0
    for text in texts:
        block = Block(text, Span(at, at + len(text)))
        blocks.append(block.label(Role.OTHER, "text.outside") if text in outside else block)
        at += len(text) + 1
    return [block.role for block in roles(Document(Source("\n".join(texts)), tuple(blocks))).blocks]


@pytest.mark.parametrize(
    "heading",
    ["About the author", "ABOUT THE AUTHORS:", "Über die Autor:in", "À propos de l’auteur", "Об авторе", "作者简介"],
)
def test_the_note_below_its_heading_is_not_the_story(heading):
    assert named(*STORY, heading, *NOTE) == [Role.PARAGRAPH] * 7 + [Role.BIO] * 3


def test_the_note_goes_where_the_heading_has_gone_before():
    assert named(*STORY, "About the author", *NOTE, outside=["About the author"])[-2:] == [Role.BIO] * 2


@pytest.mark.parametrize("line", ["About the river", "About the author of the letter", "The author", "Authors"])
def test_other_headings_head_no_note(line):
    assert named(*STORY, line, *NOTE)[-3:] == [Role.PARAGRAPH] * 3


def test_a_box_beside_the_headline_has_its_story_below():
    assert named("About the author", *NOTE, *STORY) == [Role.PARAGRAPH] * 10


def test_a_chapter_of_that_name_in_a_longer_text_is_one():
    assert named(*STORY, "About the author", *NOTE, *STORY[:3]) == [Role.PARAGRAPH] * 13


def test_what_another_rule_has_named_below_keeps_its_role():
    assert named(*STORY, "About the author", *NOTE, "Share this article")[-1] is Role.SHARE
