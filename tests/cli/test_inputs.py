"""Inputs of the command: files, or standard input, as the bytes they are."""

import io
import sys

import pytest

from newsclean.cli.inputs import STDIN, read_bytes

RAW = b"Gr\xfc\xdfe\r\n\x00\xff"


def test_a_file_is_read_as_the_bytes_it_is(tmp_path):
    path = tmp_path / "page.txt"
    path.write_bytes(RAW)
    assert read_bytes(str(path)) == RAW


def test_a_hyphen_is_standard_input_as_the_bytes_it_is(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(RAW), encoding="ascii"))
    assert read_bytes(STDIN) == RAW


def test_a_file_that_begins_with_a_hyphen_is_a_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-1.txt").write_bytes(RAW)
    assert read_bytes("-1.txt") == RAW


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_what_is_no_file_is_an_error_of_the_system(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(OSError, match=name):
        read_bytes(name)
