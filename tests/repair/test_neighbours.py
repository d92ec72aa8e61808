"""Which East Asian characters stand behind which."""

import pytest

from newsclean.repair.neighbours import neighbours_in


@pytest.mark.parametrize(
    ("text", "before", "likelier", "other"),
    [
        ("市长宣布大桥将关闭六个星期", "公", "司", "币"),
        ("市長宣布大橋將關閉六個星期", "學", "校", "枓"),
        ("市長は、橋を六週間閉鎖すると発表した", "発", "表", "袁"),
        ("시장은 다리를 여섯 주 동안 폐쇄한다고 발표했다", "발", "표", "푀"),
    ],
)
def test_what_words_have_side_by_side_is_the_likelier(text, before, likelier, other):
    ear = neighbours_in(text)
    assert ear.cost(before, likelier) < ear.cost(before, other)


def test_chinese_keeps_to_the_form_of_its_text():
    simplified, traditional = neighbours_in("市长宣布大桥将关闭"), neighbours_in("市長宣布大橋將關閉")
    assert simplified.cost("大", "桥") < simplified.cost("大", "橋")
    assert traditional.cost("大", "橋") < traditional.cost("大", "桥")


def test_other_scripts_have_no_neighbours():
    assert neighbours_in("Жители просят, de 9 à 15, ไทย") is None


def test_korean_alone_has_spaces_between_its_words():
    assert neighbours_in("시장은 다리를").spaced
    assert not neighbours_in("市长宣布").spaced
