"""Words of furniture and of stories: counted by site, kept where enough sites agree."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.training.vocabulary import Seen, seen, weighed


def sites(furniture=0, story=0, term="cookies"):
    return [Seen({term}, set()) for _ in range(furniture)] + [Seen(set(), {term}) for _ in range(story)]


WORDS = st.sets(st.sampled_from(["cookies", "wells", "mayor", "newsletter", "the"]))


@given(st.lists(st.builds(Seen, WORDS, WORDS), max_size=30), st.randoms())
def test_the_order_of_the_sites_makes_no_difference_and_every_weight_is_in_whole_tenths(seen_, random):
    shuffled = list(seen_)
    random.shuffle(shuffled)
    weights = weighed(seen_)
    assert weighed(shuffled) == weights
    assert all(round(weight, 1) == weight and abs(weight) >= 0.9 for weight in weights.values())


def test_what_many_sites_have_in_their_furniture_speaks_for_it_and_the_reverse_against():
    assert weighed(sites(furniture=9)) == {"cookies": round(math.log(10), 1)}
    assert weighed(sites(story=9)) == {"cookies": -round(math.log(10), 1)}


def test_a_word_of_both_says_nothing():
    assert weighed(sites(furniture=9, story=8)) == {}


@pytest.mark.parametrize(("count", "kept"), [(6, False), (7, True)])
def test_a_word_must_be_seen_on_seven_sites(count, kept):
    assert bool(weighed(sites(furniture=count))) == kept


@pytest.mark.parametrize(("length", "kept"), [(24, True), (25, False)])
def test_a_slogan_is_no_word(length, kept):
    assert bool(weighed(sites(furniture=9, term="x" * length))) == kept


@pytest.mark.parametrize(
    ("share", "furniture", "story"), [(0.0, True, False), (0.29, True, False), (0.3, False, False), (0.5, False, True)]
)
def test_a_block_half_in_the_story_teaches_nothing(share, furniture, story):
    site = Seen()
    seen([(["accept", "cookies"], share)], site)
    assert ("cookies" in site.furniture, "cookies" in site.story) == (furniture, story)


def test_a_site_says_a_word_once_however_often_it_is_on_its_pages():
    site = Seen()
    seen([(["cookies"], 0.0)] * 50, site)
    assert weighed([site]) == {}
