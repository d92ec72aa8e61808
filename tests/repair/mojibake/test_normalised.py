"""Misread text that was normalised afterwards."""

import unicodedata

import pytest

from newsclean.model import apply
from newsclean.repair.mojibake.normalised import put_together
from newsclean.repair.text import fix_text

TEXT = "Die Leute in München sagen, dass das Frühstück für alle größer geworden ist."


@pytest.mark.parametrize("form", ["NFD", "NFKC", "NFKD"])
def test_pieces_that_were_normalised_are_read(form):
    damaged = unicodedata.normalize(form, TEXT.encode().decode("cp1252"))
    assert fix_text(damaged) == TEXT


def test_sound_text_in_decomposed_letters_stays_decomposed():
    text = unicodedata.normalize("NFD", TEXT)
    assert fix_text(text) == text


def test_digits_behind_a_lead_are_digits_unless_another_sign_was_spelt_out():
    assert put_together("Sie ist 8â10 Jahre alt, Ã3") == []
    text = "MÃ1⁄4ller und vÃ3 stehen da"
    assert apply(text, put_together(text)) == "MÃ¼ller und vÃ³ stehen da"
