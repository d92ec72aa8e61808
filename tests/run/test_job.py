"""A run gives the same bytes however many workers did it and however often it was killed."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsclean.run import Job, Recipe, RunError, inputs, rejected_of, run, summary_of
from newsclean.run.journal import journal_of
from tests.strategies.faults import dies_on_poison

SENTENCES = (
    "Rain fell on the valley on Tuesday.",
    "The wells are full again, said the mayor.",
    "The mill opens in May.",
)


def write_records(path, count, *, every=0):
    """Stories that all differ; every so many lines one is broken in another way."""
    broken = [b'{"id": 1, "text": "cut o', b"[1, 2]", b'{"id": 5}', b'{"text": 7}', b"\xff\xfe"]
    with path.open("wb") as file:
        for n in range(count):
            if every and n % every == every - 1:
                file.write(broken[n // every % len(broken)] + b"\n")
            else:
                text = "\n\n".join(f"{sentence} This is number {n}." for sentence in SENTENCES)
                file.write(json.dumps({"id": n, "text": text, "tags": ["a", n]}).encode() + b"\n")


def job(tmp_path, name="out.jsonl", *, workers=1, **options):
    """A job without the labellers, whose weights every worker would have to load: what is tested is the run."""
    recipe = Recipe(repair_only=True, **options)
    return Job(inputs([str(tmp_path / "in.jsonl")]), tmp_path / name, recipe, workers)


def test_every_record_comes_out_in_order_with_its_other_fields_untouched(tmp_path):
    write_records(tmp_path / "in.jsonl", 40)
    summary = run(job(tmp_path, workers=2))
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert [row["id"] for row in rows] == list(range(40))
    assert rows[7]["tags"] == ["a", 7]
    assert rows[7]["body"].startswith("Rain fell on the valley on Tuesday.")
    assert "text" not in rows[7]
    assert summary.documents == summary.tally.of("documents", "cleaned") == 40


def test_the_number_of_workers_does_not_show_in_the_result(tmp_path):
    write_records(tmp_path / "in.jsonl", 60, every=9)
    run(job(tmp_path, "one.jsonl", workers=1))
    run(job(tmp_path, "three.jsonl", workers=3))
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "three.jsonl").read_bytes()


def test_a_bad_record_is_listed_with_its_place_and_reason(tmp_path):
    write_records(tmp_path / "in.jsonl", 30, every=5)
    summary = run(job(tmp_path))
    rejected = [json.loads(line) for line in rejected_of(tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert [row["position"] for row in rejected] == [f"line {n}" for n in (5, 10, 15, 20, 25, 30)]
    assert all(row["input"] == str(tmp_path / "in.jsonl") for row in rejected)
    assert rejected[0]["reason"].startswith("is no JSON: ")
    assert rejected[1]["reason"] == "is a list, not a JSON object"
    assert rejected[2]["reason"].startswith("has no field that looks like a page or a text")
    assert rejected[3]["reason"] == "field 'text' holds a number, not text"
    assert (summary.tally.of("documents", "rejected"), summary.tally.of("documents", "cleaned")) == (6, 24)


def test_a_record_that_kills_its_worker_costs_only_itself(tmp_path):
    lines = [json.dumps({"id": n, "text": "poison" if n == 11 else SENTENCES[0]}) for n in range(30)]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    run(job(tmp_path, workers=2), work=dies_on_poison)
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert [row["id"] for row in rows] == [n for n in range(30) if n != 11]
    assert b"died" in rejected_of(tmp_path / "out.jsonl").read_bytes()


def test_no_file_of_rejected_records_is_left_when_none_was_rejected(tmp_path):
    write_records(tmp_path / "in.jsonl", 3)
    run(job(tmp_path))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl", "out.jsonl.summary.json"]


def test_the_summary_counts_what_was_done(tmp_path):
    write_records(tmp_path / "in.jsonl", 12, every=4)
    run(job(tmp_path))
    summary = json.loads(summary_of(tmp_path / "out.jsonl").read_bytes())
    assert summary["documents"] == {"cleaned": 9, "rejected": 3}
    assert summary["characters_kept"]["paragraph"] > 500
    assert summary["documents_per_second"] > 0


def test_a_document_over_the_budget_is_rejected_by_work_and_not_by_time(tmp_path):
    texts = ["Rain at last. " * count for count in (1, 400)]
    lines = "\n".join(json.dumps({"text": text}) for text in texts)
    (tmp_path / "in.jsonl").write_text(lines, encoding="utf-8")
    run(job(tmp_path, budget=2_000))
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 1
    assert (
        b"costs 5,600 units of work, more than the budget of 2,000" in rejected_of(tmp_path / "out.jsonl").read_bytes()
    )


def test_an_output_that_exists_is_kept_unless_forced(tmp_path):
    write_records(tmp_path / "in.jsonl", 2)
    (tmp_path / "out.jsonl").write_bytes(b"precious")
    with pytest.raises(RunError, match="--force"):
        run(job(tmp_path))
    assert (tmp_path / "out.jsonl").read_bytes() == b"precious"
    run(job(tmp_path), force=True)
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 2


def start(tmp_path, *options, stderr=subprocess.DEVNULL):
    command = [
        sys.executable,
        "-m",
        "newsclean",
        "run",
        "in.jsonl",
        "-o",
        "out.jsonl",
        "-j",
        "2",
        "--repair-only",
        *options,
    ]
    return subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=stderr)


def kill_after(process, seconds):
    try:
        process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()


@pytest.fixture
def saving_often(monkeypatch):
    """In this process and in those it starts, a journal is written after every chunk."""
    monkeypatch.setattr("newsclean.run.job._SAVE_EVERY_S", 0.0)


class InterruptedRunError(Exception):
    """Stands for a kill between two chunks, without the two seconds a journal takes."""


@pytest.mark.usefixtures("saving_often")
@pytest.mark.parametrize("seed", range(2))
def test_a_run_interrupted_many_times_gives_the_bytes_of_an_uninterrupted_one(tmp_path, seed):
    write_records(tmp_path / "in.jsonl", 150, every=7)
    run(job(tmp_path, "whole.jsonl", workers=2))
    moments = random.Random(seed)
    done = sittings = 0
    while not done:
        sittings += 1
        left = moments.randint(1, 5)

        def stop(_):
            nonlocal left
            left -= 1
            if not left:
                raise InterruptedRunError

        try:
            run(job(tmp_path, workers=1 + sittings % 2), resume=True, watch=stop)
            done = 1
        except InterruptedRunError:
            assert not (tmp_path / "out.jsonl").exists()
    assert sittings > 2
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    ours, theirs = (rejected_of(tmp_path / name).read_bytes() for name in ("out.jsonl", "whole.jsonl"))
    assert ours == theirs
    sums = [json.loads(summary_of(tmp_path / name).read_bytes())["documents"] for name in ("out.jsonl", "whole.jsonl")]
    assert sums[0] == sums[1]


def test_a_run_killed_at_random_moments_gives_the_bytes_of_an_uninterrupted_one(tmp_path):
    write_records(tmp_path / "in.jsonl", 3000, every=50)
    run(job(tmp_path, "whole.jsonl", workers=2))
    moments = random.Random(7)
    for _ in range(3):
        kill_after(start(tmp_path, "--resume"), moments.uniform(0.3, 2.5))
        if (tmp_path / "out.jsonl").exists():
            break
    process = start(tmp_path, "--resume", stderr=subprocess.PIPE)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_the_workers_of_a_killed_run_end_too(tmp_path):
    write_records(tmp_path / "in.jsonl", 4000)
    process = start(tmp_path)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if not children.exists():
        pytest.skip("no list of child processes on this system")
    deadline = time.monotonic() + 20
    workers = []
    while len(workers) < 3 and time.monotonic() < deadline:
        time.sleep(0.05)
        workers = children.read_text(encoding="ascii").split()
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert len(workers) >= 2
    while alive(workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(workers)


def alive(workers):
    return [pid for pid in workers if Path(f"/proc/{pid}").exists()]


@pytest.mark.usefixtures("saving_often")
def test_an_interrupted_run_is_not_overwritten_by_mistake(tmp_path):
    write_records(tmp_path / "in.jsonl", 40)
    interrupt(job(tmp_path))
    with pytest.raises(RunError, match="--resume continues it"):
        run(job(tmp_path))
    run(job(tmp_path), force=True)
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 40


def test_two_runs_do_not_write_one_output(tmp_path):
    write_records(tmp_path / "in.jsonl", 40)
    refused = []

    def second(_):
        if not refused:
            with pytest.raises(RunError, match="another run is writing") as error:
                run(job(tmp_path), force=True)
            refused.append(error)

    run(job(tmp_path), watch=second)
    assert refused
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 40


@pytest.mark.usefixtures("saving_often")
def test_another_jobs_run_is_not_continued(tmp_path):
    write_records(tmp_path / "in.jsonl", 40)
    interrupt(job(tmp_path))
    with pytest.raises(RunError, match="other inputs, options"):
        run(job(tmp_path, keep=("caption",)), resume=True)
    write_records(tmp_path / "in.jsonl", 41)
    with pytest.raises(RunError, match="other inputs, options"):
        run(job(tmp_path), resume=True)


@pytest.mark.usefixtures("saving_often")
def test_a_draft_that_lost_its_end_is_not_continued(tmp_path):
    write_records(tmp_path / "in.jsonl", 60)
    interrupt(job(tmp_path), after=2)
    os.truncate(tmp_path / "out.jsonl.part", 10)
    with pytest.raises(RunError, match="start anew"):
        run(job(tmp_path), resume=True)


def test_a_kill_between_the_last_record_and_the_last_name_is_made_good(tmp_path, monkeypatch):
    write_records(tmp_path / "in.jsonl", 20, every=6)
    run(job(tmp_path, "whole.jsonl"))

    def killed(*_):
        raise InterruptedRunError

    monkeypatch.setattr("newsclean.run.job.publish", killed)
    with pytest.raises(InterruptedRunError):
        run(job(tmp_path))
    monkeypatch.undo()
    run(job(tmp_path), resume=True)
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert not journal_of(tmp_path / "out.jsonl").exists()


def test_a_full_disk_stops_the_run_and_loses_nothing(tmp_path):
    write_records(tmp_path / "in.jsonl", 3000)
    run(job(tmp_path, "whole.jsonl", workers=2))
    script = f'ulimit -f 200; exec "{sys.executable}" -m newsclean run in.jsonl -o out.jsonl -j 2 --repair-only'
    full = subprocess.run(["/bin/sh", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert full.returncode == 1
    assert "out.jsonl cannot be written: file too large" in full.stderr
    assert "Traceback" not in full.stderr
    assert not (tmp_path / "out.jsonl").exists()
    assert start(tmp_path, "--resume").wait(timeout=60) == 0
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def interrupt(some_job, after=1):
    left = after

    def stop(_):
        nonlocal left
        left -= 1
        if not left:
            raise InterruptedRunError

    with pytest.raises(InterruptedRunError):
        run(some_job, watch=stop)
