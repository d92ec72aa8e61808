"""Bylines without a word for "by"."""

import pytest

from newsclean.label.roles.line import Zone
from newsclean.label.roles.packs import packs
from newsclean.label.roles.reporters import reporter
from newsclean.model import Role
from tests.strategies.lines import line


@pytest.mark.parametrize(
    "text",
    [
        "記者王小明／台東報導",
        "（记者 张三 李四）",
        "本报记者 陈亮",
        "김민수 기자",
        "[정선=항구일보] 김민수 기자",
        "기자명 김민수 기자",
    ],
)
def test_a_line_that_is_a_reporter_and_a_place_is_the_byline(text):
    assert reporter(line(text), packs()).role is Role.BYLINE


@pytest.mark.parametrize(
    "text", ["记者：您好，请问渡轮几点开？", "記者們在碼頭等候渡輪", "기자 회견", "김민수 기자가 말했다."]
)
def test_a_sentence_about_reporters_is_none(text):
    assert reporter(line(text), packs()) is None


def test_a_bare_address_below_the_story_is_the_reporters_and_one_in_it_stays():
    assert reporter(line("minsu@harbour.example", zone=Zone.TAIL), packs()).role is Role.BYLINE
    assert reporter(line("minsu@harbour.example"), packs()) is None
    assert reporter(line("Write to minsu@harbour.example", zone=Zone.TAIL), packs()) is None


@pytest.mark.parametrize("text", ["(jn)", "(dwl/sip)", "[kob/dpa]"])
def test_initials_below_the_story_sign_it(text):
    assert reporter(line(text, zone=Zone.TAIL), packs()).role is Role.BYLINE
    assert reporter(line(text), packs()) is None


@pytest.mark.parametrize("text", ["(END)", "(the ferry sails)", "(1)"])
def test_other_words_in_brackets_below_the_story_are_no_initials(text):
    assert reporter(line(text, zone=Zone.TAIL), packs()) is None


def test_a_surname_in_capitals_before_a_slash_and_a_place_signs_the_story():
    assert reporter(line("Ozan KILIÇ / ANTALYA, (DHA)", zone=Zone.HEAD), packs()).evidence == "Ozan KILIÇ"


@pytest.mark.parametrize(
    "text", ["Ozan Kılıç / Antalya", "Açık / KAPALI", "AC/DC", "Serhat YILMAZ / Umut", "GOL / PAS"]
)
def test_other_words_beside_a_slash_sign_nothing(text):
    assert reporter(line(text, zone=Zone.HEAD), packs()) is None


def test_names_beside_a_slash_inside_the_story_stay():
    assert reporter(line("Ozan KILIÇ / ANTALYA"), packs()) is None
