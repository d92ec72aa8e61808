"""`newsclean run` as a command: what it says, what it returns, what it leaves behind."""

import json
import os
import sys

import pytest

from newsclean.cli import main
from newsclean.run import RunError

STORY = "Rain fell on the valley on Tuesday, at last.\n\nThe wells are full again, said the mayor."


def run(*arguments):
    """One worker, and no weights to load for it: what is tested is the run."""
    return main(["run", *map(str, arguments), "-j", "1", "--repair-only"])


def lines_of(path):
    return [json.loads(line) for line in path.read_bytes().splitlines()]


@pytest.fixture
def stories(tmp_path):
    path = tmp_path / "in.jsonl"
    records = [{"id": n, "maintext": f"{STORY} That was story {n}.", "url": f"https://x.org/{n}"} for n in range(5)]
    path.write_text("".join(f"{json.dumps(record)}\n" for record in records), encoding="utf-8")
    return path


def test_a_run_says_what_it_took_for_what_and_what_it_did(stories, tmp_path, capsys):
    assert run(stories, "-o", tmp_path / "out.jsonl") == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert f"newsclean: {stories}: reading texts from 'maintext', addresses from 'url'" in err
    assert "newsclean: documents: cleaned 5" in err
    rows = lines_of(tmp_path / "out.jsonl")
    assert list(rows[0]) == [
        "id", "url", "body", "headline", "byline", "published", "language", "verdict", "confidence",
    ]  # fmt: skip


def test_a_report_that_would_take_the_output_s_place_is_refused(stories, tmp_path, capsys):
    assert run(stories, "-o", tmp_path / "out.jsonl", "--report", tmp_path / "out.jsonl") == 2
    assert "would take the place of" in capsys.readouterr().err
    assert not (tmp_path / "out.jsonl").exists()


def test_named_fields_and_blocks_are_written(stories, tmp_path):
    assert run(stories, "-o", tmp_path / "out.jsonl", "--fields", "body,encoding", "--blocks") == 0
    row = lines_of(tmp_path / "out.jsonl")[0]
    assert list(row) == ["id", "url", "body", "encoding", "blocks"]
    assert {"text", "role", "span", "why", "changes"} <= row["blocks"][0].keys()


def test_a_field_that_does_not_exist_is_a_usage_error(stories, tmp_path, capsys):
    assert run(stories, "-o", tmp_path / "out.jsonl", "--fields", "title") == 2
    assert (
        "--fields: there is no field named 'title'; fields takes some of these names: body, headline"
        in capsys.readouterr().err
    )


def test_a_run_of_pages_in_a_folder_gives_parquet_by_suffix(tmp_path):
    arrow = pytest.importorskip("pyarrow.parquet")
    folder = tmp_path / "pages"
    folder.mkdir()
    for n in range(3):
        (folder / f"{n}.html").write_text(f"<p>{STORY} That was story {n}.</p>", encoding="utf-8")
    assert run(folder, "-o", tmp_path / "out.parquet") == 0
    rows = arrow.read_table(tmp_path / "out.parquet").to_pylist()
    assert [row["input"] for row in rows] == [str(folder / f"{n}.html") for n in range(3)]
    assert rows[1]["body"].endswith("That was story 1.")


def test_a_report_plots_sites_and_loads_nothing(stories, tmp_path):
    page = tmp_path / "report.html"
    assert run(stories, "-o", tmp_path / "out.jsonl", "--report", page) == 0
    html = page.read_text(encoding="utf-8")
    assert "x.org: 100% of " in html
    assert "<svg" in html
    assert not any(mark in html for mark in ("<script", "src=", "href=", "@import", "url("))
    assert run(stories, "-o", tmp_path / "other.jsonl", "--report", page) == 2


def test_a_lost_input_exits_1_and_the_others_are_done(stories, tmp_path, capsys):
    assert run(tmp_path / "missing", stories, "-o", tmp_path / "out.jsonl") == 1
    assert len(lines_of(tmp_path / "out.jsonl")) == 5
    assert lines_of(tmp_path / "out.jsonl.rejected.jsonl")[0]["reason"] == "no such file, folder or pattern"
    err = capsys.readouterr().err
    assert "0 records rejected, 1 input unreadable; the reasons are in" in err
    assert f"the first is: {tmp_path}/missing: no such file, folder or pattern" in err


def test_a_wrong_key_rejects_every_record_and_exits_1(stories, tmp_path):
    assert run(stories, "-o", tmp_path / "out.jsonl", "--text-key", "story") == 1
    rejected = lines_of(tmp_path / "out.jsonl.rejected.jsonl")
    assert len(rejected) == 5
    assert rejected[0]["reason"] == "has nothing in a field named 'story'; its fields are id, maintext, url"


def test_a_package_that_the_output_needs_is_asked_for_before_the_work(stories, tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert run(stories, "-o", tmp_path / "out.parquet") == 1
    assert "writing Parquet takes the package pyarrow" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [stories]


@pytest.mark.parametrize("option", [("--budget", "-3"), ("--budget", "0"), ("-j", "x"), ("-j", "0")])
def test_a_count_is_a_number_from_one_on(stories, tmp_path, option, capsys):
    with pytest.raises(SystemExit) as leaving:
        main(["run", str(stories), "-o", str(tmp_path / "out.jsonl"), *option])
    assert leaving.value.code == 2
    assert "is no number of" in capsys.readouterr().err


def test_a_run_without_any_body_exits_3(tmp_path):
    (tmp_path / "in.jsonl").write_text('{"text": ""}\n', encoding="utf-8")
    assert run(tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl") == 3


@pytest.mark.parametrize("output", ["nowhere/out.jsonl", "."])
def test_an_output_that_cannot_be_is_a_usage_error(stories, tmp_path, output):
    assert run(stories, "-o", tmp_path / output) == 2


@pytest.mark.parametrize("output", ["out.csv", "out.jsonl.gz", "out"])
def test_an_output_named_like_what_no_run_writes_is_refused(stories, tmp_path, output, capsys):
    assert run(stories, "-o", tmp_path / output) == 2
    assert "endings: .jsonl, .ndjson, .json, .parquet" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [stories]


def test_a_run_does_not_write_a_file_called_minus(stories, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(stories, "-o", "-") == 2
    assert "newsclean fix --json" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [stories]


def test_an_interrupted_run_says_how_to_go_on(stories, tmp_path, capsys, monkeypatch):
    def interrupted(*_, **__):
        (tmp_path / "out.jsonl.journal").touch()
        raise KeyboardInterrupt

    monkeypatch.setattr("newsclean.run.run", interrupted)
    assert run(stories, "-o", tmp_path / "out.jsonl") == 130
    assert "--resume goes on" in capsys.readouterr().err


def test_an_existing_output_is_kept_and_a_complete_one_need_not_be_resumed(stories, tmp_path, capsys):
    out = tmp_path / "out.jsonl"
    assert run(stories, "-o", out) == 0
    before = out.read_bytes()
    assert run(stories, "-o", out) == 2
    assert run(stories, "-o", out, "--resume") == 0
    assert "complete already" in capsys.readouterr().err
    assert out.read_bytes() == before


def test_a_folder_without_anything_that_is_read_says_so(tmp_path, capsys):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "notes.docx").touch()
    assert run(tmp_path / "in", "-o", tmp_path / "out.jsonl") == 3
    assert f"{tmp_path}/in: no file there has an ending that is read, such as .jsonl" in capsys.readouterr().err
    (tmp_path / "in" / "notes.txt").write_text(STORY, encoding="utf-8")
    assert run(tmp_path / "in", "-o", tmp_path / "out.jsonl", "--force") == 0
    assert "no file there" not in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="this system gives each process all cores")
@pytest.mark.parametrize(("options", "workers"), [([], 3), (["-j", "5"], 5)])
def test_a_worker_for_each_core_that_was_given(stories, tmp_path, monkeypatch, options, workers):
    asked = []

    def noted(job, **_):
        asked.append(job.workers)
        raise RunError

    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 4, 5})
    monkeypatch.setattr("newsclean.run.run", noted)
    assert main(["run", str(stories), "-o", str(tmp_path / "out.jsonl"), *options]) == 1
    assert asked == [workers]
