"""What the bench of pages on one line counts as found."""

from pathlib import Path

from newsclean.training.corpora import Page
from tests.bench.one_line import judged, line, report

PAGE = Page(
    corpus="invented",
    id="1",
    site="site.example",
    country=None,
    url=None,
    headline=None,
    authors=(),
    published=None,
    body="Rain fell.",
    paragraphs=(),
    path=Path("none"),
)
MENU = ["Home", "Most read", "Rain fell on the hills."]


def parted_at(*places):
    """A stage that parts every text there."""
    return lambda _, document: document.with_blocks(
        part for block in document.blocks for part in block.split(places, "edges.element", "invented")
    )


def test_the_elements_of_a_page_begin_where_the_line_says():
    made = line(PAGE, MENU)
    assert made.text == "Home Most read Rain fell on the hills."
    assert [made.text[start:].split()[0] for start in sorted(made.starts)] == ["Most", "Rain"]


def test_edges_are_right_where_an_element_begins_and_wrong_within_one():
    made = line(PAGE, MENU)
    assert judged(made, parted_at(5, 15)).f1 == 1.0
    half = judged(made, parted_at(5, 10))
    assert (half.tp, half.fp, half.fn) == (1, 1, 1)


def test_a_page_that_is_not_parted_has_no_edge_found():
    made = line(PAGE, MENU)
    assert judged(made, lambda _, document: document).recall == 0.0
    assert report("invented", [made], lambda _, document: document).split()[2:] == [
        "0.000",
        "0.0000",
        "0.0000",
        "0.0000",
    ]
