"""Packed files are told from their first bytes, and read as what they hold."""

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.run import RunError
from newsclean.run.compression import opened, unpacked
from tests.strategies.effort import examples


def contents(path):
    with opened(path) as file:
        return unpacked(file).read()


def stored(folder, data, name="a"):
    path = folder / name
    path.write_bytes(data)
    return path


@examples(30)
@given(data=st.binary(max_size=300), cut=st.integers(0, 300))
def test_what_was_packed_in_one_or_more_members_comes_out_whole(tmp_path_factory, data, cut):
    zstandard = pytest.importorskip("zstandard")
    folder = tmp_path_factory.mktemp("packed")
    for pack in (gzip.compress, zstandard.compress):
        assert contents(stored(folder, pack(data))) == data
        assert contents(stored(folder, pack(data[:cut]) + pack(data[cut:]))) == data


@pytest.mark.parametrize("data", [b"", b"\x1f", b"\x1fRain", b"(\xb5/ Rain", b"Rain.gz", b"\xef\xbb\xbf{}"])
def test_what_only_begins_like_a_packed_file_is_read_as_it_is(tmp_path, data):
    assert contents(stored(tmp_path, data, "a.gz")) == data


def test_zstd_without_its_package_is_refused_with_the_way_to_get_it(tmp_path, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(RunError, match=r"reading zstd takes the package zstandard: pip install 'newsclean\[run\]'"):
        contents(stored(tmp_path, b"\x28\xb5\x2f\xfdx"))
    assert contents(stored(tmp_path, b"Rain")) == b"Rain"


def readable(stream):
    """The lines up to the point where the stream cannot be read on."""
    try:
        yield from iter(stream.readline, b"")
    except EOFError:
        return


def test_a_cut_off_gzip_gives_what_it_holds_before_it_fails(tmp_path):
    text = b"".join(b"Rain fell on day %d.\n" % day for day in range(9000))
    packed = gzip.compress(text)
    with opened(stored(tmp_path, packed[: len(packed) // 2])) as file:
        lines = list(readable(unpacked(file)))
    assert len(lines) > 1000
    assert text.startswith(b"".join(lines))
