"""What a caller is told who passes something that is no page and no text."""

import io
from pathlib import Path

import lxml.html
import pytest
from selectolax.lexbor import LexborHTMLParser

from newsclean import UnreadableInputError
from newsclean.refusal import refusal

PAGE = "<p>Rain fell on the valley.</p>"


class Response:
    """What a library for downloads gives back."""

    content = PAGE.encode()


@pytest.mark.parametrize(
    ("source", "advice"),
    [
        (None, "was something looked for and not found?"),
        (float("nan"), "is it a table's missing value? leave it out"),
        (type("NAType", (), {})(), "is it a table's missing value? leave it out"),
        (Path("page.html"), "path.read_bytes()"),
        (lxml.html.fromstring(PAGE), "lxml.html.tostring(element)"),
        (LexborHTMLParser(PAGE), "node.html"),
        (io.BytesIO(b""), "file.read()"),
        (Response(), "response.content"),
        ({"text": PAGE}, "the field that holds the page"),
        ([PAGE], "call it for each of them"),
        (PAGE.encode(), "newsclean.decode(raw).text"),
        (memoryview(PAGE.encode()), "newsclean.decode(raw).text"),
    ],
)
def test_what_callers_hold_instead_of_a_page_is_named_with_what_to_pass(source, advice):
    error = refusal(source, name="clean()", takes="a page")
    assert isinstance(error, UnreadableInputError)
    assert type(source).__name__ in str(error)
    assert advice in str(error)


def test_what_gives_no_hint_gets_none():
    assert str(refusal(5, name="clean()", takes="bytes")) == "clean() takes bytes, not int"
