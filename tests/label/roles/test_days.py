"""Lines that are a day."""

import pytest

from newsclean.label.roles.days import date
from newsclean.label.roles.line import Line, Zone
from newsclean.label.roles.packs import packs
from newsclean.label.roles.wording import words
from newsclean.model import Block, Element, Hints, Role, Span
from tests.strategies.lines import line_outside


@pytest.mark.parametrize(
    "text",
    [
        "4 March 2025",
        "Updated: 4 March 2025, 10:15 am",
        "2025-03-04",
        "vor 3 Tagen, 4. Mai",
        "2025年03月04日 来源：示例日报",
    ],
)
def test_nothing_but_a_date_is_a_date(text):
    assert date(line_outside(text), packs()) is not None


@pytest.mark.parametrize(
    "text",
    [
        "March on",
        "4 March 2025 in pictures",
        "4 March 2025 at 7: what to do",
        "Chapter 4",
        "May 4 be with you",
        "12.50",
    ],
)
def test_a_date_with_anything_else_is_none(text):
    assert date(line_outside(text), packs()) is None


@pytest.mark.parametrize(
    "text", ["۲۴ خرداد ۱۴۰۲ / ۱۰:۱۵", "24.01.2024 11:40", "12 آذار 2024", "송고시간2023-11-08 10:15"]
)
def test_dates_of_other_calendars_and_without_a_word_are_dates(text):
    assert date(line_outside(text), packs()) is not None


@pytest.mark.parametrize("text", ["发表时间： 14/05/2023 - 10:20", "Datum: 4. Mai 2024"])
def test_what_announces_a_date_may_stand_before_it(text):
    assert date(line_outside(text), packs()) is not None


def shown(text):
    block = Block(text, Span(0, len(text)), Hints(Element("div"))).label(Role.OTHER, "page.rest")
    return Line(block, tuple(words(text)), Zone.HEAD)


@pytest.mark.parametrize(
    "text", ["Albacete · 3 de junio de 2025, 06:00 h", "Politik | 12.03.2024", "Oslo · May 3, 2024"]
)
def test_a_place_and_a_day_above_the_story_of_a_page_is_a_date(text):
    assert date(shown(text), packs()).role is Role.DATELINE
    assert date(line_outside(text), packs()) is None


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg · 12.03.2024",
        "Albacete · 3 wells",
        "The wells of the valley | 12.03.2024",
        "成文日期： | 2022年01月27日",
    ],
)
def test_a_name_a_headline_or_a_label_beside_a_day_is_no_place(text):
    assert date(shown(text), packs()) is None


def test_a_place_and_a_day_inside_the_story_stay():
    assert date(line_outside("Albacete · 3 de junio de 2025", zone=Zone.STORY), packs()) is None
    kept = Block("Oslo · May 3, 2024", Span(0, 18), Hints(Element("p")))
    assert date(Line(kept, ("oslo", "may"), Zone.HEAD), packs()) is None


@pytest.mark.parametrize(
    "text",
    [
        "2004-12-10 11:55:08 来源: 港口报 | 发表评论",
        "2017-05-11 08:26　来源：桐江日报　作者：何静",
        "时间：2021-01-03 09:00 來源：港口報",
    ],
)
def test_the_moment_in_front_of_a_source_is_the_storys_day(text):
    assert date(shown(text), packs()).role is Role.DATELINE


@pytest.mark.parametrize(
    "text", ["2004-12-10 渡轮停航 来源: 港口报", "渡轮 2004-12-10 11:55 来源: 港口报", "2004-12-10 11:55 渡轮停航"]
)
def test_a_headline_beside_a_moment_is_no_day(text):
    assert date(shown(text), packs()) is None
