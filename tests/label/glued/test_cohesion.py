"""Whether the words before a joint belong where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.glued.cohesion import COHESION, cohesion, stem
from newsclean.label.glued.joints import joints
from newsclean.label.glued.lexicon import UNKNOWN, Behaviour, Lexicon
from newsclean.label.glued.text import Text

LEXICON = Lexicon({"deeper": Behaviour(200, 0, 0, 0, 0, 0, 0, 0), "pump": UNKNOWN}, 1000.0, 1000.0)
LEAD = "Rain fell on the hills."


def columns(*sentences, word="The"):
    text = Text(" ".join((LEAD, *sentences)))
    found = [(joint.sentence, joint.at) for joint in joints(text) if text.raw[joint.at] == word]
    return dict(zip(COHESION, cohesion(text, LEXICON, found)[0], strict=True))


def test_words_of_the_next_sentences_are_said_later():
    found = columns("Deeper wells and pumps The mayor said so.", "A pump costs much.", "So does a well.")
    assert found["before: said up to 1 sentences later"] > 0
    assert found["before: said up to 3 sentences later"] > found["before: said up to 1 sentences later"]
    assert found["before: said up to 1 sentences earlier"] == found["before: said in the rest of the sentence"] == 0


def test_words_that_stand_nowhere_else_are_new():
    found = columns("Theatre closes in Storvik The mayor said so.")
    assert found["before: said elsewhere"] == 0
    assert found["before: names not said elsewhere"] == 1
    assert found["before: topic words"] == 3


def test_what_the_sentence_before_says_is_near_and_what_was_said_long_ago_is_not():
    near = columns("The pump broke.", "Where the pump stood The mayor said so.")
    far = columns("The pump broke.", *["It rained."] * 9, "Where the pump stood The mayor said so.")
    assert near["before: said up to 1 sentences earlier"] > far["before: said up to 8 sentences earlier"] == 0
    assert near["before: said elsewhere"] == pytest.approx(far["before: said elsewhere"])


def test_a_common_word_counts_less_than_a_rare_one():
    common = columns("It stood deeper then The mayor said so.")
    rare = columns("It stood broken then The mayor said so.")
    assert common["before: rarity"] < rare["before: rarity"]


@pytest.mark.parametrize(("one", "other"), [("wells", "well"), ("renovation", "renovate"), ("wähler", "wählerin")])
def test_forms_of_a_word_have_one_stem(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("well", "wall"), ("renown", "renovate"), ("bus", "bu")])
def test_other_words_have_another_stem(one, other):
    assert stem(one) != stem(other)


@given(st.text("Ab Cd. 1,“雨", max_size=80))
def test_each_joint_of_any_text_has_a_row(words):
    text = Text(f"{LEAD} {words}")
    found = [(joint.sentence, joint.at) for joint in joints(text)]
    rows = cohesion(text, LEXICON, found)
    assert [len(row) for row in rows] == [len(COHESION)] * len(found)
