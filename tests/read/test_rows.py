from newsclean.model import Role, Source
from newsclean.read.html import read_html


def blocks(page):
    return read_html(Source(page)).blocks


def test_a_row_of_data_is_one_block_of_a_table():
    (block,) = blocks("<table><tr><th>Team</th><td>3</td></tr></table>")
    assert (block.text, block.role) == ("Team | 3", Role.TABLE)


def test_cells_that_hold_paragraphs_are_a_layout_and_stay_apart():
    page = "<table><tr><td>Menu</td><td><p>Rain fell.</p></td></tr></table>"
    assert [block.text for block in blocks(page)] == ["Menu", "Rain fell."]


def test_a_long_cell_is_no_data():
    page = f"<table><tr><td>Menu</td><td>{'Rain fell on the town. ' * 10}</td></tr></table>"
    assert len(blocks(page)) == 2


def test_links_of_a_row_are_added_up():
    (block,) = blocks('<table><tr><td><a href="/a">One</a></td><td><a href="/b">Two</a></td></tr></table>')
    assert (block.hints.links, block.hints.link_chars) == (2, 6)
