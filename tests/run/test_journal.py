"""The journal: what was saved is what is loaded, and a strange one is refused with the way out."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.run import RunError, is_unfinished
from newsclean.run.journal import Journal, journal_of
from tests.strategies.effort import examples

COUNT = st.integers(0, 1 << 60)
JOURNALS = st.builds(
    Journal,
    fingerprint=st.text(max_size=9),
    index=COUNT,
    ordinal=COUNT,
    written=COUNT,
    rejected=COUNT,
    seconds=st.floats(0, 1e9),
    whole=st.booleans(),
    tally=st.dictionaries(st.text(max_size=5), st.dictionaries(st.text(max_size=5), COUNT, max_size=3), max_size=3),
)


@examples(15)  # each waits for the disk
@given(JOURNALS)
def test_a_journal_is_loaded_as_it_was_saved(journal):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.jsonl.journal"
        journal.save(path)
        assert Journal.load(path) == journal
        assert [each.name for each in Path(folder).iterdir()] == [path.name]


def test_saving_replaces_the_state_before(tmp_path):
    path = tmp_path / "journal"
    Journal("a", index=1).save(path)
    Journal("a", index=2).save(path)
    assert Journal.load(path).index == 2


def test_a_kill_while_saving_leaves_the_state_before(tmp_path, monkeypatch):
    path = tmp_path / "journal"
    Journal("a", index=1).save(path)
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        Journal("a", index=2).save(path)
    assert Journal.load(path).index == 1


def test_no_journal_is_no_unfinished_run(tmp_path):
    output = tmp_path / "out.jsonl"
    assert Journal.load(journal_of(output)) is None
    assert not is_unfinished(output)
    Journal("a").save(journal_of(output))
    assert is_unfinished(output)


def test_outputs_in_one_folder_have_journals_of_their_own(tmp_path):
    assert journal_of(tmp_path / "a.jsonl") != journal_of(tmp_path / "a.parquet")
    assert journal_of(tmp_path / "a.jsonl").parent == tmp_path


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "is no journal"),
        (b"{", "is no journal"),
        (b"\xff", "is no journal"),
        (json.dumps({"version": 2, "fingerprint": "a"}).encode(), "another version"),
        (json.dumps({"fingerprint": "a"}).encode(), "another version"),
    ],
)
def test_a_journal_that_we_did_not_write_is_refused_with_the_way_out(tmp_path, data, told):
    path = tmp_path / "journal"
    path.write_bytes(data)
    with pytest.raises(RunError, match=f"{told}.*--force"):
        Journal.load(path)
