import pytest

from newsclean import clean
from newsclean.label.head.beside import beside_headline

STORY = "<p>Rain fell on the hills for nine days, and the river rose above the old mark near the mill.</p>" * 3
OTHERS = "".join(
    f'<div class="teaser"><h3><a href=/{at}>Ferry {at} late</a></h3><p class=byline>By Jo Doe</p>'
    f"<time datetime=2024-01-0{at}>{at} January 2024</time></div>"
    for at in range(1, 4)
)
PAGE = (
    "<html><head><title>River rises over the mark</title></head><body>{above}"
    "<article><h1>River rises over the mark</h1>{beside}{story}</article>{below}</body></html>"
)


@pytest.mark.parametrize(("above", "below"), [(OTHERS, ""), ("", OTHERS), (OTHERS, OTHERS)])
def test_author_and_day_beside_the_headline_win_over_those_of_other_stories(above, below):
    beside = "<p class=byline>By Ann Lee</p><p class=date>14 March 2024</p>"
    done = clean(PAGE.format(above=above, beside=beside, story=STORY, below=below))
    assert (done.byline, (done.published or "")[:10]) == ("Ann Lee", "2024-03-14")


@pytest.mark.parametrize(
    "line",
    [
        "<div class=links><a href=/ann>By Ann Lee</a></div>",
        "<div class=byline><p>Section</p><p>By Ann Lee</p></div>",
        "<div class=author-info><a href=/ann>Ann Lee</a></div>",
        "<div class=bio>By Ann Lee, Chief Harbour Officer and Head of Ferries</div>",
    ],
)
def test_a_line_beside_the_headline_is_read_whatever_the_page_calls_it(line):
    assert clean(PAGE.format(above="", beside=line, story=STORY, below="")).byline == "Ann Lee"


def test_a_photographer_beside_the_headline_is_no_author():
    credit = "<div class=media>Photo by Ann Lee</div>"
    assert clean(PAGE.format(above="", beside=credit, story=STORY, below="")).byline is None


def test_without_headline_or_story_there_is_a_place_all_the_same():
    assert beside_headline(()) == range(0)
    assert list(beside_headline(clean(STORY).blocks)) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Lee and Jo Doe, Harbour Post - Dec 20, 2023", "Ann Lee, Jo Doe, Harbour Post"),
        ("Expertise Photography, PCs and laptops", None),
    ],
)
def test_an_authors_box_that_holds_other_things_names_nobody(line, names):
    box = f"<div class='author bio'>{line}</div>"
    assert clean(PAGE.format(above="", beside=box, story=STORY, below="")).byline == names


@pytest.mark.parametrize(
    "other", ["Edited by Jo Doe", "Fact-checked by Jo Doe", "Medically reviewed by Jo Doe", "Übersetzt von Jo Doe"]
)
def test_who_else_worked_on_the_story_is_its_author_only_where_no_other_is_printed(other):
    lines = f"<p class=byline>{other}</p>", "<p class=byline>By Ann Lee</p>"
    assert clean(PAGE.format(above="", beside="".join(lines), story=STORY, below="")).byline == "Ann Lee"
    assert clean(PAGE.format(above="", beside=lines[1], story=STORY, below=lines[0])).byline == "Ann Lee"


def test_an_editor_alone_is_named():
    line = "<p class=byline>Edited by Jo Doe</p>"
    assert clean(PAGE.format(above="", beside=line, story=STORY, below="")).byline == "Jo Doe"


@pytest.mark.parametrize("word", ["Updated", "Last updated:", "Aktualisiert am", "Mis à jour le"])
def test_the_day_of_an_update_is_asked_last(word):
    updated, day = f"<div>{word} 17 January 2025</div>", "<div>Published 14 January 2025</div>"
    assert clean(PAGE.format(above="", beside=updated + day, story=STORY, below="")).published == "2025-01-14"
    assert clean(PAGE.format(above="", beside=updated, story=STORY, below="")).published == "2025-01-17"
