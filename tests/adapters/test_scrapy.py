"""The Scrapy adapter, in a real crawl of a site on this machine."""

import http.server
import json
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

import newsclean
from newsclean.adapters.scrapy import from_response

ROOT = Path(__file__).resolve().parents[2]
STORY = "<p>Rain fell on the valley on Tuesday, at last – said the mayor.</p>"
PAGES = {
    "/": ("text/html", b'<a href="/1">one</a> <a href="/2">two</a> <a href="/3">three</a>'),
    "/1": ("text/html; charset=utf-8", STORY.encode()),
    "/2": ("text/html; charset=windows-1252", STORY.encode("windows-1252")),
    "/3": ("text/html; charset=klingon", STORY.encode()),
}

SPIDER = '''
import dataclasses, sys
import scrapy
from scrapy.crawler import CrawlerProcess
from newsclean.adapters.scrapy import from_response


@dataclasses.dataclass
class Story:
    url: str
    page: bytes
    body: str | None = None


class Spider(scrapy.Spider):
    name = "valley"
    start_urls = [sys.argv[1]]

    def parse(self, response):
        for link in response.css("a::attr(href)").getall():
            yield response.follow(link, self.story)

    def story(self, response):
        yield {"url": response.url, "page": response.body, "direct": from_response(response).body}
        yield Story(response.url + "#again", response.body)
        yield {"url": "none"}


def without_page(item):
    item = dataclasses.asdict(item) if dataclasses.is_dataclass(item) else dict(item)
    item.pop("page", None)
    return item


class Rest:
    """Feeds hold text only."""

    def process_item(self, item):
        return without_page(item)


process = CrawlerProcess({
    "ITEM_PIPELINES": {"newsclean.adapters.scrapy.CleanPipeline": 300, Rest: 400},
    "NEWSCLEAN_SOURCE": "page",
    "FEEDS": {"items.jsonl": {"format": "jsonlines", "encoding": "utf8"}},
    "LOG_LEVEL": "ERROR",
    "TELNETCONSOLE_ENABLED": False,
})
crawler = process.create_crawler(Spider)
process.crawl(crawler)
process.start()
print({name: value for name, value in crawler.stats.get_stats().items() if name.startswith("newsclean")})
'''


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        kind, body = PAGES.get(self.path, ("text/plain", b""))
        self.send_response(200 if self.path in PAGES else 404)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Keeps quiet."""


@pytest.fixture
def site():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_a_crawl_cleans_its_items(site, tmp_path):
    pytest.importorskip("scrapy")
    (tmp_path / "spider.py").write_text(SPIDER, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "spider.py", site],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Traceback" not in done.stderr, done.stderr[-3000:]
    items = [json.loads(line) for line in (tmp_path / "items.jsonl").read_text(encoding="utf-8").splitlines()]
    story = newsclean.clean(STORY)
    body = story.body
    direct = {item["url"].rpartition("/")[2]: item["direct"] for item in items if "direct" in item}
    assert direct == {"1": body, "2": body, "3": body}
    plain = [item for item in items if "direct" in item]
    assert [(item["verdict"], item["headline"]) for item in plain] == [(story.verdict.kind, story.headline)] * 3
    again = {item["url"].rpartition("/")[2]: item for item in items if item["url"].endswith("#again")}
    assert {tuple(sorted(item)) for item in again.values()} == {("body", "url")}
    assert again["1#again"]["body"] == body
    assert "'newsclean/cleaned': 6" in done.stdout
    assert "'newsclean/without_source': 3" in done.stdout


def test_a_response_is_cleaned_from_its_bytes_with_the_declared_charset():
    raw = "<p>Дождь прошёл над долиной во вторник, сказал мэр.</p>".encode("koi8-r")
    for kind in (b"text/html; charset=koi8-r", "text/html; charset=KOI8-R"):
        response = SimpleNamespace(body=raw, url="https://x.org/", headers={"Content-Type": kind})
        document = from_response(response)
        assert document.body == "Дождь прошёл над долиной во вторник, сказал мэр."
        assert document.source.url == "https://x.org/"
        assert from_response(response, keep={newsclean.Role.HEADLINE}).body == ""
        assert list(from_response(response, pipeline=newsclean.REPAIR).facts) == []


@pytest.mark.parametrize(
    "headers", [{}, {"Content-Type": b"text/html"}, {"Content-Type": b"text/html; charset=nonsense"}]
)
def test_a_header_that_says_nothing_useful_does_no_harm(headers):
    response = SimpleNamespace(body=STORY.encode(), url="https://x.org/", headers=headers)
    assert from_response(response).body == newsclean.clean(STORY).body
