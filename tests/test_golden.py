"""Whole pages, bytes to body, against what a careful editor would make of them; and the command that adds one."""

import functools
import json

import pytest

from newsclean import Role, clean
from tests import golden

PAGES = {page.slug: page for page in golden.golden_pages()}


@functools.cache
def found(slug):
    page = PAGES[slug]
    return golden.differences(clean(page.raw), page)


def cases(check):
    """One case a page; a check that is known to fail says why, and says so when it no longer does."""
    reasons = {slug: page.open.get(check) for slug, page in PAGES.items()}
    return [
        pytest.param(slug, id=slug, marks=[pytest.mark.xfail(reason=reason, strict=True)] if reason else [])
        for slug, reason in reasons.items()
    ]


@pytest.mark.parametrize("slug", cases("body"))
def test_the_body_is_the_story_and_nothing_else(slug):
    assert found(slug)["body"] == []


@pytest.mark.parametrize("slug", cases("removed"))
def test_what_is_not_the_story_has_its_role(slug):
    assert found(slug)["removed"] == []


@pytest.mark.parametrize("slug", cases("headline"))
def test_the_headline_is_found(slug):
    assert found(slug)["headline"] == []


@pytest.mark.parametrize("slug", cases("byline"))
def test_the_byline_is_found(slug):
    assert found(slug)["byline"] == []


@pytest.mark.parametrize("slug", PAGES)
def test_the_source_is_restored(slug):
    assert found(slug)["restore"] == []


@pytest.mark.parametrize("slug", PAGES)
def test_every_expectation_speaks_of_text_that_is_in_the_source(slug):
    page = PAGES[slug]
    text = " ".join(golden.words(clean(page.raw).source.text))
    assert {role for role, _ in page.removed} <= {role.value for role in Role}
    for _, removed in page.removed:
        assert " ".join(golden.words(removed)) in text


def test_there_is_a_page_for_html_and_for_text():
    assert {page.source.suffix for page in PAGES.values()} == {".html", ".txt"}


def test_a_page_is_added_with_a_draft_of_what_is_expected(tmp_path):
    source = tmp_path / "page"
    source.write_bytes(b"<!DOCTYPE html><html><body><p>Rain fell on Tuesday, at last.</p></body></html>")
    draft = golden.add("rain", source, tmp_path / "pages")
    assert draft == tmp_path / "pages" / "rain" / "expected.json"
    assert (draft.parent / "source.html").read_bytes() == source.read_bytes()
    assert set(json.loads(draft.read_text(encoding="utf-8"))) == {"body", "removed", "headline", "byline"}
    assert [page.slug for page in golden.golden_pages(tmp_path / "pages")] == ["rain"]


@pytest.mark.parametrize("slug", ["../rain", "Rain", "", "rain fall"])
def test_a_name_that_is_no_folder_name_is_refused(tmp_path, slug):
    with pytest.raises(SystemExit, match="no name for a folder"):
        golden.add(slug, tmp_path / "page", tmp_path)


def test_a_page_that_is_there_is_not_overwritten(tmp_path):
    (tmp_path / "rain").mkdir()
    with pytest.raises(SystemExit, match="is there already"):
        golden.add("rain", tmp_path / "page", tmp_path)
