from selectolax.lexbor import LexborHTMLParser

from newsclean.read.place import Place
from newsclean.read.words import Words


def node(page, selector):
    return LexborHTMLParser(page).css_first(selector)


def test_an_element_is_made_once_and_knows_its_parents():
    page = LexborHTMLParser('<div class="story"><p>Rain</p></div>')
    div = Place(page.css_first("div"))
    paragraph = Place(page.css_first("p"), div)
    words = Words()
    assert paragraph.element(words).parent is div.element(words)
    assert paragraph.element(words) is paragraph.element(words)
    assert div.element(words).tokens == ("story",)


def test_ten_thousand_levels_are_no_recursion():
    leaf = node("<b>Rain</b>", "b")
    place = Place(leaf)
    for _ in range(10_000):
        place = Place(leaf, place)
    assert sum(1 for _ in place.element(Words()).ancestry()) == 10_001


def test_inner_names_run_from_the_outermost_inline_element_to_the_text():
    page = LexborHTMLParser('<p><span class="author"><b>Ann</b></span></p>')
    block = Place(page.css_first("p"))
    span = Place(page.css_first("span"), block, block)
    bold = Place(page.css_first("b"), span, block)
    assert bold.inner(Words()) == ("span", "author", "b")
    assert block.inner(Words()) == ()


def test_hidden_parts_are_named_unshown():
    assert Place(node('<p aria-hidden="true">Rain</p>', "p")).element(Words()).tokens == ("unshown",)
