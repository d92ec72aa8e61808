"""Counts of kinds of characters."""

import re

from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.text.characters import characters

TEXTS = st.lists(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(".!?”) \n。")), min_size=1)


def test_texts_are_counted_apart():
    found = characters(["AB", "", "12"])
    assert found.count("upper").tolist() == [2.0, 0.0, 0.0]
    assert found.count("digit").tolist() == [0.0, 0.0, 2.0]


@given(st.lists(st.text(st.characters(max_codepoint=0xFFFE)), min_size=1))
def test_letters_and_digits_are_counted_as_python_counts_them(texts):
    found = characters(texts)
    assert found.count("upper").tolist() == [sum(map(str.isupper, text)) for text in texts]
    assert found.count("digit").tolist() == [sum(map(str.isdecimal, text)) for text in texts]


@given(TEXTS)
def test_words_are_those_that_splitting_at_white_space_gives(texts):
    joined = "\n".join((*texts, ""))
    starts, ends = characters(texts).words()
    assert [joined[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)] == joined.split()


@given(TEXTS)
def test_capitals_beyond_the_first_plane_are_capitals(texts):
    joined = "\n".join((*texts, ""))
    assert characters(texts).are("capital").tolist() == list(map(str.isupper, joined))


@given(TEXTS)
def test_sentence_ends_are_those_a_pattern_finds(texts):
    pattern = re.compile(r"[.!?…؟۔][\"'”’»)\]]*\s|[。！？｡।॥།։]")
    assert characters(texts).sentence_ends().tolist() == [len(pattern.findall(text + " ")) for text in texts]
