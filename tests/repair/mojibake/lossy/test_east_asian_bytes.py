import pytest

from newsclean.repair.mojibake.lossy.east_asian_bytes import east_asian_bytes


def damaged(text: str, codec: str) -> str:
    return text.encode().decode(codec, "replace")


def read(text: str) -> list[str]:
    return [change.after for change in east_asian_bytes(text)]


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("村の住民は、子どもたちが学校へ通う道路を直してほしいと求めている。", "cp932"),
        ("下一步将持续开展村庄清洁行动，实施农村人居环境整治提升行动。", "gb18030"),
    ],
)
def test_bytes_that_a_codec_lacks_are_told_by_those_beside_them(text: str, codec: str):
    assert read(damaged(text, codec)) == [text]


def test_what_is_left_of_letters_is_written_in_iso_8859_1():
    assert "Ñ\ufffd" in "".join(read(damaged("Таким образом решение по делу увидим через несколько лет", "cp932")))


def test_part_of_a_line_is_read_if_it_is_long():
    line = damaged("下一步将持续开展村庄清洁行动", "gb18030")
    assert read(f"2018年自治区出台{line}，�措施") == ["下一步将持续开展村庄清洁行动"]


def test_a_quotation_mark_is_told_by_its_last_byte_where_a_letter_went_along():
    assert read(damaged("of the country’s weapons", "cp949")) == ["’s"]


def test_cut_marks_stay_as_they_are_for_those_who_know_them():
    text = damaged("Die Brücke “über die Mühle” – für größere Wägen, könnte grün sein", "gb18030")
    assert "鈥�" in text
    assert "\u2000" not in "".join(read(text))


@pytest.mark.parametrize("text", ["中国和美国的公司�发表了声明", "Her name is �� 한국, she said", "K�ln", "ｱﾒﾘｶ �"])
def test_what_is_no_utf_8_stays(text: str):
    assert read(text) == []


@pytest.mark.parametrize(
    "text", ["专业硕士学位�", "录取通知�寄出，专业硕士学位�", "该校招收专业硕士学位研究生，报名�已结束"]
)
def test_chinese_whose_bytes_are_letters_of_many_scripts_stays(text: str):
    assert "专业硕士学位".encode("gbk").decode() == "רҵ˶ʿѧλ"
    assert read(text) == []


@pytest.mark.parametrize("text", ["Таким образом решение", "Η απόφαση για την υπόθεση", "בית המשפט החליט היום"])
def test_letters_of_one_script_are_what_was_misread(text: str):
    assert read(damaged(text, "gb18030") + " �")
