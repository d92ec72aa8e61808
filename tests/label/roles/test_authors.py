"""The note on the author, below its heading or without one."""

import pytest

from newsclean.model import Role
from tests.strategies.lines import judged

STORY = tuple(
    f"On day {number} the harbour stayed closed, and divers looked for the anchor that the ferry had lost in October."
    for number in range(7)
)
NOTE = ("Ann Lee", "Ann Lee grew up by the river, and has written on harbours and their keepers for twenty years.")


def named(*texts, outside=()):
    return [block.role for block in judged(*texts, outside=outside)]


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


@pytest.mark.parametrize(
    "note",
    [
        "Ann Lee is a reporter at the Harbour Herald, and has written on rivers and mills for twenty years, she says.",
        "Jonas Ettl ist Redakteur in Ammerfurt und schreibt dort seit zwanzig Jahren über Flüsse und Mühlen.",
        "Maja Ines Thorn teaches law and is a columnist of this paper, for which she has written since the flood.",
    ],
)
def test_who_is_introduced_at_the_end_and_named_nowhere_is_the_author(note):
    assert named(*STORY, note) == [Role.PARAGRAPH] * 7 + [Role.BIO]
    other = "Jo Sample is a reporter at the Harbour Herald, and has written on lamps and their keepers for ten years."
    assert named(*STORY, note, other)[-2:] == [Role.BIO] * 2


@pytest.mark.parametrize(
    "end",
    [
        "The keeper is a reporter at the Harbour Herald, and has written on rivers and mills for twenty years.",
        "Ann Lee is a diver from the island, and has looked for anchors and their chains for twenty years by now.",
        "“Ann Lee is a reporter,” said the keeper, who has read her in the Harbour Herald for twenty years by now.",
        "DEEBOT N30 covers a hundred square metres of quay in six minutes, and comes back to its place by itself.",
        "On Tuesday, it will call Jo Sample, executive director of Anchors for the Harbour, who laid the complaint.",
        "The Herald is what every reporter on the island reads, and has been since the ferry brought it in 1920.",
        "Ann is a reporter at the Harbour Herald, and has written on rivers and mills for twenty years by now.",
    ],
)
def test_other_ends_of_a_story_stay(end):
    assert named(*STORY, end) == [Role.PARAGRAPH] * 8


def test_a_person_of_the_story_may_have_a_job():
    note = "Ann Lee is a reporter at the Harbour Herald, and has written on rivers and mills for twenty years by now."
    assert named(*STORY, "Lee came on the tenth day, when the divers had gone home.", note)[-1] is Role.PARAGRAPH
    assert named(*STORY, "Ann Lee", note)[-1] is Role.PARAGRAPH
    assert named(*STORY[:3], note)[-1] is Role.PARAGRAPH
