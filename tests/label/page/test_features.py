import numpy as np
import pytest
from hypothesis import given

from newsclean.label.page.features import columns, matrix
from newsclean.label.page.layout import lay_out
from newsclean.label.page.measures import measure
from newsclean.label.page.names import Names
from newsclean.model import Source
from newsclean.read.html import read_html
from tests.strategies.html import TAG_SOUP
from tests.strategies.stories import document

NONE = Names({}, {})


def features(page):
    return columns(page, measure(page.blocks), lay_out(page), NONE)


@given(TAG_SOUP)
def test_features_of_any_page_are_finite(page):
    read = read_html(Source(page))
    if read.blocks:
        table = matrix(read, measure(read.blocks), lay_out(read), NONE)
        assert np.isfinite(table).all()
        assert len(table) == len(read.blocks)


def test_features_are_numbers_of_32_bits():
    page = document()
    assert matrix(page, measure(page.blocks), lay_out(page), NONE).dtype == np.float32


def test_shares_of_siblings_add_up_to_no_more_than_the_page():
    found = features(document())
    assert found["at_block"].max() == 1
    assert found["up0_share"].max() <= 1


def test_the_headline_is_where_the_title_stands():
    page = document()
    at = next(number for number, block in enumerate(page.blocks) if block.text.startswith("Rain at last"))
    assert features(page)["headline_blocks"][at] == pytest.approx(0)
