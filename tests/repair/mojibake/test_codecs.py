"""Codecs as tables."""

import pytest

from newsclean.repair.mojibake.codecs import CODECS, codec


@pytest.mark.parametrize("name", CODECS)
def test_every_byte_has_a_character_and_comes_back(name):
    table = codec(name)
    assert len(table.characters) == 256
    assert all(table.characters[table.byte_of[character]] == character for character in table.characters)
