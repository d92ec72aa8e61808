"""East Asian text read in a Western codec."""

import pytest

from newsclean.model import apply
from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.mojibake.crossed.east_asian import east_asian_cross
from tests.strategies.encodings import WRITTEN


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("政府昨日宣布新的补助措施，部长说", "gb2312"),
        ("昨日は山に雨が降り、井戸がまたいっぱいになった", "cp932"),
        ("昨日は山に雨が降り、井戸がまたいっぱいになった", "euc_jp"),
        ("サッカーのリーグは、フジと放映権契約を結ぶ開幕が控える", "gbk"),
        ("Жители посёлка уже второй год просят починить дорогу", "gbk"),
        ("Жители посёлка уже второй год просят починить дорогу", "cp932"),
        ("Жители посёлка уже второй год просят починить дорогу", "cp949"),
        ("村民多年來一直要求修好孩子們上學走的那條路", "big5"),
        ("군수는 예산이 마련되면 내년 봄에 공사를 시작하겠다고 약속했다", "cp949"),
    ],
)
def test_a_line_is_read_in_the_codec_that_was_meant(text, codec):
    damaged = text.encode(codec).decode("latin-1")
    assert apply(damaged, east_asian_cross(damaged)) == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("政府昨日宣布新的补助措施，部长说：“钱很快就到。”孩子们上学走的路也要修好。", "gbk"),
        ("村民多年來一直要求修好孩子們上學走的那條路，鎮長答應了他們。", "big5"),
        ("昨日は山に雨が降り、井戸がまたいっぱいになった", "cp932"),
        ("군수는 예산이 마련되면 내년 봄에 공사를 시작하겠다고 약속했다", "cp949"),
    ],
)
@pytest.mark.parametrize("taken", ["cp1250", "cp1251", "mac_roman", "cp437", "koi8_r", "cp866", "cp1257", "iso8859_15"])
def test_any_single_byte_codec_may_have_read_it(text, meant, taken):
    table = codec(taken).characters
    damaged = "".join(table[byte] for byte in text.encode(meant))
    assert apply(damaged, east_asian_cross(damaged)) == text


@pytest.mark.parametrize("language", sorted(WRITTEN))
def test_no_language_is_east_asian_text_read_in_another_codec(language):
    assert east_asian_cross(WRITTEN[language]) == []
    assert east_asian_cross(WRITTEN[language].upper()) == []


def test_vietnamese_stays():
    assert east_asian_cross("Đường này rất đẹp và dài, người ta đã nói như vậy") == []


def test_hebrew_utf8_read_as_code_page_850_is_no_chinese():
    damaged = "הממשלה הודיעה אתמול על תוכנית חדשה לסיוע למשפחות שנפגעו.".encode().decode("cp850")
    assert east_asian_cross(damaged) == []


@pytest.mark.parametrize(
    "line", ["┌────────────────────────────┐", "├──────────────┼─────────────┤", "░░░░░░░░░░░░░░▒▒▒▒▒▒▒▒▓▓▓▓"]
)
def test_ruled_lines_stay(line):
    assert east_asian_cross(f"{line}\n{line}") == []


@pytest.mark.parametrize("line", ["%s%sНевядомы сигнал %d", "НЕВЯДОМЫ СИГНАЛ НА ЛИНИИ", "Άγνωστο σήμα στη γραμμή"])
def test_short_lines_in_cyrillic_and_greek_stay(line):
    assert east_asian_cross(line) == []
