"""Quotation marks of Chinese that were replaced or lost bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.mojibake.lossy.chinese_quotes import chinese_quotes
from newsclean.repair.text import fix_text

TEXT = "“很高兴见到大家，”市长说：“我们会提供免费的班车。”他还说，“谢谢”。"


@pytest.mark.parametrize("piece", ["â", "\ufffd"])
def test_marks_that_open_and_close_in_turn_come_back(piece):
    assert fix_text(TEXT.replace("“", piece).replace("”", piece)) == TEXT


def test_a_question_mark_is_one_where_its_partner_stands_as_no_question_does():
    assert fix_text("他说：?很好。我们走吧?，大家都笑了。") == "他说：“很好。我们走吧”，大家都笑了。"


@pytest.mark.parametrize(
    "text",
    [
        "你好吗?我很好,你呢?谢谢",
        "真的吗?是的。为什么?因为下雨，所以没去。",
        "他学习法语，âge 的意思是年龄。",
        "“很好。â我们走吧，â他说完了",
        "政府宣布新\ufffd措施，協助受\ufffd影響的人",
        "他说：“很好。”我们走吧，“再见”。",
    ],
)
def test_questions_and_letters_and_lines_of_odd_marks_stay(text):
    assert fix_text(text) == text


@given(st.text(alphabet="中国的。，：“”â?\ufffd a\n", max_size=40))
def test_what_is_put_back_opens_and_closes_in_turn(text):
    fixed = list(text)
    changes = chinese_quotes(text)
    for change in changes:
        fixed[change.at] = change.after
    for at in {text.count("\n", 0, change.at) for change in changes}:
        marks = [mark for mark in "".join(fixed).split("\n")[at] if mark in "“”"]
        assert marks == ["“", "”"] * (len(marks) // 2)
