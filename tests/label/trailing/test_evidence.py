"""What speaks for a block being the opening of another story: a row of numbers for each of the last long blocks."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.trailing.endings import is_cut
from newsclean.label.trailing.evidence import FEATURES, LONG, WINDOW, Passage, rows
from tests.strategies.effort import examples
from tests.strategies.openings import HEADLINES, TOPICS, article, opening

NOTE = Passage("About the author", is_cut=False, closes=True)


def passage(text):
    return Passage(text, is_cut=is_cut(text))


STORY = [passage(text) for text in article()]
OTHER = passage(opening("the theatre", 400))
TEXTS = st.one_of(
    st.sampled_from([*(passage(" ".join(row)) for row in TOPICS.values()), *map(passage, HEADLINES), OTHER, NOTE]),
    st.text("Ab. ,“”…:雨 。", max_size=400).map(passage),
)


def told(passages, place=-1):
    """The row of one of the blocks looked at, by the names of its columns."""
    return dict(zip(FEATURES, rows(passages)[1][place], strict=True))


@given(st.lists(TEXTS, max_size=20))
@examples(60)
def test_every_row_has_a_finite_number_in_each_column_and_every_share_is_one(passages):
    places, table = rows(passages)
    assert len(places) == len(table) <= WINDOW
    for row in table:
        assert len(row) == len(FEATURES)
        assert all(math.isfinite(value) for value in row)
        shares = [value for name, value in zip(FEATURES, row, strict=True) if name.startswith("share")]
        assert all(0 <= value <= 1 for value in shares)


@given(st.lists(TEXTS, max_size=20))
@examples(60)
def test_the_blocks_looked_at_are_the_last_long_ones_but_never_the_first_nor_one_that_closes(passages):
    places, _ = rows(passages)
    long = [at for at, each in enumerate(passages) if at and each.size >= LONG and not each.closes]
    assert places == long[-WINDOW:]


def test_of_many_long_blocks_the_last_fourteen_are_looked_at_and_none_that_closes_a_story():
    many = [OTHER] * 16
    assert rows(many)[0] == list(range(2, 16))
    closing = Passage(OTHER.text, is_cut=False, closes=True)
    assert rows([*many[:2], closing, OTHER])[0] == [1, 3]


def test_a_document_of_one_block_or_of_short_ones_has_nothing_to_look_at():
    assert rows([]) == rows(STORY[:1]) == rows([passage(text) for text in HEADLINES]) == ([], [])


@pytest.mark.parametrize(("letters", "looked_at"), [(149, False), (150, True)])
def test_a_block_is_looked_at_from_a_hundred_and_fifty_letters_on(letters, looked_at):
    assert bool(rows([*STORY[:1], passage("a" * letters)])[0]) == looked_at


def test_another_story_says_less_that_is_known_than_the_articles_own_paragraphs():
    own, other = told(STORY), told([*STORY, OTHER])
    assert other["known words"] < own["known words"]
    assert other["less known words than usual"] > own["less known words than usual"]
    assert other["words only here"] > 0.5


def test_words_are_known_from_the_blocks_before_and_not_from_the_block_itself_or_behind():
    twice = [*STORY[:1], OTHER, OTHER]
    assert told(twice, 0)["known words"] < told(twice, 1)["known words"] == 1.0
    assert told(twice, 0)["words of the blocks behind"] == 1.0
    assert told(twice, 0)["words only here"] == 0.0
    assert told(twice, 1)["words of the block before"] == 1.0


def test_what_an_openings_own_headline_says_is_not_known_before():
    headline = passage(" ".join(OTHER.text.split()[:6]))
    with_headline = told([*STORY, headline, OTHER])
    assert with_headline["known words"] == told([*STORY, OTHER])["known words"]
    assert (with_headline["under a headline"], with_headline["headline's words said again"]) == (1.0, 1.0)
    assert told([*STORY, OTHER])["under a headline"] == 0.0


def test_endings_from_here_on_are_counted_beside_those_before():
    cut = Passage(OTHER.text, is_cut=True)
    row = told([*STORY, cut, cut], -2)
    assert (row["cut off"], row["cut off from here"], row["share cut off from here"]) == (1.0, 2, 1.0)
    assert (row["long blocks from here"], row["share cut off before"]) == (2, 0.0)
    assert row["text before"] == sum(each.size for each in STORY)
    assert told([*STORY, cut, cut])["share cut off before"] == 1 / (1 + sum(each.is_long for each in STORY))


@pytest.mark.parametrize(("gap", "since"), [(1, 1), (2, 2), (5, 5), (13, 12)])
def test_the_distance_from_the_end_of_the_story_is_told_up_to_twelve(gap, since):
    passages = [*STORY, NOTE, *[passage(HEADLINES[0])] * (gap - 1), OTHER]
    assert told(passages)["blocks since the end of the story"] == since
    assert told([*STORY, OTHER])["blocks since the end of the story"] == 12


@pytest.mark.parametrize(
    ("text", "column"),
    [("“" + OTHER.text, "opens a quotation"), ("and " + OTHER.text, "opens in small letters")],
)
def test_how_the_block_begins_is_told(text, column):
    assert told([*STORY, passage(text)])[column]
    assert not told([*STORY, OTHER])[column]


def test_what_stands_in_front_is_told():
    assert told([*STORY, passage("More from the hills:"), OTHER])["behind a colon"]
    assert told([*STORY, Passage(OTHER.text, is_cut=True), OTHER])["behind a cut"]
    assert told([*STORY, passage(HEADLINES[0]), OTHER])["behind a short line"]
    assert not told([*STORY, passage(HEADLINES[0]), OTHER])["behind a cut"]
    assert not any(told([*STORY, OTHER])[name] for name in ("behind a colon", "behind a cut", "behind a short line"))


@pytest.mark.parametrize(
    ("text", "is_headline"),
    [(HEADLINES[0], True), ("Who pays for the wells?", True), ("It rained.", False), ("Wells " * 60, False)],
)
def test_a_headline_is_short_and_no_sentence_unless_one_that_asks(text, is_headline):
    assert passage(text).is_headline == is_headline
    assert not Passage(text, is_cut=True, closes=True).is_headline
