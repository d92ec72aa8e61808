"""Plain text becomes a block for each run of lines between blank lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Source
from newsclean.read.plain import read_plain


def texts(text):
    return [block.text for block in read_plain(Source(text)).blocks]


@given(st.text())
def test_every_character_but_white_space_is_in_exactly_one_block(text):
    document = read_plain(Source(text))
    done = 0
    for block in document.blocks:
        assert not text[done : block.span.start].strip()
        assert block.span.of(text) == block.text == block.text.strip() != ""
        done = block.span.end
    assert not text[done:].strip()
    assert document.restore() == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_any_line_end_parts_lines_and_two_part_blocks(end):
    assert texts(f"One{end}two{end}{end}Three{end} {end}Four") == [f"One{end}two", "Three", "Four"]


def test_a_paragraph_separator_parts_blocks():
    assert texts("One\u2029Two") == ["One", "Two"]


def test_next_line_is_left_alone_since_it_is_the_byte_of_an_ellipsis():
    assert texts("Wait\x85\x85what") == ["Wait\x85\x85what"]


@pytest.mark.parametrize("empty", ["", " ", "\n\n\n", "\t\r\n \u00a0"])
def test_white_space_has_no_blocks(empty):
    assert texts(empty) == []
