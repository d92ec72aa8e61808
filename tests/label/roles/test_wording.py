"""Words as phrases are compared."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.roles.wording import words, words_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("READ MORE »", ["read", "more"]),
        ("12 Comments", ["comments"]),
        ("L’article", ["l", "article"]),
        ("यह भी पढ़ें:", ["यह", "भी", "पढ़ें"]),
        ("می‌پذیرم", ["می‌پذیرم"]),
        ("相关阅读：", ["相关阅读"]),
    ],
)
def test_marks_and_digits_stand_between_words(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("printed", "looked_up"),
    [
        ("ΔΕΙΤΕ ΑΚΟΜΗ", "δείτε ακόμη"),
        ("İLGİLİ HABERLER", "ilgili haberler"),
        ("YAZARIN TÜM YAZILARI", "yazarın tüm yazıları"),
        ("إقرأ أيضاً", "اقرأ أيضا"),
        ("آخرين اخبار", "آخرین اخبار"),
        (normalize("NFD", "많이 본 기사"), "많이 본 기사"),
        ("১২ এপ্রিল", "এপ্রিল"),
    ],
)
def test_spellings_of_one_word_are_one_word(printed, looked_up):
    assert words(printed) == words(looked_up)


def test_letters_that_part_words_stay():
    assert words("اب") != words("با")
    assert words("ist") != words("işt")


@given(st.text())
def test_words_hold_no_white_space(text):
    assert not any(any(map(str.isspace, word)) for word in words(text))


@given(st.lists(st.text(st.sampled_from("aBß’- 1\n続é")), max_size=6))
def test_the_words_of_many_texts_are_those_of_each(texts):
    assert words_of(texts) == [words(text) for text in texts]
