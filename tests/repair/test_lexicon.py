"""The tables of languages."""

import pytest

from newsclean.repair.lexicon import LANGUAGES, alphabet, letters, natural_pairs, rarer, tiers


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_common_words_in_tiers(language):
    assert len(tiers(language)) > 500
    assert set(tiers(language).values()) <= set(range(6))


@pytest.mark.parametrize("language", LANGUAGES)
def test_rarer_words_have_letters_beyond_ascii_and_no_tier(language):
    assert not any(map(str.isascii, rarer(language) - {""}))
    assert rarer(language).isdisjoint(tiers(language))


def test_every_language_has_letters():
    assert set(letters()) == set(LANGUAGES)


def test_the_alphabet_has_both_cases():
    assert {"ä", "Ä", "я", "Я"} <= alphabet()


def test_pairs_that_only_damage_holds_are_not_natural():
    assert "öö" in natural_pairs()
    assert "ã¼" not in natural_pairs()
