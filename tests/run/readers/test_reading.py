"""Every kind of file is a stream of records; what cannot be read stands in its place and says so."""

import gzip
import json

import pytest

from newsclean.run.contents import content_of
from newsclean.run.inputs import inputs
from newsclean.run.readers import Reading, records
from newsclean.run.recipe import Recipe
from newsclean.run.records import Broken

LINES = b"".join(json.dumps({"id": n, "text": f"Rain fell on day {n}."}).encode() + b"\n" for n in range(50))


def read(*paths, start=(0, 0)):
    return list(records(inputs(map(str, paths)), start=start, reading=Reading()))


def texts(*paths):
    return [content_of(record, Recipe()).content for record in read(*paths)]


def stored(path, data):
    path.write_bytes(data)
    return path


def test_packed_files_are_read_like_plain_ones_whatever_they_are_called(tmp_path):
    zstandard = pytest.importorskip("zstandard")
    plain = texts(stored(tmp_path / "a.jsonl", LINES))
    assert len(plain) == 50
    assert texts(stored(tmp_path / "b.jsonl", gzip.compress(LINES[:900]) + gzip.compress(LINES[900:]))) == plain
    assert texts(stored(tmp_path / "c.jsonl.gz", zstandard.compress(LINES))) == plain
    halves = zstandard.compress(LINES[:900]) + zstandard.compress(LINES[900:])
    assert texts(stored(tmp_path / "d.jsonl.zst", halves)) == plain


def test_a_cut_off_gzip_gives_what_it_holds_and_names_file_and_place(tmp_path):
    packed = gzip.compress(LINES * 400)
    found = read(stored(tmp_path / "a.jsonl.gz", packed[: len(packed) // 2]), stored(tmp_path / "b.jsonl", LINES))
    broken = [record for record in found if isinstance(record, Broken)]
    assert len(broken) == 1
    assert broken[0].whole_input
    assert "cannot be read on after line " in broken[0].why
    assert broken[0].why.endswith("the packed file is cut off")
    assert broken[0].place.input.endswith("a.jsonl.gz")
    before = found.index(broken[0])
    assert broken[0].place.number == found[before - 1].place.number + 1
    assert before > 50
    assert len(found) == before + 51


def test_garbage_in_a_gzip_is_the_end_of_that_input_only(tmp_path):
    packed = bytearray(gzip.compress(LINES * 400))
    packed[len(packed) // 2] ^= 0xFF
    found = read(stored(tmp_path / "a.jsonl.gz", bytes(packed)), stored(tmp_path / "b.jsonl", LINES))
    assert [record.place.index for record in found if isinstance(record, Broken) and record.whole_input] == [0]
    assert found[-1].place.index == 1


def test_a_gzip_of_which_only_the_head_is_one_says_so(tmp_path):
    (only,) = read(stored(tmp_path / "a.jsonl", gzip.compress(LINES)[:10] + b"\xff" * 50))
    assert only.whole_input
    assert "cannot be read on: " in only.why


def test_an_empty_file_holds_no_records(tmp_path):
    for name in ("a.jsonl", "a.jsonl.gz"):
        assert read(stored(tmp_path / name, b"")) == []


def test_a_page_file_is_one_record_that_knows_its_file(tmp_path):
    (only,) = read(stored(tmp_path / "a.html.gz", gzip.compress(b"<p>Rain.</p>")))
    assert only.content == b"<p>Rain.</p>"
    assert only.fields == {"input": str(tmp_path / "a.html.gz")}


def test_a_missing_file_stands_in_its_place(tmp_path):
    first, second = read(tmp_path / "missing.html", stored(tmp_path / "a.html", b"<p>Rain.</p>"))
    assert (first.why, first.whole_input) == ("no such file, folder or pattern", True)
    assert second.content == b"<p>Rain.</p>"


@pytest.mark.parametrize("start", [(0, 0), (0, 7), (1, 0), (1, 49), (2, 0), (3, 0)])
def test_reading_goes_on_at_any_place(tmp_path, start):
    paths = [stored(tmp_path / f"{name}.jsonl", LINES) for name in "ab"] + [stored(tmp_path / "c.html", b"<p>x</p>")]
    everything = read(*paths)
    rest = [record for record in everything if (record.place.index, record.place.ordinal) >= start]
    assert read(*paths, start=start) == rest


def test_a_cut_off_warc_gives_what_it_holds_and_says_so(tmp_path):
    pytest.importorskip("fastwarc")
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Rain.</p>"
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.org/1\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
    kind = f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    page = (head + kind).encode() + http + b"\r\n\r\n"
    data = gzip.compress(page) + gzip.compress(page * 40)
    found = read(stored(tmp_path / "a.warc.gz", data[:-30]))
    assert found[0].url == "https://x.org/1"
    assert isinstance(found[-1], Broken)


@pytest.mark.parametrize(("name", "rows"), [("a.tsv", ["Rain, at last."]), ("a.csv", [None])])
def test_the_suffix_says_what_parts_the_columns(tmp_path, name, rows):
    found = read(stored(tmp_path / name, b"id\ttext\n1\tRain, at last.\n"))
    assert [record.fields["text"] if not isinstance(record, Broken) else None for record in found] == rows


def test_bytes_read_are_told_while_reading_and_add_up_to_the_files(tmp_path):
    paths = [stored(tmp_path / f"{name}.jsonl", LINES) for name in "ab"]
    reading = Reading()
    told = [reading.bytes_read for _ in records(inputs(map(str, paths)), reading=reading)]
    assert told == sorted(told)
    assert 0 < told[0] <= len(LINES)
    assert reading.bytes_read == 2 * len(LINES)
