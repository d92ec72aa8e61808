"""Thai text read in the codec of another script."""

import pytest

from newsclean.model import apply
from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.mojibake.crossed.thai import thai_cross
from newsclean.repair.text import fix_text
from tests.strategies.encodings import WRITTEN

_ROAD = "ชาวบ้านขอให้เทศบาลซ่อมถนนที่เด็กเดินไปโรงเรียนมาเป็นปีที่สองแล้ว"


def _read(text: str, meant: str, taken: str) -> str:
    table = codec(taken).characters
    return "".join(table[byte] if byte >= 0x80 else chr(byte) for byte in text.encode(meant))


@pytest.mark.parametrize(
    "taken", ["latin_1", "cp1252", "cp1250", "cp1251", "cp1253", "mac_roman", "cp437", "koi8_r", "iso8859_15"]
)
def test_thai_is_read_in_its_own_codec(taken):
    damaged = _read(_ROAD, "cp874", taken)
    assert apply(damaged, thai_cross(damaged)) == _ROAD
    assert fix_text(damaged) == _ROAD


def test_short_lines_of_a_text_follow_its_long_ones():
    text = f"สวัสดี\n{_ROAD} “ใช่” 2568\nBangkok"
    assert fix_text(_read(text, "cp874", "cp1252")) == text


def test_a_line_in_another_language_stays():
    damaged = f"Un café très agréable\n{_read(_ROAD, 'cp874', 'latin_1')}"
    assert fix_text(damaged) == f"Un café très agréable\n{_ROAD}"


@pytest.mark.parametrize("line", ["ÊÇÑÊ´Õ", "×××××××××××××××", "Đường này rất đẹp và dài, người ta", _ROAD])
def test_what_proves_nothing_stays(line):
    assert thai_cross(line) == []


@pytest.mark.parametrize("language", sorted(WRITTEN))
@pytest.mark.parametrize("meant", ["utf-8", "cp1251", "koi8_r", "cp1253", "cp1255", "cp1256", "gbk", "cp932", "cp949"])
def test_no_other_misread_language_is_thai(language, meant):
    for text in (WRITTEN[language], WRITTEN[language].upper()):
        for taken in ("cp1252", "cp1251", "mac_roman"):
            damaged = _read(text.encode(meant, "ignore").decode(meant), meant, taken)
            assert thai_cross(damaged) == []
