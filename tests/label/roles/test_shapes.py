"""Rules that know a shape."""

import pytest

from newsclean.label.roles.days import date
from newsclean.label.roles.line import Line, Zone
from newsclean.label.roles.packs import packs
from newsclean.label.roles.shapes import breadcrumb, byline, credit, pictured, rights, share
from newsclean.label.roles.wording import words
from newsclean.model import Block, Role, Span
from tests.strategies.lines import line_outside


@pytest.mark.parametrize("text", ["Home / News / Ports", "Accueil › Région", "首页 > 新闻 > 正文", "A > B > C"])
def test_a_path_of_sections_is_a_breadcrumb(text):
    assert breadcrumb(line_outside(text), packs()).role is Role.BREADCRUMB


@pytest.mark.parametrize("text", ["10/12/2024", "AC/DC", "https://herald.example/a/b", "Either | or", "He said a > b."])
def test_slashes_and_bars_alone_are_no_breadcrumb(text):
    assert breadcrumb(line_outside(text), packs()) is None


def test_the_row_of_a_table_is_no_breadcrumb_and_no_date():
    row = Block("Lode | Wells | 12", Span(0, 17)).label(Role.TABLE, "wrap.row")
    lost = row.label(Role.OTHER, "text.outside")
    assert breadcrumb(Line(row, ("lode", "wells"), Zone.HEAD), packs()) is None
    assert breadcrumb(Line(lost, ("lode", "wells"), Zone.HEAD), packs()) is None
    day = Block("4 | 12/3/1989 | 0.3", Span(0, 19)).label(Role.TABLE, "wrap.row")
    assert date(Line(day, (), Zone.HEAD), packs()) is None


@pytest.mark.parametrize(
    "text", ["By Ann Lee", "Von Jan Ott, Anna Berg", "Por José Núñez y Ana Gil", "By Ann O’Neill-Lee"]
)
def test_by_and_names_is_a_byline(text):
    assert byline(line_outside(text), packs()).role is Role.BYLINE


@pytest.mark.parametrize("text", ["By Invitation", "By the Sea", "By Land and Sea", "By Friday Evening", "Von hier an"])
def test_by_and_other_words_is_none(text):
    assert byline(line_outside(text), packs()) is None


def test_a_credit_ends_in_an_agency_behind_a_mark():
    assert credit(line_outside("Ann Lee/Reuters"), packs()).role is Role.CREDIT
    assert credit(line_outside("Why we left Reuters"), packs()) is None


def test_a_caption_is_in_the_present_and_a_story_in_the_past():
    assert pictured(line_outside("Ann Lee (left) greets the crew of the ferry."), packs()).role is Role.CAPTION
    assert pictured(line_outside("Ann Lee (left) greeted the crew of the ferry."), packs()) is None
    assert pictured(line_outside("Ann Lee (Greens) greets the crew of the ferry."), packs()) is None


def test_a_sharing_row_needs_a_button_and_nothing_else():
    assert share(line_outside("Facebook Twitter Email"), packs()).role is Role.SHARE
    assert share(line_outside("Facebook buys Twitter"), packs()) is None
    assert share(line_outside("Facebook and Twitter", Role.HEADING), packs()) is None
    assert share(line_outside("Facebook and Twitter"), packs()).role is Role.SHARE
    assert share(line_outside("This story"), packs()) is None


def test_a_rights_line_opens_with_the_mark():
    assert rights(line_outside("© 2025 Herald"), packs()).role is Role.LEGAL
    assert rights(line_outside("The © mark was drawn in 1908"), packs()) is None


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
    assert byline(line_outside(text), packs()).role is Role.BYLINE


@pytest.mark.parametrize("text", ["By Friday, the quay was dry", "By sea (and by air)", "Von Kleinhafen – und zurück"])
def test_other_words_behind_by_are_no_names(text):
    assert byline(line_outside(text), packs()) is None


@pytest.mark.parametrize(
    "text",
    ["Photo by Ann van Lee on Unsplash", "Photos by Photographer Ann Lee", "Image courtesy of Ann Lee, our reader"],
)
def test_who_took_the_picture_is_a_credit_inside_the_story(text):
    assert credit(Line(Block(text, Span(0, len(text))), tuple(words(text)), Zone.STORY), packs()).role is Role.CREDIT


@pytest.mark.parametrize("text", ["Photos by Ann Lee go on show", "Picture by Picture", "Foto von Ann Lee versteigert"])
def test_a_headline_about_pictures_is_no_credit(text):
    assert credit(Line(Block(text, Span(0, len(text))), tuple(words(text)), Zone.STORY), packs()) is None
    assert credit(line_outside(text), packs()).role is Role.CREDIT


def test_agencies_in_brackets_behind_a_sentence_are_its_sources_and_no_credit():
    block = Block("Three more boats will sail by 2026. mo (dpa, efe)", Span(0, 49))
    assert credit(Line(block, tuple(words(block.text)), Zone.STORY), packs()) is None
    assert credit(line_outside("(dpa, efe)"), packs()).role is Role.CREDIT
