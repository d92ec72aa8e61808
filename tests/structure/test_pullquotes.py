"""Sentences in a block of their own that a longer block also holds."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
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


BOX = "<figure class='wp-block-pullquote'><blockquote><p>{}</p><cite>Ada Lee, engineer</cite></blockquote></figure>"
STORY = (
    "<article><p>The bridge will close for ten nights in May, the county said on Monday: its bearings are stuck.</p>"
    "<p>“You can live with one,” she said. “With four you are asking the stone to do what it was never meant to.”</p>{}"
    "<p>The work will cost two million dollars, of which the state pays most; the rest comes from the road fund.</p>"
    "</article>"
)


def body_with(box):
    return clean(STORY.format(box), media="html").body


def test_what_the_page_names_a_pull_quote_may_be_short_and_leave_out_who_said_it():
    assert body_with(BOX.format("“You can live with one.”")) == body_with("")
    assert body_with(BOX.format("With four you are asking the stone to do what it was never meant to")) == body_with("")


def test_a_quote_that_no_paragraph_holds_stays_with_its_name():
    assert "You can live with none.\n\nAda Lee, engineer" in body_with(BOX.format("You can live with none."))


def test_the_same_words_without_the_name_stay():
    assert "You can live with one.\n\nAda Lee" in body_with(
        BOX.replace("pullquote", "quote").format("You can live with one.")
    )


def test_a_story_all_of_which_is_named_so_keeps_its_sentences():
    told = STORY.format("<p>With four you are asking the stone.</p>").replace(
        "<article", "<article class='has-pullquote'"
    )
    assert "\n\nWith four you are asking the stone.\n\n" in clean(told, media="html").body
