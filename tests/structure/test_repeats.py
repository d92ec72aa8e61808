"""What a text says twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Element, Hints, Role, Source, Span
from newsclean.model.block import Block
from newsclean.model.document import Document
from newsclean.read.plain import read_plain
from newsclean.structure.repeats import RULES, repeats
from tests.strategies.openings import article


def said(*paragraphs):
    return repeats(read_plain(Source("\n\n".join(paragraphs))))


def kept(document):
    return [block.text for block in document.blocks if block.role is Role.PARAGRAPH]


def test_a_story_said_twice_as_a_whole_is_kept_once():
    assert kept(said(*article(), *article())) == article()


def test_a_story_whose_paragraphs_are_each_said_twice_is_kept_once():
    assert kept(said(*[text for text in article() for _ in range(2)])) == article()


def test_a_paragraph_that_comes_back_alone_and_far_away_stays():
    story = article()
    assert kept(said(*story, story[0])) == [*story, story[0]]


@given(st.permutations(article()))
def test_a_story_said_once_is_left_alone(paragraphs):
    document = read_plain(Source("\n\n".join(paragraphs)))
    assert repeats(document) is document


def test_a_block_that_says_the_story_again_in_one_piece_is_the_repeat():
    story = article()
    found = said(*story, " ".join(story))
    assert [block.role for block in found.blocks] == [Role.PARAGRAPH] * len(story) + [Role.REPEAT]


def test_a_sentence_in_quotes_that_the_story_holds_is_a_pull_quote():
    story = article()
    quote = "“We waited the whole summer,” said Holloway"
    roles = [block.role for block in said(quote, *story).blocks]
    assert roles == [Role.PULLQUOTE] + [Role.PARAGRAPH] * len(story)


def test_a_long_block_that_holds_several_short_ones_is_their_sum_and_they_stay():
    story = article()
    told = ["The county found the money in August.", "The bridge opens again in spring, the engineer said."]
    told = [f"Upper Lode has waited for this day since the flood: {line}" for line in told]
    total = " ".join((*told, "Nobody in the valley, not even the oldest of them, remembers how the bridge began."))
    assert kept(said(*told, *story, total)) == [*told, *story, total]


def test_what_stands_under_every_picture_of_a_row_stays():
    terms = "This picture is shown by courtesy of the county museum of Upper Lode and its friends."
    row = [line for paragraph in article()[:3] for line in (paragraph, terms)]
    assert kept(said(*row)) == row


def test_a_heading_whose_words_come_back_in_the_text_stays_a_heading():
    story = article()
    heading = "The council of Upper Lode had asked the county twice"
    assert kept(said(heading, *story)) == [heading, *story]


def test_on_a_page_only_twins_in_one_element_are_repeats():
    text = article()[0]
    source = Source(f"{text}\n{text}")
    body, sidebar = Element("main"), Element("aside")
    spans = (Span(0, len(text)), Span(len(text) + 1, 2 * len(text) + 1))

    def page(*parents):
        elements = [Element("p", parent=parent, ordinal=place) for place, parent in enumerate(parents)]
        blocks = [Block(text, span, Hints(element)) for span, element in zip(spans, elements, strict=True)]
        return Document(source, tuple(blocks))

    assert [block.role for block in repeats(page(body, body)).blocks] == [Role.PARAGRAPH, Role.REPEAT]
    elsewhere = page(body, sidebar)
    assert repeats(elsewhere) is elsewhere


def test_every_rule_is_signed_with_the_stage():
    assert {rule.partition(".")[0] for rule in RULES} == {"repeats"}


TERMS = "This picture comes from the valley trust, which asks for a line before it is printed."
GIFT = "You can help the trust to keep its cameras running by giving a little every year."


def test_a_refrain_under_every_entry_of_a_list_stays():
    views = [" ".join(article()[at : at + 2]) for at in range(4)]
    entries = [f"Camera {at}\n\n{view}\n\n{TERMS}\n\n{GIFT}" for at, view in enumerate(views)]
    document = said(*entries)
    assert [block.role for block in document.blocks].count(Role.REPEAT) == 0


def test_a_story_said_three_times_over_is_kept_once():
    story = f"{TERMS}\n\nA heading\n\n{GIFT}\n\nThe river rose over the old mark before the morning came to the hills."
    document = said(f"{story}\n\n{story}\n\n{story}")
    assert [block.role for block in document.blocks].count(Role.REPEAT) == 3 * 2


def test_a_repetition_that_is_announced_stays():
    document = said(f"{TERMS}\n\nLet us say that again, and slowly:\n\n{TERMS}\n\n{GIFT}")
    assert {block.role for block in document.blocks} == {Role.PARAGRAPH}


@pytest.mark.parametrize("lines", [(GIFT, f"{TERMS} {GIFT}", TERMS + " So."), (TERMS, f"{TERMS} {GIFT}", GIFT)])
def test_the_first_and_the_last_paragraph_are_no_pull_quotes(lines):
    document = said(*lines)
    assert {block.role for block in document.blocks} == {Role.PARAGRAPH}
