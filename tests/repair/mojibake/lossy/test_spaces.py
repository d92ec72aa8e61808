"""A space that was a byte of a character."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import apply
from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.mojibake.lossy.spaces import parted, spaces
from newsclean.repair.text import fix_text
from tests.strategies.encodings import WRITTEN

CHINESE = "学校要合理安排教育教学活动，做好对因疫情等不可控原因不能按时返校学生的指导帮助，加强核酸检测。"
KOREAN = "마을주민들은아이들이학교에다니는길을고쳐달라고여러해동안요구해왔다."


@pytest.mark.parametrize("text", [CHINESE, KOREAN])
@pytest.mark.parametrize("name", ["latin_1", "cp1252"])
def test_no_break_spaces_that_became_plain_ones_are_bytes_again(text: str, name: str):
    table = codec(name).characters
    assert fix_text("".join(table[byte] for byte in text.encode()).replace("\xa0", " ")) == text


def test_letters_and_spaces_beside_no_letter_of_that_script_stay():
    assert spaces("voilà ¡Hola! à «la»", ("cp1252", "latin_1")) == []
    assert spaces("他说 é ¡ 好", ("cp1252",)) == []


@given(st.lists(st.sampled_from(sorted(WRITTEN.values())), min_size=1, max_size=4))
def test_undamaged_text_of_any_language_stays_whatever_is_proven(texts):
    assert spaces(" ".join(texts), ("cp1252", "latin_1", "cp1251", "iso8859_2")) == []


@pytest.mark.parametrize("text", ["यह गाँव का रास्ता है", "ชาวบ้านเรียกร้อง", "এই গ্রামের রাস্তা"])
def test_a_lead_misread_twice_and_repaired_once_is_read_without_its_space(text):
    twice = text.encode().decode("latin_1").encode().decode("latin_1").replace("Ã\xa0", "à ")
    once = re.sub("Â(.)", r"\1", twice)
    assert apply(once, parted(once)) == text


@given(st.text("àéê aeurd¤’", max_size=40))
def test_an_accented_word_before_a_sign_keeps_its_space(text):
    assert parted(f"{text} de 9 à 15, à ¤ {text}") == []
