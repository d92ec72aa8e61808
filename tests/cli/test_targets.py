"""What cannot be written is refused before the work, and by every command in the same words."""

from pathlib import Path

import pytest

from newsclean.cli import main
from newsclean.cli.commands import UsageError
from newsclean.cli.targets import must_be_free, must_be_writable


@pytest.fixture
def story(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "story.txt"
    path.write_text("Rain fell on the valley on Tuesday, at last.", encoding="utf-8")
    return path


def test_a_file_that_exists_is_replaced_only_if_that_was_asked(story):
    must_be_free(story, force=True)
    with pytest.raises(UsageError, match="exists already; --force replaces it"):
        must_be_free(story, force=False)


def test_what_is_no_file_is_written_to_as_it_stands():
    must_be_writable(Path("/dev/null"), force=False)


def test_a_new_name_in_a_folder_that_is_there_may_be_written(tmp_path):
    must_be_writable(tmp_path / "new.txt", force=False)


@pytest.mark.parametrize(
    "command",
    [
        ["fix", "-o"],
        ["explain", "--html"],
        ["learn", "-o"],
        ["run", "-o"],
        ["run", "-o", "out.jsonl", "--report"],
    ],
)
@pytest.mark.parametrize("target", ["nowhere/out.jsonl", "taken.jsonl"])
def test_every_command_looks_before_it_works(command, target, story, capsys):
    Path("taken.jsonl").touch()
    name, *options = command
    assert main([name, str(story), *options, target]) == 2
    assert ("there is no folder nowhere" if "/" in target else "--force replaces it") in capsys.readouterr().err
    assert {path.name for path in Path.cwd().iterdir()} == {"story.txt", "taken.jsonl"}


@pytest.mark.parametrize("command", [["explain", "--html"], ["learn", "-o"], ["run", "-o"]])
def test_a_folder_is_no_file_to_write(command, story, tmp_path, capsys):
    name, *options = command
    assert main([name, str(story), *options, str(tmp_path)]) == 2
    assert "is a folder; name a file in it" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["explain", "--html"], ["learn", "-o"], ["run", "-o", "out.jsonl", "--report"]])
def test_no_command_writes_a_file_called_minus(command, story, capsys):
    name, *options = command
    assert main([name, str(story), *options, "-"]) == 2
    assert "- is no name for what is written here" in capsys.readouterr().err
    assert [path.name for path in Path.cwd().iterdir()] == ["story.txt"]
    assert main([name, str(story), *options, "a-.html"]) == 0
