"""The summary below the headline."""

import pytest

from newsclean.label.page.summary import with_summary
from newsclean.model import Block, Element, Fact, Hints, Role, Span

SUMMARY = "After three dry years the wells of the valley have filled, and the ferry runs again."


def block(text, role, score, links=0):
    own = Block(text, Span(0, len(text)), Hints(Element("p"), links, min(links, 1)))
    return own.label(role, "page.rest", score=score)


HEADLINE = block("Rain at last in the valley", Role.HEADLINE, 0.1)
STORY = block(
    "Rain fell on the hills on Tuesday for the first time since March, the council said.", Role.PARAGRAPH, 0.99
)
BYLINE = block("Ann Lee", Role.BYLINE, 0.01)
DOUBTED = block(SUMMARY, Role.OTHER, 0.3)


def roles(*blocks, evidence=()):
    return [each.role for each in with_summary(blocks, evidence)]


@pytest.mark.parametrize("above", [(HEADLINE,), (HEADLINE, BYLINE)])
def test_a_doubted_paragraph_right_below_the_headline_is_kept(above):
    assert roles(*above, DOUBTED, STORY)[-2] is Role.PARAGRAPH


@pytest.mark.parametrize(
    "blocks",
    [
        (DOUBTED, HEADLINE, STORY),
        (HEADLINE, BYLINE, BYLINE, DOUBTED, STORY),
        (HEADLINE, STORY, DOUBTED),
        (HEADLINE, DOUBTED),
        (HEADLINE, block(SUMMARY, Role.OTHER, 0.1), STORY),
        (HEADLINE, block(SUMMARY, Role.OTHER, 0.3, links=60), STORY),
        (HEADLINE, block(SUMMARY, Role.CAPTION, 0.3), STORY),
        (HEADLINE, block("Wells filled again", Role.OTHER, 0.3), STORY),
    ],
)
def test_what_stands_elsewhere_or_is_something_else_stays_outside(blocks):
    assert roles(*blocks) == [each.role for each in blocks]


def test_what_the_page_states_as_its_description_stays_as_the_labeller_has_it():
    long = SUMMARY + " It had been laid up at the quay since the autumn."
    for stated in (SUMMARY, long):
        assert roles(HEADLINE, DOUBTED, STORY, evidence=[Fact("description", stated, "meta")])[1] is Role.OTHER
    assert roles(HEADLINE, DOUBTED, STORY, evidence=[Fact("description", "News", "meta")])[1] is Role.PARAGRAPH
