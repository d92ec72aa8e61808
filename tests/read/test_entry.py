"""A feed of one entry is that entry's story; a feed of several is a listing."""

import pytest

from newsclean import clean
from newsclean.read.entry import from_feed

RSS = """<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="feed.xsl"?><!-- made by hand -->
<rss version="2.0" xmlns:content="x"><channel><title>The Dial</title><item><title>Wells &amp; springs full</title>
<dc:creator><![CDATA[Ann Example]]></dc:creator><pubDate>Tue, 02 May 2023 08:00:00 +0000</pubDate>
<description><![CDATA[<p>Rain fell on the hills […]</p>]]></description>
<content:encoded><![CDATA[<p>Rain fell on the hills above Exampleham for nine days, and all the wells are full.</p>
<p>“We had waited since March,” said Ann Example, who farms forty acres near the river.</p>]]></content:encoded></item>
</channel></rss>"""


def test_the_full_story_is_taken_and_not_its_summary():
    document = clean(RSS)
    assert document.body.count("Rain fell") == 1
    assert document.body.endswith("near the river.")


def test_the_entry_tells_headline_author_and_day():
    document = clean(RSS.encode())
    assert document.headline == "Wells & springs full"
    assert document.byline == "Ann Example"
    assert document.published == "2023-05-02T08:00:00+00:00"


@pytest.mark.parametrize(
    "content",
    [
        '<content type="html">&lt;p&gt;Rain &amp;amp; hail&lt;/p&gt;</content>',
        '<content type="html">&amp;lt;p&amp;gt;Rain &amp;amp;amp; hail&amp;lt;/p&amp;gt;</content>',
        '<content type="xhtml"><p>Rain &amp; hail</p></content>',
        "<summary><![CDATA[<p>Rain &amp; hail</p>]]></summary>",
    ],
    ids=["escaped", "escaped twice", "xhtml", "cdata"],
)
def test_content_is_read_in_every_form(content):
    assert from_feed(f"<entry>{content}</entry>").html == "<p>Rain &amp; hail</p>"


@pytest.mark.parametrize(
    "text",
    [
        "<feed></feed>",
        "<rss><item><description>Rain at last.</description></item></rss>",
        "<rss><item><description>Rain",
        '<?xml version="1.0"?><html><body><p>Rain</p></body></html>',
        "<items><p>Rain</p></items>",
    ],
)
def test_what_carries_no_page_is_none(text):
    assert from_feed(text) is None


RAIN = "Rain fell on the hills above Exampleham for nine days &amp; nights, and all the wells are full. "
FERRY = "The night ferry lost its anchor on Sunday when a cable parted off the cape, the harbour office said."
SEVERAL = f"""<?xml version="1.0"?><rss><channel><title>The Dial &amp; Post</title><link>https://dial.example</link>
<item><title>Wells &amp;amp; springs <b>full</b> again</title><guid>x</guid>
<pubDate>Tue, 02 May 2023 08:00:00 +0000</pubDate>
<description>{RAIN}&lt;a href="#"&gt;Read on&lt;/a&gt;</description></item>
<item><title>Ferry loses its anchor in a storm</title><description>5 &lt; 6, the captain said.</description>
<content:encoded><![CDATA[<p>{FERRY}</p>]]></content:encoded></item>
<item><title>Bus 14 stops again</title></item></channel></rss>"""


def test_several_entries_are_headings_with_their_texts_and_no_tags():
    document = clean(SEVERAL)
    assert [(block.role.value, block.text) for block in document.blocks[:4]] == [
        ("heading", "Wells & springs full again"),
        ("paragraph", f"{RAIN.replace('&amp;', '&')}Read on"),
        ("heading", "Ferry loses its anchor in a storm"),
        ("paragraph", FERRY),
    ]


def test_several_entries_are_a_listing_without_a_headline_or_a_day():
    document = clean(SEVERAL)
    assert document.verdict.kind == "listing"
    assert document.verdict.reasons == ("the input is a feed of 3 entries",)
    assert (document.headline, document.byline, document.published) == (None, None, None)
    assert ("site", "The Dial & Post") in {(fact.name, fact.value) for fact in document.evidence}


def test_entries_without_a_text_hold_no_page():
    assert from_feed("<feed><entry><title>Rain</title></entry><entry><title>Sun</title></entry></feed>") is None


def test_signs_for_less_and_more_in_a_title_are_no_tag():
    entry = "<item><title>{}</title><description>&lt;p&gt;At last.&lt;/p&gt;</description></item>"
    told = from_feed(entry.format("When a &lt; b and c &gt; d")).facts[0].value
    assert told == "When a < b and c > d"
    assert from_feed(entry.format("When &lt;i&gt;rain&lt;/i&gt; fell")).facts[0].value == "When rain fell"
