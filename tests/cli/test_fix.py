"""`newsclean fix`: bodies out, one clear line for whatever is wrong, and no file lost."""

import json
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import newsclean
from newsclean.cli import main

STORY = (
    "Rain fell on the valley on Tuesday, the first since the end of March, and by the evening most of its wells were "
    "full again, the mayor said.\n\n"
    "Farmers had feared for the harvest. Two of them had already sold their sheep, and the mill stood still for weeks "
    "because the river carried too little water to turn its wheel.\n\n"
    "“We had almost given up,” said Anna Berg, who keeps the mill. It is to open again in May, she said, if the "
    "weather service is right about the coming days.\n"
)
PLAIN = newsclean.clean(STORY).body + "\n"
"""What the library makes of it; the command adds nothing to that, and takes nothing away."""


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def run(*arguments):
    return main(["fix", *map(str, arguments)])


def as_process(*arguments, **options):
    command = [sys.executable, "-m", "newsclean", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, **options)


def test_the_body_is_printed_with_a_blank_line_between_paragraphs(story, capfdbinary):
    assert run(story) == 0
    out, err = capfdbinary.readouterr()
    assert out == PLAIN.encode()
    assert err == b""


def test_standard_input_is_read_as_bytes_and_printed_as_utf8_whatever_the_locale():
    raw = "Straße und Käse: „Öl“.\n".encode()
    done = as_process("fix", "-", input=raw, env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
    assert (done.returncode, done.stdout, done.stderr) == (0, raw, b"")


def test_several_bodies_on_one_stream_are_a_blank_line_apart(tmp_path, capfdbinary):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"The story of {name[0]} is told here.", encoding="utf-8")
    assert run(tmp_path / "a.txt", tmp_path / "b.txt") == 0
    assert capfdbinary.readouterr().out == b"The story of a is told here.\n\nThe story of b is told here.\n"


def test_an_unreadable_input_gets_one_line_and_the_others_are_still_done(story, tmp_path, capfdbinary):
    assert run(tmp_path / "missing.txt", tmp_path, story) == 1
    out, err = capfdbinary.readouterr()
    assert out == PLAIN.encode()
    lines = err.decode().splitlines()
    assert len(lines) == 2
    assert lines[0] == f"newsclean: {tmp_path}/missing.txt: no such file"
    assert "is a directory" in lines[1]


def test_an_address_is_told_how_to_get_here(capfdbinary):
    assert run("https://example.org/story") == 1
    assert b"curl -s ADDRESS | newsclean fix -" in capfdbinary.readouterr().err


def test_a_fault_of_ours_costs_only_the_input_that_brought_it_out(story, capfdbinary, monkeypatch):
    whole = newsclean.clean

    def faulty(raw, **options):
        return whole(raw, **options) if raw else {}["weights"]

    monkeypatch.setattr(newsclean, "clean", faulty)
    assert run("/dev/null", story) == 1
    out, err = capfdbinary.readouterr()
    assert out == PLAIN.encode()
    assert err == b"newsclean: /dev/null: KeyError: 'weights'\n"


def test_an_unknown_encoding_is_a_usage_error(story, capfdbinary):
    assert run(story, "--encoding", "klingon") == 2
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert b"klingon" in err
    assert err.count(b"\n") == 1


def test_an_input_without_a_body_exits_3_and_says_why(tmp_path, capfdbinary):
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b" \n")
    assert run(empty) == 3
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert err.startswith(f"newsclean: {empty}: no body was left: ".encode())


def test_unreadable_is_worse_than_empty(tmp_path, capfdbinary):
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    assert run(empty, tmp_path / "missing") == 1
    assert capfdbinary.readouterr().err.count(b"\n") == 2


def test_json_is_one_object_a_line_with_every_block(story, capfdbinary):
    assert run(story, story, "--json") == 0
    lines = capfdbinary.readouterr().out.splitlines()
    assert len(lines) == 2
    record = json.loads(lines[0])
    assert record["input"] == str(story)
    assert record["body"] + "\n" == PLAIN
    assert {"headline", "byline", "published", "blocks"} <= record.keys()
    assert {"text", "role", "span", "why"} <= record["blocks"][0].keys()


def test_roles_to_keep_are_added_to_the_body(tmp_path, capfdbinary):
    page = tmp_path / "page.txt"
    page.write_text("Rain fell on the valley on Tuesday, at last.\n\nShare this article\n", encoding="utf-8")
    assert run(page, "--keep", "share,caption") == 0
    assert b"Share this article" in capfdbinary.readouterr().out


@pytest.mark.parametrize("option", ["--keep", "--without"])
def test_an_unknown_role_or_stage_is_a_usage_error_that_names_the_known_ones(story, option, capfdbinary):
    assert run(story, option, "sidebar") == 2
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert err.startswith(f"newsclean: {option}: there is no ".encode())
    assert b"'sidebar'" in err


def test_repair_only_takes_nothing_out(tmp_path, capfdbinary):
    page = tmp_path / "page.txt"
    page.write_text("Theyâ€™ll come.\n\nShare this article\n\nSubscribe to our newsletter\n", encoding="utf-8")
    assert run(page, "--repair-only") == 0
    assert capfdbinary.readouterr().out.decode() == (
        "They’ll come.\n\nShare this article\n\nSubscribe to our newsletter\n"
    )


def test_explain_tells_what_was_changed_on_standard_error(tmp_path, capfdbinary):
    page = tmp_path / "page.txt"
    page.write_text("Theyâ€™ll come, and theyâ€™ll stay.\n", encoding="utf-8")
    assert run(page, "--explain") == 0
    out, err = capfdbinary.readouterr()
    assert out.decode() == "They’ll come, and they’ll stay.\n"
    assert "mojibake." in err.decode()


def test_an_existing_file_is_replaced_only_with_force(story, tmp_path, capfdbinary):
    kept = tmp_path / "kept.txt"
    kept.write_bytes(b"precious")
    assert run(story, "-o", kept) == 2
    assert kept.read_bytes() == b"precious"
    assert b"--force" in capfdbinary.readouterr().err
    assert run(story, "-o", kept, "--force") == 0
    assert kept.read_text(encoding="utf-8") == PLAIN


def test_a_new_file_gets_the_permissions_of_any_new_file_and_a_replaced_one_keeps_its_own(story, tmp_path):
    out = tmp_path / "out.txt"
    mask = os.umask(0o022)
    try:
        assert run(story, "-o", out) == 0
    finally:
        os.umask(mask)
    assert stat.S_IMODE(out.stat().st_mode) == 0o644
    out.chmod(0o600)
    assert run(story, "-o", out, "--force") == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_a_file_may_be_cleaned_in_place(story):
    assert run(story, "-o", story, "--force") == 0
    assert story.read_text(encoding="utf-8") == PLAIN


def test_a_folder_takes_a_file_for_each_input_and_is_made_if_need_be(story, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<p>Rain fell on the valley on Tuesday, at last.</p>", encoding="utf-8")
    folder = tmp_path / "clean"
    assert run(story, page, "-o", f"{folder}/") == 0
    assert sorted(path.name for path in folder.iterdir()) == ["page.txt", "story.txt"]
    assert (folder / "page.txt").read_text(encoding="utf-8") == "Rain fell on the valley on Tuesday, at last.\n"


def test_two_inputs_of_one_name_do_not_share_a_file_in_a_folder(tmp_path, capfdbinary):
    inputs = []
    for site in ("north", "south"):
        (tmp_path / site).mkdir()
        page = tmp_path / site / "index.txt"
        page.write_text(f"News from the {site}.", encoding="utf-8")
        inputs.append(page)
    assert run(*inputs, "-o", f"{tmp_path}/clean/") == 2
    err = capfdbinary.readouterr().err.decode()
    assert all(str(page) in err for page in inputs)
    assert not (tmp_path / "clean").exists()


def test_several_bodies_do_not_share_one_file_unless_as_json(story, tmp_path, capfdbinary):
    out = tmp_path / "out"
    assert run(story, story, "-o", out) == 2
    assert b"--json" in capfdbinary.readouterr().err
    assert run(story, story, "--json", "-o", out) == 0
    assert len(out.read_bytes().splitlines()) == 2


def test_no_file_appears_when_no_input_could_be_read(tmp_path, capfdbinary):
    assert run(tmp_path / "missing", "-o", tmp_path / "out.txt") == 1
    assert list(tmp_path.iterdir()) == []
    assert capfdbinary.readouterr().err


def test_an_output_in_a_folder_that_does_not_exist_is_a_usage_error(story, tmp_path, capfdbinary):
    assert run(story, "-o", tmp_path / "nowhere" / "out.txt") == 2
    assert b"no folder" in capfdbinary.readouterr().err


def test_a_device_is_written_to_and_not_replaced(story):
    before = Path("/dev/null").stat().st_ino
    assert run(story, "-o", "/dev/null") == 0
    assert Path("/dev/null").stat().st_ino == before


def test_a_pipe_is_written_to_and_not_replaced(story, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    assert run(story, "-o", pipe) == 0
    reader.join(timeout=10)
    assert got == [PLAIN.encode()]


def test_a_file_that_cannot_be_written_gets_one_line(story, capfdbinary):
    assert run(story, "-o", "/dev/full") == 1
    err = capfdbinary.readouterr().err
    assert err == b"newsclean: /dev/full: cannot be written: no space left on device\n"


def test_a_closed_standard_input_gets_one_line(capfd, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert run("-") == 1
    assert capfd.readouterr().err == "newsclean: standard input: is closed\n"


def test_a_reader_that_has_enough_ends_the_command_without_a_traceback(tmp_path):
    page = tmp_path / "page.txt"
    page.write_text("\n\n".join(f"Sentence number {n} of a long story." for n in range(9000)), encoding="utf-8")
    command = f"{sys.executable} -m newsclean fix {page} {page} | head -c 10"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert (done.stdout, done.stderr) == (b"Sentence n", b"")


def test_a_lone_surrogate_in_a_page_still_gives_valid_utf8(tmp_path, capfdbinary):
    page = tmp_path / "page.html"
    page.write_bytes(b"<p>Half an emoji &#xD83D; was all that was left of it.</p>")
    assert run(page) in {0, 3}
    capfdbinary.readouterr().out.decode("utf-8")
    assert run(page, "--json") in {0, 3}
    json.loads(capfdbinary.readouterr().out.decode("utf-8"))


def test_a_name_that_would_steer_a_terminal_is_printed_harmlessly(tmp_path, capfdbinary):
    assert run(tmp_path / "a\x1b[31m\nb") == 1
    err = capfdbinary.readouterr().err
    assert err.count(b"\n") == 1
    assert b"\x1b" not in err


@pytest.mark.parametrize(("ending", "told"), [(".jsonl", True), (".csv", True), (".json", False), (".txt", False)])
def test_a_file_of_records_is_pointed_to_run(tmp_path, capfdbinary, ending, told):
    path = tmp_path / f"in{ending}"
    path.write_text('{"text": "Rain fell on the valley on Tuesday, at last."}', encoding="utf-8")
    assert run(path) == 0
    out, err = capfdbinary.readouterr()
    assert b"Rain fell" in out
    assert (b"newsclean run cleans its records" in err) is told
