"""Which of a record's fields is cleaned, and what happens to the others."""

import json

import pytest

from newsclean.run import Recipe
from newsclean.run.contents import content_of
from newsclean.run.errors import RejectedError
from newsclean.run.records import Broken, JsonLine, Page, Place, Row

PLACE = Place(0, 0, "a", "line", 1)


def line(fields):
    return JsonLine(PLACE, fields if isinstance(fields, bytes) else json.dumps(fields).encode())


def test_a_page_is_preferred_to_the_text_someone_made_of_it():
    content = content_of(line({"text": "Rain", "html": "<p>Rain</p>", "link": "https://x.org/1", "n": 1}), Recipe())
    assert (content.content, content.media, content.url) == ("<p>Rain</p>", "html", "https://x.org/1")
    assert content.rest == {"text": "Rain", "link": "https://x.org/1", "n": 1}


def test_a_field_that_holds_nothing_is_no_candidate():
    assert content_of(line({"html": None, "text": "Rain"}), Recipe()).content == "Rain"


def test_named_fields_are_taken_and_no_others():
    recipe = Recipe(text_key="lead", url_key="where")
    content = content_of(line({"lead": "Rain", "html": "<p>x</p>", "url": "no", "where": "https://x.org/"}), recipe)
    assert (content.content, content.media, content.url) == ("Rain", "text", "https://x.org/")
    with pytest.raises(RejectedError, match="has nothing in a field named 'lead'; its fields are html"):
        content_of(line({"html": "<p>x</p>"}), recipe)


def test_the_text_may_be_named_as_a_second_choice_to_the_page():
    recipe = Recipe(text_key="t", html_key="h")
    assert content_of(line({"t": "Rain", "h": None}), recipe).media == "text"
    assert content_of(line({"t": "Rain", "h": "<p>x</p>"}), recipe).media == "html"


def test_an_empty_text_is_a_text():
    assert content_of(line({"text": ""}), Recipe()).content == ""


def test_stray_bytes_in_a_line_of_json_are_kept_for_decoding_to_repair():
    content = content_of(line(b'{"text": "They don\x92t, caf\xc3\xa9"}'), Recipe())
    assert content.content == b"They don\x92t, caf\xc3\xa9"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b'{"text": "cut', "is no JSON: Unterminated string"),
        (b"[1]", "is a list, not a JSON object"),
        (b'"text"', "is a text, not a JSON object"),
        (b'{"a": 1}', "has no field that looks like a page or a text; name one with --html-key .*; its fields are a$"),
        (b'{"a": 1, "Text": null}', "has nothing in its field 'Text'"),
        (b'{"text": {"a": 1}}', "holds an object, not text"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_what_cannot_be_cleaned_says_why(raw, reason):
    with pytest.raises(RejectedError, match=reason):
        content_of(line(raw), Recipe())


def test_a_broken_record_says_what_the_reader_said():
    with pytest.raises(RejectedError, match="cut off"):
        content_of(Broken(PLACE, "cut off"), Recipe())


def test_a_row_may_hold_bytes_and_a_page_knows_its_encoding():
    assert content_of(Row(PLACE, {"html": b"<p>x</p>"}), Recipe()).content == b"<p>x</p>"
    page = Page(PLACE, b"<p>x</p>", encoding="gb18030", url="https://x.org/", fields={"n": 1})
    content = content_of(page, Recipe())
    assert (content.encoding, content.url, content.rest) == ("gb18030", "https://x.org/", {"n": 1})
