"""Which languages know the words of a text."""

from newsclean.repair.languages import languages_of, most, nothing_but, present, weights
from newsclean.repair.lexicon import LANGUAGES, TIERS, tiers

GERMAN = "die Stadt hat in der Nacht nach dem Regen die Brücke und das ganze Ufer nicht mehr öffnen können"


def test_the_words_tell_the_language():
    assert languages_of(GERMAN.casefold().split())[0] == "de"


def test_too_few_words_tell_no_language():
    assert languages_of(["xyzzy"]) == ()
    assert languages_of([]) == ()


def test_a_word_weighs_for_each_language_what_its_tier_says():
    for word in ("der", "que", "information", "och"):
        for language in LANGUAGES:
            tier = tiers(language).get(word)
            weight = most(weights()[word] & nothing_but([language]) * 7)
            assert weight == (0 if tier is None else TIERS - tier)


def test_a_language_that_knows_a_word_counts_one_whatever_the_tier():
    known = present(weights()["que"])
    assert most(known) == 1
    assert most(known & nothing_but(["es"])) == 1
    assert most(known & nothing_but(["fi"])) == 0


def test_nothing_but_no_language_is_nothing():
    assert nothing_but([]) == 0
