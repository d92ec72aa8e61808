"""Weights of words, stored and looked up."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.text.vocabulary import WORDS, packed, said, unpacked

tables = st.dictionaries(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), min_size=1),
    st.integers(-99, 99).map(lambda tenths: tenths / 10),
    min_size=1,
)


@given(tables)
def test_a_vocabulary_comes_back_as_it_was_stored(table):
    stored = packed(table)
    assert unpacked(stored["words"], stored["leanings"]) == table


def test_unknown_words_say_nothing():
    assert not said([["harbour", "shut"]], {}).any()


def test_a_whole_block_and_its_words_are_looked_up_apart():
    row = said([["news"]], {"news": -1.0, "^news": 3.0})[0]
    assert row[WORDS.index("word_mean")] == -1.0
    assert row[WORDS.index("whole")] == 3.0


def test_a_block_without_words_has_its_own_entry():
    assert said([[]], {"^": 2.0})[0, WORDS.index("whole")] == np.float32(2.0)
