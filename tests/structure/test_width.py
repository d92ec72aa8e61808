"""The column at which a text was wrapped."""

import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.structure.width import Break, columns, filling, is_full
from tests.strategies.openings import article

VERSE = [
    "The rain it raineth on the just",
    "And also on the unjust fella,",
    "But chiefly on the just because",
    "The unjust hath the just’s umbrella",
    "And so the just is wet",
]
LYRICS = [
    "oh the water took the bridge and the bridge took the road",
    "and the road took the van with the fish and the load",
    "and the van took the driver to the end of the town",
    "where he sat upon the roof with his hat upside down",
    "and the mayor took a boat and the boat took a leak",
    "and the leak took the mayor to the end of the week",
    "hey ho the river",
    "and the week took the water to the foot of the hill",
]
LINE_UP = [
    "goalkeeper Ada Holm from Upper Lode",
    "defender Jon Brekke from Exampleham",
    "defender Nell Carter from the isles",
    "midfield Lena Marsh from Port Lode",
    "midfield Mira Dahl from the valley",
    "forward Petra Lang without a club",
]
SMALL_VERSE = [
    "the river came down", "in the night", "without so much as a word", "and lay", "in the kitchen by morning light",
    "like something it had overheard", "nobody asked it", "to stay", "and nobody", "had the heart to tell it",
    "that the pump", "was already on its way", "from the village over the hill", "where rivers", "are a thing of books",
]  # fmt: skip


def breaks(lines):
    return [Break(left, right) for left, right in pairwise(lines)]


@pytest.mark.parametrize("width", [40, 60, 72, 78])
def test_wrapped_prose_tells_the_column_it_was_wrapped_at(width):
    lines = breaks(textwrap.wrap(" ".join(article()), width))
    fills = filling(lines)
    assert fills is not None
    assert all(fills(at) for at in lines)
    assert not fills(Break("x" * (width - 12), "water"))


@pytest.mark.parametrize("width", [66, 72, 79])
def test_the_column_is_found_among_headings_and_tables_that_are_wider(width):
    wide = "".join(f"{name} of the upper and the lower village | " for name in ("Well", "Mill", "School", "Bridge"))
    lines = breaks([*textwrap.wrap(" ".join(article()), width), wide, f"{wide} | total", wide.lower(), "Home", "News"])
    fills = filling(lines)
    assert fills is not None
    assert all(fills(at) for at in lines[: -len(("wide", "total", "lower", "Home", "News"))])
    assert not fills(Break("x" * (width - 12), "water"))


def test_no_column_is_sought_where_many_lines_are_wider():
    wide = ["the well and " * count + "the mill" for count in range(6, 11)]
    assert filling(breaks([*textwrap.wrap(" ".join(article()), 66)[:8], *wide])) is None


def test_the_narrow_column_of_a_newspaper_is_told_from_many_lines():
    lines = breaks(textwrap.wrap(" ".join(article()), 24))
    fills = filling(lines)
    assert fills is not None
    assert all(fills(at) for at in lines)
    assert filling(lines[:8]) is None


def test_lines_of_like_length_without_a_sentence_have_no_column():
    assert filling(breaks(LYRICS)) is None
    assert filling(breaks(LINE_UP)) is None


def test_verse_has_no_column():
    assert filling(breaks(VERSE)) is None
    assert filling(breaks(SMALL_VERSE)) is None


def test_menus_have_no_column():
    assert filling(breaks(["Home", "News and opinion", "Sport", "Weather for the whole week", "Jobs"])) is None


def test_paragraphs_on_lines_of_their_own_have_no_column():
    assert filling(breaks(article())) is None


def test_one_line_end_proves_nothing():
    assert filling(breaks(textwrap.wrap("It rained all day and the river rose above its banks", 40))) is None


def test_wide_characters_take_two_columns():
    assert columns("雨 rain") == 7
    assert columns("rain’s") == 6


@given(st.text(st.sampled_from("ab "), min_size=1), st.text(st.sampled_from("ab "), min_size=1), st.integers(1, 40))
def test_a_line_is_full_if_the_next_word_would_have_stood_out(before, after, width):
    words = after.split()
    wanted = bool(words) and len(before) + 1 + len(words[0]) > width
    assert is_full(Break(before, after), width) == wanted


def test_a_line_of_wide_characters_may_end_a_little_short():
    assert is_full(Break("雨が町に降った", "川の水が"), 16)
    assert not is_full(Break("雨が", "川の水が"), 16)


def test_headlines_longer_than_the_column_are_no_part_of_it():
    column = textwrap.wrap(" ".join(article()), 34)
    lines = breaks(["The council of the village votes for the pump.", *column])
    fills = filling(lines)
    assert fills is not None
    assert [fills(at) for at in lines[:2]] == [False, True]


def test_rows_of_a_table_have_no_column():
    rows = [
        "Service | Suggested tip",
        "Restaurant with service | 20%",
        "Bar | 15%",
        "Coffee shop | $1 to $2",
        "Sommelier",
    ]
    assert filling(breaks(rows * 3)) is None
