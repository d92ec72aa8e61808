"""A site knows which lines stand on how many of its pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.profile.site import FEWEST_PAGES, Site

MENU, LETTER, STORY = 1, 2, 3
PAGES = st.frozensets(st.integers(0, 40))


def site(pages, **lines):
    numbers = {"menu": MENU, "letter": LETTER, "story": STORY}
    return Site(tuple(range(pages)), {numbers[name]: tuple(range(count)) for name, count in lines.items()})


def seen(pages, line):
    return Site(tuple(sorted(pages)), {MENU: tuple(sorted(pages & line))} if pages & line else {})


@pytest.mark.parametrize(("pages", "count", "furniture"), [(3, 3, True), (3, 2, False), (30, 3, True), (40, 3, False)])
def test_furniture_stands_on_three_pages_and_on_a_tenth_of_them(pages, count, furniture):
    assert site(pages, menu=count).is_furniture([MENU]) == furniture


def test_lines_are_furniture_only_if_each_of_them_is():
    known = site(9, menu=9, letter=5, story=1)
    assert known.is_furniture([MENU, LETTER])
    assert not known.is_furniture([MENU, STORY])
    assert not known.is_furniture([])


def test_the_page_at_hand_counts_once_whether_it_was_learned_from_or_not():
    known = site(5, menu=2)
    assert known.with_page(99, [MENU, STORY]).count(MENU) == 3
    assert known.with_page(99, [MENU, STORY]).count(STORY) == 1
    assert known.with_page(0, [MENU]) == Site(known.pages, {MENU: (0, 1)})
    assert known.with_page(99, [MENU]).page_count == 6


@given(PAGES, PAGES, PAGES)
def test_what_two_saw_is_what_one_would_have_seen_of_all_pages(left, right, menu):
    assert seen(left, menu).joined(seen(right, menu)) == seen(left | right, menu)


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 99))
def test_what_is_left_of_a_settled_site_judges_every_page_as_before(pages, count, page):
    known = site(pages, menu=min(pages, count))
    judged = known.with_page(page, [MENU]).is_furniture([MENU])
    assert known.settled().with_page(page, [MENU]).is_furniture([MENU]) == judged


def test_settling_keeps_the_line_that_lacks_one_page_and_drops_the_line_that_lacks_two():
    left = site(9, menu=FEWEST_PAGES, letter=FEWEST_PAGES - 1, story=FEWEST_PAGES - 2).settled()
    assert set(left.lines) == {MENU, LETTER}
