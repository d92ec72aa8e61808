"""Any bytes under any name give records or a reason, in order, and never an error."""

import gzip
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.run.inputs import inputs
from newsclean.run.readers import Reading, records

FRAGMENTS = [
    b'{"text": "Rain."}\n', b"{", b'"', b"\n", b"\r\n", b"id,text\n", b"1,Rain.\n", b",", b"\x00", b"\xff\xfe",
    b"PAR1", b"WARC/1.0\r\n", b"WARC-Type: response\r\n", b"WARC-Type: conversion\r\n", b"Content-Length: 9\r\n",
    b"Content-Length: -1\r\n", b"Content-Type: application/http; msgtype=response\r\n", b"\r\n\r\n",
    b"HTTP/1.1 200 OK\r\n", b"Content-Type: text/html; charset=x\r\n", b"<p>Rain.</p>", b"\xef\xbb\xbf", b"[1]",
]  # fmt: skip
"""Pieces of files of every kind."""

CONTENTS = st.one_of(st.binary(max_size=300), st.lists(st.sampled_from(FRAGMENTS), max_size=25).map(b"".join))


def places(name, data):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        return [record.place for record in records(inputs([str(path)]), reading=Reading())]


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.tsv", "a.parquet", "a.warc", "a.wet", "a.html", "a"])
@given(CONTENTS, st.sampled_from(["plain", "packed", "cut"]))
def test_any_bytes_give_records_or_a_reason(name, data, form):
    for module, kinds in {"pyarrow": (".parquet",), "fastwarc": (".warc", ".wet")}.items():
        if name.endswith(kinds) or (name == "a" and data.startswith((b"PAR1", b"WARC/"))):
            pytest.importorskip(module)
    if form != "plain":
        data = gzip.compress(data)
    if form == "cut":
        data = data[: len(data) // 2]
    if data.startswith(b"\x28\xb5\x2f\xfd"):
        pytest.importorskip("zstandard")
    found = places(name, data)
    assert [place.ordinal for place in found] == list(range(len(found)))
