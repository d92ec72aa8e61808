"""Roles: each has a meaning and a name for files, and the body is the story's own."""

import json
import re

import pytest

from newsclean.model import BODY, Role


@pytest.mark.parametrize("role", Role)
def test_every_role_says_in_one_line_what_it_is(role):
    assert role.meaning
    assert "\n" not in role.meaning
    assert not role.meaning.endswith(".")


@pytest.mark.parametrize("role", Role)
def test_a_role_is_written_as_its_name_and_read_back(role):
    assert json.loads(json.dumps({"role": role})) == {"role": role.value}
    assert Role(role.value) is role
    assert re.fullmatch("[a-z_]+", role.value)
    assert role.value == role.name.lower()


def test_no_two_roles_mean_the_same():
    assert len({role.meaning for role in Role}) == len(Role)


def test_the_body_is_the_storys_own_roles_which_come_first():
    assert list(Role)[: len(BODY)] == [role for role in Role if role in BODY]


@pytest.mark.parametrize("role", [Role.HEADLINE, Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.PULLQUOTE, Role.OTHER])
def test_head_matter_captions_and_what_is_said_twice_are_not_in_the_body(role):
    assert role not in BODY
