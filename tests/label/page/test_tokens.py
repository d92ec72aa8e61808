import re

from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.page.tokens import letter_words, words

TEXTS = st.lists(st.text(st.characters() | st.sampled_from("aZ ß_5Σ\n雨あ가𝒜😀")), max_size=5)


@given(TEXTS)
def test_letter_words_are_those_that_a_regular_expression_finds(texts):
    assert letter_words(texts) == [re.findall(r"[^\W\d_]+", text.lower()) for text in texts]


@given(TEXTS)
def test_words_are_those_that_a_regular_expression_finds(texts):
    token = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+")
    assert words(texts) == [token.findall(text.lower()) for text in texts]


def test_no_texts_have_no_words():
    assert words([]) == letter_words([]) == []
