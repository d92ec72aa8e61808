"""UTF-8 read in East Asian codecs."""

from newsclean.model import apply
from newsclean.repair.mojibake.east_asian import east_asian


def test_a_swallowed_letter_comes_back():
    assert apply("it isn鈥檛 a caf茅", east_asian("it isn鈥檛 a caf茅")) == "it isn’t a café"


def test_chinese_japanese_and_korean_words_stay():
    assert east_asian("中国 isn’t 日本 and 한국; 星期二山上下了雨") == []


def test_utf8_read_as_euc_jp_is_read_again():
    text = "Die Brücke über die Mühle wird für alle gesperrt, sagte die Sprecherin über die Lage in Köln."
    damaged = text.encode().decode("euc_jp")
    assert apply(damaged, east_asian(damaged)) == text


def test_japanese_with_a_latin_name_in_it_stays_in_every_codec():
    assert east_asian("東京のSONYは新しいゲーム機を発表した。端末の旦那、奪還、淡い") == []
