"""Publishing: drafts get their names, the output last, and a second attempt ends where the first would have."""

import json

import pytest

from newsclean.run import Summary, Tally, rejected_of, summary_of
from newsclean.run.journal import Journal, journal_of
from newsclean.run.parts import draft_of
from newsclean.run.publish import publish

SUMMARY = Summary(Tally(), seconds=1.0)


def drafted(folder, *, output=b'{"body": "Rain."}\n', rejected=b"", name="out.jsonl"):
    path = folder / name
    draft_of(path).write_bytes(output)
    draft_of(rejected_of(path)).write_bytes(rejected)
    Journal("a", whole=True).save(journal_of(path))
    return path


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_what_was_drafted_is_there_under_its_name_and_no_draft_is_left(tmp_path):
    path = drafted(tmp_path, rejected=b'{"why": "is no JSON"}\n')
    publish(path, rejected_of(path), SUMMARY)
    assert path.read_bytes() == b'{"body": "Rain."}\n'
    assert rejected_of(path).read_bytes() == b'{"why": "is no JSON"}\n'
    assert json.loads(summary_of(path).read_bytes())["seconds"] == 1.0
    assert names(tmp_path) == sorted([path.name, rejected_of(path).name, summary_of(path).name])


def test_a_run_that_rejected_nothing_takes_away_the_list_of_an_earlier_one(tmp_path):
    path = drafted(tmp_path)
    rejected_of(path).write_bytes(b"old")
    publish(path, rejected_of(path), SUMMARY)
    assert names(tmp_path) == sorted([path.name, summary_of(path).name])


@pytest.mark.parametrize("broken", ["summary", "output", "journal"])
def test_cut_short_anywhere_and_done_again_it_ends_the_same(tmp_path, monkeypatch, broken):
    from pathlib import Path

    path = drafted(tmp_path, rejected=b"x\n")
    step = {"summary": "write_bytes", "output": "replace", "journal": "unlink"}[broken]
    real = getattr(Path, step)

    def killed(self, *arguments, **options):
        if broken == "output" and self != draft_of(path):
            return real(self, *arguments, **options)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, step, killed)
        with pytest.raises(KeyboardInterrupt):
            publish(path, rejected_of(path), SUMMARY)
    assert journal_of(path).exists()
    publish(path, rejected_of(path), SUMMARY)
    assert path.read_bytes() == b'{"body": "Rain."}\n'
    assert names(tmp_path) == sorted([path.name, rejected_of(path).name, summary_of(path).name])


@pytest.mark.parametrize("name", ["out.parquet", "out.PQ"])
def test_a_parquet_output_is_a_table(tmp_path, name):
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    path = drafted(tmp_path, name=name)
    publish(path, rejected_of(path), SUMMARY)
    assert parquet.read_table(path).to_pylist() == [{"body": "Rain."}]
    assert names(tmp_path) == sorted([path.name, summary_of(path).name])
