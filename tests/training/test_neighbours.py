"""The makings of the tables of East Asian characters: how often each is met, and which stand side by side."""

import pytest

pytest.importorskip("wordfreq", reason="needs the train extra")
neighbours = pytest.importorskip("newsclean.training.neighbours")

WORDS = {"公司": 0.01, "公": 0.002, "abc": 0.5, "他": 0.03, "公a司": 0.0001, "爩爩": 1e-9}


@pytest.fixture(autouse=True)
def frequencies(monkeypatch):
    monkeypatch.setattr(neighbours.wordfreq, "get_frequency_dict", lambda *_: WORDS)


def test_characters_are_counted_in_all_words_and_latin_letters_in_none():
    single, _ = neighbours.neighbours("zh")
    assert set(single) == set("公司他爩")
    assert sum(single.values()) == pytest.approx(1)
    assert single["公"] > single["司"]


def test_pairs_are_those_inside_words_that_are_not_too_rare():
    _, double = neighbours.neighbours("zh")
    assert set(double) == {"公司"}


def test_traditional_characters_have_their_simplified_ones():
    assert neighbours.forms()["學"] == "学"
    assert "学" not in neighbours.forms()
