"""Layers replay, undo, cut and trace."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.errors import InvariantError
from newsclean.model import Change, apply, cut, origin, undo
from tests.strategies.edits import texts_with_layer


@given(texts_with_layer())
def test_undoing_a_layer_gives_the_text_back(case):
    text, layer = case
    assert undo(apply(text, layer), layer) == text


@given(texts_with_layer(), st.data())
def test_all_parts_of_a_cut_layer_replay_to_the_parts_of_the_text(case, data):
    text, layer = case
    after = apply(text, layer)
    offsets = sorted(data.draw(st.sets(st.integers(0, len(after)), max_size=4)))
    parts, places = cut(layer, offsets)
    befores = [text[start:end] for start, end in pairwise([0, *places, len(text)])]
    afters = [after[start:end] for start, end in pairwise([0, *offsets, len(after)])]
    assert [apply(before, part) for before, part in zip(befores, parts, strict=True)] == afters


@given(texts_with_layer(), st.data())
def test_the_origin_of_untouched_characters_is_those_characters(case, data):
    text, layer = case
    after = apply(text, layer)
    place = data.draw(st.integers(0, len(after)))
    start, end = origin(layer, place, min(place + 1, len(after)))
    assert 0 <= start <= end <= len(text)
    touched = any(change.at <= start < change.end or change.at == start for change in layer)
    if place < len(after) and not touched:
        assert text[start:end] == after[place]


@given(texts_with_layer())
def test_the_origin_of_the_whole_is_the_whole_unless_its_ends_were_deleted(case):
    text, layer = case
    start, end = origin(layer, 0, len(apply(text, layer)))
    assert not text[:start] or any(change.at == 0 and not change.after for change in layer)
    assert not text[end:] or any(change.end == len(text) and not change.after for change in layer)


def test_a_change_that_does_not_fit_is_refused_with_its_rule():
    with pytest.raises(InvariantError, match=r"spacing\.comma"):
        apply("abc", [Change("spacing.comma", 0, "x", "")])


def test_overlapping_changes_are_refused():
    with pytest.raises(InvariantError, match="does not fit"):
        apply("abcd", [Change("a.b", 0, "abc", ""), Change("a.b", 2, "cd", "")])
