"""What a reading costs: its letters in the language it fits best, and signs where no writer puts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.decode.letters import letters
from newsclean.decode.plausibility import (
    _fixed_cost,
    _letters_in,
    _script_cost,
    ascii_evidence,
    broken_words_cost,
    ideographic_cost,
    inside_words,
    language_cost,
    pairs_of,
)
from tests.strategies.encodings import WRITTEN, stretches_of_news

SISTERS = [
    ("ru", "cp1251", "koi8-r"),
    ("pl", "iso8859-2", "cp1250"),
    ("el", "cp1253", "cp1252"),
    ("de", "cp1252", "cp437"),
]
"""A language, a codec that writes it, and another in which the same bytes show other characters."""


def cost(text):
    """Nats of a text as one that is in an alphabet."""
    pairs = pairs_of(text)
    return language_cost(pairs.items(), letters().languages.values(), ascii_evidence(pairs))[0]


def language_of(text):
    pairs = pairs_of(text)
    return language_cost(pairs.items(), letters().languages.values(), ascii_evidence(pairs))[1]


@given(st.text(max_size=60))
def test_every_character_stands_in_two_pairs(text):
    pairs = pairs_of(text)
    assert sum(pairs.values()) == len(text) + 1
    assert all(pairs[first, second] for first, second in zip(" " + text, text + " ", strict=True))


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=80))
def test_plain_text_costs_nothing_in_the_language_it_fits_best(text):
    evidence = ascii_evidence(pairs_of(text))
    assert min(evidence.values()) == 0.0
    assert max(evidence.values()) <= 30.0
    assert cost(text) == 0.0


@given(st.text("abcdefghijklmnopqrstuvwxyz ", max_size=40))
def test_unaccented_letters_say_the_same_in_capitals(text):
    assert ascii_evidence(pairs_of(text)) == ascii_evidence(pairs_of(text.upper()))


def test_unaccented_letters_speak_for_their_language():
    evidence = ascii_evidence(pairs_of("The harbour stays closed for the winter, said the mayor of the town."))
    assert evidence["en"] == 0.0
    assert evidence["pl"] == 30.0


@pytest.mark.parametrize(("language", "codec", "other"), SISTERS)
@given(data=st.data())
def test_the_right_reading_of_a_sentence_costs_less_than_a_wrong_one(data, language, codec, other):
    raw = data.draw(stretches_of_news(language, shortest=80)).encode(codec, "ignore")
    assert cost(raw.decode(codec)) < cost(raw.decode(other, "replace"))


@pytest.mark.parametrize("language", ["ru", "pl", "el", "cs", "hu", "th", "he", "is"])
def test_news_is_cheapest_in_its_own_language(language):
    assert language_of(WRITTEN[language]) == language


@pytest.mark.parametrize(
    ("right", "odd"),
    [
        ("he said “Rain”", "he said ”Rain“"),
        ("Rain… and wind", "Rain …and wind"),
        ("he said „Rain", "he said„ Rain"),
        ("McDónald", "mcDóNald"),
        ("a\u00a0mayor", "a\u00a0 mayor"),
        ("ж ab", "жab"),
        ("12 °C", "12 ¬C"),
        ("12 °C", "12 ▒C"),
        ("12 °C", "12 \ufffdC"),
        ("12 °C", "12 \x92C"),
        ("12 °C", "12 \ue000C"),
    ],
)
def test_a_sign_where_no_writer_puts_it_costs_more_than_one_where_it_belongs(right, odd):
    assert cost(right) < cost(odd)


def test_a_latin_accent_in_a_latin_word_is_no_mixture_of_scripts():
    assert _fixed_cost("é", "a", 1) == 0.0
    assert _fixed_cost("в", "a", 1) == _fixed_cost("a", "в", 1) == 6.0
    assert _fixed_cost("в", "1", 1) == 0.0


def test_one_letter_of_another_script_in_a_page_costs_more_the_longer_the_page():
    lone, page = cost("An α here."), cost("An α here." + " The harbour stays closed." * 99)
    assert lone < page < lone + 20.0


def test_what_a_page_in_latin_letters_says_against_another_script_is_bounded():
    assert _script_cost(*_letters_in(pairs_of("α " + "rain " * 9000).items())) == 20.0
    assert _script_cost(*_letters_in(pairs_of("α " + "дождь " * 9000).items())) == 0.0


def test_a_mark_repeated_costs_less_than_as_many_different_ones_and_letters_none_of_that():
    assert cost("Rain – wind – ") < 2 * cost("Rain – wind")
    assert cost("Rain \ufffd wind \ufffd ") == 2 * cost("Rain \ufffd wind ")


def test_bytes_between_two_unaccented_letters_are_inside_words():
    assert inside_words(b"it\x92s an \xe9t\xe9, caf\xe9 \x93here\x94, don\x92t") == {0x92: 2}


def test_an_apostrophe_inside_a_word_is_free_a_dagger_is_not_and_letters_break_no_word():
    assert broken_words_cost({"’": 9, "·": 2, "é": 40, "я": 2}) == 0.0
    assert broken_words_cost({"†": 1}) == 10.0
    assert broken_words_cost({"–": 1}) < broken_words_cost({"†": 1})
    assert broken_words_cost({"†": 1}) < broken_words_cost({"†": 8}) < 8 * broken_words_cost({"†": 1})


@pytest.mark.parametrize(("language", "name"), [("zh", "zh_Hans"), ("ja", "ja"), ("ko", "ko")])
def test_news_in_ideographs_costs_least_in_its_own_language(language, name):
    costs = {each: ideographic_cost(pairs_of(WRITTEN[language]), each) for each in ("zh_Hans", "zh_Hant", "ja", "ko")}
    assert min(costs, key=costs.get) == name


def test_an_ideograph_glued_to_a_letter_has_swallowed_one():
    assert ideographic_cost(pairs_of("村民 a 多年"), "zh_Hans") < ideographic_cost(pairs_of("村民a 多年"), "zh_Hans")
    assert ideographic_cost(pairs_of("村民1 多年"), "zh_Hans") == ideographic_cost(pairs_of("村民 1 多年"), "zh_Hans")


def test_a_closing_mark_glued_to_a_plain_letter_was_swallowed_in_ideographic_text_too():
    assert ideographic_cost(pairs_of("村民” a"), "zh_Hans") < ideographic_cost(pairs_of("村民 ”a"), "zh_Hans")
