"""A part grows under another name, can be cut back, and has one writer at a time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.run import RunError
from newsclean.run.parts import Part, draft_of
from tests.strategies.effort import examples


def written(path, *pieces, length=0):
    part = Part(path, length)
    for piece in pieces:
        part.append(piece)
    part.sync()
    part.close()
    return part.length


@examples(15)  # each waits for the disk
@given(pieces=st.lists(st.binary(max_size=9), max_size=5), more=st.binary(max_size=9), data=st.data())
def test_a_part_cut_back_goes_on_as_if_the_rest_had_never_been_written(tmp_path_factory, pieces, more, data):
    path = tmp_path_factory.mktemp("part") / "out"
    whole = b"".join(pieces)
    assert written(path, *pieces) == len(whole)
    length = data.draw(st.integers(0, len(whole)))
    assert written(path, more, length=length) == length + len(more)
    assert draft_of(path).read_bytes() == whole[:length] + more


def test_nothing_has_the_files_own_name_before_it_is_whole(tmp_path):
    written(tmp_path / "out.jsonl", b"Rain.")
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl.part"]


def test_a_new_part_begins_empty_whatever_was_left_behind(tmp_path):
    written(tmp_path / "out", b"debris of an earlier run")
    written(tmp_path / "out", b"Rain.")
    assert draft_of(tmp_path / "out").read_bytes() == b"Rain."


def test_a_part_that_lost_its_end_is_refused_and_left_as_it_is(tmp_path):
    written(tmp_path / "out", b"Rain.")
    with pytest.raises(RunError, match="has 5 bytes, but its journal tells of 6; start anew with --force"):
        Part(tmp_path / "out", 6)
    assert draft_of(tmp_path / "out").read_bytes() == b"Rain."
    assert written(tmp_path / "out", length=5) == 5


def test_a_second_writer_is_refused_until_the_first_has_closed(tmp_path):
    first = Part(tmp_path / "out")
    with pytest.raises(RunError, match="another run is writing"):
        Part(tmp_path / "out")
    first.append(b"Rain.")
    first.close()
    assert written(tmp_path / "out", b" Wind.", length=5) == 11
