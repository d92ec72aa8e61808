"""How capitals run on across a joint, and what stands before its sentence."""

import pytest

from newsclean.label.glued.casing import CASING, casing
from newsclean.label.glued.text import Sentence, Text


def told(before, behind, earlier="The river rose overnight."):
    text = Text(f"{earlier} {before} {behind}")
    sentence = text.sentences[1]
    return dict(zip(CASING, casing(text, sentence, sentence.first + len(before.split())), strict=True))


def test_capitals_run_on_behind_a_joint_within_a_headline_in_title_case():
    within = told("Village Loses Third", "Well After Long Summer The mayor said it rained.")
    at_its_end = told("Village Loses Third Well After Long Summer", "The mayor said it rained.")
    row, share = "behind: capitals in a row", "behind: capitals among the first long words"
    assert (within[row], at_its_end[row]) == (3, 0)
    assert within[share] > at_its_end[share]
    assert at_its_end["before: capitals in a row"] == 6


def test_words_in_small_letters_end_the_row_and_short_words_do_not_count():
    found = told("Village loses Well of the Year", "The mayor said it rained.")
    assert found["before: capitals in a row"] == 2
    assert found["before: capitals among the last long words"] == pytest.approx(2 / 3)


@pytest.mark.parametrize(("earlier", "asks"), [("Did it rain?", 1), ("It rained!", 1), ("It rained.", 0)])
def test_the_sentence_before_may_ask_or_call(earlier, asks):
    found = told("Third well runs dry", "The mayor said it rained.", earlier)
    assert found["sentence before: asks or calls"] == asks
    assert found["sentence before: words"] == len(earlier.split())
    assert found["sentences in the headline"] == 1


def test_a_headline_of_two_sentences_is_told_as_such():
    text = Text("It rained. How deep is it? Third well runs dry The mayor said it rained.")
    both = Sentence(text.sentences[1].first, text.sentences[2].behind)
    place = text.raw.index("The")
    assert dict(zip(CASING, casing(text, both, place), strict=True))["sentences in the headline"] == 2
