"""U+FFFD that was misread itself."""

import pytest

from newsclean.model import apply
from newsclean.repair.mojibake import find
from newsclean.repair.mojibake.misread_signs import misread_signs
from newsclean.repair.text import fix_text


@pytest.mark.parametrize("codec", ["cp1252", "latin_1", "cp1251", "iso8859_2", "mac_roman", "cp437", "koi8_r"])
def test_the_sign_is_known_in_each_codec(codec):
    text = "don\ufffdt"
    damaged = text.encode().decode(codec)
    assert apply(damaged, misread_signs(damaged)) == text


def test_what_stood_there_is_told_as_where_the_sign_stands():
    assert fix_text("They donï¿½t say what itï¿½s worth") == "They don’t say what it’s worth"
    assert fix_text("They don锟斤拷t") == "They don\ufffd\ufffdt"


def test_the_rule_names_the_codec():
    assert [change.rule for change in find("Xï¿½Y")] == ["mojibake.cp1252"]


@pytest.mark.parametrize("text", ["ï ¿ ½", "¿Qué? ½ naïve", "the signs ï, ¿ and ½"])
def test_its_pieces_alone_stay(text):
    assert misread_signs(text) == []
