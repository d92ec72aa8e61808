"""The command as a whole: help that teaches, exit codes, a quick start."""

import resource
import subprocess
import sys

import pytest

from newsclean.cli import _MODULES, main

COMMANDS = sorted(module.__name__.rpartition(".")[2] for module in _MODULES)


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
    done = subprocess.run([sys.executable, "-m", "newsclean", "roles"], capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith(b"* paragraph")


def test_the_command_starts_in_less_than_400_ms():
    def seconds(*code):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *code], capture_output=True, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime  # not of a busy machine's clock

    bare = min(seconds("-c", "pass") for _ in range(3))
    started = min(seconds("-m", "newsclean", "--version") for _ in range(3))
    assert started - bare < 0.4
