"""Which texts are not judged at all."""

import pytest

from newsclean.label.text.clean import is_clean, is_silent
from newsclean.label.text.vocabulary import Vocabulary
from tests.strategies.furniture import ARTICLE

KNOWN = Vocabulary.of({"share this": 3.0, "^home": 2.5, "harbour": -1.0, "winter": -1.5, "pier": -1.0, "the": 0.1})
LINES = ("The harbour", "The winter", "The pier")


def test_paragraphs_alone_are_clean():
    assert is_clean(ARTICLE)


def test_one_short_heading_among_many_paragraphs_is_clean():
    assert is_clean((*ARTICLE[:3], "A long winter", *ARTICLE[3:]))


@pytest.mark.parametrize("menu", [("Home",) * 6, ("Share this article", "Related articles", "Leave a Reply")])
def test_furniture_is_not_clean(menu):
    assert not is_clean((*menu, *ARTICLE))


def test_a_text_of_nothing_needs_no_judge():
    assert is_clean([])


def test_headings_that_say_nothing_of_furniture_are_silent():
    assert is_silent((*ARTICLE, *LINES), KNOWN)


@pytest.mark.parametrize("line", ["Share this", "Now share this page with the harbour", "Home"])
def test_one_line_of_furniture_among_the_headings_is_heard(line):
    assert not is_silent((*ARTICLE, *LINES, line), KNOWN)


def test_a_button_word_within_a_heading_is_no_button():
    assert is_silent((*ARTICLE, *LINES, "The home harbour"), KNOWN)


def test_a_sentence_that_says_it_is_not_asked():
    assert is_silent((*ARTICLE, *LINES, f"Share this with {ARTICLE[0]}"), KNOWN)


def test_one_line_in_a_hundred_may_say_it():
    assert is_silent((*ARTICLE * 16, *LINES, "Share this"), KNOWN)


def test_a_language_the_vocabulary_does_not_know_is_not_silent():
    assert not is_silent((*ARTICLE, "Etusivu", "Uutiset", "Urheilu"), KNOWN)


def test_a_word_that_two_languages_share_does_not_make_one_known():
    menu = ["España", "América", "Gente de mar y de tierra", "Clima y pesca", "Ayer y hoy del puerto", "Normas"]
    shared = Vocabulary.of({**KNOWN.weights, "de": -0.1})
    assert not is_silent((*ARTICLE, *menu), shared)


def test_the_silence_of_a_few_lines_around_few_sentences_says_nothing():
    assert not is_silent((*ARTICLE[:2], *LINES), KNOWN)
    assert is_silent((*ARTICLE[:2], *LINES * 7), KNOWN)
