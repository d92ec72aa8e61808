"""Codecs as tables."""

import pytest

from newsclean.repair.mojibake.codecs import CODECS, codec, places


@pytest.mark.parametrize("name", CODECS)
def test_every_byte_has_a_character_and_comes_back(name):
    table = codec(name)
    assert len(table.characters) == 256
    assert all(table.characters[table.byte_of[character]] == character for character in table.characters)


@pytest.mark.parametrize(
    ("text", "holds"), [("déjÃ vu", True), ("a â€ b", True), ("café", False), ("北京 한국", False)]
)
def test_places_are_two_characters_of_the_codecs_or_one_and_a_space(text, holds):
    assert bool(places().search(text)) == holds
