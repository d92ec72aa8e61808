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


@pytest.mark.parametrize(
    "text",
    [
        "Exampleham (4-4-2): Dorn; Albrecht, Specht, Kowal, Lind; Marsh (Berg, 62), Holt, Vance, Placeholder; Crane",
        "Iowa: Tim Sample, Brad Example, Rob Placeholder, Joe Nobody, Bonnie Anyone, Dave Someone, Sam Everyone",
    ],
)
def test_a_list_of_names_without_a_full_stop_is_whole(text):
    assert not is_cut(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council, which met on Tuesday, said that the wells, the dam, and the old mill, all of which the",
        "市议会星期二说，水井、水坝和旧磨坊都将关闭，因为下雨太久，山上的水太多，而且没有人知道什么时候，",
    ],
)
def test_a_sentence_with_many_commas_is_cut_where_it_breaks_off(text):
    assert is_cut(text)
