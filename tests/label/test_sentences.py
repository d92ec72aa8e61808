"""Lengths and sentence ends in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.sentences import ends_sentence, weighted_length


@pytest.mark.parametrize(
    "text",
    [
        "He left.", "Did he leave?", "Gone!”", "He left (again).", "他走了。", "彼は去った。」", "वह चला गया।", "ذهب؟",
        "Նա գնաց։", "እሱ ሄደ።", "He left…", "„Er ging.“", "« Il est parti. »",
    ],
)  # fmt: skip
def test_a_sentence_ends_in_the_mark_of_its_script(text):
    assert ends_sentence(text)


@pytest.mark.parametrize(
    "text", ["Latest news", "最新新闻", "By Ann Lee", "Home >", "", "“", "He said:", "Read more »"]
)
def test_a_title_or_a_menu_entry_ends_no_sentence(text):
    assert not ends_sentence(text)


def test_thai_ends_a_sentence_without_a_mark_but_not_in_a_menu():
    assert ends_sentence("ท่าเรือถูกปิดเป็นเวลาสามสัปดาห์ขณะที่นักดำน้ำค้นหาสมอที่เรือข้ามฟากทำหายไปในเดือนตุลาคม")
    assert not ends_sentence("หน้าแรก")


def test_a_wide_character_is_worth_two_and_a_half_letters():
    assert weighted_length("港口") == 5.0
    assert weighted_length("port") == 4.0


@given(st.text())
def test_a_text_is_worth_at_least_its_length(text):
    assert weighted_length(text) >= len(text)
