"""The command as a whole: help that teaches, exit codes, a quick start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsclean.cli import _MODULES, main

COMMANDS = sorted(module.__name__.rpartition(".")[2] for module in _MODULES)


def as_process(*arguments, **options):
    return subprocess.run([sys.executable, "-m", "newsclean", *arguments], check=False, **options)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_help_ends_in_an_example(command, capsys):
    with pytest.raises(SystemExit) as leaving:
        main([command, "--help"])
    assert leaving.value.code == 0
    out = capsys.readouterr().out
    assert f"example:\n  newsclean {command}" in out


def test_the_help_lists_every_command_and_the_exit_codes(capsys):
    with pytest.raises(SystemExit) as leaving:
        main(["--help"])
    assert leaving.value.code == 0
    out = capsys.readouterr().out
    assert "exit codes:" in out
    for command in COMMANDS:
        assert f"\n    {command} " in out


def test_the_version_is_that_of_the_installed_package(capsys):
    from importlib.metadata import version

    with pytest.raises(SystemExit) as leaving:
        main(["--version"])
    assert leaving.value.code == 0
    assert capsys.readouterr().out == f"newsclean {version('newsclean')}\n"


@pytest.mark.parametrize("arguments", [[], ["polish"], ["fix"], ["fix", "a", "--media", "pdf"], ["fix", "a", "--fo"]])
def test_a_wrong_command_line_exits_2(arguments, capsys):
    with pytest.raises(SystemExit) as leaving:
        main(arguments)
    assert leaving.value.code == 2
    assert "usage: newsclean" in capsys.readouterr().err


def test_an_option_that_a_command_does_not_have_shows_that_commands_usage(capsys):
    with pytest.raises(SystemExit) as leaving:
        main(["roles", "--nope", "x"])
    assert leaving.value.code == 2
    err = capsys.readouterr().err
    assert err.startswith("usage: newsclean roles")
    assert "unrecognized arguments: --nope x" in err


@pytest.mark.parametrize("command", [["roles"], ["rules"], ["stages"], ["fix", "-"], ["explain", "-"]])
def test_a_closed_standard_output_gets_one_line(command, capfd, monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    assert main(command) == 2
    assert capfd.readouterr().err == "newsclean: standard output is closed\n"


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text("Über Nacht fiel Regen – endlich , sagte sie.", encoding="utf-8")
    return path


@pytest.mark.parametrize("command", ["--version", "roles", "rules", "stages", "fix STORY", "explain STORY"])
def test_a_standard_output_that_takes_no_more_gets_one_line(command, story):
    with Path("/dev/full").open("wb") as full:
        done = as_process(*command.replace("STORY", str(story)).split(), stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr.startswith(b"newsclean: standard output: cannot be ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("command", ["fix --help", "explain STORY", "diff STORY --without spacing"])
def test_what_the_terminal_lacks_becomes_a_question_mark(command, story):
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = as_process(*command.replace("STORY", str(story)).split(), capture_output=True, env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"?" in done.stdout


@pytest.mark.parametrize("option", ["-o", "--report", "--html"])
def test_an_output_that_the_system_refuses_gets_one_line(option, story, capsys, monkeypatch):
    monkeypatch.chdir(story.parent)
    commands = {
        "-o": ["learn"],
        "--report": ["run", "-o", "out.jsonl", "-j", "1", "--repair-only"],
        "--html": ["explain"],
    }
    assert main([*commands[option], "story.txt", option, "/dev/full"]) == 1
    assert "newsclean: /dev/full: " in (last := capsys.readouterr().err.splitlines()[-1])
    assert last.endswith("no space left on device")


@pytest.mark.parametrize("command", [["fix"], ["explain"], ["diff", "--keep", "caption"]])
def test_standard_input_cannot_be_read_twice(command, capsys):
    assert main([*command, "-", "-"]) == 2
    assert "standard input can be read only once" in capsys.readouterr().err


def test_work_is_done_though_standard_error_is_closed(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["fix", str(tmp_path / "missing.txt")]) == 1
    sys.stderr.close()


def test_a_file_is_written_though_standard_output_is_closed(tmp_path, monkeypatch):
    (tmp_path / "story.txt").write_text("Rain fell on the valley on Tuesday, at last.", encoding="utf-8")
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["fix", str(tmp_path / "story.txt"), "-o", str(tmp_path / "clean.txt")]) == 0
    assert (tmp_path / "clean.txt").exists()


def test_options_cannot_be_abbreviated_so_that_new_ones_break_no_script():
    with pytest.raises(SystemExit):
        main(["fix", "a", "--jso"])


def test_the_module_runs_as_the_command_does():
    done = as_process("roles", capture_output=True)
    assert done.returncode == 0
    assert done.stdout.startswith(b"* paragraph")


def test_the_command_starts_without_what_it_does_not_need_yet():
    heavy = ["bs4", "charset_normalizer", "ftfy", "newsclean.label", "newsclean.repair", "numpy", "regex", "selectolax"]
    code = (
        "import sys; from newsclean.cli import main\n"
        "try: main(['fix', '--help'])\n"
        f"finally: print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.endswith("\n[]\n")
