"""Words as the vocabulary counts them."""

import re

from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.sentences import WIDE
from newsclean.label.text.tokens import telling, terms, tokens, tokens_of


def test_every_date_is_the_same_word():
    assert tokens("12 March 2024") == tokens("27 March 1999")


def test_vowel_signs_and_points_are_part_of_their_words():
    """To a regular expression they are no letters, and Hindi fell into single ones that every block has."""
    assert tokens("सरकार की नई योजना 2024") == ["सरकार", "की", "नई", "योजना", "0000"]
    assert tokens("cafe\u0301 noir") == ["cafe\u0301", "noir"]


def test_a_clause_without_spaces_is_no_word():
    """Thai parts no words; at its vowel signs at least pieces of them are found again elsewhere."""
    assert len(tokens("ประเทศไทยรวมเลือดเนื้อ")) > 1


def test_a_short_block_is_looked_up_whole_and_a_long_one_is_not():
    assert "^read more" in list(terms(tokens("Read more")))
    assert not any(term.startswith("^") for term in terms(tokens("one two three four five")))


def test_grammar_is_not_telling_in_any_alphabet():
    assert telling(tokens("the harbour is shut")) == {"harbour", "shut"}
    assert telling(tokens("für die größte Stadt")) == {"größte", "stadt"}
    assert telling(tokens("что на море в порту")) == {"море", "порту"}
    assert telling(tokens("上海的")) == {"上海"}


def test_han_characters_are_taken_in_pairs():
    assert tokens("港口关闭") == ["港口", "关闭"]


@given(st.text())
def test_tokens_hold_no_white_space_or_capitals(text):
    assert all(token == token.lower() and not any(map(str.isspace, token)) for token in tokens(text))


@given(st.text(st.sampled_from("aB9é½²µ_'’- —上ß")))
def test_the_quick_way_through_latin_letters_gives_the_tokens_of_the_slow_one(text):
    pattern = re.compile(rf"[{WIDE}]{{1,2}}|[^\W\d_{WIDE}]+|\d+")
    slow = [re.sub(r"\d", "0", token) if token[0].isdigit() else token for token in pattern.findall(text.lower())]
    assert tokens(text) == slow


@given(st.lists(st.text(st.sampled_from("aB9’- \n上é")), max_size=6))
def test_the_tokens_of_many_texts_are_those_of_each(texts):
    assert tokens_of(texts) == [tokens(text) for text in texts]
