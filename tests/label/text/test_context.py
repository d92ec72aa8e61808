"""Where a block stands among the others."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.text.context import Sheet, columns, stretches
from newsclean.label.text.shape import shapes
from newsclean.label.text.tokens import telling, tokens
from newsclean.label.text.words import numbered
from tests.strategies.furniture import ARTICLE


def sheet(*texts):
    return Sheet(texts, numbered(map(tokens, texts)), shapes(texts))


def test_a_stretch_of_prose_bridges_a_heading_but_not_a_menu():
    prose = np.array([1, 0, 1, 0, 0, 0, 0, 1], bool)
    assert stretches(prose, np.ones(8))[0].tolist() == [0, 0, 0, 0, 0, 0, -1, 1]


def test_the_block_nearest_the_longest_stretch_is_known():
    found = columns(sheet("Home", "News", *ARTICLE[:3], "Privacy"))
    assert found["from_longest"].tolist() == [-2.0, -1.0, 0.0, 0.0, 0.0, 1.0]


def test_a_line_that_says_the_title_again_is_the_headline():
    found = columns(sheet("Ferry loses its anchor again | Herald", "Home", "Ferry loses its anchor again", ARTICLE[0]))
    assert found["behind_headline"].tolist() == [-2.0, -1.0, 0.0, 1.0]


def test_words_of_the_story_are_known_in_other_blocks():
    found = columns(sheet(*ARTICLE[:2], "The fishmongers remembered potatoes", "Quarterly revenue rises"))
    assert found["in_longest"][2] > found["in_longest"][3]


@given(st.lists(st.text(min_size=1), min_size=1, max_size=30))
def test_every_block_of_any_text_has_every_number(texts):
    for column in columns(sheet(*texts)).values():
        assert np.shape(column) in {(), (len(texts),)}
        assert np.isfinite(column).all()


@given(st.lists(st.booleans(), min_size=1, max_size=40))
def test_stretches_are_those_that_a_walk_over_the_blocks_finds(prose):
    number, gap = -1, 4
    for is_prose, found in zip(prose, stretches(np.array(prose), np.ones(len(prose)))[0].tolist(), strict=True):
        number += is_prose and gap > 3
        gap = 0 if is_prose else gap + 1
        assert found == (number if gap <= 3 and number >= 0 else -1)


@given(st.lists(st.lists(st.sampled_from(["rain", "fell", "at", "last", "港口"]), max_size=5), min_size=1, max_size=9))
def test_likeness_is_that_of_the_sets_of_words(rows):
    texts = [" ".join(row) for row in rows]
    found = columns(sheet(*texts))
    first = set(rows[0])
    like = [len(first & set(row)) / max(len(first | set(row)), 1) for row in rows]
    assert found["like_first"].tolist() == like
    told = [telling(row) for row in rows]
    again = [[sum(word in other for other in told) > 1 for word in row] for row in told]
    assert found["elsewhere"].tolist() == [sum(row) / len(row) if row else -1.0 for row in again]
