"""Text respelled by a table of bytes."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.latin import respelled, table

LETTERS = table(lambda character: character.lower() if character.isalpha() else " ")


def test_curly_quotes_and_dashes_are_blanks():
    assert respelled("“Rain” – at last…", LETTERS) == " rain    at last "


def test_a_letter_beyond_latin_1_needs_the_longer_way():
    assert respelled("Łódź", LETTERS) is None


def test_a_character_that_takes_two_letters_needs_the_longer_way():
    folded = table(str.casefold)
    assert respelled("Straße", folded) is None
    assert respelled("STRASSE", folded) == "strasse"


@given(st.text(st.characters(max_codepoint=0xFF, exclude_characters="µ")))
def test_every_latin_text_is_spelled_character_by_character(text):
    assert respelled(text, LETTERS) == "".join(c.lower() if c.isalpha() else " " for c in text)
