"""Any input at all gives a document or a clear error. How time grows is shown by `python -m tests.bench.growth`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import NewscleanError

HOSTILE = {
    "empty": b"",
    "white space": b" \n\t\r\n ",
    "one character": b"x",
    "binary": bytes(range(256)) * 8,
    "a PNG's head": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01",
    "NUL": b"\x00",
    "NULs in text": b"Rain fell\x00 on Tues\x00day.",
    "only line feeds": b"\n" * 10_000,
    "a lone continuation byte": b"\x80",
    "an unclosed tag": b"<p>Rain <b>fell <a href='x",
    "unclosed everything": b"<html><body>" + b"<div><p><b><i><a>" * 500 + b"Rain",
    "a table in a table in a table": b"<table><tr><td>" * 300 + b"Rain",
    "a wrong declared charset": '<meta charset="shift_jis"><p>Škoda très café</p>'.encode(),
    "only a comment": b"<!-- rain -->",
    "only a script": b"<html><script>rain()</script></html>",
    "a comment never closed": b"<html><!-- rain" + b" fell" * 1000,
    "entities without end": b"&amp;" * 1000 + b"&#x110000; &#0; &#xD800;",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_bytes_give_a_document_or_a_newsclean_error(name):
    try:
        document = newsclean.clean(HOSTILE[name])
    except NewscleanError:
        return
    assert document.restore() == document.source.text
    assert document.body or document.verdict.reasons


@given(st.binary(max_size=300))
def test_any_bytes_give_a_document_or_a_newsclean_error(raw):
    try:
        document = newsclean.clean(raw)
    except NewscleanError:
        return
    assert document.restore() == document.source.text


@given(st.text(max_size=300))
def test_any_text_gives_a_document_that_restores_it(text):
    assert newsclean.clean(text, media="text").restore() == text


def test_lone_surrogates_are_replaced_and_restored():
    text = "Rain \ud800 fell \udfff on Tuesday."
    document = newsclean.clean(text)
    assert document.restore() == text
    assert document.body == newsclean.fix_text(text) == "Rain \ufffd fell \ufffd on Tuesday."
    assert [change.why for change in document.blocks[0].changes] == ["marks.half: U+D800", "marks.half: U+DFFF"]


@given(st.text(st.characters(exclude_categories=[]), max_size=300))
def test_whatever_the_text_its_body_can_be_printed(text):
    for result in (newsclean.clean(text, media="text").body, newsclean.fix_text(text)):
        assert result.encode().decode() == result


@pytest.mark.parametrize("wrong", [None, 7, ["Rain"], object()])
def test_a_wrong_type_is_told_by_name(wrong):
    with pytest.raises(NewscleanError, match=type(wrong).__name__):
        newsclean.clean(wrong)


def test_an_unknown_encoding_is_told_by_name():
    with pytest.raises(newsclean.UnknownEncodingError, match="klingon-8"):
        newsclean.clean(b"Rain", encoding="klingon-8")


def test_fifty_thousand_nested_tags_are_read():
    assert newsclean.clean("<html><body>" + "<div>" * 50_000 + "Rain fell on Tuesday.").restore() is not None


def test_a_line_of_ten_megabytes_is_cleaned():
    sentence = "Rain fell on the hills of Exampleshire on Tuesday, and the wells filled again. "
    text = sentence * (10_000_000 // len(sentence))
    assert newsclean.clean(text).restore() == text
