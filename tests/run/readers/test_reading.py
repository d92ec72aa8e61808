"""Every kind of file is a stream of records; what cannot be read stands in its place and says so."""

import gzip
import io
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


def test_lines_are_numbered_as_an_editor_would(tmp_path):
    found = read(stored(tmp_path / "a.jsonl", b'\xef\xbb\xbf{"text": "a"}\r\n\n  \n{"text": "b"}'))
    assert [record.place.position for record in found] == ["line 1", "line 4"]
    assert [content_of(record, Recipe()).content for record in found] == ["a", "b"]


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
    assert before > 50
    assert len(found) == before + 51


def test_garbage_in_a_gzip_is_the_end_of_that_input_only(tmp_path):
    packed = bytearray(gzip.compress(LINES * 400))
    packed[len(packed) // 2] ^= 0xFF
    found = read(stored(tmp_path / "a.jsonl.gz", bytes(packed)), stored(tmp_path / "b.jsonl", LINES))
    assert [record.place.index for record in found if isinstance(record, Broken) and record.whole_input] == [0]
    assert found[-1].place.index == 1


def test_an_empty_file_holds_no_records(tmp_path):
    for name in ("a.jsonl", "a.jsonl.gz"):
        assert read(stored(tmp_path / name, b"")) == []


def test_a_json_array_is_refused_with_the_way_out(tmp_path):
    (only,) = read(stored(tmp_path / "a.json", b'[{"text": "a"}, {"text": "b"}]\n'))
    assert "jq -c '.[]'" in only.why


def test_a_line_without_end_does_not_fill_the_memory(tmp_path, monkeypatch):
    monkeypatch.setattr("newsclean.run.readers.lines.LONGEST_LINE", 64)
    found = read(stored(tmp_path / "a.jsonl", b'{"text": "a"}\n{"text": "' + b"x" * 500 + b'"}\n{"text": "b"}\n'))
    assert [type(record).__name__ for record in found] == ["JsonLine", "Broken", "JsonLine"]
    assert found[1].place.position == "line 2"


def test_csv_has_a_header_and_may_break_lines_inside_quotes(tmp_path):
    table = 'id,text\n1,"Rain, at ""last"".\nWells full."\n2,Dry.\n'
    found = read(stored(tmp_path / "a.csv", table.encode("utf-8-sig")))
    assert [record.fields for record in found] == [
        {"id": "1", "text": 'Rain, at "last".\nWells full.'},
        {"id": "2", "text": "Dry."},
    ]
    assert [record.place.position for record in found] == ["line 3", "line 4"]


def test_csv_rows_of_another_width_are_broken_and_the_rest_is_read(tmp_path):
    found = read(stored(tmp_path / "a.csv", b"id,text\n1\n2,Dry.,extra\n3,Rain.\n"))
    assert [isinstance(record, Broken) for record in found] == [True, True, False]
    assert found[0].why == "has 1 columns, but the header names 2"


def test_csv_survives_nul_stray_bytes_and_long_fields(tmp_path):
    table = b"id\ttext\n1\tRa\x00in don\x92t\n2\t" + b"x" * 200_000 + b"\n"
    found = read(stored(tmp_path / "a.tsv", table))
    assert content_of(found[0], Recipe()).content == b"Rain don\x92t"
    assert len(content_of(found[1], Recipe()).content) == 200_000


def test_csv_without_a_header_is_unreadable(tmp_path):
    (only,) = read(stored(tmp_path / "a.csv", b""))
    assert "no header line" in only.why


def test_parquet_rows_keep_their_values(tmp_path):
    arrow = pytest.importorskip("pyarrow")
    from datetime import UTC, datetime
    from decimal import Decimal

    from pyarrow import parquet

    when = datetime(2025, 3, 1, 12, tzinfo=UTC)
    table = arrow.table({
        "text": ["Rain.", None],
        "when": [when, None],
        "price": [Decimal("1.10"), None],
        "tags": [["a"], []],
        "n": [7, None],
    })  # fmt: skip
    parquet.write_table(table, tmp_path / "a.parquet")
    found = read(tmp_path / "a.parquet")
    assert found[0].fields == {
        "text": "Rain.",
        "when": "2025-03-01 12:00:00.000000Z",
        "price": "1.10",
        "tags": ["a"],
        "n": 7,
    }
    assert [record.place.position for record in found] == ["row 1", "row 2"]


def test_a_cut_off_parquet_is_unreadable(tmp_path):
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    out = io.BytesIO()
    parquet.write_table(arrow.table({"text": ["Rain."] * 100}), out)
    (only,) = read(stored(tmp_path / "a.parquet", out.getvalue()[:-20]))
    assert only.whole_input
    assert "is no Parquet that can be read" in only.why


def warc_record(kind, headers, body):
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"WARC/1.0\r\nWARC-Type: {kind}\r\n{head}Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"


def response(url, body, content_type="text/html; charset=gb18030", status=200):
    http = f"HTTP/1.1 {status} X\r\nContent-Type: {content_type}\r\n\r\n".encode() + body
    headers = {
        "WARC-Target-URI": url,
        "WARC-Date": "2025-03-01T00:00:00Z",
        "WARC-Record-ID": "<urn:uuid:0>",
        "Content-Type": "application/http; msgtype=response",
    }
    return warc_record("response", headers, http)


ARCHIVE = [
    warc_record("warcinfo", {"Content-Type": "application/warc-fields"}, b"software: x\r\n"),
    response("https://x.org/1", "<p>雨终于来了。</p>".encode("gb18030")),
    response("https://x.org/picture", b"\x89PNG", "image/png"),
    response("https://x.org/gone", b"<p>Not here.</p>", "text/html", 404),
    response("https://x.org/2", b"<p>Dry.</p>", "text/html"),
]


@pytest.mark.parametrize("packed", [False, True])
def test_a_warc_gives_its_pages_with_address_and_declared_encoding(tmp_path, packed):
    pytest.importorskip("fastwarc")
    data = b"".join(gzip.compress(part) if packed else part for part in ARCHIVE)
    found = read(stored(tmp_path / "a.warc", data))
    assert [record.url for record in found] == ["https://x.org/1", "https://x.org/2"]
    assert found[0].content == "<p>雨终于来了。</p>".encode("gb18030")
    assert found[0].encoding == "gb18030"
    assert found[0].fields["url"] == "https://x.org/1"
    assert found[0].fields["warc_date"] == "2025-03-01T00:00:00Z"


def test_a_wet_gives_its_texts(tmp_path):
    pytest.importorskip("fastwarc")
    headers = {"WARC-Target-URI": "https://x.org/1", "Content-Type": "text/plain"}
    (only,) = read(stored(tmp_path / "a.wet", warc_record("conversion", headers, "Rain, at last – café.".encode())))
    assert (only.content.decode(), only.media, only.encoding) == ("Rain, at last – café.", "text", "utf-8")


def test_a_cut_off_warc_gives_what_it_holds_and_says_so(tmp_path):
    pytest.importorskip("fastwarc")
    data = gzip.compress(b"".join(ARCHIVE[:2])) + gzip.compress(ARCHIVE[4] * 40)
    found = read(stored(tmp_path / "a.warc.gz", data[:-30]))
    assert found[0].url == "https://x.org/1"
    assert isinstance(found[-1], Broken)


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
