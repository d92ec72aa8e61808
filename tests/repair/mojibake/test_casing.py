"""Misread, then put in another case."""

from newsclean.model import apply
from newsclean.repair.mojibake.casing import casing


def test_lower_cased_pieces_are_read():
    text = "die grã¼nen in mã¼nchen und kã¶ln"
    assert apply(text, casing(text)) == "die grünen in münchen und köln"


def test_capitals_of_portuguese_stay():
    assert casing("A SITUAÇÃO DA POPULAÇÃO: “NÃO HÁ SOLUÇÃO”") == []


def test_misread_marks_in_chinese_are_no_letters_whose_case_was_changed():
    text = "外地考生可以提前函报。所有报名材料最迟在十二月送到。所有的人都知道。请大家注意。"
    damaged = "".join(sign.encode().decode("latin-1") if sign == "。" else sign for sign in text)
    assert not any("à" in change.after for change in casing(damaged))


def test_a_piece_at_the_very_start_is_read():
    text = "ã¼ber die brã¼cke in mã¼nchen"
    assert apply(text, casing(text)) == "über die brücke in münchen"
