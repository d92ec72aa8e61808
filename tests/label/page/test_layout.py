import numpy as np
from hypothesis import given

from newsclean.label.page.layout import lay_out
from newsclean.model import Source
from newsclean.read.html import read_html
from tests.strategies.html import WELL_FORMED


@given(WELL_FORMED)
def test_the_blocks_below_an_element_are_a_range(page):
    document = read_html(Source(page))
    layout = lay_out(document)
    for number, element in enumerate(layout.elements):
        below = [at for at, block in enumerate(document.blocks) if element in block.hints.element.ancestry()]
        assert below == list(range(layout.first[number], layout.last[number]))


@given(WELL_FORMED)
def test_parents_come_before_their_children(page):
    layout = lay_out(read_html(Source(page)))
    assert all(parent <= number for number, parent in enumerate(layout.parent.tolist()))


def test_sums_below_an_element_count_each_block_once():
    layout = lay_out(read_html(Source("<div><p>a</p><p>b</p></div><p>c</p>")))
    assert layout.below(np.array([1, 2, 4], np.float32)).max() == 7
