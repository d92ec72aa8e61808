"""Words, pairs, endings and kinds of words around a place, as slots of a table."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.glued import marks
from newsclean.label.glued.text import Text

ACROSS = 34
"""Marks that every place has: those of either side, and those of both together."""


@given(st.text("Ab Cd. 1,“雨\ud800", min_size=1, max_size=60).filter(str.strip), st.data())
def test_every_place_of_any_text_has_its_marks(words, data):
    text = Text(words)
    at = data.draw(st.integers(0, len(text) - 1))
    before, behind, across = marks.before(text, at), marks.behind(text, at), marks.across(text, at)
    assert (len(before), len(behind), len(across)) == (11, 12, ACROSS)
    headline = marks.headline(text, at, len(text))
    assert len(set(headline)) == len(headline)
    assert all(0 <= slot < marks.SLOTS for slot in (*before, *behind, *across, *headline))


def test_numbers_of_the_same_length_are_the_same():
    assert marks.before(Text("In 1999 Ann"), 2) == marks.before(Text("In 2024 Ann"), 2)


def test_words_of_both_sides_have_marks_of_their_own_together():
    battery, mill = (Text(f"The state {word} was sold") for word in ("Battery", "Mill"))
    shared = set(marks.across(battery, 2)) & set(marks.across(mill, 2))
    assert set(marks.before(battery, 2)) <= shared
    assert len(shared) < ACROSS


def test_a_headline_knows_its_first_and_its_last_word():
    text = Text("Well runs dry")
    whole, cut = marks.headline(text, 0, 3), marks.headline(text, 0, 2)
    assert set(whole) - set(cut)
    assert set(cut) - set(whole)
