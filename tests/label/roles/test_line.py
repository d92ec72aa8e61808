"""Blocks as the rules see them."""

from newsclean.label.roles.line import Zone, lines_of
from newsclean.label.roles.packs import packs
from newsclean.model import Block, Role, Span
from tests.strategies.furniture import ARTICLE


def zones(*texts, outside=()):
    blocks = [Block(text, Span(0, len(text))) for text in texts]
    blocks = [block.label(Role.OTHER, "text.outside") if block.text in outside else block for block in blocks]
    return [line.zone for line in lines_of(blocks, packs())]


def test_the_first_and_the_last_paragraph_part_head_story_and_tail():
    assert zones("Home", ARTICLE[0], "Why?", ARTICLE[1], "Share") == [
        Zone.HEAD, Zone.STORY, Zone.STORY, Zone.STORY, Zone.TAIL,
    ]  # fmt: skip


def test_a_paragraph_outside_the_story_parts_nothing():
    assert zones(ARTICLE[0], ARTICLE[1], outside=(ARTICLE[1],)) == [Zone.STORY, Zone.TAIL]


def test_a_text_without_prose_is_all_story():
    assert zones("Coal | 40 | 38", "Gas | 12 | 9") == [Zone.STORY, Zone.STORY]


def test_words_are_read_where_they_may_say_something():
    long = " ".join(ARTICLE[:2]) + " And on the island it rained."
    plain, telling = (
        lines_of([Block(text, Span(0, len(text)))], packs())[0] for text in (long, f"{long} Get our newsletter")
    )
    assert plain.words == ()
    assert "newsletter" in telling.words
