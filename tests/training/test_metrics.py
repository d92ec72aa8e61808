import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.training.metrics import Score, bag_f1, harm, mean_f1, score, tokens

TEXTS = st.lists(st.sampled_from(["rain", "fell", "雨", "дождь"]), max_size=12).map(" ".join)


@given(TEXTS)
def test_a_text_equals_itself(text):
    assert score(text, text).f1 == 1
    assert bag_f1(text, text) == 1


@given(TEXTS, TEXTS)
def test_scores_are_ratios(gold, found):
    assert 0 <= score(gold, found).f1 <= 1


def test_order_counts_for_shingles_and_not_for_bags():
    assert score("a b c d e", "e d c b a").f1 == 0
    assert bag_f1("a b c d e", "e d c b a") == 1


def test_scripts_without_spaces_are_counted_by_character():
    assert tokens("雨fell한국 ไทย") == ["雨", "fell", "한", "국", "ไ", "ท", "ย"]


def test_the_mean_is_of_precision_and_recall_apart():
    assert mean_f1([Score(1, 0, 1), Score(1, 1, 0)])[1:] == (0.75, 0.75)


def test_nothing_found_and_nothing_wanted_is_right():
    assert score("", "").f1 == 1


def test_a_page_is_harmed_only_beyond_a_hundredth():
    long = " ".join(f"w{number}" for number in range(1000))
    assert harm([long], [long], [long.removesuffix(" w999")]) == 0
    assert harm([long], [long], [long[:-200]]) == pytest.approx(1)
