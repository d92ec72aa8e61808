"""Plain text as tools give it: every form that comes out, kept, and none that fails stops the others."""

import gzip
import json
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.training import dumps
from newsclean.training.corpora import load
from newsclean.training.dumps import GOLD, HARD_WRAPPED, hard_wrapped, texts_of
from tests.strategies.stories import PAGE, SENTENCES

BODY = "\n\n".join(SENTENCES)


@pytest.fixture
def page(tmp_path):
    folder = tmp_path / "dials"
    (folder / "html").mkdir(parents=True)
    (folder / "pages.jsonl").write_text(json.dumps({"id": "a/b", "site": "dial.example", "body": BODY}) + "\n")
    (folder / "html" / "a").mkdir()
    (folder / "html" / "a" / "b.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    return next(iter(load([folder])))


@pytest.fixture
def forms(monkeypatch):
    """Four tools: one fails, one lacks a dictionary, one finds nothing."""

    def fails(_html):
        raise ValueError

    def lacks(_html):
        raise LookupError

    monkeypatch.setattr(dumps, "DUMPS", {"html-text": lambda html: html[:200], "fails": fails, "lacks": lacks})
    monkeypatch.setattr(dumps, "EXTRACTS", {"nothing": lambda _html: " \n"})


@given(st.lists(st.text("ab ü雨", max_size=200), max_size=5))
def test_hard_wrapping_changes_white_space_only_and_keeps_words_whole(lines):
    wrapped = hard_wrapped("\n".join(lines))
    assert wrapped.split() == "\n".join(lines).split()
    assert all(len(line) <= 72 or " " not in line for line in wrapped.splitlines())


def test_paragraphs_are_a_blank_line_apart_and_lines_as_full_as_they_can_be():
    wrapped = hard_wrapped(BODY)
    assert wrapped.count("\n\n") == len(SENTENCES) - 1
    for paragraph in wrapped.split("\n\n"):
        for line, following in pairwise(paragraph.split("\n")):
            assert len(line) <= 72 < len(line) + 1 + len(following.split()[0])


def test_a_word_longer_than_a_line_stays_whole():
    assert hard_wrapped("x" * 100) == "x" * 100


@pytest.mark.usefixtures("forms")
def test_a_tool_that_fails_or_finds_nothing_has_no_text_and_the_gold_is_the_body(page):
    texts = texts_of(page)
    assert set(texts) == {"html-text", HARD_WRAPPED, GOLD}
    assert texts[GOLD] == BODY
    assert texts[HARD_WRAPPED] == hard_wrapped(texts["html-text"])


@pytest.mark.usefixtures("forms")
def test_texts_are_made_once_and_read_from_the_cache_behind_that(page, tmp_path, monkeypatch):
    cache = tmp_path / "cache"
    cache.mkdir()
    first = texts_of(page, cache)
    assert [path.name for path in cache.iterdir()] == ["dials__a_b.json"]
    monkeypatch.setattr(dumps, "DUMPS", {})
    assert texts_of(page, cache) == first
    assert set(texts_of(replace(page, id="c"), None)) == {GOLD}
