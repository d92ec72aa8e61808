"""Rows of a report: a block each, long runs folded, long texts in parts, every note once."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.explain.rows import Notes, rows
from newsclean.model import Block, Change, Document, Role, Source, Span
from newsclean.model.legible import legible
from tests.strategies.documents import documents
from tests.strategies.effort import examples

fewer = examples(60)
TAG = re.compile("<[^>]*>")


def shown(*blocks):
    document = Document(Source(" ".join(block.text for block in blocks)), blocks)
    return rows(document.explain().passages, Notes())


def menu(length):
    return tuple(
        Block(f"Item {at}", Span(9 * at, 9 * at + 8)).label(Role.NAVIGATION, "roles.menu") for at in range(length)
    )


def told(markup):
    return unescape(TAG.sub("", markup))


@fewer
@given(documents())
def test_every_block_is_a_row_and_every_note_that_a_row_points_to_is_there(document):
    notes = Notes()
    markup = rows(document.explain().passages, notes)
    pointed = set(re.findall(r'aria-describedby="(\w+)"', markup))
    assert sorted(pointed) == sorted(re.findall(r'<div id="(n\d+)"', notes.markup()))
    assert markup.count('<li class="row') == len(document.blocks)


@fewer
@given(documents())
def test_the_result_column_is_the_kept_text(document):
    markup = rows(document.explain().passages, Notes())
    results = [told(cell) for cell in re.findall(r'<div class="res" dir="auto">(.*?)</div></li>', markup, re.DOTALL)]
    kept = [legible(passage.text) for passage in document.explain().passages if passage.kept]
    assert results == kept


@pytest.mark.parametrize(("length", "folded"), [(5, False), (6, True)])
def test_a_run_out_of_the_body_is_folded_from_six_blocks_on(length, folded):
    assert (f"{length} blocks set aside" in shown(*menu(length))) == folded


def test_a_long_run_that_is_kept_is_never_folded():
    assert "<details>" not in shown(*(Block("Rain.", Span(6 * at, 6 * at + 5)) for at in range(20)))


def test_the_line_of_a_fold_counts_its_roles_the_commonest_first_and_shows_some_of_its_text():
    folded = told(shown(*menu(6), Block("Like", Span(90, 94)).label(Role.SHARE, "roles.share")))
    assert "7 blocks set asidenavigation 6, share 1Item 0 · Item 1" in folded


def test_a_long_list_comes_in_batches_of_a_hundred():
    markup = shown(*(Block("Rain.", Span(6 * at, 6 * at + 5)) for at in range(101)))
    assert markup.count('<ol class="rows batch">') == 2
    assert shown(Block("Rain.", Span(0, 5))).count('<ol class="rows">') == 1


@pytest.mark.parametrize("word", ["rainy ", "雨"])
def test_a_long_text_is_shown_in_parts_that_add_up_to_it(word):
    text = word * (20_001 // len(word)) + "."
    parts = [
        told(part) for part in re.findall(r'<div class="part">(.*?)</div>', shown(Block(text, Span(0, len(text)))))
    ]
    half = parts[: len(parts) // 2]
    assert "".join(half) == text
    assert max(map(len, parts)) < 16_000
    assert all(part.endswith(word) for part in half[:-1])


def test_a_text_as_long_as_one_part_is_not_parted():
    assert "part" not in shown(Block("a" * 8000, Span(0, 8000)))


@given(st.integers(1, 5))
def test_the_same_repair_has_one_note_however_often_it_was_made(times):
    block = Block("é" * times, Span(0, times)).rewrite(Change("marks.test", at, "é", "e", "odd") for at in range(times))
    notes = Notes()
    rows(Document(Source("é" * times), (block,)).explain().passages, notes)
    assert notes.markup().count("marks.test") == 1


def test_a_block_set_aside_says_what_to_type_to_have_it_back():
    notes = Notes()
    rows(Document(Source("Item 0"), menu(1)).explain().passages, notes)
    assert "To have it in the body: --keep navigation or --without roles" in told(notes.markup())


def test_a_kept_block_needs_no_such_advice_and_one_that_no_rule_judged_says_so():
    notes = Notes()
    rows(Document(Source("Rain."), (Block("Rain.", Span(0, 5)),)).explain().passages, notes)
    assert "To have it" not in told(notes.markup())
    assert "No rule speaks against it." in told(notes.markup())


def test_a_score_is_shown_as_number_and_meter():
    block = Block("Home", Span(0, 4)).label(Role.OTHER, "text.outside", "short", score=0.125)
    notes = Notes()
    rows(Document(Source("Home"), (block,)).explain().passages, notes)
    assert '<meter min="0" max="1" value="0.12">0.12</meter>' in notes.markup()


def test_a_stretch_that_was_removed_says_so_where_nothing_can_be_seen():
    block = Block("Ra\u200bin", Span(0, 5)).rewrite([Change("invisible.test", 2, "\u200b", "")])
    markup = shown(block)
    assert 'class="gone"' in markup
    assert 'aria-label="removed"' in markup
