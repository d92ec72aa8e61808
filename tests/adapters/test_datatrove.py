"""The datatrove adapter, on its local executor."""

import gzip
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsclean

ROOT = Path(__file__).resolve().parents[2]
STORY = "<h1>Rain</h1><p>Rain fell on the valley on Tuesday, at last.</p><p>The wells are full again in week {}.</p>"

HEAD = """
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader, WarcReader
from datatrove.pipeline.writers import JsonlWriter
from newsclean.adapters.datatrove import NewscleanExtractor, NewscleanStep

if __name__ == "__main__":
    LocalPipelineExecutor([{steps}, JsonlWriter("out", output_filename="${{rank}}.jsonl", compression=None)],
                          tasks=2, workers=2, logging_dir="logs").run()
"""

pytestmark = pytest.mark.skipif(importlib.util.find_spec("datatrove") is None, reason="datatrove is not installed")


def executed(folder, steps):
    (folder / "job.py").write_text(HEAD.format(steps=steps), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "job.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    rows = [json.loads(line) for path in (folder / "out").iterdir() for line in path.read_bytes().splitlines()]
    return sorted(rows, key=lambda row: row["id"])


def stories(folder):
    (folder / "in").mkdir()
    pages = [STORY.format(n) for n in range(12)]
    pages[5] = "<!doctype html><html><body><img src=x></body></html>"
    for part in range(2):
        rows = [{"id": f"{n:02}", "text": page, "url": f"https://x.org/{n}"} for n, page in enumerate(pages)]
        lines = "".join(f"{json.dumps(row)}\n" for row in rows[part::2])
        (folder / "in" / f"{part}.jsonl").write_text(lines, encoding="utf-8")
    return pages


def test_the_step_cleans_in_place_and_labels_and_drops_nothing(tmp_path):
    pages = stories(tmp_path)
    rows = executed(tmp_path, 'JsonlReader("in"), NewscleanStep()')
    assert [row["id"] for row in rows] == [f"{n:02}" for n in range(12)]
    for page, row in zip(pages, rows, strict=True):
        document = newsclean.clean(page)
        assert row.get("text", "") == document.body  # the writer leaves out what is empty
        assert row["metadata"]["newsclean"]["headline"] == document.headline
        assert set(row["metadata"]["newsclean"]["removed"]) == {block.role.value for block in document.boilerplate}


def test_the_extractor_gives_bodies_and_drops_what_has_none(tmp_path):
    pages = stories(tmp_path)
    rows = executed(tmp_path, 'JsonlReader("in"), NewscleanExtractor()')
    assert [row["text"] for row in rows] == [newsclean.clean(page).body for page in pages if "Rain" in page]


def test_the_extractor_reads_what_the_warc_reader_gives(tmp_path):
    for name in ("warcio", "cchardet", "magic"):
        if importlib.util.find_spec(name) is None:
            pytest.skip(f"datatrove's WARC reader needs {name}")
    (tmp_path / "in").mkdir()
    parts = []
    for n in range(4):
        http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + STORY.format(n).encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.org/{n}\r\n"
            f"WARC-Record-ID: <urn:uuid:{n}>\r\n"
            "WARC-Date: 2025-03-01T00:00:00Z\r\nWARC-Identified-Payload-Type: text/html\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        parts.append(gzip.compress(head.encode() + http + b"\r\n\r\n"))
    (tmp_path / "in" / "a.warc.gz").write_bytes(b"".join(parts))
    rows = executed(tmp_path, 'WarcReader("in"), NewscleanExtractor()')
    assert [row["text"] for row in rows] == [newsclean.clean(STORY.format(n)).body for n in range(4)]
