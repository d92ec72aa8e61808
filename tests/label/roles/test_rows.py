"""Menus, rows of headlines, and what stands under a heading, in texts that came without markup."""

import pytest

import newsclean
from newsclean.model import Role
from tests.strategies.furniture import ARTICLE
from tests.strategies.lines import judged

MENU = ["Quayside", "Inner basin", "Old pier", "Lighthouse", "Tides", "Moorings", "Chandlers", "Buoys", "Our boats"]
HEADLINES = [f"Minister resigns over {thing} at the harbour" for thing in ("expenses", "lunches", "tickets", "boats")]


def roles_of(*lines, outside=()):
    return [block.role for block in judged(*lines, outside=outside)]


def test_entries_of_a_menu_are_navigation():
    assert roles_of(*MENU, *ARTICLE[:2], outside=MENU)[: len(MENU)] == [Role.NAVIGATION] * len(MENU)


def test_headlines_in_a_row_point_to_other_stories():
    rest = [*HEADLINES, *(f"{line} again" for line in HEADLINES), "A short one this time"]
    assert roles_of(*ARTICLE[:2], *rest, outside=rest)[2:] == [Role.RELATED] * len(rest)


def test_a_few_lines_are_no_menu():
    assert roles_of(*ARTICLE[:2], "Harbour watch", "Tides", outside=["Harbour watch", "Tides"])[2:] == [Role.OTHER] * 2


def test_a_text_that_is_mostly_story_is_no_dump_of_a_page():
    story = ARTICLE * 5
    assert roles_of(*story, *MENU[:8], outside=MENU)[len(story) :] == [Role.OTHER] * 8


def test_a_sentence_in_a_row_is_no_entry():
    odd = "The ferry did not sail on Sunday."
    assert roles_of(*MENU, odd, *MENU[:3], *ARTICLE[:2], outside=[*MENU, odd])[len(MENU)] is Role.OTHER


def test_a_short_list_in_the_story_stays_the_story():
    assert roles_of(*ARTICLE[:2], *MENU, *ARTICLE[:2])[2:-2] == [Role.PARAGRAPH] * len(MENU)


def test_what_stands_under_most_read_points_to_other_stories():
    found = roles_of(*ARTICLE[:2], "Most read", *HEADLINES, "Tides", outside=[*HEADLINES, "Tides"])
    assert found[2:] == [Role.RELATED] * 5 + [Role.OTHER]


def test_a_button_that_returns_rules_nothing():
    rows = [line for headline in HEADLINES[:3] for line in ("Read more", headline)]
    assert Role.RELATED not in roles_of(*ARTICLE[:2], *rows, outside=HEADLINES)[3::2]


@pytest.mark.parametrize(("heading", "role"), [("12 Comments", Role.COMMENT), ("Comments", Role.OTHER)])
def test_comments_stand_under_a_heading_that_counts_them(heading, role):
    said = ["Peter M.", "This was to be expected!"]
    assert roles_of(*ARTICLE[:2], heading, *said, outside=[heading, *said])[3:] == [role] * 2


def test_a_heading_rules_nothing_that_the_story_holds():
    assert roles_of(*ARTICLE[:2], "Most read", *ARTICLE[2:])[3:] == [Role.PARAGRAPH] * len(ARTICLE[2:])


def test_headlines_without_spaces_are_headlines():
    rows = ["大臣が経費問題で辞任、首相は後任を指名へ", "港湾ストライキで物価が上昇、庶民の暮らしに影響"]
    assert roles_of(*ARTICLE[:2], "関連記事", *rows, outside=rows)[3:] == [Role.RELATED] * 2


def test_pages_with_markup_are_told_by_their_markup():
    page = "<nav>" + "".join(f"<a href=/{n}>{line}</a>" for n, line in enumerate(MENU)) + "</nav><p>" + ARTICLE[0]
    rules = {block.reasons[-1].rule for block in newsclean.clean(page).boilerplate}
    assert not rules & {"roles.row", "roles.headed"}


def test_short_lines_that_open_a_text_are_a_menu_if_one_is_known():
    assert roles_of("Weather", "Radar", "Seven days", *ARTICLE[:2])[:3] == [Role.NAVIGATION] * 3
    assert roles_of("Buoys", "Radar", "Seven days", *ARTICLE[:2])[:3] == [Role.PARAGRAPH] * 3


def test_one_known_entry_that_opens_a_text_goes_where_there_is_other_furniture():
    assert roles_of("Home", *ARTICLE[:2], "Share this article")[0] is Role.NAVIGATION
    assert roles_of("Home", *ARTICLE[:2])[0] is Role.PARAGRAPH


def test_headlines_that_a_labeller_left_below_the_story_are_ruled_by_their_heading():
    found = roles_of(*ARTICLE[:2], "You may also like", *HEADLINES, "Will the ferry sail?")
    assert found[2:] == [Role.RELATED] * 6


def test_a_pointer_in_the_middle_of_the_story_rules_nothing_that_was_left_in_it():
    assert roles_of(ARTICLE[0], "You may also like", "The second year", ARTICLE[1])[2] is Role.PARAGRAPH


def test_a_last_paragraph_with_its_author_in_brackets_is_no_headline():
    last = "The town asks its people to close the gates. (Anna Berg)"
    assert roles_of(*ARTICLE[:2], "You may also like", HEADLINES[0], last)[-1] is Role.PARAGRAPH


def test_names_of_networks_in_a_row_are_buttons():
    found = roles_of(ARTICLE[0], "Facebook", "X", "Email", "Print", *ARTICLE[1:2])
    assert found == [Role.PARAGRAPH, *[Role.SHARE] * 4, Role.PARAGRAPH]


def test_networks_with_figures_and_one_as_a_heading_stay():
    prices = ["Facebook $3.00", "Instagram $2.00", "Twitter $1.50"]
    assert roles_of(ARTICLE[0], *prices, ARTICLE[1])[1:4] == [Role.PARAGRAPH] * 3
    assert roles_of(ARTICLE[0], "Facebook", ARTICLE[1])[1] is Role.PARAGRAPH


STORIES = "[Our boats sail again, and the quay is full](https://quay.example/1)\n\n" * 3


@pytest.mark.parametrize("below", [STORIES, "© 2024 Quay"])
def test_a_heading_above_nothing_of_the_story_is_outside_it(below):
    text = "\n\n".join(["## The harbour", *ARTICLE, "## Popular", below])
    document = newsclean.clean(text)
    assert "Popular" not in document.body
    assert "The harbour" in document.body or document.headline == "The harbour"


def test_a_heading_at_the_end_of_a_text_stays_where_nothing_stands_behind_it():
    assert newsclean.clean("\n\n".join(["## The harbour", *ARTICLE, "## The quay"])).body.endswith("The quay")
