"""A text that is nothing but an address; and texts that hold one."""

import pytest

from newsclean import clean


@pytest.mark.parametrize(
    "text",
    ["https://news.example/2026/11/storm", "www.news.example", "pages/storm.html", "/srv/storm.txt", r"C:\storm"],
)
def test_an_address_in_place_of_what_stands_there_leaves_no_body(text):
    document = clean(text, media="text")
    assert (document.body, document.verdict.kind, document.verdict.confidence) == ("", "empty", 0.0)
    assert "open or fetch that first" in document.verdict.reasons[0]
    assert document.restore() == text


@pytest.mark.parametrize(
    "text",
    [
        "Rain.",
        "See https://news.example/storm",
        "Ann/Tom",
        "storm.html was late",
        "Rain fell.\n\nhttps://news.example/storm",
    ],
)
def test_a_text_that_holds_more_than_an_address_is_kept(text):
    assert clean(text, media="text").body == text
