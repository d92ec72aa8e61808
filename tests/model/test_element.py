"""Elements know their way up, however deep they stand."""

from newsclean.model import Block, Element, Hints, Span


def chain(depth):
    element = Element("html")
    for ordinal in range(depth):
        element = Element("div", (), element, ordinal % 3)
    return element


def test_the_path_leads_from_the_root_to_the_element():
    assert chain(2).path == "html[0]/div[0]/div[1]"


def test_ancestry_leads_up_without_recursion():
    assert sum(1 for _ in chain(50_000).ancestry()) == 50_001


def test_two_elements_that_look_the_same_are_not_the_same():
    assert Element("p") != Element("p")


def test_a_block_of_plain_text_has_no_path():
    assert Block("Rain", Span(0, 4)).path == ""
    assert Block("Rain", Span(0, 4), Hints(Element("p"))).path == "p[0]"
