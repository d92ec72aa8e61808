import pytest

from newsclean.label.page.bios import without_bios
from newsclean.model import Block, Fact, Role, Span

STORY = "Rain fell on the hills of Exampleshire on Tuesday for the first time since March."
NOTE = "Jo Writer has reported from the hills since 2009, and keeps bees."
AUTHOR = Fact("author", "Jo Writer", "meta author")


def kept(text, score=0.99, role=Role.PARAGRAPH):
    return Block(text, Span(0, len(text))).label(role, "page.story", score=score)


def roles(blocks, evidence=(AUTHOR,)):
    return [block.role for block in without_bios(blocks, evidence)]


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("Jo  WRITER", NOTE),
        ("Ιώ Γραφεύς", "Η Ιώ Γραφεύς"[2:] + " γράφει για το νησί από το 2009 και εκτρέφει μέλισσες."),
        ("جو كاتب", "جو كاتب صحفي يكتب عن الجزيرة منذ عام ألفين وتسعة ويربي النحل."),
    ],
)
def test_a_note_on_the_author_under_the_story_is_a_bio_in_any_script(name, note):
    assert roles([kept(STORY), kept(note, 0.97)], [Fact("author", name, "json-ld")])[1] is Role.BIO


def test_a_note_that_was_left_out_for_want_of_more_is_a_bio_too():
    assert roles([kept(STORY), kept(NOTE, 0.2, Role.OTHER)])[1] is Role.BIO


def test_notes_on_two_authors_one_behind_the_other_are_bios():
    second = Fact("author", "Ann Example", "json-ld")
    rows = [
        kept(STORY),
        kept(NOTE, 0.95),
        kept("Ann Example took the pictures; she lives by the river with two dogs.", 0.95),
    ]
    assert roles(rows, [AUTHOR, second])[1:] == [Role.BIO, Role.BIO]


def test_a_paragraph_that_opens_with_the_author_and_goes_on_is_of_the_story():
    assert roles([kept(NOTE, 0.6), kept(STORY)]) == [Role.PARAGRAPH, Role.PARAGRAPH]


@pytest.mark.parametrize(
    "text",
    [
        "Jo Writer: And when will the boat come back to the islands, do you think?",
        "Jo Writers are people who write about the hills, as everybody knows by now.",
        "The hills of which Jo Writer has written since 2009 were green again by then.",
        "Jo Writer, in the hills",
    ],
)
def test_who_asks_who_has_a_longer_name_who_is_named_later_and_a_byline_are_left_alone(text):
    assert roles([kept(STORY), kept(text, 0.8)])[1] is Role.PARAGRAPH


@pytest.mark.parametrize(
    "evidence",
    [
        (),
        (Fact("author", "Jo", "meta author"),),
        (Fact("author", "Jo Writer", "json-ld"), Fact("site", "Jo Writer", "meta og:site_name")),
        (Fact("author", NOTE, "meta author"),),
    ],
)
def test_no_author_one_word_the_publisher_and_a_sentence_are_nobody(evidence):
    assert roles([kept(STORY), kept(NOTE, 0.8)], evidence)[1] is Role.PARAGRAPH


def test_a_page_on_which_nothing_is_sure_keeps_what_it_has():
    assert roles([kept(STORY, 0.6), kept(NOTE, 0.6)]) == [Role.PARAGRAPH, Role.PARAGRAPH]


def test_the_reason_names_the_author_and_keeps_the_probability():
    reason = list(without_bios([kept(STORY), kept(NOTE, 0.8)], [AUTHOR]))[1].reasons[-1]
    assert (reason.rule, reason.evidence, reason.score) == (
        "page.author",
        "it opens with the author's name, 'jo writer'",
        0.8,
    )
