"""Boxes of other stories under a heading that says so; what stands in them has been kept by the labeller before."""

import pytest

from newsclean import clean
from newsclean.label.roles import roles
from newsclean.model import Block, Document, Element, Hints, Role, Source, Span

BRIEF = (
    "The city lifted its boil-water notice at noon on Wednesday after two rounds of tests came back clean.",
    "Residents should run cold taps for five minutes before drinking from them, the clerk said.",
)
CARDS = (
    (
        "Fire at feed mill ruled accidental",
        "A bearing in a grain leg overheated and lit dust that had settled around it.",
    ),
    (
        "Two hurt in rollover near the ferry",
        "A lorry left the road above the quay and came to rest against a chapel wall.",
    ),
    (
        "Council hears from the pool committee",
        "Swimmers asked for warmer water and were told what a degree of it would cost.",
    ),
)
OTHERS = [Role.RELATED, Role.TEASER]
STAYS = [Role.HEADING, Role.PARAGRAPH]


def named(heading, *, linked=True, cards=CARDS, before=False):
    """The roles of the cards' blocks, below a brief; `before` puts a paragraph of the story into the box, on top."""
    main = Element("main")
    box = Element("div", (), main, 2)
    rows = [(text, Role.PARAGRAPH, main, False) for text in BRIEF]
    rows += [("The mill has burned twice since the river was dammed.", Role.PARAGRAPH, box, False)] if before else []
    rows.append((heading, Role.HEADING, box, False))
    first = len(rows)
    for ordinal, (head, text) in enumerate(cards):
        card = Element("article", (), box, ordinal + 2)
        rows += [(head, Role.HEADING, card, linked), (text, Role.PARAGRAPH, card, False)]
    blocks, at = [], 0
    for ordinal, (text, role, around, is_link) in enumerate(rows):
        hints = Hints(Element("p", (), around, ordinal), link_chars=len(text) if is_link else 0)
        blocks.append(Block(text, Span(at, at + len(text)), hints).label(role, "page.story"))
        at += len(text) + 1
    source = "\n".join(text for text, *_ in rows)
    return [block.role for block in roles(Document(Source(source, media="html"), tuple(blocks))).blocks][first:]


@pytest.mark.parametrize("heading", ["Recommended for you", "Lire aussi", "Mehr zum Thema", "関連記事"])
def test_the_cards_below_a_brief_are_other_stories(heading):
    assert named(heading) == OTHERS * 3


def test_under_a_heading_of_the_story_the_same_box_stays():
    assert named("What was decided") == STAYS * 3


def test_headings_that_lead_nowhere_are_the_storys_own():
    assert named("Recommended for you", linked=False) == STAYS * 3


def test_a_lone_link_is_further_reading():
    assert named("Recommended for you", cards=CARDS[:1]) == STAYS


def test_in_a_box_that_the_story_opens_its_text_stays():
    assert named("Recommended for you", before=True) == STAYS * 3


def test_on_a_page_the_cards_do_not_reach_the_body():
    rows = "".join(
        f"<article class='card'><h3><a href=/{at}>{head}</a></h3><p>ALDER FALLS — {CARDS[0][1]}</p></article>"
        for at, (head, _) in enumerate(CARDS)
    )
    story = "".join(f"<p>{text}</p>" for text in BRIEF)
    page = (
        f"<html><body><article><h1>Boil-water notice lifted</h1><div>{story}</div>"
        f"<div class='block'><h3>Recommended for you</h3>{rows}</div></article></body></html>"
    )
    assert clean(page).body.split("\n\n") == list(BRIEF)
