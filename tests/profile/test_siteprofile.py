"""A profile is the same however its pages came, takes furniture, and spares what repeats by its nature."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.errors import UnreadableInputError
from newsclean.model import Block, Document, Role, Source, Span
from newsclean.profile import SiteProfile

LETTER = "Sign up for the evening letter"


def page(number, *lines, site="x.org"):
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block(line, Span(at, at + len(line))))
        at += len(line) + 1
    return Document(Source("\n".join(lines), url=f"https://{site}/{number}"), tuple(blocks))


def roles(document):
    return [block.role for block in document.blocks]


PAGES = st.lists(
    st.builds(
        lambda number, lines, site: page(number, *lines, site=site),
        st.integers(0, 30),
        st.lists(
            st.sampled_from([LETTER, "Rain fell.", "Wells are full.", "Dry again.", "12 comments", "3"]), max_size=4
        ),
        st.sampled_from(["x.org", "y.org"]),
    ),
    max_size=25,
)


def test_pages_that_nobody_has_cleaned_are_refused():
    with pytest.raises(UnreadableInputError, match=r"takes cleaned documents, not str; pass map\(clean, pages\)"):
        SiteProfile.fit(["<p>Rain.</p>"])


@given(PAGES, st.randoms())
def test_the_order_of_the_pages_makes_no_difference(pages, random):
    shuffled = list(pages)
    random.shuffle(shuffled)
    assert SiteProfile.fit(shuffled) == SiteProfile.fit(pages)


@given(PAGES, st.integers(0, 25))
def test_parts_join_to_the_whole(pages, at):
    left, right = SiteProfile.fit(pages[:at]), SiteProfile.fit(pages[at:])
    assert left | right == right | left == SiteProfile.fit(pages)


@given(PAGES)
def test_seeing_a_page_twice_teaches_nothing_new(pages):
    assert SiteProfile.fit(pages + pages) == SiteProfile.fit(pages)


@given(PAGES, PAGES)
def test_a_settled_profile_judges_as_the_whole_one(pages, others):
    profile = SiteProfile.fit(pages)
    for document in [*pages, *others]:
        assert profile.settled().stage(document) == profile.stage(document)


@given(PAGES.filter(bool), st.integers(0, 24))
def test_a_page_is_judged_alike_whether_it_was_learned_from_or_not(pages, at):
    document = pages[at % len(pages)]
    others = [other for other in pages if other.source.url != document.source.url]
    assert SiteProfile.fit([*others, document]).stage(document) == SiteProfile.fit(others).stage(document)


@given(PAGES)
def test_the_stage_does_nothing_the_second_time(pages):
    profile = SiteProfile.fit(pages)
    for document in pages:
        once = profile.stage(document)
        assert profile.stage(once) == once
        assert once.restore() == document.restore()


def test_what_stands_on_many_pages_is_furniture_with_its_reason():
    pages = [page(n, f"Rain fell on hill {'x' * n}.", LETTER, f"{n} comments") for n in range(10)]
    marked = SiteProfile.fit(pages).stage(page(99, "A new story.", LETTER.upper(), "1,234 Comments"))
    assert roles(marked) == [Role.PARAGRAPH, Role.OTHER, Role.OTHER]
    assert marked.blocks[1].reasons[-1].why == "profile.repeated: on 11 of 11 pages of the site"


def test_two_pages_prove_nothing():
    pages = [page(n, "Rain fell.", LETTER) for n in range(2)]
    assert SiteProfile.fit(pages).stage(pages[0]) == pages[0]


def test_two_pages_and_the_one_at_hand_are_three():
    pages = [page(n, f"Rain fell on hill {'x' * n}.", LETTER) for n in range(3)]
    assert roles(SiteProfile.fit(pages[:2]).stage(pages[2])) == [Role.PARAGRAPH, Role.OTHER]


def test_what_repeats_by_its_nature_survives():
    quote, farewell = "“Patience is bitter, but its fruit is sweet.”", "That is all from me for this week."
    recurring = {n: [quote] * (n % 20 == 3) + [farewell] * (n % 14 == 0) for n in range(100)}
    pages = [page(n, f"Story {'x' * n}.", *lines) for n, lines in recurring.items()]
    profile = SiteProfile.fit(pages)
    assert all(profile.stage(document) == document for document in pages)


def test_numbers_repeat_without_being_furniture():
    pages = [page(n, f"Story {'x' * n}.", "0 : 0", "2025") for n in range(10)]
    assert SiteProfile.fit(pages).stage(pages[0]) == pages[0]


def test_one_sites_furniture_says_nothing_about_another():
    profile = SiteProfile.fit([page(n, "Rain fell.", LETTER) for n in range(9)])
    elsewhere = page(1, "Rain fell.", LETTER, site="y.org")
    assert profile.stage(elsewhere) is elsewhere


def test_a_block_of_several_lines_is_furniture_only_as_a_whole():
    pages = [page(n, f"{LETTER}\nRead on") for n in range(5)]
    profile = SiteProfile.fit(pages)
    assert roles(profile.stage(page(9, f"{LETTER}\nRain fell on the hills.", f"Read on\n{LETTER}"))) == [
        Role.PARAGRAPH,
        Role.OTHER,
    ]


def test_a_more_telling_role_is_kept():
    pages = [page(n, LETTER) for n in range(5)]
    document = page(9, LETTER)
    labelled = document.with_blocks(block.label(Role.PROMO, "roles.letter") for block in document.blocks)
    assert SiteProfile.fit(pages).stage(labelled) == labelled


def test_pages_without_an_address_are_one_site():
    pages = [
        Document(Source(f"{LETTER} {n}"), (Block(LETTER, Span(0, 30)), Block(str(n), Span(31, 32)))) for n in range(4)
    ]
    assert roles(SiteProfile.fit(pages).stage(pages[0]))[0] is Role.OTHER
