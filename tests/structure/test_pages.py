"""Headers, footers and numbers of printed pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Role, Source
from newsclean.read.plain import read_plain
from newsclean.structure.pages import page_lines
from newsclean.structure.wrap import wrap
from tests.strategies.openings import article

PAGE = " ".join(article()) * 2
OPEN, FURTHER = f"{PAGE} The council had asked twice for", "a pump, and twice the county had refused."


def printed(*headers):
    """A text of as many pages as there are headers, each broken off in mid-sentence; the places of the headers."""
    lines = [line for header in headers for line in (header, f"{FURTHER} {OPEN}")]
    return lines, frozenset(range(0, len(lines), 2))


@pytest.mark.parametrize(
    "headers",
    [
        ("Harbour Review, page 7", "Harbour Review, page 8"),
        ("Seite 1 von 3", "Seite 2 von 3", "Seite 3 von 3"),
        ("16        THE LAST PIER", "18        THE LAST PIER"),
        ("17", "18", "19"),
        ("- 4 -", "- 5 -", "- 6 -", "- 7 -"),
    ],
)
def test_lines_whose_number_rises_from_page_to_page_in_mid_sentence_are_headers(headers):
    lines, places = printed(*headers)
    assert page_lines(lines) == places


def test_the_title_that_comes_back_beside_the_number_is_of_the_header_too():
    title = "THE LAST PIER"
    lines = [title, OPEN, "17", title, f"{FURTHER} {OPEN}", "18", title, f"{FURTHER} {OPEN}", "19"]
    assert page_lines(lines) == {0, 2, 3, 5, 6, 8}


@pytest.mark.parametrize(
    "headers",
    [
        ("Harbour Review, page 7", "Harbour Review, page 12"),
        ("In 2021 the river", "In 2021 the river"),
        ("17", "18"),
        ("Part one", "Part two"),
    ],
)
def test_lines_whose_number_does_not_rise_page_by_page_stay(headers):
    lines, _ = printed(*headers)
    assert not page_lines(lines)


def test_numbered_headings_between_whole_sentences_stay():
    assert not page_lines(["Week 1 of the trial", PAGE, "Week 2 of the trial", PAGE, "Week 3 of the trial", PAGE])


def test_numbers_of_footnotes_in_a_short_text_stay():
    lines = ["The county had refused twice", "1", "and then gave in", "2", "when the water came", "3", "over the wall."]
    assert not page_lines(lines)


@given(
    st.lists(st.sampled_from(["17", "18", "- 19 -", "Page 1", "Page 2", "Week 1", "It rained.", "#", OPEN, FURTHER]))
)
def test_only_short_lines_are_headers_and_nothing_is_lost(lines):
    assert all(len(lines[at]) < 10 for at in page_lines(lines))
    document = wrap(read_plain(Source("\n\n".join(lines))))
    assert [block.text for block in document.blocks] == lines


def test_a_header_in_a_text_without_lines_to_part_is_labelled_and_the_story_is_not():
    lines, places = printed("Harbour Review 7", "Harbour Review 8")
    document = wrap(read_plain(Source("\n\n".join(lines))))
    labelled = {at for at, block in enumerate(document.blocks) if block.role is Role.OTHER}
    assert labelled == places
    assert document.blocks[0].reasons[-1].rule == "wrap.page"
