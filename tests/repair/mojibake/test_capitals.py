"""Repaired letters in lines of capitals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.mojibake.capitals import is_in_capitals
from newsclean.repair.text import fix_text

LINES = (
    "SON DAÑOS QUE PERDURAN TODO EL AÑO EN LA REGIÓN MÁS PEQUEÑA",
    "FÜR DIE GEFLÜCHTETEN MENSCHEN ERKLÄRT DER GESCHÄFTSFÜHRER",
    "LE PRÉSIDENT A DEMANDÉ DES MESURES POUR LA SÉCURITÉ DE L’ÉTAT",
)


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("codec", ["latin_1", "cp1252", "mac_roman"])
def test_misread_letters_come_back_as_capitals_where_the_line_was_put_in_capitals(line: str, codec: str):
    damaged = line.lower().encode().decode(codec).upper()
    assert fix_text(damaged) == line


def test_a_small_letter_in_a_line_of_both_cases_stays_small():
    assert fix_text("EL AÑO: daÃ±os en la regiÃ³n") == "EL AÑO: daños en la región"


def test_sharp_s_has_no_single_capital_and_stays():
    assert fix_text("DIE STRAÃ\x9fE WAR GESPERRT, FÃ¼R ALLE") == "DIE STRAßE WAR GESPERRT, FÜR ALLE"


def test_ordinals_do_not_make_a_line_one_of_two_cases():
    assert is_in_capitals("Nº 5 DE LA CALLE Mª".upper())


def test_pieces_that_are_capitals_make_no_line_of_capitals():
    text = "Жители посёлка уже второй год просят починить дорогу"
    damaged = text.encode().decode("latin_1").replace("\x91", "")
    assert "второй" in fix_text(damaged)


@given(st.lists(st.sampled_from([*LINES, "son daños", "Für alle"]), min_size=1, max_size=5))
def test_undamaged_lines_of_either_case_stay(lines: list[str]):
    text = "\n".join(lines)
    assert fix_text(text) == text
