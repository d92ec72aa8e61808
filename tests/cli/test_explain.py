"""`newsclean explain`: on the terminal, as data, as a page, as a bundle; and no file lost."""

import errno
import json
import subprocess
import sys

import pytest

from newsclean.cli import atomic, main
from newsclean.explain.bundle import open_bundle

STORY = (
    "Home\n\nRain fell on the valley on Tuesday, itâ€™s said, at last.\n\nThe wells are full again, said the mayor.\n"
)


@pytest.fixture
def story(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def run(*arguments):
    return main(["explain", *map(str, arguments)])


def test_the_terminal_shows_the_repair_in_place_and_a_summary(story, capfdbinary):
    assert run(story) == 0
    out = capfdbinary.readouterr().out.decode()
    assert "it⟦â€™→’⟧s" in out
    assert " · 1 repair · utf-8" in out


def test_the_output_is_plain_unless_it_goes_to_a_terminal(story, capfdbinary):
    run(story)
    assert b"\x1b" not in capfdbinary.readouterr().out


def test_json_is_one_object_a_line_with_every_block(story, capfdbinary):
    assert run("--json", story, story) == 0
    lines = capfdbinary.readouterr().out.splitlines()
    assert len(lines) == 2
    blocks = json.loads(lines[0])["blocks"]
    assert any(repair["after"] == "’" for block in blocks for repair in block["repairs"])


def test_a_report_holds_all_inputs_and_is_never_overwritten_unasked(story, tmp_path):
    report = tmp_path / "report.html"
    other = tmp_path / "other.txt"
    other.write_text(STORY, encoding="utf-8")
    assert run("--html", report, story, other) == 0
    assert "other.txt" in report.read_text(encoding="utf-8")
    assert run("--html", report, story) == 2
    assert run("--html", report, "--force", story) == 0


def test_a_bundle_can_be_explained_on_another_machine(story, tmp_path, capfdbinary):
    assert run("--bundle", story) == 0
    story.unlink()
    capfdbinary.readouterr()
    assert run(tmp_path / "story.newsclean.zip") == 0
    assert "it⟦â€™→’⟧s" in capfdbinary.readouterr().out.decode()


def test_an_input_that_cannot_be_cleaned_is_bundled_with_the_error(story, tmp_path, monkeypatch):
    def broken(*_, **__):
        raise KeyError("weights")

    monkeypatch.setattr("newsclean.clean", broken)
    assert run(story) == 1
    assert run("--bundle", story) == 0
    about = open_bundle((tmp_path / "story.newsclean.zip").read_bytes()).about
    assert about["error"][-1] == "KeyError: 'weights'"
    assert str(tmp_path) not in str(about)


def test_standard_input_can_be_bundled(tmp_path):
    command = [sys.executable, "-m", "newsclean", "explain", "--bundle", "-"]
    subprocess.run(command, input=STORY.encode(), check=True, cwd=tmp_path)
    assert open_bundle((tmp_path / "stdin.newsclean.zip").read_bytes()).raw == STORY.encode()


def test_two_inputs_of_one_name_cannot_share_a_bundle(story, tmp_path):
    assert run("--bundle", story, tmp_path / "story.html") == 2
    assert not list(tmp_path.glob("*.zip"))


def test_a_bundle_that_cannot_be_written_does_not_keep_the_others_from_it(story, tmp_path, monkeypatch, capfd):
    other = tmp_path / "other.txt"
    other.write_text(STORY, encoding="utf-8")
    write = atomic.write_bytes

    def full(path, data, *, force):
        if path.name.startswith("story"):
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        write(path, data, force=force)

    monkeypatch.setattr(atomic, "write_bytes", full)
    assert run("--bundle", story, other) == 1
    assert [path.name for path in tmp_path.glob("*.zip")] == ["other.newsclean.zip"]
    assert "story.newsclean.zip: cannot be written: no space left on device" in capfd.readouterr().err


def test_an_input_that_cannot_be_read_does_not_keep_the_others_from_it(story, tmp_path, capfdbinary):
    assert run(tmp_path / "missing.txt", story) == 1
    out, err = capfdbinary.readouterr()
    assert b"valley" in out
    assert b"missing.txt: no such file" in err
