"""Sentences in a block of their own that a longer block also holds."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Block, Element, Hints, Span
from newsclean.structure.pullquotes import held
from tests.strategies.openings import article

QUOTE = "“The river has never been as high as this in my time”"
HOLDER = f"{QUOTE}, said the mayor, who was born in the village and has seen it flooded three times since the war."


def found(*texts, hints=None):
    blocks = [Block(text, Span(0, len(text)), hints) for text in texts]
    return held(blocks, [text.strip("“”") for text in texts])


def test_a_quotation_in_large_type_is_held_by_its_paragraph():
    assert found(QUOTE, HOLDER, "It rained.") == {1: [0]}
    assert found("It rained.", HOLDER, QUOTE) == {1: [2]}


def test_the_same_paragraph_twice_holds_nothing():
    assert found(QUOTE, QUOTE) == {}


def test_a_phrase_inside_a_word_is_not_held():
    assert (
        found(
            "“the old mill by the river at the end of the land”",
            HOLDER + " the old mill by the river at the end of the landing stage.",
        )
        == {}
    )


def test_a_short_heading_that_a_paragraph_repeats_is_no_pull_quote():
    heading = "The river rose above the banks at the old mill"
    assert found(heading, f"{heading} and two villages were cut off for three days and nights, the mayor said.") == {}


def test_the_end_of_a_sentence_broken_at_a_link_is_no_pull_quote():
    said = "the river has never been as high as this, said the mayor of the village."
    more = "He was born in a house beside it."
    assert found(said, f"At the bridge {said} {more}") == {}
    assert found(said.capitalize(), f"{said.capitalize()} {more}") == {1: [0]}


def test_the_end_of_a_sentence_may_be_set_apart_with_a_capital():
    said = "He is right about how the city told him of it, which was not at all."
    holder = f"He is wrong about the lane, as are many on that street. But {said[0].lower()}{said[1:]}"
    assert found(said, holder) == {1: [0]}
    assert found(said, holder.replace("he is right", "she is right")) == {}
    assert found(said.replace("He", "We"), holder) == {}
    assert found(f"“{said[:-1]}”", holder) == {}  # as a heading has it, without the full stop


def test_on_a_page_a_box_of_its_own_is_enough():
    heading = "The river rose above the banks at the old mill"
    page = (heading, f"{heading} and two villages were cut off for three days and nights, the mayor said.")
    assert found(*page, hints=Hints(Element("aside"))) == {1: [0]}
    assert found(*page, hints=Hints(Element("h2"))) == {}


@given(st.permutations(article()))
def test_an_article_that_repeats_nothing_holds_nothing(paragraphs):
    assert found(*paragraphs) == {}
