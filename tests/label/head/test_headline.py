import pytest

from newsclean import clean
from newsclean.label.head.headline import headline
from newsclean.model import Block, Document, Fact, Role, Source, Span
from tests.strategies.stories import document


def said(*facts):
    return headline(Document(Source(""), evidence=tuple(Fact(*fact) for fact in facts)))


@pytest.mark.parametrize("mark", ["|", "-", "–", "—", "·", "»"])
def test_the_sites_name_is_taken_off_a_title(mark):
    assert (
        said(("title", f"Rain at last after a dry year {mark} The Dial", "title")).value
        == "Rain at last after a dry year"
    )


def test_a_dash_inside_the_headline_stays():
    assert said(("title", "A well-read mayor", "title")).value == "A well-read mayor"


def test_the_heading_that_agrees_with_the_title_beats_the_sites_own():
    page = "<title>Rain at last - The Dial</title><h1>The Dial</h1><h1>Rain at last</h1>"
    assert headline(document(page)).value == "Rain at last"


def test_a_posts_own_title_beats_the_name_of_its_blog():
    page = (
        "<title>Tidewords: Rain at last</title><h1>Tidewords</h1><h3 class='post-title entry-title'>Rain at last</h3>"
    )
    assert headline(document(page)).value == "Rain at last"


def test_the_title_of_another_post_is_not_the_headline():
    page = "<title>Rain at last - The Dial</title><h1>Rain at last</h1><h3 class='post-title'>The dam that failed</h3>"
    assert headline(document(page)).value == "Rain at last"


def test_the_sites_name_is_no_headline():
    said = (Fact("site", "Tide Words", "meta og:site_name"), Fact("title", "Tide Words | Rain at last", "title"))
    page = document("<h1>Tide Words</h1><p>Rain fell.</p>")
    assert headline(Document(page.source, page.blocks, evidence=said)).value == "Rain at last"


def test_ten_thousand_headings_are_no_trouble():
    page = "<title>Heading 3 of the day</title>" + "".join(f"<h1>Heading {n} of the day</h1>" for n in range(10_000))
    assert headline(document(page)).value == "Heading 3 of the day"


def test_a_page_that_says_nothing_has_no_headline():
    assert headline(document("<p>Rain fell.</p>")) is None


def test_the_number_signs_of_markdown_are_no_part_of_the_headline():
    text = "# Rain at last after a dry year\n\n" + "Rain fell on the hills on Tuesday, and the wells are full. " * 4
    whole = Block(text[:31], Span(0, 31)).label(Role.HEADLINE, "roles.title")
    assert headline(Document(Source(text), (whole, Block(text[33:], Span(33, len(text)))))).value == text[2:31]


@pytest.mark.parametrize("site", ["The Dial", "Rain"])
def test_of_a_title_with_its_site_and_the_same_without_the_one_without_is_the_headline(site):
    blocks, at = [], 0
    for text in (f"Rain at last | {site}", "Rain at last"):
        blocks.append(Block(text, Span(at, at + len(text))).label(Role.HEADLINE, "roles.title"))
        at += len(text) + 1
    source = Source("\n".join(block.text for block in blocks))
    assert headline(Document(source, tuple(blocks))).value == "Rain at last"


def test_a_lower_heading_named_as_the_headline_beats_a_title_with_the_site_behind_a_colon():
    page = "<title>Paper without water: Lindenau College</title><h3 itemprop='headline'>Paper without water</h3>"
    assert headline(document(page)).value == "Paper without water"


def test_a_headline_that_the_page_shows_whole_keeps_what_stands_behind_its_dash():
    long = "The ferry that no one wants to steer – forty sailors are missing"
    page = f"<title>{long} - The Dial</title><meta property='og:title' content='{long}'><h1>{long}</h1>"
    assert headline(document(page)).value == long
    assert headline(document(page.replace(f"<h1>{long}", "<h1>The ferry"))).value != long


NETWORKS = (
    "<title>Ten River Tips You Need | The Dial</title><meta property=og:title content='Ten River Tips You Need'>"
    "<meta name=twitter:title content='Ten River Tips You Need'>"
)
PARAGRAPH = "<p>Rain fell on the hills for nine days, and the river rose above the old mark near the mill.</p>"


def test_the_heading_above_the_story_wins_over_titles_made_for_networks():
    assert clean(f"{NETWORKS}<h1>How the town lives with its river</h1>{PARAGRAPH}").headline == (
        "How the town lives with its river"
    )


@pytest.mark.parametrize("heading", ["<h1>Opinion</h1>", "<h1>The Dial</h1>", "<h2>How we live with our river</h2>"])
def test_a_section_a_logo_and_a_smaller_heading_do_not(heading):
    assert clean(f"{NETWORKS}{heading}{PARAGRAPH}").headline == "Ten River Tips You Need"


def test_a_title_with_the_same_words_and_its_marks_is_kept():
    page = "<title>On the river: Ten days of rain</title><h1><span>On the river </span>Ten days of rain</h1>"
    assert clean(f"{page}{PARAGRAPH}").headline == "On the river: Ten days of rain"
