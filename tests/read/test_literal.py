"""Pages in Python literals are read; quoted words stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from newsclean.read.literal import from_literal

PAGE = (
    "<html>\n<body><p>Rain\tfell on “the hills”; it's C:\\new.</p>\n"
    "<p>Then \N{SUN BEHIND CLOUD} came 😀.</p></body></html>"
)


@pytest.mark.parametrize("text", [repr(PAGE), repr(PAGE.encode()), repr(PAGE.replace("'", "")), f"\n{PAGE!r}\n"])
def test_a_printed_page_is_that_page(text):
    assert from_literal(text).html.replace("'", "") == PAGE.replace("'", "")
    assert clean(text).blocks[0].text.startswith("Rain")


def test_bytes_that_are_no_utf_8_are_windows_1252():
    assert from_literal(repr("<p>“café”</p>".encode("windows-1252"))).html == "<p>“café”</p>"


def test_bytes_with_other_signs_between_stay_as_they_are():
    assert from_literal("b'<p>“Rain” \\xe9</p>'").html == "<p>“Rain” é</p>"


@pytest.mark.parametrize(
    "text",
    [
        "'Rain at last,' she said.",
        "'<p>Rain</p>' and '<p>hail</p>'",
        "'<3 from all of us'",
        "'<p>Rain</p>",
        "b'",
        "'" + "\\" * 100_001,
        "'<" + "\\x" * 100_000,
        "'" * 100_000,
    ],
)
def test_other_quotations_hold_no_page(text):
    assert from_literal(text) is None


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=100))
def test_the_literal_of_any_page_is_that_page(words):
    page = f"<p>{words}</p>"
    assert from_literal(repr(page)).html == page
    assert from_literal(repr(page.encode())).html == page
