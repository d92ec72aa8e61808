"""Rules that know a shape."""

import pytest

from newsclean.label.roles.line import Line, Zone
from newsclean.label.roles.packs import packs
from newsclean.label.roles.shapes import breadcrumb, byline, credit, date, pictured, rights, share
from newsclean.label.roles.wording import words
from newsclean.model import Block, Role, Span


def line(text, role=Role.OTHER, zone=Zone.HEAD):
    return Line(Block(text, Span(0, len(text))).label(role, "text.outside"), tuple(words(text)), zone)


@pytest.mark.parametrize("text", ["Home / News / Ports", "Accueil › Région", "首页 > 新闻 > 正文", "A > B > C"])
def test_a_path_of_sections_is_a_breadcrumb(text):
    assert breadcrumb(line(text), packs()).role is Role.BREADCRUMB


@pytest.mark.parametrize("text", ["10/12/2024", "AC/DC", "https://herald.example/a/b", "Either | or", "He said a > b."])
def test_slashes_and_bars_alone_are_no_breadcrumb(text):
    assert breadcrumb(line(text), packs()) is None


def test_the_row_of_a_table_is_no_breadcrumb_and_no_date():
    row = Block("Lode | Wells | 12", Span(0, 17)).label(Role.TABLE, "wrap.row")
    lost = row.label(Role.OTHER, "text.outside")
    assert breadcrumb(Line(row, ("lode", "wells"), Zone.HEAD), packs()) is None
    assert breadcrumb(Line(lost, ("lode", "wells"), Zone.HEAD), packs()) is None
    day = Block("4 | 12/3/1989 | 0.3", Span(0, 19)).label(Role.TABLE, "wrap.row")
    assert date(Line(day, (), Zone.HEAD), packs()) is None


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
    assert date(line(text), packs()) is not None


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
    assert date(line(text), packs()) is None


@pytest.mark.parametrize(
    "text", ["By Ann Lee", "Von Jan Ott, Anna Berg", "Por José Núñez y Ana Gil", "By Ann O’Neill-Lee"]
)
def test_by_and_names_is_a_byline(text):
    assert byline(line(text), packs()).role is Role.BYLINE


@pytest.mark.parametrize("text", ["By Invitation", "By the Sea", "By Land and Sea", "By Friday Evening", "Von hier an"])
def test_by_and_other_words_is_none(text):
    assert byline(line(text), packs()) is None


def test_a_credit_ends_in_an_agency_behind_a_mark():
    assert credit(line("Ann Lee/Reuters"), packs()).role is Role.CREDIT
    assert credit(line("Why we left Reuters"), packs()) is None


def test_a_caption_is_in_the_present_and_a_story_in_the_past():
    assert pictured(line("Ann Lee (left) greets the crew of the ferry."), packs()).role is Role.CAPTION
    assert pictured(line("Ann Lee (left) greeted the crew of the ferry."), packs()) is None
    assert pictured(line("Ann Lee (Greens) greets the crew of the ferry."), packs()) is None


def test_a_sharing_row_needs_a_button_and_nothing_else():
    assert share(line("Facebook Twitter Email"), packs()).role is Role.SHARE
    assert share(line("Facebook buys Twitter"), packs()) is None
    assert share(line("Facebook and Twitter", Role.HEADING), packs()) is None
    assert share(line("Facebook and Twitter"), packs()).role is Role.SHARE
    assert share(line("This story"), packs()) is None


def test_a_rights_line_opens_with_the_mark():
    assert rights(line("© 2025 Herald"), packs()).role is Role.LEGAL
    assert rights(line("The © mark was drawn in 1908"), packs()) is None


@pytest.mark.parametrize(
    "text",
    [
        "By Ann Lee and Jonas Ettl, Harbour News",
        "Von Anna Berg, Kleinhafen",
        "Par Anne Roy (Lomé, correspondante)",
        "Por Renata Falcão, p1 Porto — Belém",
        "Interview by Saskia Holm",
    ],
)
def test_whom_and_from_where_they_write_for_may_stand_behind_the_names(text):
    assert byline(line(text), packs()).role is Role.BYLINE


@pytest.mark.parametrize("text", ["By Friday, the quay was dry", "By sea (and by air)", "Von Kleinhafen – und zurück"])
def test_other_words_behind_by_are_no_names(text):
    assert byline(line(text), packs()) is None


@pytest.mark.parametrize(
    "text", ["۲۴ خرداد ۱۴۰۲ / ۱۰:۱۵", "24.01.2024 11:40", "12 آذار 2024", "송고시간2023-11-08 10:15"]
)
def test_dates_of_other_calendars_and_without_a_word_are_dates(text):
    assert date(line(text), packs()) is not None


@pytest.mark.parametrize(
    "text",
    ["Photo by Ann van Lee on Unsplash", "Photos by Photographer Ann Lee", "Image courtesy of Ann Lee, our reader"],
)
def test_who_took_the_picture_is_a_credit_inside_the_story(text):
    assert credit(Line(Block(text, Span(0, len(text))), tuple(words(text)), Zone.STORY), packs()).role is Role.CREDIT


@pytest.mark.parametrize("text", ["Photos by Ann Lee go on show", "Picture by Picture", "Foto von Ann Lee versteigert"])
def test_a_headline_about_pictures_is_no_credit(text):
    assert credit(Line(Block(text, Span(0, len(text))), tuple(words(text)), Zone.STORY), packs()) is None
    assert credit(line(text), packs()).role is Role.CREDIT


def test_agencies_in_brackets_behind_a_sentence_are_its_sources_and_no_credit():
    block = Block("Three more boats will sail by 2026. mo (dpa, efe)", Span(0, 49))
    assert credit(Line(block, tuple(words(block.text)), Zone.STORY), packs()) is None
    assert credit(line("(dpa, efe)"), packs()).role is Role.CREDIT


@pytest.mark.parametrize("text", ["发表时间： 14/05/2023 - 10:20", "Datum: 4. Mai 2024"])
def test_what_announces_a_date_may_stand_before_it(text):
    assert date(line(text), packs()) is not None


@pytest.mark.parametrize(
    "text", ["Albacete · 3 de junio de 2025, 06:00 h", "Politik | 12.03.2024", "Oslo · May 3, 2024"]
)
def test_a_place_and_a_day_above_the_story_is_a_date(text):
    assert date(line(text), packs()).role is Role.DATELINE


@pytest.mark.parametrize(
    "text", ["Anna Berg · 12.03.2024", "Albacete · 3 wells", "The wells of the valley | 12.03.2024"]
)
def test_a_name_or_a_headline_beside_a_day_is_no_place(text):
    assert date(line(text), packs()) is None


def test_a_place_and_a_day_inside_the_story_stay():
    assert date(line("Albacete · 3 de junio de 2025", zone=Zone.STORY), packs()) is None
    kept = Block("Oslo · May 3, 2024", Span(0, 18))
    assert date(Line(kept, ("oslo", "may"), Zone.HEAD), packs()) is None
