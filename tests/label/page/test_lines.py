"""Lines of a block that are not of one kind are parted before the page is judged."""

import pytest

from newsclean import clean
from newsclean.api import read
from newsclean.label.page.lines import with_lines_apart
from newsclean.label.page.titles import Titles
from newsclean.model import Role


def parts(page):
    document = read(page)
    return [(part.role, part.text) for part in with_lines_apart(document.blocks, Titles(document.evidence))]


@pytest.mark.parametrize(
    "title",
    [
        "Old Slip To Be Dredged",
        "Old Slip To Be Dredged - The Ledger",
        "ann_lee: old slip to be dredged",
        "X | Old Slip To Be Dredged",
    ],
)
def test_a_headline_above_a_line_break_is_parted(title):
    page = f"<title>{title}</title><td><font size=5><b>Old Slip To Be  Dredged</b></font><br>The port said so."
    assert parts(page) == [(Role.HEADLINE, "Old Slip To Be Dredged"), (Role.PARAGRAPH, "The port said so.")]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbor Ledger<br>4 Mill Lane",
        "Old Slip<br>To Be Dredged",
        "Old Slip To Be Dredged Soon<br>Before winter",
        "The port said so.<br>Old Slip To Be Dredged",
    ],
)
def test_other_lines_stay_together(text):
    page = f"<title>Old Slip To Be Dredged - The Harbor Ledger</title><p>{text}</p>"
    assert parts(page) == [(Role.PARAGRAPH, text.replace("<br>", "\n"))]


def test_the_sites_own_name_above_its_address_stays():
    head = '<title>Office of Example Affairs</title><meta property="og:site_name" content="Office of Example Affairs">'
    assert len(parts(f"{head}<p>Office of Example Affairs<br>4 Mill Lane</p>")) == 1


def test_a_short_title_parts_nothing():
    assert len(parts("<title>Rain</title><p>Rain<br>It fell.</p>")) == 1


def test_the_button_behind_a_wikis_heading_is_parted():
    page = (
        '<h2>Twelve years<span class="mw-editsection">[<a href="?">edit</a> | <a href="?">edit source</a>]</span></h2>'
    )
    assert parts(page) == [(Role.HEADING, "Twelve years"), (Role.NAVIGATION, "[edit | edit source]")]


def test_brackets_of_a_heading_of_the_authors_stay():
    assert parts("<h2>Twelve years [of rain]</h2>") == [(Role.HEADING, "Twelve years [of rain]")]


def test_a_page_so_parted_is_restored_whole():
    page = "<title>Old Slip To Be Dredged</title><td><b>Old Slip To Be Dredged</b><br>The port said so on Monday night."
    document = clean(page)
    assert document.restore() == document.source.text
    assert document.headline == "Old Slip To Be Dredged"


HEADING = "<title>Why the old yard builds ships again | The Ledger</title><h2>{}</h2><p>The dock lay empty.</p>"
SPANS = HEADING.format("<span class=kicker>Kiel</span><span>Why the old yard builds ships again</span>")


def test_a_place_in_front_of_the_headline_is_parted_from_it():
    stated = "<meta property=og:title content='Why the old yard builds ships again'>"
    assert parts(stated + SPANS)[:2] == [
        (Role.NAVIGATION, "Kiel"),
        (Role.HEADLINE, "Why the old yard builds ships again"),
    ]
    assert clean(stated + SPANS, media="html").headline == "Why the old yard builds ships again"


@pytest.mark.parametrize(
    "heading",
    [
        "Why the old yard builds ships again",
        "Read on: why the old yard builds ships again",
        "<span>Why the old yard builds ships again, and who pays</span>",
        "<span>The mayor of the town and all of its council tell us</span> why the old yard builds ships again",
    ],
)
def test_other_headings_stay_whole(heading):
    stated = "<meta property=og:title content='Why the old yard builds ships again'>"
    assert len(parts(stated + HEADING.format(heading))) == 2


def test_the_headline_of_two_words_is_not_looked_for():
    page = "<meta property=og:title content='Ships again'><h1><span>Kiel</span><span>Ships again</span></h1><p>So.</p>"
    assert [text for _, text in parts(page)] == ["KielShips again", "So."]
