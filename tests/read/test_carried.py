"""A page taken out of something is its HTML and the facts that stood beside it."""

from newsclean.read.carried import Page


def test_a_page_may_come_without_facts():
    assert Page("<p>Rain</p>").facts == ()
