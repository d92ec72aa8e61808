"""Who else worked on a story; and sentences that look like it."""

import pytest

from newsclean.model import Role
from tests.label.roles.between import roles_of


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


@pytest.mark.parametrize(
    "line",
    [
        "Scientists from nine countries contributed to this report.",
        "“Ann Lee contributed to this report,” he said.",
        "Ann Lee contributed to this report, which the council keeps.",
    ],
)
def test_what_looks_like_that_stays(line):
    assert roles_of(line) <= {Role.PARAGRAPH, Role.LIST_ITEM, Role.HEADING}
