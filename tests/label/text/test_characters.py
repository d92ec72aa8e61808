"""Counts of kinds of characters."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.text.characters import KINDS, counts


def test_texts_are_counted_apart():
    found = counts(["AB", "", "12"])
    assert found[:, KINDS.index("upper")].tolist() == [2.0, 0.0, 0.0]
    assert found[:, KINDS.index("digit")].tolist() == [0.0, 0.0, 2.0]


@given(st.lists(st.text(st.characters(max_codepoint=0xFFFE)), min_size=1))
def test_letters_and_digits_are_counted_as_python_counts_them(texts):
    found = counts(texts)
    assert found[:, KINDS.index("upper")].tolist() == [sum(map(str.isupper, text)) for text in texts]
    assert found[:, KINDS.index("digit")].tolist() == [sum(map(str.isdecimal, text)) for text in texts]
