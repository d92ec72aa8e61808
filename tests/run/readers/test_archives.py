"""WARC and WET: the pages that a crawler found, with what identifies them."""

import gzip
import io

import pytest

from newsclean.run.readers.archives import read_warc
from newsclean.run.readers.places import Places

pytest.importorskip("fastwarc")


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


def read(data):
    return list(read_warc(io.BufferedReader(io.BytesIO(data)), Places(0, "a.warc", "record")))


@pytest.mark.parametrize("members", [False, True])
def test_a_warc_gives_its_pages_with_address_and_declared_encoding(members):
    data = b"".join(gzip.compress(part) if members else part for part in ARCHIVE)
    found = read(data)
    assert [record.url for record in found] == ["https://x.org/1", "https://x.org/2"]
    assert found[0].content == "<p>雨终于来了。</p>".encode("gb18030")
    assert (found[0].encoding, found[1].encoding) == ("gb18030", None)
    assert found[0].fields["url"] == "https://x.org/1"
    assert found[0].fields["warc_date"] == "2025-03-01T00:00:00Z"


@pytest.mark.parametrize(
    ("content_type", "status", "read_"),
    [
        ("text/html", 200, True),
        ("TEXT/HTML; charset=utf-8", 203, True),
        ("application/xhtml+xml", 200, True),
        ("text/plain", 200, True),
        ("", 200, True),
        ("application/rss+xml", 200, False),
        ("application/json", 200, False),
        ("text/html", 301, False),
        ("text/html", 500, False),
    ],
)
def test_pages_and_texts_that_were_found_are_read_and_nothing_else(content_type, status, read_):
    assert bool(read(response("https://x.org/1", b"<p>Rain.</p>", content_type, status))) == read_


def test_a_request_is_no_page():
    http = b"GET / HTTP/1.1\r\nContent-Type: text/html\r\n\r\n"
    assert read(warc_record("request", {"Content-Type": "application/http; msgtype=request"}, http)) == []


def test_a_wet_gives_its_texts():
    headers = {"WARC-Target-URI": "https://x.org/1", "Content-Type": "text/plain"}
    (only,) = read(warc_record("conversion", headers, "Rain, at last – café.".encode()))
    assert (only.content.decode(), only.media, only.encoding) == ("Rain, at last – café.", "text", "utf-8")


def test_an_archive_that_is_cut_off_gives_the_records_before_the_cut():
    whole = read(b"".join(ARCHIVE * 20))
    cut = b"".join(ARCHIVE * 20)[: -len(ARCHIVE[-1]) - 40]
    assert read(cut) == whole[: len(read(cut))]
    assert len(read(cut)) >= len(whole) - 2
