"""Places where a headline may have been glued to the sentence behind it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.glued.joints import FEATURES, MOST_WORDS, Joint, headline_quotes, joints, rows
from newsclean.label.glued.lexicon import Lexicon
from newsclean.label.glued.marks import SLOTS
from newsclean.label.glued.seams import Seams
from newsclean.label.glued.text import Text
from tests.strategies.openings import HEADLINES, TOPICS

LEXICON = Lexicon({}, 1000.0, 1000.0)
SEAMS = Seams(*[[0] * SLOTS] * 4)
STORY = "The river rose overnight. "


def places(text):
    return [text.raw[joint.at] for joint in joints(text)]


def numbers(text, at=0):
    found = list(joints(text))
    return dict(zip(FEATURES, rows(text, LEXICON, SEAMS, found)[at], strict=True))


@pytest.mark.parametrize("headline", HEADLINES)
def test_the_end_of_a_glued_headline_is_a_joint(headline):
    text = Text(" ".join((TOPICS["the wells"][0], headline, TOPICS["the ferry"][1])))
    assert any(" ".join(text.raw[joint.sentence.first : joint.at]) == headline for joint in joints(text))


def test_the_texts_first_sentence_has_no_joints():
    assert places(Text("Third well runs dry The mayor said it rained.")) == []


def test_a_sentence_without_a_capital_inside_has_no_joints():
    assert places(Text(f"{STORY}Two villages were cut off for three days.")) == []


def test_a_headline_has_three_words_and_does_not_end_in_a_comma():
    assert places(Text(f"{STORY}In Lode the mayor spoke, Ann said in the rain.")) == []
    assert places(Text(f"{STORY}On the quay Ann Berg said it rained.")) == ["Ann", "Berg"]


def test_a_signature_behind_a_dash_is_no_headline():
    assert places(Text(f"{STORY}—Ann Berg, mayor of Lower Lode “We waited the whole summer.”")) == []
    assert places(Text(f"{STORY}Third well runs dry The mayor said it rained.")) == ["The"]


def test_no_headline_is_longer_than_twenty_words():
    text = Text(STORY + "We " + "went on " * MOST_WORDS + "to Lode and saw the river.")
    assert places(text) == []


def wholes(text):
    return {" ".join(text.raw[joint.sentence.first : joint.at]) for joint in joints(text)}


@pytest.mark.parametrize(
    "headline", ["How deep is a well? Everything the mayor said", "Lode wins! Five years of rain end"]
)
def test_a_headline_may_hold_a_question_or_a_call_and_a_sentence_behind_it(headline):
    assert headline in wholes(Text(f"{STORY}It rained. {headline} The mayor said it rained."))


def test_two_statements_are_no_headline():
    text = Text(f"{STORY}It rained. The well is deep. Five years of rain end The mayor said it rained.")
    assert not any(whole.startswith("The well is deep") for whole in wholes(text))
    assert "Five years of rain end" in wholes(text)


def test_a_capital_the_text_also_has_in_small_letters_is_counted():
    told = numbers(Text(f"{STORY}It rained on the quay. Third well runs dry On the quay it rained."))
    assert told["next: in small letters here"] == 1
    assert told["words"] == 4
    assert told["words behind"] == 5


def test_a_word_that_ends_headlines_speaks_for_one_and_a_word_that_stands_within_them_against():
    # In small letters, with a capital, first, last, before a capital; in headlines: anywhere, first, last.
    counts = {"dry": [1, 0, 0, 0, 0, 9, 0, 9], "their": [1, 0, 0, 0, 0, 9, 0, 0]}
    known = Lexicon.from_counts(counts)
    column = FEATURES.index("last: ends headlines")
    ends, within = (Text(f"{STORY}Third well runs {last} The mayor said it rained.") for last in counts)
    assert (
        rows(ends, known, SEAMS, list(joints(ends)))[0][column]
        > rows(within, known, SEAMS, list(joints(within)))[0][column]
    )


GLUED = "Mayor warns of ‘worse floods’ The river fell again."


def quoted_like_a_headline(before):
    text = Text(f"{STORY}{before} {GLUED}")
    return headline_quotes(text, next(joint for joint in joints(text) if text.raw[joint.at - 1] == "floods’"))


QUOTED = "“It was high,” she said. “So high,” he said. “It was,” they said."


def test_the_only_single_quotes_in_a_text_of_double_ones_are_a_headlines():
    assert quoted_like_a_headline(QUOTED)


def test_single_quotes_that_may_be_the_texts_own_style_say_nothing():
    assert not quoted_like_a_headline("It was high, she said.")
    assert not quoted_like_a_headline("“It was high,” she said.")
    assert not quoted_like_a_headline(f"{QUOTED} The ‘old mill’ stands.")


@given(
    st.lists(
        st.sampled_from(["Rain", "fell,", "The", "mayor’s", "quay.", "“We", "said”", "3", "雨。", "–", "of"]),
        max_size=60,
    )
)
def test_every_joint_of_any_text_has_every_number(words):
    text = Text(" ".join(words))
    found = list(joints(text))
    if found:
        table = rows(text, LEXICON, SEAMS, found)
        assert all(len(row) == len(FEATURES) and all(map(math.isfinite, row)) for row in table)
    assert all(isinstance(joint, Joint) and joint.sentence.first < joint.at < joint.sentence.behind for joint in found)
