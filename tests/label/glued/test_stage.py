"""Headlines glued to the next sentence in a text that lost its paragraph breaks."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.glued import RULES, glued, glued_by
from newsclean.label.glued.joints import joints
from newsclean.label.glued.lexicon import UNKNOWN, Lexicon
from newsclean.label.glued.marks import SLOTS
from newsclean.label.glued.seams import Seams
from newsclean.label.glued.text import Text
from newsclean.label.glued.weights import Weights, weights
from newsclean.model import Role, Source
from newsclean.pipeline import Pipeline
from newsclean.read.plain import read_plain
from tests.strategies.effort import examples
from tests.strategies.openings import HEADLINES, TOPICS

SENTENCES = TOPICS["the wells"] + TOPICS["the ferry"]
PIPELINE = Pipeline({"glued": glued})
SEAMS = Seams(*[[0] * SLOTS] * 4)


def flat(*sentences):
    return read_plain(Source(" ".join(sentences)))


def related(document):
    return [block.text for block in document.blocks if block.role is Role.RELATED]


@pytest.mark.parametrize("headline", HEADLINES[1:])
def test_a_headline_between_two_sentences_is_parted_and_labelled(headline):
    document = PIPELINE(flat(*SENTENCES[:5], headline, *SENTENCES[5:]))
    assert related(document) == [headline]
    assert document.body.split() == " ".join(SENTENCES).split()


def test_a_headline_that_says_what_the_sentences_around_it_say_may_be_the_texts_own():
    wells = TOPICS["the wells"]
    document = flat(*wells[:7], "The wells of Upper Lode fill again", *wells[7:], *TOPICS["the ferry"])
    assert related(PIPELINE(document)) == []


@given(st.permutations(SENTENCES))
@examples(20)
def test_a_flat_text_without_foreign_headlines_is_the_very_same_document(sentences):
    document = flat(*sentences)
    assert glued(document) is document


def test_a_sentence_that_lost_its_full_stop_is_no_headline():
    broken = "He said that the matter should not be viewed from the county’s perspective Rita Faria, a lawyer, agreed."
    document = flat(*SENTENCES[:6], broken, *SENTENCES[6:])
    assert glued(document) is document


@pytest.mark.parametrize(
    "headline", ["How deep is a well? Everything you need to know", "Lode FC Wins! All the Goals in Pictures"]
)
def test_a_headline_of_two_sentences_is_parted_whole(headline):
    document = PIPELINE(flat(*SENTENCES[:5], headline, *SENTENCES[5:]))
    assert related(document) == [headline]


def test_a_question_of_the_story_goes_on_in_the_story():
    document = flat(*SENTENCES[:5], "Who will pay for the wells?", *SENTENCES[5:])
    assert glued(document) is document


@pytest.mark.parametrize(("times", "found"), [(1, False), (3, True)], ids=["a short text", "a long one"])
def test_the_only_single_quotes_of_a_long_text_make_a_further_headline_likely(times, found):
    quoted = "Ferry to Storvik is a ‘lifeline’"
    document = flat(
        *SENTENCES[:5], HEADLINES[0], SENTENCES[5], quoted, *SENTENCES[6:] * times, *["“It is,” he said."] * 3
    )
    forest = Weights(weights().lexicon, SEAMS, Forest(0.9, 0.03))
    assert (quoted in related(Pipeline({"glued": glued_by(forest)})(document))) is found


@pytest.mark.parametrize(("times", "found"), [(1, []), (12, [HEADLINES[0]])], ids=["a short text", "a long one"])
def test_a_doubtful_headline_is_parted_where_it_is_a_hundredth_of_the_text(times, found):
    document = flat(*SENTENCES[:5], HEADLINES[0], *SENTENCES[5:] * times)
    forest = Weights(weights().lexicon, SEAMS, Sayings(document.source.text, {HEADLINES[0]: 0.65}))
    assert related(Pipeline({"glued": glued_by(forest)})(document)) == found


@pytest.mark.parametrize(("likely", "found"), [(0.3, []), (0.5, ["Pump Drawn by Tractor"])])
def test_a_headline_of_which_the_end_is_in_doubt_is_as_likely_as_all_its_ends_together(likely, found):
    headline = "Pump Drawn by Tractor"
    document = flat(*SENTENCES[:5], f"{headline} Ann Holloway said so.", *SENTENCES[5:] * 2)
    known = {headline: likely, f"{headline} Ann": likely / 2}
    forest = Weights(weights().lexicon, SEAMS, Sayings(document.source.text, known))
    assert related(Pipeline({"glued": glued_by(forest)})(document)) == found


def test_a_text_with_paragraphs_is_the_very_same_document():
    document = read_plain(Source("\n\n".join([*SENTENCES[:5], HEADLINES[0], *SENTENCES[5:]])))
    assert glued(document) is document


def test_a_word_in_single_quotes_in_a_sentence_of_its_own_stays():
    sentence = "The mayor of Upper Lode called the new pump a ‘lifeline’ for the farmers of Lower Lode in March."
    document = flat(*SENTENCES[:6], sentence, *SENTENCES[6:])
    assert glued(document) is document


def test_the_first_sentence_may_begin_with_the_storys_own_headline():
    document = flat(HEADLINES[0], *SENTENCES)
    assert related(PIPELINE(document)) == []


def test_many_headlines_are_the_texts_own_subheadings():
    rows = [text for place, sentence in enumerate(SENTENCES) for text in (f"{HEADLINES[place % 4]}", sentence)]
    document = flat(*rows[1:])
    assert len(related(PIPELINE(document))) in (0, *range(5))


@given(st.text("Ab. ,“”!? 雨。", min_size=1000, max_size=1400))
@examples(20)
def test_any_text_is_restored(text):
    assert PIPELINE(read_plain(Source(text))).restore() == text


def test_a_script_without_capitals_is_left_alone():
    document = flat("昨天夜里山上下了一场大雨，河水漫过堤岸。" * 80)
    assert glued(document) is document


def test_every_rule_is_signed_with_the_stage():
    assert {rule.partition(".")[0] for rule in RULES} == {"glued"}


class Forest:
    """Gives every text one likely headline, its first joint, and the others a score that is the same for all."""

    def __init__(self, score, others=0.0):
        self.score, self.others = score, others

    def scores(self, table):
        return np.array([self.score] + [self.others] * (len(table) - 1), np.float32)


@pytest.mark.parametrize(("times", "found"), [(1, 0), (3, 1)], ids=["a short text", "a long one"])
def test_a_short_text_must_show_a_surer_headline(times, found):
    document = flat(*SENTENCES[:5], HEADLINES[0], *SENTENCES[5:] * times)
    lexicon = Lexicon(dict.fromkeys(Text(document.blocks[0].text).low, UNKNOWN), 1.0, 1.0)
    forest = Weights(lexicon, SEAMS, Forest(0.75))
    assert len(related(Pipeline({"glued": glued_by(forest)})(document))) == found


class Sayings:
    """Gives each place of a text behind words that it knows the probability they say, and all others none."""

    def __init__(self, text, known):
        self.text, self.known = Text(text), known

    def scores(self, matrix):
        said = [
            self.known.get(" ".join(self.text.raw[joint.sentence.first : joint.at]), 0.0) for joint in joints(self.text)
        ]
        assert len(said) == len(matrix)
        return np.array(said)
