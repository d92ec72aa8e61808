"""What is known of words before anything is learned."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.edges.words import ENDED, MOST_LETTERS, SMALL, UNCASED, words_of


def test_the_same_word_is_known_by_the_same_facts_whatever_its_capitals_numbers_and_marks():
    words = words_of(["Rain", "rain,", "“rain”", "2024", "1999"])
    assert len(set(words.word[:3].tolist())) == 1
    assert words.word[3] == words.word[4]


def test_a_sentence_may_end_within_quotes():
    assert words_of(["fell.”", "U.S", "really?)"]).behind.tolist() == [ENDED, 0, ENDED]


def test_scripts_without_capitals_are_told_from_small_letters_and_from_scripts_without_spaces():
    small, korean, han = words_of(["rain", "비가", "终于下雨了"]).kind.tolist()
    assert (small, korean) == (SMALL, UNCASED)
    assert han not in {SMALL, UNCASED}


def test_a_sign_is_no_letter_without_a_case():
    sign, amount, hindi = words_of(["©", "€5", "होम"]).kind.tolist()
    assert sign == amount != UNCASED
    assert hindi == UNCASED


@given(st.lists(st.text(min_size=1).filter(str.strip), max_size=20))
def test_every_word_has_facts(texts):
    words = words_of(texts)
    assert len(words) == len(texts)
    assert all(words.letters <= MOST_LETTERS)
