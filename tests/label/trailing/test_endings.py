"""Paragraphs that stop in mid-sentence."""

import pytest

from newsclean.label.trailing.endings import is_cut


@pytest.mark.parametrize(
    "text",
    ["On VOA Tibetan,", "rather than apologizing — then", "the first of …", "more […]", "because the", "会議は今日も"],
)
def test_a_stop_in_mid_sentence_is_seen(text):
    assert is_cut(text)


@pytest.mark.parametrize(
    "text",
    ["It rained.", "“It rained.”", "Three reasons:", "雨が降った。", "See https://example.org/wells", "The score: 3-1"],
)
def test_a_sentence_end_and_its_look_alikes_are_no_cut(text):
    assert not is_cut(text)
