from hypothesis import given

from newsclean.model import Block, Change, Span
from newsclean.model.repairs import repairs
from tests.strategies.documents import documents


def told(block):
    return [(repair.before, repair.after) for repair in repairs(block)]


def test_a_block_nobody_changed_has_no_repairs():
    assert repairs(Block("Rain fell.", Span(3, 13))) == ()


def test_a_repair_points_into_the_source_and_into_the_text():
    block = Block("a&amp;b&amp;c", Span(20, 33))
    block = block.rewrite([Change("escapes.entity", 1, "&amp;", "&"), Change("escapes.entity", 7, "&amp;", "&")])
    first, second = repairs(block)
    assert (first.span, first.at, first.end) == (Span(21, 26), 1, 2)
    assert (second.span, second.at, second.end) == (Span(27, 32), 3, 4)


def test_a_stretch_that_two_layers_changed_is_one_repair_with_both_changes_in_order():
    block = Block("Rain&amp;amp;wind", Span(0, 17))
    block = block.rewrite([Change("escapes.entity", 4, "&amp;", "&")])
    block = block.rewrite([Change("escapes.entity", 4, "&amp;", "&")])
    (repair,) = repairs(block)
    assert (repair.before, repair.after, len(repair.changes)) == ("&amp;amp;", "&", 2)
    assert repair.why == "escapes.entity"


def test_neighbours_that_only_touch_stay_apart():
    block = Block("ab", Span(0, 2)).rewrite([Change("marks.a", 0, "a", "")]).rewrite([Change("marks.b", 0, "b", "B")])
    assert told(block) == [("a", ""), ("b", "B")]


def test_an_insertion_inside_an_earlier_repair_joins_it():
    block = Block("x--y", Span(0, 4)).rewrite([Change("marks.dash", 1, "--", "––")])
    assert told(block.rewrite([Change("spacing.thin", 2, "", " ")])) == [("--", "– –")]


def test_a_deletion_inside_a_later_repair_joins_it():
    block = Block("â\u200b€™", Span(0, 4)).rewrite([Change("marks.zero_width", 1, "\u200b", "")])
    assert told(block.rewrite([Change("mojibake.cp1252", 0, "â€™", "’")])) == [("â\u200b€™", "’")]


@given(documents())
def test_source_and_text_can_be_rebuilt_from_the_repairs(document):
    for block in document.blocks:
        source, text = block.restore(), block.text
        old, new = [], []
        there = at = 0
        for repair in repairs(block):
            start = repair.span.start - block.span.start
            assert source[there:start] == text[at : repair.at]
            old += (source[there:start], repair.before)
            new += (text[at : repair.at], repair.after)
            there, at = repair.span.end - block.span.start, repair.end
        assert source[there:] == text[at:]
        assert ("".join(old) + source[there:], "".join(new) + text[at:]) == (source, text)


@given(documents())
def test_every_change_is_told_in_exactly_one_repair(document):
    for block in document.blocks:
        told = [change for repair in repairs(block) for change in repair.changes]
        assert sorted(map(repr, told)) == sorted(map(repr, block.changes))
