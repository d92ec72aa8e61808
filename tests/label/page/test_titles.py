from newsclean.label.page.titles import Titles
from newsclean.model import Block, Element, Fact, Hints, Span

TITLES = Titles([Fact("title", "Rain at Last  in Exampleshire - The Dial", "title"), Fact("site", "The Dial", "meta")])


def block(text, tag):
    return Block(text, Span(0, len(text)), Hints(Element(tag)))


def test_a_stated_title_is_the_headline_whatever_its_case_and_its_spaces():
    assert TITLES.headline(block(" RAIN AT LAST in Exampleshire -\nThe Dial", "p"))


def test_a_top_heading_within_a_title_is_the_headline_and_a_paragraph_is_not():
    assert TITLES.headline(block("Rain at last in Exampleshire", "h1"))
    assert not TITLES.headline(block("Rain at last in Exampleshire", "p"))


def test_the_name_of_the_site_within_a_title_is_no_headline():
    assert not TITLES.headline(block("The Dial", "h1"))


def test_no_block_is_the_headline_of_a_page_that_states_none():
    assert not Titles([]).headline(block("Rain at last in Exampleshire", "h1"))
    assert not Titles([]).headline(block("", "p"))
