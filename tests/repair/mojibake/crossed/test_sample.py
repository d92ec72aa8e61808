"""How many words of a text some language knows."""

import pytest

from newsclean.repair.mojibake.crossed.sample import Sample
from tests.strategies.encodings import WRITTEN


@pytest.mark.parametrize("language", ["ru", "el", "tr", "pl", "he"])
def test_much_is_known_of_sound_text_and_little_of_misread_text(language):
    sound = Sample.of(WRITTEN[language])
    spoilt = Sample.of(WRITTEN[language].encode().decode("latin-1"))
    assert sound.known > 0.3
    assert spoilt.known < 0.1


def test_words_stand_in_their_order_once_each():
    assert Sample.of("über für über, “schön” and plain").words == ("über", "für", "“schön”")


def test_short_words_count_for_the_languages_of_the_text_only():
    words = ["là", "né"]
    assert Sample.of("La maison est grande et les enfants sont dans le jardin avec leur père " * 3).hits(words) == 2
    assert Sample.of("The house is large and the children are in the garden with all of them " * 3).hits(words) == 0
