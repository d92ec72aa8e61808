"""Whether a sentence may end before a place and another begin behind it."""

import numpy as np

from newsclean.label.glued.marks import SLOTS
from newsclean.label.glued.seams import Seams
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


def test_a_name_of_two_words_is_not_parted():
    text = Text("Third well runs dry in New York The mayor said so.")
    parts = weights().seams.parts
    assert parts(text, text.raw.index("The")) > parts(text, text.raw.index("York"))


def test_a_headline_is_told_from_the_beginning_of_a_sentence():
    headline, sentence = Text("Third well runs dry after long summer"), Text("It was on the day that he went")
    announces = weights().seams.announces
    assert announces(headline, 0, len(headline)) > announces(sentence, 0, len(sentence))


def test_tables_come_back_as_they_were_stored():
    seams = Seams([-3, *[0] * (SLOTS - 1)], [*[0] * (SLOTS - 1), 127], [0] * SLOTS, [5] * SLOTS)
    assert Seams.from_arrays(seams.to_arrays()) == seams
    assert seams.to_arrays()["seams.before"].dtype == np.int8
