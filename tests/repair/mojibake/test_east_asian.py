"""UTF-8 read in East Asian codecs."""

import unicodedata

import pytest

from newsclean.model import apply
from newsclean.repair.mojibake.east_asian import east_asian
from tests.strategies.encodings import WRITTEN


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


def read_by_words(text, codec):
    """Each word that is UTF-8 in the codec read in it, the others as they are."""
    words = []
    for word in text.split(" "):
        try:
            words.append(word.encode().decode(codec))
        except UnicodeDecodeError:
            words.append(word)
    return " ".join(words)


@pytest.mark.parametrize("codec", ["gbk", "cp949", "cp932"])
def test_words_of_korean_come_back_where_the_others_are_whole(codec):
    damaged = read_by_words(WRITTEN["ko"], codec)
    assert damaged != WRITTEN["ko"]
    assert apply(damaged, east_asian(damaged)) == WRITTEN["ko"]


def test_han_in_korean_stays():
    assert east_asian("李 대통령은 北京에서 열린 會議에 參席하여 美國과의 協商을 설명했다고 靑瓦臺가 밝혔다.") == []


def test_marks_of_letters_taken_apart_come_back():
    text = unicodedata.normalize("NFD", "Chủ tịch xã hứa công việc sẽ bắt đầu, dân làng đề nghị sửa con đường đi học")
    damaged = read_by_words(text, "big5")
    assert damaged != text
    assert apply(damaged, east_asian(damaged)) == text


def test_a_whole_word_of_korean_is_no_letter_of_another_script():
    assert "탄".encode("cp949") == "ź".encode()
    text = WRITTEN["ko"] + " 유명세를 탄 후"
    damaged = read_by_words(WRITTEN["ko"], "cp949") + " 유명세를 탄 후"
    assert apply(damaged, east_asian(damaged)) == text


def test_a_syllable_of_korean_that_touches_a_latin_word_is_a_letter_of_it():
    text = "그는 어제 서울에서 열린 회의에 참석해 새로운 계획을 발표했다. 그는 caf챕 앞에서 기다렸다."
    assert [(change.before, change.after) for change in east_asian(text)] == [("챕", "é")]


def test_a_long_run_with_marks_of_chinese_alone_stays():
    assert not east_asian("â，" * 50_000)
