import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.model import Role, Source
from newsclean.read.html import read_html

STORY = (
    "It rained in the north on Monday, and the fields that had been dry for months turned green.",
    "Farmers in three valleys said that they had waited for it since March, and some of them danced.",
    "More is to come by the end of the week, said the weather service, and the rivers may well rise.",
)
MENU = "<nav><a href='/'>Home</a> <a href='/n'>News</a></nav><div id='root'></div><footer>© 2024 The Dial</footer>"


def page(body, shown=MENU):
    stated = json.dumps({"@type": "NewsArticle", "headline": "Rain at last", "articleBody": body})
    return f"<title>Rain</title><script type='application/ld+json'>{stated}</script><body>{shown}</body>"


def stated(source):
    blocks = read_html(Source(source)).blocks
    return [block.text for block in blocks if any(reason.rule == "read.stated" for reason in block.reasons)]


@pytest.mark.parametrize("join", ["\n\n", "\n", "\r\n", "</p><p>"])
def test_a_page_that_draws_itself_gives_the_story_it_states(join):
    document = newsclean.clean(page(join.join(STORY) if join[0] != "<" else f"<p>{join.join(STORY)}</p>"))
    assert document.body == "\n\n".join(STORY)
    assert document.verdict.kind == "article"
    assert {block.role for block in document.blocks if block.text == "Home News"} == {Role.NAVIGATION}


def test_a_notice_about_cookies_does_not_stand_for_the_story():
    notice = "<div>We and our partners use cookies to remember you and to measure how the site is used.</div>"
    assert stated(page("\n".join(STORY), notice + MENU)) == list(STORY)


@given(st.permutations(STORY), st.integers(1, len(STORY)), st.sampled_from(("p", "div", "li", "td")))
def test_a_page_that_shows_any_of_its_story_is_read_as_it_stands(paragraphs, count, tag):
    shown = "".join(f"<{tag}>{text}</{tag}>" for text in paragraphs[:count])
    assert stated(page("\n".join(paragraphs), f"{MENU}{shown}")) == []


def test_a_page_with_more_prose_than_it_states_is_read_as_it_stands():
    own = "The mayor of the town spoke on Tuesday, and then the whole council went to see the bridge."
    assert stated(page("\n".join(STORY), f"{MENU}{f'<p>{own}</p>' * 9}")) == []


def test_a_story_that_is_shown_in_short_lines_is_not_read_twice():
    lines = [sentence for text in STORY for sentence in text.split(", ")]
    assert stated(page(" ".join(STORY), "".join(f"<p>{line}" for line in lines))) == []


def test_a_summary_that_is_stated_as_the_body_is_none():
    assert stated(page(STORY[0])) == []


def test_a_statement_nested_without_end_is_read_as_such_a_page_is():
    hidden = page("<div>" * 50_000 + " ".join(STORY) + "</div>").replace("<div>", "\\u003cdiv>")
    assert stated(hidden) == [" ".join(STORY)]


def test_half_a_character_in_a_statement_is_no_crash():
    assert stated(page(f"<p>{' '.join(STORY)} \ud83d</p>")) == [" ".join(STORY) + " \ufffd"]


@given(st.text(max_size=400))
def test_whatever_is_stated_the_blocks_cover_the_text(body):
    document = read_html(Source(page(body)))
    assert document.restore() == document.source.text
    assert all(block.text.strip() == block.text != "" for block in document.blocks)
