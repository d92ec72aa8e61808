"""East Asian text read in a Western codec."""

import pytest

from newsclean.model import apply
from newsclean.repair.mojibake.crossed.east_asian import east_asian_cross


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


def test_vietnamese_stays():
    assert east_asian_cross("Đường này rất đẹp và dài, người ta đã nói như vậy") == []


def test_hebrew_utf8_read_as_code_page_850_is_no_chinese():
    damaged = "הממשלה הודיעה אתמול על תוכנית חדשה לסיוע למשפחות שנפגעו.".encode().decode("cp850")
    assert east_asian_cross(damaged) == []
