from bs4 import BeautifulSoup
from hypothesis import given

from newsclean.model import Source
from newsclean.read.html import read_html
from newsclean.read.soup import read_soup
from tests.strategies.html import WELL_FORMED


def rows(document):
    return [(block.text, block.role, block.path, block.hints.link_chars) for block in document.blocks]


@given(WELL_FORMED)
def test_soup_and_html_give_the_same_blocks(page):
    assert rows(read_soup(BeautifulSoup(page, "html.parser"))) == rows(read_html(Source(page)))


@given(WELL_FORMED)
def test_a_parser_that_moves_elements_about_still_gives_the_same_texts(page):
    soup = read_soup(BeautifulSoup(page, "lxml"))
    assert soup.source.text == read_html(Source(page)).source.text


def test_what_the_scraper_pruned_stays_away():
    soup = BeautifulSoup("<body><nav>Home</nav><p>Rain</p></body>", "html.parser")
    soup.nav.decompose()
    assert [block.text for block in read_soup(soup).blocks] == ["Rain"]


def test_a_single_row_keeps_its_cells():
    row = BeautifulSoup("<table><tr><td>Leeds</td><td>3</td></tr></table>", "html.parser").tr
    assert [block.text for block in read_soup(row).blocks] == ["Leeds | 3"]


def test_the_url_is_kept():
    assert (
        read_soup(BeautifulSoup("<p>x</p>", "html.parser"), url="https://a.example/b").source.url
        == "https://a.example/b"
    )
