"""Weights of words, stored and looked up."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.text.vocabulary import WORDS, Vocabulary, packed, said, unpacked
from newsclean.label.text.words import numbered

tables = st.dictionaries(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), min_size=1),
    st.integers(-99, 99).map(lambda tenths: tenths / 10),
    min_size=1,
)


@given(tables)
def test_a_vocabulary_comes_back_as_it_was_stored(table):
    stored = packed(table)
    assert unpacked(stored["words"], stored["leanings"]) == table


def rows_said(rows, weights):
    return said(numbered(rows), Vocabulary.of(weights))


def test_unknown_words_say_nothing():
    assert not rows_said([["harbour", "shut"]], {}).any()


def test_a_whole_block_and_its_words_are_looked_up_apart():
    row = rows_said([["news"]], {"news": -1.0, "^news": 3.0})[0]
    assert row[WORDS.index("word_mean")] == -1.0
    assert row[WORDS.index("whole")] == 3.0


def test_a_block_without_words_has_its_own_entry():
    assert rows_said([[]], {"^": 2.0})[0, WORDS.index("whole")] == np.float32(2.0)


def test_neighbours_in_two_blocks_are_no_pair():
    assert not rows_said([["read"], ["more"]], {"read more": 2.0}).any()


WORDS_SAID = st.lists(st.lists(st.sampled_from("abcd"), max_size=7), min_size=1, max_size=5)
WEIGHTS = st.dictionaries(
    st.sampled_from(["a", "b", "c", "a b", "b a", "c c", "d a", "^", "^a", "^a b"]),
    st.integers(-9, 9).map(lambda tenths: tenths / 10),
)


@given(WORDS_SAID, WEIGHTS)
def test_every_number_is_what_looking_up_term_by_term_gives(rows, weights):
    for row, found in zip(rows, rows_said(rows, weights).tolist(), strict=True):
        single = [weights.get(word, 0.0) for word in row] or [0.0]
        paired = [weights.get(f"{left} {right}", 0.0) for left, right in pairwise(row)] or [0.0]
        whole = weights.get("^" + " ".join(row), 0.0) if len(row) <= 4 else 0.0
        count = max(len(row), 1)
        wanted = [
            *(sum(single) / count, max(single), min(single)),
            *(sum(paired) / count, max(paired), min(paired)),
            whole,
        ]
        assert found == pytest.approx(wanted, abs=1e-6)
