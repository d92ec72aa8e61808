"""Entries become one page: a heading and a text for each."""

import pytest

from newsclean import clean
from newsclean.read.listing import Entry, listing


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("5 < 6 & 7", "<p>5 &lt; 6 &amp; 7</p>"),
        ("Rain … <a href=x>more</a>", '<p>Rain … <a href="x">more</a></p>'),
        ("<p>Rain</p>", "<p>Rain</p>"),
        ("", ""),
    ],
)
def test_texts_are_read_as_what_they_are(text, inside):
    page = listing([Entry("Rain", text), Entry("Sun", "<p>At last.</p>")], "feed")
    assert page.html.startswith(f"<main><article><h2>Rain</h2>{inside}</article><article>")


def test_how_many_there_are_is_evidence_and_empty_ones_do_not_count():
    page = listing([Entry("Rain", "At last."), Entry("", ""), Entry("Sun", "")], "feed", "The Dial")
    assert [(fact.name, fact.value, fact.origin) for fact in page.facts] == [
        ("entries", "2", "feed"),
        ("site", "The Dial", "feed title"),
    ]


@pytest.mark.parametrize("cut", ["<a href='/stor", "<!-- more", "<script>show(", "</article></main>", "<b>very"])
def test_a_text_cut_within_a_tag_leaves_the_entries_behind_it_alone(cut):
    page = listing([Entry("Rain", f"<p>It fell.</p><p>All night {cut}"), Entry("Sun", "At last.")], "feed")
    assert [block.text for block in clean(page.html).blocks][-2:] == ["Sun", "At last."]
    assert page.html.startswith("<main><article><h2>Rain</h2><p>It fell.</p><p>All night ")


def test_a_text_that_closes_what_it_opens_stays_as_it_is():
    text = "<p>It fell <b>all night</b>.</p><ul><li>Rain</li><li>Hail</li></ul>"
    assert text in listing([Entry("Rain", text)], "feed").html
