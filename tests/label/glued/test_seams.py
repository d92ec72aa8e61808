"""Whether a sentence may end before a place and another begin behind it."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.glued.seams import MARKS_BEFORE, MARKS_BEHIND, SLOTS, Seams, slots_before, slots_behind
from newsclean.label.glued.text import Text
from newsclean.label.glued.weights import weights


def test_the_article_begins_a_sentence_rather_than_a_name():
    text = Text("Third well runs dry in the valley The mayor of Upper Lode said so on Friday in Storvik Hall.")
    likely = {word: weights().seams.begins(text, text.raw.index(word)) for word in ("The", "Lode", "Hall.")}
    assert max(likely, key=likely.__getitem__) == "The"


def test_no_sentence_ends_in_a_preposition():
    text = Text("The river rose in Storvik and the valley The mayor said so.")
    ends = weights().seams.ends
    assert ends(text, text.raw.index("The", 1)) > ends(text, text.raw.index("Storvik"))


@given(st.text("Ab Cd. 1,“雨\ud800", min_size=1, max_size=60).filter(str.strip), st.data())
def test_every_place_of_any_text_has_its_marks(words, data):
    text = Text(words)
    at = data.draw(st.integers(0, len(text) - 1))
    assert len(slots_before(text, at)) == MARKS_BEFORE
    assert len(slots_behind(text, at)) == MARKS_BEHIND
    assert all(0 <= slot < SLOTS for slot in (*slots_before(text, at), *slots_behind(text, at)))


def test_numbers_of_the_same_length_are_the_same():
    assert slots_before(Text("In 1999 Ann"), 2) == slots_before(Text("In 2024 Ann"), 2)


def test_tables_come_back_as_they_were_stored():
    seams = Seams([-3, *[0] * (SLOTS - 1)], [*[0] * (SLOTS - 1), 127])
    assert Seams.from_arrays(seams.to_arrays()) == seams
    assert seams.to_arrays()["seams.before"].dtype == np.int8
