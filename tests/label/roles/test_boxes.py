"""Boxes of appeals."""

import pytest

from newsclean.label.roles import roles
from newsclean.model import Block, Document, Element, Hints, Role, Source, Span

STORY = (
    "The harbour was closed for three weeks while divers looked for the anchor that a ferry had lost.",
    "On the quay nobody remembered a winter so long, and the fishmongers sold potatoes to the sailors.",
)
PITCH = "The Dial has no advertisements, thanks to its readers. It comes out on Fridays."
ASKED = ("Thank you for subscribing", Role.PROMO)
BUTTON = ("I am in", Role.NAVIGATION)


def named(*box):
    """The roles of what stands in a box between two paragraphs of the story."""
    main = Element("main")
    inner = Element("div", (), main)
    rows = [(STORY[0], None, main), *((*row, inner) for row in box), (STORY[1], None, main)]
    blocks, at = [], 0
    for ordinal, (text, role, around) in enumerate(rows):
        block = Block(text, Span(at, at + len(text)), Hints(Element("p", (), around, ordinal)))
        blocks.append(block.label(role, "page.rest") if role else block)
        at += len(text) + 1
    source = "\n".join(text for text, *_ in rows)
    return [block.role for block in roles(Document(Source(source, media="html"), tuple(blocks))).blocks][1:-1]


@pytest.mark.parametrize("around", [(ASKED, ASKED), (ASKED, BUTTON), (BUTTON, ASKED)])
def test_a_sentence_between_an_appeal_and_its_button_is_an_appeal(around):
    assert named(around[0], (PITCH, None), around[1])[1] is Role.PROMO


@pytest.mark.parametrize("around", [(BUTTON, BUTTON), (ASKED, ("A caption", Role.CAPTION))])
def test_a_sentence_among_other_things_stays(around):
    assert named(around[0], (PITCH, None), around[1])[1] is Role.PARAGRAPH


def test_a_sentence_beside_one_appeal_stays():
    assert named(ASKED, (PITCH, None)) == [Role.PROMO, Role.PARAGRAPH]


def test_two_sentences_in_a_box_stay():
    assert named(ASKED, (PITCH, None), (PITCH, None), BUTTON)[1:3] == [Role.PARAGRAPH] * 2
