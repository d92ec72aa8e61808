"""The language tables' makings: words by tiers, pairs of letters, alphabets."""

import pytest

pytest.importorskip("wordfreq", reason="needs the train extra")
letters = pytest.importorskip("newsclean.training.letters")


WORDS = {
    "de": {
        "die": 0.1,
        "größe": 0.01,
        "straße": 0.005,
        "l'été": 1e-6,
        "x1": 0.2,
        "mühle": 0.001,
        "łódź": 1e-9,
        "ª": 0.1,
    },
    "ru": {"дождь": 0.1, "the": 0.5, "село": 0.01},
}


@pytest.fixture(autouse=True)
def frequencies(monkeypatch):
    monkeypatch.setattr(letters, "_frequencies", WORDS.__getitem__)


def test_words_stand_in_six_tiers_the_commonest_first_and_none_is_lost():
    tiers = letters.tiers("de")
    words = [word for tier in tiers for word in tier]
    assert len(tiers) == 6
    assert sorted(words) == sorted(word for word in WORDS["de"] if word != "x1")
    assert all(tier == sorted(tier) for tier in tiers)
    assert max(WORDS["de"][word] for word in tiers[-1]) <= 0.1


def test_a_language_in_another_script_has_no_words_of_plain_letters():
    assert sorted(word for tier in letters.tiers("ru") for word in tier) == ["дождь", "село"]


def test_the_number_of_words_is_bounded_for_letters_beyond_ascii_and_for_plain_ones(monkeypatch):
    monkeypatch.setattr(letters, "_WORDS", {"latin": 2, "ascii": 0, "other": 1})
    assert sorted(word for tier in letters.tiers("de") for word in tier) == ["größe", "ª"]
    assert [word for tier in letters.tiers("ru") for word in tier] == ["дождь"]


def test_rarer_words_are_those_in_the_own_letters_beyond_ascii_without_a_tier(monkeypatch):
    monkeypatch.setattr(letters, "_WORDS", {"latin": 2, "ascii": 0, "other": 1})
    assert letters.rarer("de") == ["mühle", "straße"]
    assert letters.rarer("ru") == ["село"]


def test_pairs_are_letters_beyond_ascii_side_by_side_that_are_not_too_rare():
    assert letters.pairs(["de"]) == ["öß"]
    assert "до" in letters.pairs(["ru"])


def test_the_alphabet_has_the_common_letters_and_leaves_out_ordinals():
    assert letters.alphabet("de") == "ßöü"
    assert set("дожьсел") == set(letters.alphabet("ru"))
