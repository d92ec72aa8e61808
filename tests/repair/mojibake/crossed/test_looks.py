"""The quick look for crossed marks."""

import pytest

from newsclean.repair.mojibake.crossed.looks import contractions, shows_marks
from tests.strategies.encodings import WRITTEN


@pytest.mark.parametrize("text", ["donít", "“Itís", "ÒYes,Ó", "ÔyesÕ", "a Ð b", "life ¡ª or", "f¨¹r", "\x81gYes"])
def test_what_stands_where_only_a_mark_does_shows(text):
    assert shows_marks(text)


@pytest.mark.parametrize("language", sorted(WRITTEN))
def test_undamaged_text_shows_nothing(language):
    assert not shows_marks(WRITTEN[language])


def test_a_contraction_tells_what_stands_for_its_apostrophe():
    assert list(contractions("I donít know; itÕs Martís")) == ["í", "Õ"]
