"""English quotes and dashes that went through two codecs come back; letters that stand where they belong stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import apply
from newsclean.repair.mojibake import find
from newsclean.repair.mojibake.crossed.marks import crossed_marks

CROSSINGS = (
    ("cp1252", "mac_roman"), ("mac_roman", "cp1252"), ("mac_roman", "cp1251"), ("cp1251", "koi8_r"),
    ("cp1252", "cp437"), ("cp1252", "cp866"), ("mac_roman", "cp1250"), ("gb18030", "latin_1"), ("big5", "latin_1"),
    ("cp932", "latin_1"),
)  # fmt: skip
SENTENCES = (
    "“We don’t know,” she said.",
    "It’s the harbour’s third strike.",
    "They’ve waited since March, and the union won’t say why.",
    "‘Nobody wins,’ he’d told the crews.",
    "The crews’ union hasn’t met.",
)


@pytest.mark.parametrize(("meant", "taken"), CROSSINGS)
@given(st.lists(st.sampled_from(SENTENCES), min_size=2))
def test_what_two_codecs_did_to_english_quotes_is_undone(meant, taken, sentences):
    text = " ".join(["“We can’t wait,” they said.", *sentences])
    damaged = text.encode(meant).decode(taken)
    assert apply(damaged, find(damaged)) == text


@pytest.mark.parametrize(
    "text",
    [
        "El país no tenía agua; Martí lo dijo así, y él también.",
        "Là c’è l’ìncipit; così disse, e però non partì più.",
        "Don’t tell Señor Martí, it’s the “país” he can’t forget.",
        "It costs 5¢s or 10¢; the letters ¡ and ¿ open a question in Spanish: ¡ay!",
        "Æsir and Ægir don't sail; Økonomi'en er god.",
        "Õhtul läks ta Õismäele; see oli hea õhtu.",
        "Он сказал: «Т и Х — буквы».",
        "Ósmy dzień, rzekł: Ò i Ó. Ðe byrjun Ð og ð",
        "Ele disse: Ó céus! Ò, Ô e Õ são letras; EspaÑa",
        "A ± 5°±1 m © ® 20°C, ¡Éramos, ¡Viva! ¡Xavier",
    ],
)
def test_letters_and_signs_of_undamaged_text_stay(text):
    assert crossed_marks(text) == []


def test_a_name_in_a_damaged_text_keeps_its_letter():
    damaged = "ìI donít know Peña Martí,î he said. ìItís over.î"
    assert apply(damaged, crossed_marks(damaged)) == "“I don’t know Peña Martí,” he said. “It’s over.”"


@pytest.mark.parametrize(
    ("text", "meant", "taken"),
    [
        ("“It was stolen,” Carlson said.", "mac_roman", "cp1252"),
        ("today's ‘impeachment’ proceedings", "mac_roman", "cp1252"),
        ("Gli appassionati di “Saint Seiya” sono già", "mac_roman", "cp1252"),
        ("naar eigen zeggen “in vijf minuten”.", "mac_roman", "cp1251"),
        ("Grade 1 – R6500, grade 2 – R9500", "mac_roman", "cp1252"),
        ("It’s €300–350 at 1.5°C at a café in São Paulo", "mac_roman", "cp1252"),
        ("He’s O’Connor, Vasyl’ Stus’s heir since the 1990’s—he’d say “[so]”", "mac_roman", "cp1252"),
        ("under hormone–associated risk", "gb18030", "latin_1"),
        ("life — or not", "gb18030", "latin_1"),
        ("the opening of ‘2018 Welcome Festival’ was", "cp932", "latin_1"),
    ],
)
def test_a_quotation_or_dash_of_two_codecs_proves_itself(text, meant, taken):
    damaged = text.encode(meant).decode(taken)
    assert damaged != text
    assert apply(damaged, find(damaged)) == text


def test_one_contraction_of_a_text_that_is_not_english_proves_nothing():
    assert crossed_marks("Kto to wie, canít?") == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("précisé à l'école", "gb18030"),
        ("“grün, aber kühl”, sagt er", "gb18030"),
        ("el jamón de León", "gb18030"),
        ("Die Straße ist groß", "cp949"),
    ],
)
def test_letters_that_an_east_asian_codec_writes_in_two_bytes_come_back(text, meant):
    damaged = "".join(_in_two(character, meant) for character in text)
    assert damaged != text
    assert apply(damaged, find(damaged)) == text


def _in_two(character, codec):
    raw = character.encode(codec, "replace")
    return raw.decode("latin-1") if len(raw) == 2 else character


def test_greek_letters_of_formulas_stay():
    assert crossed_marks("RPM = (V X 60) / (2 X Π X R) = (3 X 60) / (2 X Π X 0.25) = 38 RPM") == []
