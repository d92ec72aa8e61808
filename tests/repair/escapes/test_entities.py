"""HTML entities written as text."""

import pytest

from newsclean.model import apply
from newsclean.repair.escapes.entities import find, spelt


@pytest.mark.parametrize(
    ("entity", "after"), [("&rsquo;", "’"), ("&amp;amp;#8217;", "’"), ("&#146;", "’"), ("&EACUTE;", "É")]
)
def test_an_entity_is_spelt_back_however_often_it_was_escaped(entity, after):
    assert spelt(entity) == after


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Rain &#55357;&#56832; fell", "Rain 😀 fell"),
        ("Rain&amp;#xD83D;&amp;#xde00;", "Rain😀"),
        ("&#55357;&#56832;&#55357;&#56833;", "😀😁"),
        ("Rain &#55357; fell", "Rain \ufffd fell"),
        ("Rain &#56832;&#55357; fell", "Rain \ufffd\ufffd fell"),
        ("Room &#55;&#56; is wet", "Room 78 is wet"),
        ("&#55295;&#57344;", "&#55295;&#57344;"),
    ],
)
def test_a_character_spelt_as_two_halves_is_put_together(text, whole):
    """Each half by itself is no character: both became U+FFFD, and the emoji was lost."""
    assert apply(text, find(text)) == whole


def test_halves_are_counted_as_escaped_once_each():
    assert [change.evidence for change in find("Rain &amp;#55357;&amp;#56832;")] == [
        "an entity written as text, escaped 2 times"
    ]


@pytest.mark.parametrize("text", ["AT&T; R&D", "fish & chips; peas", "a&nosuch; b", "<p>&lt;</p>"])
def test_what_is_no_entity_or_stands_in_source_code_stays(text):
    assert find(text) == []


def test_a_text_that_shows_markup_keeps_it():
    assert find("Every page was one &lt;table width=&quot;600&quot;&gt; with many &lt;td&gt; cells in it.") == []


def test_markup_in_a_text_that_was_escaped_as_a_whole_is_spelt_back():
    text = "You&#39;d see &lt;table&gt; tags, wouldn&#39;t you?"
    assert apply(text, find(text)) == "You'd see <table> tags, wouldn't you?"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("it&rsquos late", "it’s late"),
        ("&ldquoNo,&rdquo she said &mdash and left&hellip", "“No,” she said — and left…"),
        ("www.example.org/?a=1&ldquo=2&mdash=3", "www.example.org/?a=1&ldquo=2&mdash=3"),
        ("Marks&Spencer, AT&T and R&Dquo", "Marks&Spencer, AT&T and R&Dquo"),
    ],
)
def test_quotation_marks_lack_their_semicolon(text, after):
    assert apply(text, find(text)) == after
