import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from newsclean.api import read
from newsclean.decode import decode
from newsclean.errors import UnreadableInputError
from newsclean.model import Role, Source
from newsclean.read.html import read_html
from tests.strategies.html import TAG_SOUP, WELL_FORMED


def texts(page):
    return [block.text for block in read_html(Source(page)).blocks]


@given(st.sampled_from((b"", b"\xef\xbb\xbf", b"\x00", b"\x1b$B")), TAG_SOUP, st.binary(max_size=6))
def test_bytes_that_need_no_encoding_again_are_read_as_their_text(start, page, end):
    raw = start + b"<html><body>" + page.encode("utf-8", "replace") + end
    try:
        decoded = decode(raw)
    except UnreadableInputError:
        reject()
    assert read(raw, media="html").source == read_html(decoded).source


@given(TAG_SOUP)
def test_any_tag_soup_gives_blocks_that_cover_its_text(page):
    document = read_html(Source(page))
    assert document.restore() == document.source.text
    assert "\n".join(block.text for block in document.blocks) == document.source.text


@given(WELL_FORMED)
def test_blocks_are_never_empty_and_carry_their_element(page):
    for block in read_html(Source(page)).blocks:
        assert block.text.strip() == block.text != ""
        assert block.path.startswith("html")


def test_scripts_styles_templates_and_form_values_are_no_text():
    page = "<style>p{}</style><script>var x</script><template><p>t</p></template><textarea>v</textarea><p>Rain</p>"
    assert texts(page) == ["Rain"]


def test_the_title_is_evidence_and_no_block():
    document = read_html(Source("<title>Rain | The Dial</title><p>It rained.</p>"))
    assert [fact.value for fact in document.evidence] == ["Rain | The Dial"]
    assert [block.text for block in document.blocks] == ["It rained."]


def test_a_telling_tag_gives_a_role_even_around_a_paragraph():
    page = "<blockquote><p>Said</p></blockquote><figcaption>Seen</figcaption><li><p>First</p></li><p>Rain</p>"
    roles = [block.role for block in read_html(Source(page)).blocks]
    assert roles == [Role.QUOTE, Role.CAPTION, Role.LIST_ITEM, Role.PARAGRAPH]


def test_lone_surrogates_become_replacement_characters():
    assert texts("<p>a\ud800b</p>") == ["a\ufffdb"]


@pytest.mark.parametrize(
    "page",
    ["<div>" * 50_000 + "deep", "<b><i><p>" * 20_000 + "deep", "<table><tr><td>" * 20_000 + "deep", "<p>x" * 50_000],
)
def test_unclosed_tags_in_tens_of_thousands_are_read(page):
    assert texts(page)[-1].endswith(("deep", "x"))


def test_ten_megabytes_of_one_line_are_one_block():
    assert len(texts("<p>" + "rain " * 2_000_000)) == 1
