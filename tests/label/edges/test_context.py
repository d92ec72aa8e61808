"""What stands around a place between two words."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.edges.context import at_ends, columns, ended, wrapped
from newsclean.label.edges.words import words_of

WORDS = st.lists(st.sampled_from(["Home", "rain", "fell.", "2024"]), min_size=2, max_size=300)


@given(WORDS)
def test_every_place_has_finite_columns(texts):
    words = words_of(texts)
    table = columns(words, np.linspace(-4, 4, len(texts) - 1))
    assert table.shape[0] == len(texts) - 1
    assert np.isfinite(table).all()


def test_a_sentence_ends_behind_the_word_with_its_full_stop():
    assert ended(words_of(["Rain", "fell.", "Home"])).tolist() == [False, True]


def test_a_line_of_a_script_without_spaces_may_have_been_wrapped_but_a_menu_was_not():
    line = "一个寒冬早晨瑞典大军迫临德境"
    assert wrapped(words_of([line, line, "首页", line + "。", line])).tolist() == [True, False, False, False]


def test_only_the_ends_of_a_text_say_whether_it_is_a_page():
    chances = np.zeros(1000)
    chances[200:800] = 1
    assert at_ends(chances) == (0.0, 0.0)
    assert at_ends(np.zeros(0)) == (0.0, 0.0)
