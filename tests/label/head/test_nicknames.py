import pytest

from newsclean.api import clean
from newsclean.label.head.nicknames import nicknames
from newsclean.model import Block, Role, Span
from tests.strategies.stories import document

STORY = "<p>Rain fell on the hills for nine days, and the river rose above the old mark near the mill.</p>" * 3


def byline(head):
    return clean(
        f"<html><body><main><h1>Ferry loses its anchor in a storm</h1>{head}{STORY}</main></body></html>"
    ).byline


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ('<div class="author-name"><a href="/u/1">northern_wind</a></div>', "northern_wind"),
        ('<div class="box-author"><a class="publisher-name">Harbour today</a></div>', "Harbour today"),
        ('<div class="yazar"><a href="/m">Selin Örnek</a></div>', "Selin Örnek"),
        ('<span class="szerzo">Minta Anna</span>', "Minta Anna"),
        ('<div class="header-name"><a href="/u">みなと</a></div><div><time>2024年4月15日</time></div>', "みなと"),
    ],
)
def test_what_an_element_for_authors_holds_is_the_author(head, name):
    assert byline(head) == name


@pytest.mark.parametrize(
    "head",
    [
        '<div class="author"><button>Follow</button></div>',
        '<div class="author-name"><a href="/u/1">See what else we wrote this week</a></div>',
        '<div class="category-name"><a href="/sea">at sea</a></div><div><time>15 April 2024</time></div>',
        '<div class="header-name">at sea</div><div><time>15 April 2024</time></div>',
        '<div class="header-name"><a href="/sea">at sea</a></div>',
        '<div class="avtorka-kupon">at sea</div>',
    ],
)
def test_buttons_sections_and_sentences_are_no_authors(head):
    assert byline(head) is None


def test_texts_without_markup_tell_no_nicknames():
    block = Block("northern_wind", Span(0, 13)).label(Role.BYLINE, "roles.byline")
    assert list(nicknames([block])) == []


def test_nicknames_of_the_story_itself_are_left_to_it():
    blocks = document('<p class="author-name">northern_wind</p>').blocks
    assert list(nicknames([block.label(Role.PARAGRAPH, "page.story") for block in blocks])) == []
