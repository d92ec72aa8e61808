"""Entities without their ampersand."""

import pytest

from newsclean.model import apply
from newsclean.repair.escapes.headless import find


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("They donrsquo;t say ldquo;yesrdquo; ndash; or no", "They don’t say “yes” – or no"),
        ("Kouml;ln, cafeacute;, Satilde;o", "Köln, café, São"),
        ("amp;rsquo;s pound;20", "’s £20"),
    ],
)
def test_names_that_no_word_ends_in_are_read(text, after):
    assert apply(text, find(text)) == after


@pytest.mark.parametrize(
    "text",
    ["He lost the ring; the bearing; it was grave; a dash; one pound; a euro; copy; reg;", "&rsquo; &amp;rsquo;"],
)
def test_words_and_whole_entities_stay(text):
    assert find(text) == []
