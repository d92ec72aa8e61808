"""Misread, then put in another case."""

from newsclean.model import apply
from newsclean.repair.mojibake.casing import casing


def test_lower_cased_pieces_are_read():
    text = "die grã¼nen in mã¼nchen und kã¶ln"
    assert apply(text, casing(text)) == "die grünen in münchen und köln"


def test_capitals_of_portuguese_stay():
    assert casing("A SITUAÇÃO DA POPULAÇÃO: “NÃO HÁ SOLUÇÃO”") == []
