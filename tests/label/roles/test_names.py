"""Names that sign a story without a word that says so; and names that sign nothing."""

import pytest

import newsclean
from newsclean.label.people import are_names
from newsclean.label.roles import roles
from newsclean.model import Block, Document, Role, Source, Span

STORY = (
    "The harbour was closed for three weeks while divers looked for the anchor that a ferry had lost.",
    "On the quay nobody remembered a winter so long, and the fishmongers sold potatoes to the sailors.",
)
VIEWS = "The views expressed in this column are the author’s own and do not necessarily reflect those of the newspaper."


def named(*rows):
    """The roles of blocks given as a text, kept, or a text with the role it already has."""
    blocks, at = [], 0
    for row in rows:
        text, role = (row, None) if isinstance(row, str) else row
        block = Block(text, Span(at, at + len(text)))
        blocks.append(block.label(role, "page.rest") if role else block)
        at += len(text) + 1
    source = "\n".join(block.text for block in blocks)
    return [block.role for block in roles(Document(Source(source), tuple(blocks))).blocks]


@pytest.mark.parametrize("name", ["Jonas Ettl", "Павел Сомов", "Anna O’Brien-Lee", "Thomas W. Smith"])
def test_a_bare_name_below_the_headline_is_the_byline(name):
    headline = ("Ferry loses its anchor", Role.HEADLINE)
    assert named(headline, (name, Role.OTHER), *STORY)[1] is Role.BYLINE


def test_a_bare_name_above_the_date_is_the_byline():
    assert named(("Jonas Ettl", Role.OTHER), ("2 June 2024", Role.OTHER), *STORY)[0] is Role.BYLINE


@pytest.mark.parametrize("text", ["About the author", "Senior Reporter", "Live scores", "Harbour", "LIVE SCORES"])
def test_what_stands_below_a_headline_and_is_no_name_stays_what_it_is(text):
    headline = ("Ferry loses its anchor", Role.HEADLINE)
    assert named(headline, (text, Role.OTHER), *STORY)[1] is not Role.BYLINE


def test_a_name_in_brackets_behind_the_story_is_the_byline_and_the_end_is_none():
    assert named(*STORY, ("（中野里美）", Role.OTHER))[-1] is Role.BYLINE
    assert named(*STORY, ("（未完待续）", Role.OTHER))[-1] is Role.OTHER


def test_a_page_with_a_byline_has_no_second_one_by_its_shape():
    headline = ("Ferry loses its anchor", Role.HEADLINE)
    assert named(headline, ("By Ann Lee", Role.OTHER), ("Jonas Ettl", Role.OTHER), *STORY)[2] is Role.OTHER


def test_a_credit_line_that_names_the_interviewer_is_the_byline_and_one_that_names_the_picture_stays():
    assert named(("Interview: Maja Thorn", Role.CREDIT), *STORY)[0] is Role.BYLINE
    assert named(("Photo: Maja Thorn", Role.CREDIT), *STORY)[0] is Role.CREDIT


def test_the_sentence_about_the_author_goes_with_the_disclaimer_behind_it():
    note = "Marit Solheim teaches water law at the University of Dolna and is a former adviser to the Commission."
    assert named(*STORY, note, VIEWS)[2:] == [Role.BIO, Role.BIO]
    assert named(*STORY, note)[2] is Role.PARAGRAPH


def test_the_last_paragraph_in_front_of_a_disclaimer_stays():
    assert named(*STORY, VIEWS)[:2] == [Role.PARAGRAPH, Role.PARAGRAPH]


def test_one_word_is_no_name():
    assert not are_names("Harbour")


def test_the_sentence_below_the_story_that_opens_with_the_author_introduces_them():
    note = "Miriam Otieno is the paper’s industry correspondent."
    assert named("By Miriam Otieno", *STORY, (note, Role.OTHER))[-1] is Role.BIO


@pytest.mark.parametrize(
    "note",
    ["Jonas Ettl is the paper’s industry correspondent.", "Miriam Otieno on the harbour", "The Miriam is a ferry."],
)
def test_somebody_else_a_headline_and_a_ferry_are_no_note_on_the_author(note):
    assert named("By Miriam Otieno", *STORY, (note, Role.OTHER))[-1] is Role.OTHER


def test_the_author_in_the_story_itself_stays():
    line = "Miriam Otieno is the keeper of the lighthouse, and her brother sails the ferry when the tide is low enough."
    assert named("By Miriam Otieno", STORY[0], line, STORY[1])[2] is Role.PARAGRAPH


def test_a_name_that_the_labellers_left_below_the_headline_is_the_byline_and_a_heading_there_is_none():
    assert named(("Ferry loses its anchor", Role.HEADLINE), "Jonas Ettl", *STORY)[1] is Role.BYLINE
    assert named("Jonas Ettl", *STORY)[0] is Role.PARAGRAPH
    heading = ("Jonas Ettl", Role.HEADING)
    assert named(("Ferry loses its anchor", Role.HEADLINE), heading, *STORY)[1] is Role.HEADING


def test_the_author_who_is_introduced_behind_the_story_is_its_note():
    assert named("By Jonas Ettl", *STORY, "Jonas Ettl is a columnist at the Harbour Herald.")[-1] is Role.BIO
    assert named("By Jonas Ettl", *STORY, "Jonas Ettl is the last keeper of the lighthouse.")[-1] is Role.PARAGRAPH
    between = named("By Jonas Ettl", STORY[0], "Jonas Ettl is a columnist at the Harbour Herald.", STORY[1])
    assert between[2] is Role.PARAGRAPH


@pytest.mark.parametrize("opening", ["Reach Jonas Ettl at", "Contact Jonas Ettl at", "Email Jonas Ettl,"])
def test_how_the_author_is_reached_is_the_authors_note(opening):
    assert named("By Jonas Ettl", *STORY, f"{opening} jettl@herald.example or 555-0142.")[-1] is Role.BIO


@pytest.mark.parametrize(
    "line",
    ["Contact Halina Wrona at tickets@museum.example.", "Reach Jonas Ettl and the harbour lies before you."],
)
def test_how_others_are_reached_is_the_storys(line):
    assert named("By Jonas Ettl", *STORY, line)[-1] is Role.PARAGRAPH


@pytest.mark.parametrize(
    "text", ["Jana Malá, Novinky", "Анна Сомова (Редактор отдела «Россия»)", "Dwi Lestari - pelabuhanNews"]
)
def test_the_paper_or_the_duty_may_stand_behind_a_bare_name_below_the_headline(text):
    assert named(("Ferry loses its anchor", Role.HEADLINE), text, *STORY)[1] is Role.BYLINE
    assert named(text, *STORY)[0] is not Role.BYLINE


@pytest.mark.parametrize("text", ["Rough Sea, Calm Harbour", "Senior Reporter, Harbour News"])
def test_words_in_capitals_before_a_comma_need_a_headline_to_be_a_name(text):
    assert named(text, *STORY)[0] is Role.PARAGRAPH


@pytest.mark.parametrize(
    "text",
    ["Court reporter Ann Lee", "Ann Lee in Port Ellery", "Ann Lee at the quay in Oslo", "Ann Lee and Jonas Ettl"],
)
def test_a_name_with_a_duty_a_place_or_another_name_below_the_headline_is_the_byline(text):
    headline = ("Ferry loses its anchor", Role.HEADLINE)
    expected = Role.OTHER if "quay" in text else Role.BYLINE
    assert named(headline, (text, Role.OTHER), *STORY)[1] is expected


def test_a_name_between_headline_and_date_is_the_byline_in_scripts_without_capitals_too():
    headline, day = ("العبارة تفقد مرساتها", Role.HEADLINE), ("12/03/2024 10:15", Role.DATELINE)
    assert named(headline, ("عمان - ليلى الخصاونة", Role.OTHER), day, *STORY)[1] is Role.BYLINE
    assert named(headline, ("입력", Role.OTHER), day, *STORY)[1] is Role.OTHER
    assert named(headline, ("عمان - ليلى الخصاونة", Role.OTHER), *STORY)[1] is Role.OTHER


def test_an_agency_below_the_story_does_not_hide_its_author_above():
    headline = ("Ferry loses its anchor", Role.HEADLINE)
    rows = named(headline, ("Jonas Ettl", Role.OTHER), *STORY, ("AFP", Role.OTHER))
    assert (rows[1], rows[-1]) == (Role.BYLINE, Role.BYLINE)


def page(below):
    return newsclean.clean(
        f"<body><h1>Ferry loses its anchor</h1>{''.join(f'<p>{line}</p>' for line in STORY)}{below}</body>"
    )


def test_a_name_in_italics_right_below_the_story_signs_it():
    assert page("<div align=right><i>Halina Wrona</i></div>").byline == "Halina Wrona"


@pytest.mark.parametrize(
    "below",
    ["<div>Halina Wrona</div>", "<div><i><a href='/h'>Halina Wrona</a></i></div>", "<div><i>Old harbour</i></div>"],
)
def test_other_lines_below_the_story_sign_nothing(below):
    assert page(below).byline is None


def test_who_and_when_between_the_summary_and_the_story_are_found_as_below_a_headline():
    headline, lead = ("Ferry loses its anchor", Role.HEADLINE), STORY[1]
    who, when = ("Halina Wrona", Role.OTHER), ("3 May 2024", Role.OTHER)
    assert named(headline, lead, who, when, *STORY)[2:4] == [Role.BYLINE, Role.DATELINE]


def test_a_name_and_a_day_further_down_the_story_are_not():
    headline, who, when = (
        ("Ferry loses its anchor", Role.HEADLINE),
        ("Halina Wrona", Role.OTHER),
        ("3 May 2024", Role.OTHER),
    )
    assert named(headline, *STORY, who, when, *STORY)[3] is Role.OTHER
