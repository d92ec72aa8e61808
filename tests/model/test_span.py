"""Spans name stretches of a text, half open, in the order of the text."""

from dataclasses import FrozenInstanceError
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Span


@given(st.text(), st.data())
def test_a_span_in_a_text_names_as_many_characters_as_it_is_long(text, data):
    start, end = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    assert len(Span(start, end)) == len(Span(start, end).of(text))


@given(st.text(), st.sets(st.integers(0, 30)))
def test_spans_that_touch_part_a_text_without_a_gap_and_without_saying_anything_twice(text, places):
    bounds = sorted({0, len(text), *(place for place in places if place <= len(text))})
    assert "".join(Span(*bound).of(text) for bound in pairwise(bounds)) == text


def test_characters_beyond_the_first_plane_count_once():
    assert Span(1, 2).of("a🌧b") == "🌧"


def test_spans_are_sorted_as_they_stand_in_the_text_the_shorter_first():
    assert sorted([Span(3, 4), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(3, 4)]


def test_a_span_cannot_be_moved():
    with pytest.raises(FrozenInstanceError):
        Span(0, 1).start = 5
