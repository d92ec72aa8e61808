"""The quick look."""

import pytest

from newsclean.repair.mojibake.signs import shows_damage
from tests.strategies.damage import misread
from tests.strategies.texts import SENTENCES


@pytest.mark.parametrize("language", ["en", "fr", "de", "ru", "pl", "cs", "tr", "el"])
def test_clean_sentences_are_done_with_at_once(language):
    if language in SENTENCES:
        assert not shows_damage("\n".join(SENTENCES[language]))


@pytest.mark.parametrize("codec", ["cp1252", "latin_1", "cp1251", "mac_roman", "cp1250"])
@pytest.mark.parametrize("language", ["fr", "de", "ru", "pl"])
def test_misread_sentences_are_looked_at(language, codec):
    if language in SENTENCES:
        assert shows_damage(misread(codec)("\n".join(SENTENCES[language])))


@pytest.mark.parametrize("text", ["Really? Yes?", "“Why?”", "https://example.org/a", "one – two — three…"])
def test_plain_punctuation_is_no_sign(text):
    assert not shows_damage(text)
