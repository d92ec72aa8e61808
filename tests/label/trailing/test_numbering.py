"""Which blocks behind an article are one story: openings, their headlines, their second paragraphs."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.trailing.evidence import Passage
from newsclean.label.trailing.numbering import numbered

OWN = Passage("Rain fell on the hills, and the wells filled again.", is_cut=False)
HEAD = Passage("Wells dry up in Exampleshire", is_cut=True)
CUT = Passage("The ferry ran aground off the island early on Friday morning and " * 4, is_cut=True)
WHOLE = Passage("On Friday Captain Elias Thorsen left Storvik with the ferry of Nordline. " * 4, is_cut=False)
NEXT = Passage("Later Elias Thorsen told the coast guard of Storvik what had happened there. " * 4, is_cut=False)
OTHER = Passage("At eleven years the schoolgirl Zuzana Krall beat a grandmaster in a café. " * 4, is_cut=False)
NOTE = Passage("About the author", is_cut=False, closes=True)


def stories(*passages, start=1):
    return list(numbered([OWN, *passages], start))


@given(st.lists(st.sampled_from([HEAD, CUT, WHOLE, NEXT, OTHER, NOTE]), min_size=1, max_size=12))
def test_stories_are_numbered_from_one_on_without_a_gap_in_the_order_of_the_blocks(passages):
    passages = [CUT, *passages]
    found = stories(*passages)
    numbers = [story for _, story in found]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(1, numbers[-1] + 1))
    assert [at for at, _ in found] == [at for at, each in enumerate([OWN, *passages]) if at and not each.closes]


def test_openings_that_are_cut_off_are_a_story_each():
    assert stories(CUT, CUT, CUT) == [(1, 1), (2, 2), (3, 3)]


def test_a_whole_paragraph_that_shares_two_names_with_the_one_before_goes_on_with_its_story():
    assert stories(WHOLE, NEXT, OTHER) == [(1, 1), (2, 1), (3, 2)]


def test_a_story_that_was_cut_off_has_no_second_paragraph_whatever_names_they_share():
    cut = Passage(WHOLE.text, is_cut=True)
    assert stories(cut, NEXT) == [(1, 1), (2, 2)]


def test_a_headline_stands_with_the_opening_below_it():
    assert stories(CUT, HEAD, CUT, HEAD, CUT) == [(1, 1), (2, 2), (3, 2), (4, 3), (5, 3)]


def test_the_headline_above_the_first_opening_is_its_own_only_if_all_others_have_one():
    assert stories(HEAD, CUT, HEAD, CUT, start=2)[0] == (1, 1)
    assert stories(HEAD, CUT, CUT, start=2)[0] == (2, 1)
    assert stories(HEAD, CUT, HEAD, CUT, CUT, start=2)[0] == (2, 1)
    assert stories(HEAD, CUT, start=2)[0] == (2, 1)


def test_a_short_line_behind_the_last_opening_is_no_new_story():
    assert stories(CUT, HEAD) == [(1, 1), (2, 1)]


def test_what_closes_a_story_has_no_number():
    assert stories(CUT, NOTE, CUT) == [(1, 1), (3, 2)]
