"""Blocks replay, split without losing a character, and trace to the source."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsclean.errors import InvariantError
from newsclean.model import Block, Change, Role, Span, apply
from tests.strategies.edits import WORDY, layers


@st.composite
def rewritten_blocks(draw):
    text = draw(WORDY.filter(str.strip))
    text = text.strip()
    block = Block(text, Span(7, 7 + len(text)))
    for _ in range(draw(st.integers(0, 3))):
        block = block.rewrite(draw(layers(block.text)))
    return text, block


@given(rewritten_blocks())
def test_a_block_restores_its_source_slice(case):
    text, block = case
    assert block.restore() == text


@given(rewritten_blocks(), st.data())
def test_parts_of_a_split_cover_all_but_white_space_and_replay(case, data):
    source, block = case
    place = data.draw(st.integers(0, len(block.text)))
    assume(block.text[:place].strip() and block.text[place:].strip())
    parts = block.split([place], "glued.test")
    assert len(parts) == 2
    assert [part.text for part in parts] == [block.text[:place].strip(), block.text[place:].strip()]
    done = 7
    for part in parts:
        assert not source[done - 7 : part.span.start - 7].strip()
        slice_ = source[part.span.start - 7 : part.span.end - 7]
        assert part.restore() == slice_
        for layer in part.layers:
            slice_ = apply(slice_, layer)
        assert slice_ == part.text
        done = part.span.end
    assert not source[done - 7 :].strip()


@given(rewritten_blocks(), st.data())
def test_no_part_of_a_split_has_white_space_at_the_cut(case, data):
    _, block = case
    place = data.draw(st.integers(0, len(block.text)))
    assume(block.text[:place].strip() and block.text[place:].strip())
    left, right = block.split([place], "glued.test")
    assert left.text == left.text.rstrip()
    assert right.text == right.text.lstrip()


def test_a_split_that_leaves_nothing_is_refused():
    with pytest.raises(InvariantError, match="empty"):
        Block("One. ", Span(0, 5)).split([4], "glued.sentence")


def test_a_block_is_a_paragraph_until_a_rule_says_otherwise():
    block = Block("By Ann Example", Span(0, 14))
    assert block.role is Role.PARAGRAPH
    assert block.label(Role.BYLINE, "roles.byline").role is Role.BYLINE


def test_a_remark_leaves_the_role_alone():
    block = Block("x", Span(0, 1)).label(Role.BYLINE, "roles.byline").remark("mojibake.left", "nothing wins")
    assert block.role is Role.BYLINE
    assert block.reasons[-1].why == "mojibake.left: nothing wins"


def test_a_place_in_the_text_is_traced_through_every_layer():
    block = Block("donâ€™t&amp;x", Span(100, 112))
    block = block.rewrite([Change("mojibake.cp1252", 3, "â€™", "’")]).rewrite(
        [Change("escapes.entity", 5, "&amp;", "&")]
    )
    assert block.text == "don’t&x"
    assert block.source_span(3, 4) == Span(103, 106)
    assert block.source_span(5, 7) == Span(107, 113)


@given(rewritten_blocks())
def test_a_trimmed_block_has_no_white_space_at_its_ends_and_still_restores(case):
    _, block = case
    done = block.trimmed("marks.test")
    assert done.text == block.text.strip()
    assert done.restore() == block.restore()[done.span.start - block.span.start : done.span.end - block.span.start]


def test_a_block_s_score_is_that_of_its_last_reason_even_if_that_has_none():
    block = Block("Rain.", Span(0, 5))
    scored = block.label(Role.PARAGRAPH, "page.story", score=0.9)
    assert (block.score, scored.score, scored.label(Role.BIO, "roles.bio").score) == (None, 0.9, None)
