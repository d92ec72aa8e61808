import pytest

from newsclean import clean
from newsclean.label.head.bare import bare_names
from newsclean.model import Block, Role, Span

STORY = (
    "<p>Rain fell on the hills for nine days, and the river rose above the old mark near the mill.</p>"
    "<p>Nobody was hurt, said the mayor, and the ferry will sail again on Monday if the wind allows it.</p>"
)


def author(beside, below=""):
    return clean(f"<nav><a href=/>Home</a></nav><h1>River rises over the mark</h1>{beside}{STORY}{below}").byline


@pytest.mark.parametrize(
    "beside",
    [
        "<div><a href=/x>Ann Lee</a></div><div>14 March 2024</div>",
        "<div><a href=/x>Ann Lee</a></div><ul><li><a href=/s>Share</a></li></ul><div>14 March 2024</div>",
        "<div>Ann Lee | 14 March 2024, 10:32</div>",
        "<div>Ann Lee<span>5 hours ago</span></div>",
        "<div>Ann Lee14 March 2024</div>",
        "<div>Ann Lee</div><div>Senior Writer</div>",
    ],
)
def test_a_name_beside_the_day_is_the_author(beside):
    assert author(beside) == "Ann Lee"


@pytest.mark.parametrize("name", ["Ann West", "Norton South", "Newton Lee", "Harbour News Exampleham"])
def test_a_name_that_holds_a_place_is_a_name(name):
    assert author(f"<div><a href=/x>{name}</a></div><div>14 March 2024</div>") == name


def test_a_name_that_a_note_below_explains_is_the_author():
    link = "<div><a href=/x>Ann Lee</a></div>"
    assert author(link, "<div class=about>Ann Lee is a reporter for The Exampleham Post.</div>") == "Ann Lee"
    assert author(link) is None


@pytest.mark.parametrize(
    "beside",
    [
        "<div><a href=/x>Old Mill</a></div><div>14 March 2024</div>",
        "<div><a href=/x>HR Strategy</a></div><div>14 March 2024</div>",
        "<div><a href=/x>Get Started</a></div>",
        "<div>Old Mark 14 March 2024</div>",
        "<div><a href=/x>North Exampleshire</a></div><div>14 March 2024</div>",
        "<div><a href=/x>Breaking News</a></div><div>14 March 2024</div>",
        "<div>Just R11 a month</div>",
        "<div>Harbour Daily 14 March 2024 Jo Doe</div>",
    ],
)
def test_sections_buttons_and_prices_are_nobody(beside):
    assert author(beside) is None


def test_a_section_that_the_menu_lists_is_nobody():
    link = "<div><a href=/x>Ann Lee</a></div><div>14 March 2024</div>"
    menu = "".join(f"<li><a href=/x>{entry}</a></li>" for entry in ("Harbour", "Ferries", "Ann Lee", "Sport"))
    assert clean(f"<h1>River rises over the mark</h1>{link}{STORY}").byline == "Ann Lee"
    assert clean(f"<nav><ul>{menu}</ul></nav><h1>River rises over the mark</h1>{link}{STORY}").byline is None


def test_a_place_that_the_story_speaks_of_is_nobody():
    line = "<div>Ann Lee 5 hours ago</div>"
    assert author(line, "<p>On the quay nobody but Ann Lee remembered a river so high, or said so.</p>") is None


def told(*lines):
    """Names among lines of a text without markup that stand between headline and story."""
    near = [Block(line, Span(0, len(line))).label(Role.OTHER, "text.outside") for line in lines]
    line = "Rain fell on the hills for nine days, and the river rose above the old mark, said Moses Wafula."
    story = Block(line, Span(0, len(line))).label(Role.PARAGRAPH, "text.story")
    return [name for name, _ in bare_names(near, (*near, story))]


@pytest.mark.parametrize(
    "lines",
    [
        ("Ann Lee", "Senior Writer"),
        ("Ann Lee", "Corresponsal en Atenas"),
        ("By", "Ann Lee"),
        ("Von", "Ann Lee"),
        ("Ann Lee", "14 March 2024"),
    ],
)
def test_in_a_text_a_duty_or_the_day_beside_a_name_tells_the_author(lines):
    assert told(*lines) == ["Ann Lee"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Staff Writer", "14 March 2024"),
        ("Old Mark", "14 March 2024"),
        ("Moses Wafula", "14 March 2024"),
        ("Ann Lee",),
        ("Ann Lee", "Harbour"),
        ("By", "the old mark"),
    ],
)
def test_in_a_text_other_lines_are_nobody(lines):
    assert told(*lines) == []
