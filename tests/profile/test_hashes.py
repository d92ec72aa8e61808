"""Lines, pages and sites as hashes: what counts as the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Document, Source
from newsclean.profile.hashes import hash_of, line_keys, page_key, site_of


def keys(text):
    return list(line_keys(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 Comments", "7 comments:"),
        ("1,234 Comments", "5 comments"),
        ("Updated 3:15", "updated 12:40"),
        ("SIGN UP  for news!", "Sign up for news"),
        ("read_more", "Read more…"),
        ("Straße", "STRASSE"),
    ],
)
def test_lines_that_differ_in_figures_case_and_punctuation_are_the_same_line(one, other):
    assert keys(one) == keys(other) != []


@pytest.mark.parametrize(("one", "other"), [("Sign up", "Signup"), ("Rain fell", "Rain fell again"), ("雨", "雪")])
def test_lines_that_differ_in_a_word_are_not_the_same(one, other):
    assert keys(one) != keys(other)


@pytest.mark.parametrize("text", ["", "3 : 1", "2025", "* * *", "…\n12\n—"])
def test_lines_without_a_letter_have_no_key(text):
    assert keys(text) == []


@given(st.text(max_size=80))
def test_a_block_has_at_most_a_key_for_each_line_whatever_its_text(text):
    assert len(keys(text)) <= len(text.splitlines())
    assert all(0 <= key < 1 << 64 for key in keys(text))


@given(st.lists(st.sampled_from(["Rain fell.", "12", "Read on", ""]), max_size=6))
def test_the_keys_of_a_block_are_those_of_its_lines(lines):
    assert keys("\n".join(lines)) == [key for line in lines for key in keys(line)]


def test_a_hash_is_the_same_in_every_process_and_for_half_an_emoji_too():
    assert hash_of("Rain") == 4935039608093446793
    assert hash_of("\ud83d") != hash_of("")


def test_a_page_is_its_address_without_the_fragment_or_else_its_text():
    page, anchor, print_ = (
        page_key(Document(Source(text, url=url)))
        for text, url in [("a", "https://x.org/1"), ("b", "https://x.org/1#top"), ("a", "https://x.org/1?print")]
    )
    assert page == anchor != print_
    assert page_key(Document(Source("a"))) != page_key(Document(Source("b")))


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.Example.org:443/a", "example.org"),
        ("http://example.org", "example.org"),
        ("https://news.example.org/a", "news.example.org"),
        ("https://wwwhat.org/", "wwwhat.org"),
        ("/a/b.html", ""),
        ("http://[broken", ""),
        (None, ""),
    ],
)
def test_the_site_is_the_host_without_www(url, site):
    assert site_of(url) == site


@given(st.text(max_size=40))
def test_any_address_has_a_site_or_none(url):
    assert isinstance(site_of(url), str)
