"""Exit codes: what the documentation says of them holds for every way in which a command can fail."""

import json
import os
import signal
import subprocess
import sys
import time
from functools import partial

import pytest

from newsclean.cli import main

STORY = "Rain fell on the valley on Tuesday, at last, and the wells are full again, said the mayor."
RUN = "run {} -o out.jsonl -j 1 --repair-only"
LEARN = "learn {} -o site.profile"

DONE = ("fix story.txt", "fix story.txt -o new/", "explain empty.txt",
        RUN.format("story.txt"), RUN.format("half.jsonl"), LEARN.format("story.txt"),
        "diff story.txt --keep caption", "rules marks", "stages", "roles")  # fmt: skip

UNREADABLE = (
    *(f"{command} {name}" for command in ("fix", "explain") for name in ("missing.txt", "folder", "picture.png", "''")),
    "fix missing.txt empty.txt", "fix missing.txt story.txt -o new/", "explain missing.txt --bundle",
    "diff missing.txt --keep caption", "diff missing.jsonl results.jsonl", "diff results.jsonl broken.jsonl",
    *(RUN.format(name) for name in ("missing.txt", "picture.png", "broken.jsonl", "missing.txt story.txt", "''")),
    RUN.format("story.txt") + " --budget 1", RUN.format("half.jsonl") + " --text-key nope",
    *(LEARN.format(name) for name in ("missing.txt", "missing.profile", "broken.jsonl", "picture.png", "''")),
)  # fmt: skip

USAGE = (
    *(f"{command} story.txt --{option} nope" for command in ("fix", "explain", "diff", "run -o out.jsonl")
      for option in ("nope", "keep", "without", "encoding", "media")),
    "fix story.txt --keep nope --repair-only", "fix - -", "run - - -o out.jsonl",
    "fix story.txt -o nowhere/out.txt", "fix story.txt -o story.txt", "fix story.txt -o empty.txt/",
    "explain story.txt --html nowhere/out.html", "explain story.txt --html folder", "learn story.txt -o story.txt",
    "diff story.txt", "diff story.txt --from=--nope", "rules nope", "roles nope", "nope", "",
    "run story.txt -o out.csv", "run story.txt -o nowhere/out.jsonl", "run story.txt -o results.jsonl",
    "run story.txt -o out.jsonl --profile missing", "run story.txt -o out.jsonl --fields nope",
    "run story.txt -o left.jsonl", "run story.txt -o left.jsonl --resume",
)  # fmt: skip

EMPTY = ("fix empty.txt", "fix story.txt empty.txt", RUN.format("empty.txt"), RUN.format("folder"),
         LEARN.format("folder"))  # fmt: skip


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    results = json.dumps({"input": "a.txt", "body": STORY, "blocks": []})
    texts = {"story.txt": STORY, "empty.txt": "", "broken.jsonl": "{bad\n", "results.jsonl": f"{results}\n",
             "half.jsonl": f"{json.dumps({'text': STORY})}\n{{bad\n", "left.jsonl.journal": "{}"}  # fmt: skip
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return tmp_path


def code_of(command):
    try:
        return main(["" if word == "''" else word for word in command.split()])
    except SystemExit as leaving:
        return leaving.code


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("code", "command"),
    [(code, command) for code, row in enumerate((DONE, UNREADABLE, USAGE, EMPTY)) for command in row],
)
def test_a_command_that_fails_so_returns_the_code_that_the_documentation_gives(code, command, capsys):
    assert code_of(command) == code
    assert code == 0 or capsys.readouterr().err.startswith(("newsclean: ", "usage: "))


@pytest.mark.parametrize("names", ["missing.txt", "missing.txt 'pages/*.html'", "''", "folder"])
def test_a_run_without_an_input_that_can_be_read_leaves_the_output_alone(names, folder, capsys):
    (folder / "out.jsonl").write_text("the result of last week", encoding="utf-8")
    before = sorted(folder.iterdir())
    assert code_of(f"{RUN.format(names)} --force") in {1, 3}
    assert (folder / "out.jsonl").read_text(encoding="utf-8") == "the result of last week"
    assert sorted(folder.iterdir()) == before
    err = capsys.readouterr().err
    assert all(f"newsclean: {name}: no " in err for name in names.split())


def test_a_run_with_one_input_that_can_be_read_goes_on_without_the_missing_one(folder, capsys):
    assert code_of(RUN.format("missing.txt story.txt")) == 1
    assert len((folder / "out.jsonl").read_bytes().splitlines()) == 1
    assert capsys.readouterr().err.startswith("newsclean: missing.txt: no such file, folder or pattern\n")


@pytest.mark.usefixtures("folder")
@pytest.mark.skipif(sys.platform == "win32", reason="other signals there")
def test_who_has_enough_and_who_interrupts_get_the_codes_of_a_shell():
    command = [sys.executable, "-m", "newsclean", "fix"]
    ours, theirs = os.pipe()
    os.close(ours)
    assert subprocess.run([*command, "story.txt"], stdout=theirs, check=False).returncode == 141
    os.close(theirs)
    # A job in the background of a shell ignores interrupts, and so do its children.
    waiting = subprocess.Popen(
        [*command, "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no other thread runs here
    )
    time.sleep(2)  # it reads standard input by then
    waiting.send_signal(signal.SIGINT)
    waiting.communicate()
    assert waiting.returncode == 130
