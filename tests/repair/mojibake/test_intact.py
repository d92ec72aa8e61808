"""What ftfy undoes."""

import pytest

from newsclean.model import apply
from newsclean.repair.mojibake.intact import intact


@pytest.mark.parametrize("codec", ["latin-1", "cp1252", "mac_roman", "cp437"])
def test_a_damaged_line_is_read_again_stretch_by_stretch(codec):
    clean = "Die Brücke über den Fluß öffnet früher"
    damaged = clean.encode().decode(codec, "replace")
    rows = intact(damaged)
    assert apply(damaged, rows) == clean
    assert max(len(change.after) for change in rows) == 1


def test_two_layers_are_one_change_that_names_both_codecs():
    damaged = "it’s cold".encode().decode("cp1252").encode().decode("cp1252")
    rows = intact(damaged)
    assert apply(damaged, rows) == "it’s cold"
    assert rows[0].evidence.count("windows-1252") == 2


@pytest.mark.parametrize("line", ["“Ã” e “Õ” são letras", "A SITUAÇÃO: “NÃO HÁ SOLUÇÃO”", "Âψ = aψ", "ﬁne ½ ﾊﾝｶｸ"])
def test_look_alikes_are_not_restyled_or_read(line):
    assert intact(line) == []
