"""Files appear whole or not at all, and never in the place of another one unasked."""

import errno
import os
from pathlib import Path

import pytest

from newsclean.cli.atomic import write_bytes


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("force", [False, True])
def test_a_new_file_holds_the_bytes_and_nothing_is_left_beside_it(tmp_path, force):
    write_bytes(tmp_path / "out", b"Rain\r\n\x00", force=force)
    assert (tmp_path / "out").read_bytes() == b"Rain\r\n\x00"
    assert names(tmp_path) == ["out"]


def test_a_file_that_is_there_stays_unless_forced(tmp_path):
    out = tmp_path / "out"
    out.write_bytes(b"precious")
    with pytest.raises(FileExistsError):
        write_bytes(out, b"new", force=False)
    assert (out.read_bytes(), names(tmp_path)) == (b"precious", ["out"])
    write_bytes(out, b"new", force=True)
    assert (out.read_bytes(), names(tmp_path)) == (b"new", ["out"])


def test_the_file_behind_a_link_is_replaced_and_the_link_stays(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_bytes(tmp_path / "link", b"new", force=True)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_crash_while_writing_leaves_the_old_file_and_no_draft(tmp_path, monkeypatch):
    out = tmp_path / "out"
    out.write_bytes(b"precious")

    def full(_file):
        raise OSError(errno.ENOSPC, "no space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match=f"no space left on device: '{out}'"):
        write_bytes(out, b"new", force=True)
    assert (out.read_bytes(), names(tmp_path)) == (b"precious", ["out"])


@pytest.mark.parametrize("code", [errno.EPERM, errno.ENOTSUP])
def test_a_file_system_without_links_takes_the_file_all_the_same_but_replaces_none(tmp_path, monkeypatch, code):
    def no_links(_self, _target):
        raise OSError(code, "no links here")

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    out = tmp_path / "out"
    write_bytes(out, b"new", force=False)
    assert (out.read_bytes(), names(tmp_path)) == (b"new", ["out"])
    with pytest.raises(OSError, match="no links here"):
        write_bytes(out, b"newer", force=False)
    assert (out.read_bytes(), names(tmp_path)) == (b"new", ["out"])


def test_another_fault_of_the_file_system_is_not_taken_for_want_of_links(tmp_path, monkeypatch):
    def broken(_self, _target):
        raise OSError(errno.EIO, "input/output error")

    monkeypatch.setattr(Path, "hardlink_to", broken)
    with pytest.raises(OSError, match="input/output"):
        write_bytes(tmp_path / "out", b"new", force=False)
    assert names(tmp_path) == []
