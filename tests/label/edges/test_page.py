"""The signs of a page in a text."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.edges.page import NAMES, signs
from newsclean.label.edges.words import words_of

WORDS = st.lists(st.sampled_from(["Home", "rain", "fell.", "2024", "|", "©"]), min_size=2, max_size=300)


def found(text, chance=0.0):
    words = words_of(text.split())
    return dict(zip(NAMES, signs(words, np.full(len(words) - 1, chance)).tolist(), strict=True))


@given(WORDS, st.floats(0, 1))
def test_every_text_has_finite_signs(texts, chance):
    row = signs(words_of(texts), np.full(len(texts) - 1, chance))
    assert len(row) == len(NAMES)
    assert np.isfinite(row).all()


def test_the_end_of_a_sentence_is_no_edge_of_a_page():
    assert found("Rain. Rain. Rain. Rain.", 1.0)["edges"] == 0.0
    assert found("Home News Sport Weather", 1.0)["edges"] == 1.0


def test_a_page_begins_and_ends_far_from_any_sentence_and_an_article_does_not():
    menu = "Home News Sport Weather " * 5
    page, article = found(menu + "It rained. " + menu), found("It rained. " * 20)
    assert page["first"] > article["first"]
    assert page["last"] > article["last"]


def test_whose_the_rights_are_is_said_by_a_sign_or_a_word():
    assert [
        found(text)["copyright"] for text in ("It rained. © 2024", "It rained. Copyright AP", "Rights it had.")
    ] == [
        1.0,
        1.0,
        0.0,
    ]
