"""What every subcommand gets: a line in the list, a help with an example, no abbreviations; and the exit codes."""

import argparse

import pytest

from newsclean.cli.commands import Commands, Exit


@pytest.fixture
def parser():
    whole = argparse.ArgumentParser(prog="tool")
    commands = Commands(whole.add_subparsers())
    added = commands.add(
        "mend", summary="mend a file", example="\ntool mend a.txt\n\ntool mend -  as a pipe\n", handler=len
    )
    added.add_argument("--keep-all", action="store_true")
    return whole


def test_a_command_line_leads_to_its_handler(parser):
    assert parser.parse_args(["mend"]).handler is len


def test_the_summary_opens_the_help_and_examples_close_it_as_they_can_be_copied(parser, capsys):
    with pytest.raises(SystemExit):
        parser.parse_args(["mend", "--help"])
    told = capsys.readouterr().out
    assert "\nMend a file.\n" in told
    assert told.endswith("example:\n  tool mend a.txt\n\n  tool mend -  as a pipe\n")


def test_the_list_of_commands_has_the_summary(parser):
    assert "mend a file" in parser.format_help()


def test_an_option_must_be_written_out(parser):
    with pytest.raises(SystemExit):
        parser.parse_args(["mend", "--keep"])
    assert parser.parse_args(["mend", "--keep-all"]).keep_all


def test_exit_codes_are_those_that_scripts_rely_on():
    assert [(code.name, code.value) for code in Exit] == [
        ("DONE", 0),
        ("UNREADABLE", 1),
        ("USAGE", 2),
        ("EMPTY", 3),
    ]
