"""Lines that tell who and when in one breath; and lines with a name and figures that do not."""

import pytest

from newsclean.label.roles import roles
from newsclean.model import Block, Document, Role, Source, Span

STORY = (
    "The harbour was closed for three weeks while divers looked for the anchor that a ferry had lost.",
    "On the quay nobody remembered a winter so long, and the fishmongers sold potatoes to the sailors.",
)
HEADLINE = "Ferry loses its anchor in the harbour"
DAY, NAME, BUTTON = Role.DATELINE, Role.BYLINE, Role.COMMENT


def between(line, above=HEADLINE, story=STORY, role=None):
    """What becomes of a line that stands between a headline and the story, with its role so far: texts and roles."""
    text = "\n".join((above, line, *story))
    blocks, at = [], 0
    for row in (above, line, *story):
        block = Block(row, Span(at, at + len(row)))
        blocks.append(block.label(role, "page.name") if role and row is line else block)
        at += len(row) + 1
    done = roles(Document(Source(text), tuple(blocks)))
    assert done.restore() == text
    return [(block.text, block.role) for block in done.blocks if block.text not in {above, *story}]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (
            "January 14, 2025 by Maja Thorn Leave a Comment",
            [("January 14, 2025", DAY), ("by Maja Thorn", NAME), ("Leave a Comment", BUTTON)],
        ),
        (
            "14 janvier 2025 par Odile Laisser un commentaire",
            [("14 janvier 2025", DAY), ("par Odile", NAME), ("Laisser un commentaire", BUTTON)],
        ),
        ("By Maja Thorn January 14, 2025", [("By Maja Thorn", NAME), ("January 14, 2025", DAY)]),
        ("Posted on January 14, 2025 by Maja Thorn", [("Posted on January 14, 2025", DAY), ("by Maja Thorn", NAME)]),
        ("Posted by Maja Thorn at 10:41 PM", [("Posted by Maja Thorn", NAME), ("at 10:41 PM", DAY)]),
        ("Jonas Ettl January 14, 2025", [("Jonas Ettl", NAME), ("January 14, 2025", DAY)]),
        ("By Maja Thorn 3 Comments", [("By Maja Thorn", NAME), ("3 Comments", BUTTON)]),
        ("Von Jonas Ettl 14.01.2025, 10:30 Uhr", [("Von Jonas Ettl", NAME), ("14.01.2025, 10:30 Uhr", DAY)]),
        ("Publié le 14/01/2025 par Odile Martin", [("Publié le 14/01/2025", DAY), ("par Odile Martin", NAME)]),
        ("di Anna Rossi 14 gennaio 2025", [("di Anna Rossi", NAME), ("14 gennaio 2025", DAY)]),
        ("14 januari 2025 door Jan de Vries", [("14 januari 2025", DAY), ("door Jan de Vries", NAME)]),
        (
            "Por Ana Ruiz 8 abril, 2025 Sin comentarios",
            [("Por Ana Ruiz", NAME), ("8 abril, 2025", DAY), ("Sin comentarios", BUTTON)],
        ),
        (
            "이도현 기자 승인 2025.09.02 16:30 댓글 0",
            [("이도현 기자", NAME), ("승인 2025.09.02 16:30", DAY), ("댓글 0", BUTTON)],
        ),
        ("Автор: Анна Рябова 14.01.2025", [("Автор: Анна Рябова", NAME), ("14.01.2025", DAY)]),
    ],
)
def test_a_line_of_who_and_when_is_parted_and_each_part_named(line, parts):
    assert between(line) == parts


@pytest.mark.parametrize(
    "line",
    [
        "San Jose, USA: March 16–19, 2026",
        "Price Range: $18.99-$72.99",
        "Fishing Boats Pro 2",
        "Lamps start at 9:30",
        "Waiting for Maja Thorn since January 14, 2025",
        "By January 14, 2025",
        "Answers until 14 January 2025 by letter",
        "Replies 14 January 2025 by post",
        "The harbour, by Maja Thorn, opens on January 14, 2025",
        "On January 14, 2025 by the old harbour",
    ],
)
def test_a_line_that_tells_something_else_as_well_stays_whole(line):
    assert [text for text, _ in between(line)] == [line]


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("New York January 14, 2025", "a new crane"),
        ("Mental Health January 2, 2026", "the health of the crew"),
        ("Previous Editions 01.02.2025", "one of the previous ferries"),
    ],
)
def test_a_place_or_a_section_beside_a_day_is_nobody_s_name(line, word):
    assert [text for text, _ in between(line, story=(*STORY, f"They asked for {word}."))] == [line]
    assert len(between("Jonas Ettl January 14, 2025", story=(*STORY, f"They asked for {word}."))) > 1


def test_a_line_inside_the_story_stays_whole():
    line = "By Maja Thorn January 14, 2025"
    assert between(line, above=STORY[0] + " The ferry went on without it.") != []
    rows = (STORY[0], STORY[1], line, STORY[0].replace("three", "four"))
    blocks, at = [], 0
    for row in rows:
        blocks.append(Block(row, Span(at, at + len(row))))
        at += len(row) + 1
    assert len(roles(Document(Source("\n".join(rows)), tuple(blocks))).blocks) == len(rows)


def test_a_note_on_the_author_so_named_is_told_below_the_story():
    note = "Maja Thorn is an editor in Oslo and can be reached at maja@example.com."
    rows = (HEADLINE, "By Maja Thorn January 14, 2025", *STORY, note)
    blocks, at = [], 0
    for row in rows:
        blocks.append(Block(row, Span(at, at + len(row))))
        at += len(row) + 1
    assert roles(Document(Source("\n".join(rows)), tuple(blocks))).blocks[-1].role is Role.BIO


def test_a_line_in_a_box_named_for_credits_is_parted_as_well():
    parts = [("By Maja Thorn", NAME), ("January 14, 2025", DAY)]
    assert between("By Maja Thorn January 14, 2025", role=Role.CREDIT) == parts
    photo = "Photo by Maja Thorn January 14, 2025"
    assert between(photo, role=Role.CREDIT) == [(photo, Role.CREDIT)]


@pytest.mark.parametrize("line", ["Bayern Harbour 21.01.2025 18:30", "Super Bowl LIX February 9, 2025"])
def test_what_the_story_names_and_what_has_a_numeral_is_nobody_s_name(line):
    story = (*STORY, "The match of Bayern against the home side was called off when the fog came in from the sea.")
    assert between(line, story=story) in ([(line, Role.PARAGRAPH)], [(line, Role.OTHER)])


def test_several_names_beside_a_day_sign_together():
    parts = [("Ada Thorn, Jonas Ettl", NAME), ("January 14, 2025", DAY)]
    assert between("Ada Thorn, Jonas Ettl January 14, 2025") == parts
    assert between("Paris, France January 14, 2025")[0][0] == "Paris, France January 14, 2025"


def test_a_box_for_authors_holds_names_in_scripts_without_capitals():
    line = "נועם ברזילי פורסם: 03.10.18, 11:24"
    assert between(line, role=Role.CREDIT) == [("נועם ברזילי", NAME), ("פורסם: 03.10.18, 11:24", DAY)]
    assert between(line) == [(line, Role.PARAGRAPH)]


def test_an_agency_beside_a_day_in_a_box_for_credits_is_nobody():
    assert between("Getty Images January 14, 2025", role=Role.CREDIT)[0][1] is Role.CREDIT


def test_how_many_have_read_it_belongs_to_the_button():
    line = "11 апреля 2024, 08:45 Марина Рябова 12 438 Обсудить (41)"
    assert between(line) == [
        ("11 апреля 2024, 08:45", DAY),
        ("Марина Рябова", NAME),
        ("12 438 Обсудить (41)", BUTTON),
    ]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (
            "Jonas Ettl8 February 20244 min read",
            [("Jonas Ettl", NAME), ("8 February 2024", DAY), ("4 min read", Role.NAVIGATION)],
        ),
        ("Dec 17, 2025Jonas Ettl", [("Dec 17, 2025", DAY), ("Jonas Ettl", NAME)]),
    ],
)
def test_what_nothing_parts_is_parted_at_the_day(line, parts):
    assert between(line) == parts


def test_figures_in_a_word_are_no_day():
    line = "Model R2 2024 D2 Ettl"
    assert between(line)[0][0] == line


def test_thousands_of_such_lines_above_a_story_are_parted():
    rows = (*["Jonas Ettl January 14, 2025"] * 3_000, *STORY)
    blocks, at = [], 0
    for row in rows:
        blocks.append(Block(row, Span(at, at + len(row))))
        at += len(row) + 1
    document = Document(Source("\n".join(rows)), tuple(blocks))
    assert NAME in {block.role for block in roles(document).blocks}
