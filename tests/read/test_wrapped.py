"""Pages within something else are taken out of it; texts that only look wrapped stay."""

import json
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from newsclean.api import read
from newsclean.read.wrapped import unwrapped

STORY = "<p>Rain fell on the hills, and “the wells are full”.</p>\n<p>Nobody had expected it &amp; all were glad.</p>"


def viewed(source):
    lines = [f'<td class="line-content">{escape(line, quote=False)}\n</td>' for line in source.split("\n")]
    rows = "".join(f'<tr><td class="line-number" value="{at}"></td>{line}</tr>' for at, line in enumerate(lines, 1))
    return f"<html><head></head><body><table><tbody>{rows}</tbody></table></body></html>"


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(STORY),
        json.dumps(STORY).replace("<", "\\u003c").replace(">", "\\u003e"),
        json.dumps(STORY).replace("<", "\\u003C").replace(">", "\\u003E")[1:-1],
        escape(STORY),
        f"<![CDATA[{STORY}]]>",
        f"<![CDATA[{escape(STORY)}]]>",
        json.dumps({"content": escape(STORY), "html": STORY}),
        viewed(f"<html>\n<body>\n{STORY}\n</body></html>"),
        f'<html><body id="viewsource" class="wrap"><pre id="line1">{escape(STORY)}</pre></body></html>',
        repr(STORY),
    ],
    ids=[
        *("json", "escaped json", "bare json", "entities", "cdata", "entities in cdata", "object"),
        *("view of the source", "Firefox's view", "literal"),
    ],
)
def test_the_page_is_read(text):
    assert [block.text for block in read(text).blocks] == [block.text for block in read(STORY).blocks]
    assert [block.text for block in read(text.encode()).blocks] == [block.text for block in read(STORY).blocks]


@pytest.mark.parametrize(
    "text",
    [
        '"Rain at last," she said, "and <b>how</b>."',
        '{"text": "Rain at last."}',
        "[1] Rain fell. </p>",
        "&lt;p&gt; opens a paragraph, said the teacher, and &lt;/p&gt; closes it.",
        "&lt;p&gt;One&lt;/p&gt; and <b>two</b>&lt;/p&gt;",
        '{"broken": "<p>Rain</p>"',
        "<![CDATA[Rain at last.]]>",
        json.dumps([{"content": STORY}, {"content": STORY}]),
        STORY,
        f"<html><body>{STORY}</body></html>",
        "",
    ],
)
def test_other_texts_wrap_nothing(text):
    assert unwrapped(text) is None


def test_a_text_about_tags_stays_a_text():
    said = "&lt;p&gt; opens a paragraph, said the teacher, and &lt;/p&gt; closes it."
    assert clean(said).source.media == "text"
    several = "&lt;p&gt; is closed by &lt;/p&gt;, and &lt;h1&gt; by &lt;/h1&gt;, said the teacher."
    assert clean(several).source.media == "text"


@pytest.mark.parametrize("piece", ["<![CDATA[", "&lt;p&gt;", "<item>", "<!---->", "[", '{"a":', "\\u003cp", "<?xml ?>"])
def test_wrappings_without_end_hold_no_page(piece):
    assert unwrapped(piece * 50_000) is None
    assert unwrapped("<rss>" + piece * 50_000) is None


@pytest.mark.parametrize(
    "inside",
    [
        "<item " * 50_000,
        "<item>" + "<content " * 30_000 + "</item>",
        "<item><content>" + "<![CDATA[" * 30_000 + "</content></item>",
    ],
    ids=["entries", "contents", "sections"],
)
def test_what_opens_over_and_over_in_a_feed_holds_no_page(inside):
    assert unwrapped("<feed>" + inside) is None


def test_a_title_of_tags_that_open_over_and_over_leaves_the_entry_its_page():
    page = unwrapped("<feed><item><title>" + "<" * 200_000 + "</title><content>&lt;p>Rain.&lt;/p></content></item>")
    assert page is not None
    assert page.html == "<p>Rain.</p>"


@given(st.text(max_size=200))
def test_a_json_string_of_any_story_is_that_story(words):
    page = f"<p>{escape(words)}</p>"
    assert unwrapped(json.dumps(page)).html == page
