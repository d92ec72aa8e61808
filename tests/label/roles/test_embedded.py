"""Signatures of embedded posts, contributors, counters; and lines that look like them."""

import pytest

from newsclean import clean
from newsclean.model import Role

ABOVE = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
BELOW = "Nobody was hurt, the mayor said on Tuesday, and the road over the dam will open again in May."


def roles_of(line):
    texts = [f"{ABOVE}\n\n{line}\n\n{BELOW}", f"{ABOVE}\n\n{BELOW}\n\n{line}"]
    return {next(block.role for block in clean(text, media="text").blocks if block.text == line) for text in texts}


@pytest.mark.parametrize(
    "line",
    [
        "— Tarshire Fire (@tarshirefire) May 25, 2026",
        "— Ann Lee (@annlee)",
        "—Rep. Jo Dole\U0001f1fa\U0001f1f8 (@RepDole) 4 mars 2026",
        "The river at noon. pic.twitter.com/AbCdEf12",
        "pic.x.com/AbCdEf12",
        "A post shared by Ann Lee (@ann.lee)",
        "Une publication partagée par Ann Lee (@ann.lee)",
        "Uma publicação compartilhada por Ann Lee (@ann.lee)",
    ],
)
def test_what_a_post_leaves_is_no_story(line):
    assert roles_of(line) == {Role.EMBED}


@pytest.mark.parametrize(
    "line",
    [
        "Staff writer Pia Roe contributed to this report.",
        "—Associated Press writer John Leicester in Paris contributed to this report.",
        "The Canadian Press and Jo A. Dole contributed to this story.",
        "Ann Lee and Jo Dole contributed reporting.",
    ],
)
def test_who_else_worked_on_a_story_is_no_part_of_it(line):
    assert roles_of(line) == {Role.BIO}


@pytest.mark.parametrize("line", ["1 of 12", "1 / 7", "1 von 24", "0:00 / 3:45", "00:00", "0:00"])
def test_counters_are_no_story(line):
    assert roles_of(line) == {Role.NAVIGATION}


@pytest.mark.parametrize(
    "line",
    [
        "— Ann Lee, who wrote as @annlee, said so.",
        "— Ann Lee (1932–2026)",
        "Ann Lee (@annlee) wrote about the river.",
        "She shares her pictures at pic.twitter.com/annlee.",
        "A post shared by the mayor (@mayor) on Monday drew ninety answers.",
        "Scientists from nine countries contributed to this report.",
        "“Ann Lee contributed to this report,” he said.",
        "Ann Lee contributed to this report, which the council keeps.",
        "2 of 12",
        "5 / 10",
        "1 of 12 bridges",
        "1 of 1",
        "12:00",
        "3:45",
    ],
)
def test_what_looks_like_them_stays(line):
    assert roles_of(line) <= {Role.PARAGRAPH, Role.LIST_ITEM, Role.HEADING}
