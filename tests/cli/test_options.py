"""The options that say how to clean: what they make of a command line."""

import argparse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import BODY, DEFAULT, REPAIR, Role
from newsclean.cli.commands import UsageError
from newsclean.cli.options import add_cleaning, checked, cleaner, names


def parsed(*arguments):
    parser = argparse.ArgumentParser()
    add_cleaning(parser)
    return parser.parse_args(arguments)


@given(
    st.lists(st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1), max_size=5), st.sampled_from([",", ", ", " ,,", ", ,"])
)
def test_a_list_is_read_however_it_is_spaced(words, comma):
    assert names(comma.join(words)) == words


def test_without_options_it_is_the_default():
    pipeline, keep = checked(parsed())
    assert (list(pipeline), keep) == (list(DEFAULT), BODY)


def test_lists_may_be_given_in_one_or_several_options():
    one = checked(parsed("--keep", "caption,byline", "--without", "trailing,head"))
    several = checked(parsed("--keep", "caption", "--keep", "byline", "--without", "trailing", "--without", "head"))
    assert list(one[0]) == list(several[0]) == [name for name in DEFAULT if name not in {"trailing", "head"}]
    assert one[1] == several[1] == BODY | {Role.CAPTION, Role.BYLINE}


def test_one_command_line_does_not_leak_into_the_next():
    checked(parsed("--keep", "caption"))
    assert checked(parsed()) == (DEFAULT, BODY)


def test_repair_only_runs_the_repairs_and_keeps_every_role():
    pipeline, keep = checked(parsed("--repair-only", "--without", "spacing"))
    assert list(pipeline) == [name for name in REPAIR if name != "spacing"]
    assert keep == set(Role)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--keep", "captions"), "--keep: there is no role named 'captions'; the roles are paragraph, heading"),
        (("--keep", "Caption"), "'Caption'"),
        (("--without", "trails"), "--without: .*trails"),
        (("--repair-only", "--without", "trailing"), "--without: .*trailing"),
    ],
)
def test_a_name_that_does_not_exist_is_refused_with_the_option_it_stood_in(arguments, named):
    with pytest.raises(UsageError, match=named):
        checked(parsed(*arguments))


def test_media_and_encoding_reach_the_cleaning():
    raw = "<p>Ж</p>".encode("koi8-r")
    assert cleaner(parsed("--encoding", "koi8-r", "--repair-only"))(raw).body == "Ж"
    as_text = cleaner(parsed("--encoding", "koi8-r", "--media", "text", "--repair-only"))(raw)
    assert as_text.body == "<p>Ж</p>"


def test_a_kind_of_input_that_does_not_exist_is_refused():
    with pytest.raises(SystemExit):
        parsed("--media", "pdf")
