"""Which texts are not judged at all."""

import pytest

from newsclean.label.text.clean import is_clean
from newsclean.model import Block, Span
from tests.strategies.furniture import ARTICLE


def blocks(*texts):
    return [Block(text, Span(0, len(text))) for text in texts]


def test_paragraphs_alone_are_clean():
    assert is_clean(blocks(*ARTICLE))


def test_one_short_heading_among_many_paragraphs_is_clean():
    assert is_clean(blocks(*ARTICLE[:3], "A long winter", *ARTICLE[3:]))


@pytest.mark.parametrize("menu", [("Home",) * 6, ("Share this article", "Related articles", "Leave a Reply")])
def test_furniture_is_not_clean(menu):
    assert not is_clean(blocks(*menu, *ARTICLE))


def test_a_text_of_nothing_needs_no_judge():
    assert is_clean([])
