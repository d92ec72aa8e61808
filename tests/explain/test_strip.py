"""The strip: kept stretches dark, repairs as ticks, all within the picture."""

import re

from hypothesis import given

from newsclean.explain.strip import strip
from newsclean.model import Block, Change, Document, Role, Source, Span
from tests.strategies.documents import documents

BOX = re.compile(r'<rect class="(kept|tick)" x="([\d.]+)" width="([\d.]+)"')
LENGTH = 1000


def boxes(document, kind):
    found = BOX.findall(strip(document.explain()))
    return [(float(start), float(start) + float(width)) for name, start, width in found if name == kind]


def row(*blocks):
    """A document of blocks ten characters long, each said to be kept or not."""
    made = []
    for place, kept in enumerate(blocks):
        block = Block("Rain fell.", Span(10 * place, 10 * place + 10))
        made.append(block if kept else block.label(Role.OTHER, "text.outside"))
    return Document(Source("Rain fell." * len(blocks)), tuple(made))


@given(documents())
def test_everything_is_drawn_within_the_picture_and_kept_stretches_stand_apart(document):
    done = 0.0
    for start, end in boxes(document, "kept"):
        assert start >= done - 0.11
        done = end
    assert done <= LENGTH + 0.11
    assert all(0 <= start <= LENGTH for start, _ in boxes(document, "tick"))


def test_neighbours_that_are_kept_are_one_stretch():
    assert boxes(row(False, True, True, False), "kept") == [(250.0, 750.0)]
    assert boxes(row(True, False, True, True), "kept") == [(0.0, 250.0), (500.0, 1000.0)]


def test_a_repair_is_a_tick_where_it_stands_in_the_source_kept_or_not():
    first, second = row(True, False).blocks
    change = Change("spacing.test", 5, "f", "F")
    document = Document(Source("Rain fell." * 2), (first, second.rewrite([change])))
    assert [start for start, _ in boxes(document, "tick")] == [750.0]


def test_repairs_that_fall_on_one_place_are_one_tick():
    block = Block("a" * 9000, Span(0, 9000)).rewrite(Change("spacing.test", at, "a", "b") for at in (0, 2, 4, 4500))
    assert [start for start, _ in boxes(Document(Source("a" * 9000), (block,)), "tick")] == [0.0, 500.0]


def test_the_share_of_the_text_is_told_to_those_who_cannot_see_it():
    assert "<title>75% of the text is kept</title>" in strip(row(True, True, False, True).explain())


def test_a_document_without_text_has_an_empty_strip():
    empty = strip(Document(Source("")).explain())
    assert "0% of the text is kept" in empty
    assert "<rect" not in empty
