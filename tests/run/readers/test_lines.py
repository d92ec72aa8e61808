"""JSON Lines: a record a line, wherever the line feeds are and whatever the lines hold."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.run.readers.lines import read_lines
from newsclean.run.readers.places import Places
from newsclean.run.records import Broken


def read(data):
    return list(read_lines(io.BytesIO(data), Places(0, "a.jsonl", "line")))


@given(st.lists(st.sampled_from([b'{"text": "a"}', b"7", b'{"', b"", b"  \t", b"\xff"]), max_size=9), st.booleans())
def test_every_line_that_holds_anything_is_a_record_with_its_number(lines, windows):
    found = read((b"\r\n" if windows else b"\n").join(lines))
    told = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    assert [(record.place.number, record.raw) for record in found] == told


def test_lines_are_numbered_as_an_editor_would():
    found = read(b'\xef\xbb\xbf{"text": "a"}\r\n\n  \n{"text": "b"}')
    assert [record.place.position for record in found] == ["line 1", "line 4"]
    assert [record.raw for record in found] == [b'{"text": "a"}', b'{"text": "b"}']


def test_a_mark_is_dropped_from_the_first_line_only():
    assert [record.raw for record in read(b"{}\n\xef\xbb\xbf{}\n")] == [b"{}", b"\xef\xbb\xbf{}"]


@pytest.mark.parametrize("data", [b'[{"text": "a"}, {"text": "b"}]\n', b'\xef\xbb\xbf[\n{"text": "a"}\n]'])
def test_a_json_array_is_refused_with_the_way_out(data):
    (only,) = read(data)
    assert only.whole_input
    assert "jq -c '.[]'" in only.why


def test_an_object_over_several_lines_is_refused_with_the_way_out():
    (only,) = read(b'{\n  "text": "Rain fell."\n}\n')
    assert only.whole_input
    assert "jq -c . FILE" in only.why
    assert len(read(b'{"text": "a"}\n{\n')) == len(read(b'{"text":\n"a"}\n')) == 2


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_told_by_its_mark(encoding):
    (only,) = read('\ufeff{"text": "Rain fell."}\r\n{"text": "Dry."}\r\n'.encode(encoding))
    assert only.whole_input
    assert "is in UTF-16" in only.why
    assert len(read(b'\xff{"text": "a"}\n{"text": "b"}\n')) == 2


def test_an_array_in_a_later_line_costs_that_line_alone():
    assert len(read(b'{"text": "a"}\n[1]\n{"text": "b"}\n')) == 3


@pytest.mark.parametrize("length", [500, 20_000])
def test_a_line_without_end_does_not_fill_the_memory(monkeypatch, length):
    monkeypatch.setattr("newsclean.run.readers.lines.LONGEST_LINE", 64)
    found = read(b'{"text": "a"}\n{"text": "' + b"x" * length + b'"}\n{"text": "b"}\n')
    assert [type(record).__name__ for record in found] == ["JsonLine", "Broken", "JsonLine"]
    assert [record.place.number for record in found] == [1, 2, 3]


def test_a_line_that_just_fits_is_a_record(monkeypatch):
    monkeypatch.setattr("newsclean.run.readers.lines.LONGEST_LINE", 8)
    assert [isinstance(record, Broken) for record in read(b"1234567\n12345678\n1\n")] == [False, True, False]
