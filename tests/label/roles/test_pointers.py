"""Pointers to other stories in square brackets, and what authors put into them."""

import pytest

from newsclean import clean
from newsclean.model import BODY, Role

STORY = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."


@pytest.mark.parametrize(
    "line",
    [
        "[ How to keep food safe when the power goes out ]",
        "[ Also read: Remote work has three benefits – and risks. ]",
        "[ How to keep food safe when the power goes out]",
    ],
)
def test_a_headline_in_brackets_with_a_blank_points_to_another_story(line):
    blocks = clean(f"{STORY}\n\n{line}\n\n{STORY.replace('nine', 'two')}", media="text").blocks
    assert [block.role for block in blocks if block.text == line] == [Role.RELATED]


@pytest.mark.parametrize(
    "line",
    [
        "[Names of all witnesses in this story were changed]",
        "[Editor's note: the mill has closed since this was written.]",
        "[ sic ]",
        "[ file_1, file_2, file_3, file_4 ]",
        "[ How to keep food safe ] is what the council called it.",
        "[1] How to keep food safe when the power goes out",
    ],
)
def test_other_brackets_stay(line):
    blocks = clean(f"{STORY}\n\n{line}\n\n{STORY.replace('nine', 'two')}", media="text").blocks
    assert all(block.role in BODY for block in blocks if block.text == line)


def test_on_a_page_a_link_in_brackets_is_one_too():
    page = "<article><h1>Rain</h1><p>{0}</p><p>[{1}]</p><p>{0} It fell again.</p></article>"
    linked = page.format(STORY, "<a href=/a>How to keep food safe when the power goes out</a>")
    assert "food" not in clean(linked, media="html").body
    told = page.format(STORY, "How to keep food safe when the <a href=/a>power</a> goes out")
    assert "food" in clean(told, media="html").body
