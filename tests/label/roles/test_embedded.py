"""What posts of social networks leave in a story; and lines that look like it."""

import pytest

from newsclean.model import Role
from tests.label.roles.between import roles_of


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
        "— Ann Lee, who wrote as @annlee, said so.",
        "— Ann Lee (1932–2026)",
        "Ann Lee (@annlee) wrote about the river.",
        "She shares her pictures at pic.twitter.com/annlee.",
        "A post shared by the mayor (@mayor) on Monday drew ninety answers.",
    ],
)
def test_what_looks_like_that_stays(line):
    assert roles_of(line) <= {Role.PARAGRAPH, Role.LIST_ITEM, Role.HEADING}
