"""UTF-8 read in East Asian codecs."""

from newsclean.model import apply
from newsclean.repair.mojibake.east_asian import east_asian


def test_a_swallowed_letter_comes_back():
    assert apply("it isn鈥檛 a caf茅", east_asian("it isn鈥檛 a caf茅")) == "it isn’t a café"


def test_chinese_japanese_and_korean_words_stay():
    assert east_asian("中国 isn’t 日本 and 한국; 星期二山上下了雨") == []
