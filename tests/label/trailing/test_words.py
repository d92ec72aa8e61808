"""What a paragraph is about: stems and names, in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.trailing.words import topic


def names(text):
    return sorted(topic(text).names)


@given(st.text(max_size=120))
def test_names_are_words_and_no_word_is_longer_than_a_stem(text):
    found = topic(text)
    assert found.names <= found.stems
    assert all(1 <= len(stem) <= 12 and stem == stem.lower() for stem in found.stems)


@given(st.lists(st.sampled_from(["rain", "The", "mayor", "Lind", "met", "flooded", "mill"]), max_size=9))
def test_a_text_has_the_same_words_in_both_ways_of_reading_them(words):
    """A letter beyond Latin-1 sends a text the slower way."""
    text = " ".join(["on", *words])
    slower = topic(f"{text} Ж")
    assert slower.stems - {"ж"} == topic(text).stems
    assert slower.names - {"ж"} == topic(text).names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor met Rosa Lind.", ["lind", "rosa"]),
        ("Rain fell. Mayors met! Wells dried… Rain?” Wind: Snow", []),
        ("It rained on Lode.", ["lode"]),
        ("Вчера мэр встретил Розу Линд. Дождь шёл.", ["линд", "розу"]),
        ("Ann", []),
        ("It rained. “The mayor left.” He said so, and: ‘Rain fell’.", []),
        ("“Rain fell”, they said", []),
        ("in the “Big Apple” today", ["apple", "big"]),
        ("in IT and UN", ["it", "un"]),
    ],
)
def test_a_name_has_a_capital_within_a_sentence_and_none_where_every_word_has_one(text, found):
    assert names(text) == found


def test_words_with_other_endings_have_one_stem():
    assert topic("flooded").stems == topic("floodeds floodedly").stems
    assert topic("flood").stems != topic("floor").stems


def test_short_words_are_grammar_unless_they_are_names():
    assert topic("he met her at a sea").stems == frozenset()
    assert topic("he met Ann").stems == {"ann"}


def test_scripts_without_spaces_are_compared_by_pairs_of_characters():
    assert topic("雨が降った").stems == {"雨が", "が降", "降っ", "った"}
    assert topic("雨").stems == frozenset()
    assert topic("昨日 NHK").stems == {"昨日", "nhk"}


def test_korean_words_meet_whatever_particle_they_end_in():
    assert topic("민주당을").stems & topic("민주당은").stems == {"민주", "주당"}


@pytest.mark.parametrize(
    ("text", "stems"),
    [("सरकार की नई योजना", {"सरकार", "योजना"}), ("அரசு திட்டம்", {"அரசு", "திட்டம"}), ("ХІ́ та ра́ди", {"ра́ди"})],
)
def test_vowel_signs_and_points_are_part_of_their_words(text, stems):
    """To a regular expression they are no letters, and Hindi fell into single ones that every text has."""
    assert topic(text).stems == stems
