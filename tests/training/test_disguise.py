"""Pages as other languages and scripts would have them."""

import numpy as np
import pytest

from newsclean.label.edges.words import CASED, UNCASED, words_of
from newsclean.training.disguise import DISGUISES, disguised

WORDS = words_of(["The", "rain", "fell.", "©", "2024", "the", "HERALD", "|"])


@pytest.mark.parametrize("number", range(len(DISGUISES)))
def test_marks_numbers_and_signs_stay(number):
    found = disguised(WORDS, number)
    assert np.array_equal(found.behind, WORDS.behind)
    signs = ~np.isin(WORDS.kind, CASED)
    assert np.array_equal(found.word[signs], WORDS.word[signs])
    assert np.array_equal(found.kind[signs], WORDS.kind[signs])


@pytest.mark.parametrize("number", range(len(DISGUISES)))
def test_the_same_word_is_the_same_and_others_are_others(number):
    found = disguised(WORDS, number).word
    assert found[0] == found[5]
    assert len(set(found.tolist())) == len(set(WORDS.word.tolist()))


def test_another_script_has_no_capitals_and_no_known_words():
    found = disguised(WORDS, 1)
    assert found.kind[:3].tolist() == [UNCASED] * 3
    assert not set(found.word[:3].tolist()) & set(WORDS.word[:3].tolist())


def test_each_page_has_words_of_its_own():
    assert disguised(WORDS, 0).word[0] != disguised(WORDS, len(DISGUISES)).word[0]
