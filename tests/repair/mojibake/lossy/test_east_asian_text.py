"""East Asian text of which a codec that lacks a few bytes kept the others."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.mojibake.lossy.east_asian_text import east_asian_text
from newsclean.repair.text import fix_text

SENTENCES = (
    "市长宣布大桥将关闭六个星期，公司说学生们可以参加活动。",
    "市長宣布大橋將關閉六個星期，公司說學生們可以參加活動。",
    "市長は会社の学校で発表した。来週から工事が始まると司会者は言った。",
)
LACKING = {byte: bytes([byte]).decode("cp1252", "ignore") for byte in range(256)}


def spoilt(text, instead):
    """The text as a program writes it that knows no character for five bytes of windows-1252."""
    return "".join(LACKING[byte] or instead for byte in text.encode())


@given(st.sampled_from(SENTENCES), st.sampled_from(["", "?", "\ufffd"]))
def test_common_words_come_back_whatever_stands_for_the_lost_bytes(text, instead):
    assert fix_text(spoilt(text, instead)) == text


@given(st.sampled_from(SENTENCES), st.sampled_from(["", "?"]))
def test_what_is_repaired_is_not_repaired_again(text, instead):
    once = fix_text(spoilt(text, instead))
    assert fix_text(once) == once


def test_a_next_line_control_that_became_a_space_is_told_from_a_no_break_space():
    text = "中国的公司和国际社会的关系全面发展，情况很好。"
    misread = text.encode().decode("latin_1")
    assert fix_text(" ".join(misread.split())) == text


def test_where_all_controls_may_be_lost_nothing_is_guessed():
    assert not east_asian_text("中国的å\ufffd\ufffd校和å\ufffd\ufffd司", ["cp1252", "latin_1"])


def test_text_that_lost_all_controls_is_not_read_as_one_that_lost_five_bytes():
    assert not east_asian_text("中国的åå®£åä¸é¨é“åæéçšåå¸ç公司", ())


def test_text_that_lost_controls_of_another_codec_is_not_read_as_one_that_lost_five_bytes():
    text = "美国市长宣布大桥将关闭六个星期，公司说"
    misread = "".join(c for c in text.encode().decode("iso8859_2") if not "\x80" <= c < "\xa0")
    assert not east_asian_text(f"中国的{misread}公司", ())


def test_what_two_characters_would_fit_stays():
    assert not east_asian_text("中国人å°很多", ["cp1252"])


@given(st.text(alphabet="中国的 à âéç?'\"ïêλд", max_size=30))
def test_letters_beside_chinese_are_no_pieces_unless_three_bytes_begin_there(text):
    for change in east_asian_text(text, ["cp1252"]):
        assert change.before[0] in "àâéçïê"


def test_accents_in_chinese_text_stay():
    text = "他在 Café Fréjus 和 Besançon 学习，参加了 naïve 艺术展，见到 Zoë 和 Noël。"
    assert fix_text(text) == text


def test_one_character_makes_no_text_east_asian():
    assert not east_asian_text("abc中 ABCÈÉÆØå ABC", ["cp1257"])


def test_a_long_row_of_pieces_is_read_in_parts():
    assert len(east_asian_text("中国公司" + "å¸" * 400, ["cp1252"])) > 1
