import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.page.letters import KINDS, counts


@given(st.lists(st.text(), max_size=20))
def test_every_character_is_counted_once(texts):
    assert counts(texts).sum(axis=1).tolist() == [len(text) for text in texts]


def test_marks_of_all_scripts_end_sentences():
    ends = counts(["Rain.", "雨。", "مطر؟", "बारिश।", "မိုး။", "ភ្លៀង។", "ཆར།"])[:, KINDS.index("end")]
    assert ends.tolist() == [1] * 7


def test_letters_vowels_and_tones_of_thai_and_lao_are_of_a_kind_and_their_digits_are_digits():
    kinds = counts(["ที่นี่", "ລາວ", "๒๕๖๗"])[:, [KINDS.index("unstopped"), KINDS.index("digit")]]
    assert kinds.tolist() == [[6, 0], [3, 0], [0, 4]]


@pytest.mark.parametrize("text", ["हिन्दी", "বাংলা", "தமிழ்", "العَرَبِيَّة", "עִבְרִית", "ދިވެހި", "မြန်မာ"])
def test_vowel_signs_and_points_are_letters(text):
    kinds = counts([text])[:, [KINDS.index("letter"), KINDS.index("other")]]
    assert kinds.tolist() == [[len(text), 0]]


def test_what_chooses_the_look_of_an_emoji_is_no_letter():
    assert counts(["\u2600\ufe0f"])[0, KINDS.index("letter")] == 0


def test_no_texts_are_no_rows():
    assert counts([]).shape == (0, len(KINDS))
    assert np.isfinite(counts([""])).all()
