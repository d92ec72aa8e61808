"""HTML entities written as text."""

import pytest

from newsclean.model import apply
from newsclean.repair.escapes.entities import find, spelt


@pytest.mark.parametrize(
    ("entity", "after"), [("&rsquo;", "’"), ("&amp;amp;#8217;", "’"), ("&#146;", "’"), ("&EACUTE;", "É")]
)
def test_an_entity_is_spelt_back_however_often_it_was_escaped(entity, after):
    assert spelt(entity) == after


@pytest.mark.parametrize("text", ["AT&T; R&D", "fish & chips; peas", "a&nosuch; b", "<p>&lt;</p>"])
def test_what_is_no_entity_or_stands_in_source_code_stays(text):
    assert find(text) == []


def test_a_text_that_shows_markup_keeps_it():
    assert find("Every page was one &lt;table width=&quot;600&quot;&gt; with many &lt;td&gt; cells in it.") == []


def test_markup_in_a_text_that_was_escaped_as_a_whole_is_spelt_back():
    text = "You&#39;d see &lt;table&gt; tags, wouldn&#39;t you?"
    assert apply(text, find(text)) == "You'd see <table> tags, wouldn't you?"
