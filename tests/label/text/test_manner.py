"""How blocks are typed and set: unlike the story, or like it."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.text.context import Sheet
from newsclean.label.text.manner import manner
from newsclean.label.text.shape import shapes
from newsclean.label.text.words import numbered
from tests.strategies.furniture import ARTICLE


def found(*texts):
    return manner(Sheet(texts, numbered([[]] * len(texts)), shapes(texts)))


def test_a_comment_with_straight_quotation_marks_is_apart_from_a_story_with_curly_ones():
    columns = found(
        *ARTICLE, "That's what they said last year.", "That’s what they said last year.", "No marks at all."
    )
    assert columns["curly_apart"][-3:].tolist() == [1.0, 0.0, -1.0]


def test_where_the_story_has_no_quotation_marks_nothing_is_apart():
    columns = found(ARTICLE[0], ARTICLE[1], "That's what they said last year.")
    assert columns["curly_apart"].tolist() == [-1.0] * 3


def test_the_opening_tells_how_the_story_is_typed_though_a_longer_thread_follows():
    comment = "\"I can't believe that it took so long\", my brother said, who isn't one to say such things of ferries."
    columns = found(*ARTICLE, *["Reply"] * 4, *[comment] * 9)
    assert columns["curly_story"][0] == 0.0
    assert columns["curly_apart"][-1] == 1.0


def test_a_row_of_dated_lines_is_seen_around_each_of_them():
    columns = found(*ARTICLE, *["Ferry late again", "March 4, 2025"] * 6)
    assert columns["time_near4"][-4] > 0.4
    assert columns["time_near4"][0] == 0.0


def test_a_line_is_shorter_than_the_paragraphs_of_the_story():
    columns = found(*ARTICLE, "Home")
    assert columns["length_unusual"][-1] < -2
    assert abs(columns["length_unusual"][0]) < 0.5


@given(st.lists(st.text(min_size=1), min_size=1, max_size=30))
def test_every_block_of_any_text_has_every_number(texts):
    for column in found(*texts).values():
        assert column.shape == (len(texts),)
        assert np.isfinite(column).all()
