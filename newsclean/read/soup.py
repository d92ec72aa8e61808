"""A BeautifulSoup document or tag → `Document`: the tree a scraper already holds, perhaps pruned by it.

The tree is written out and read by the one reader there is, so that both ways give the same blocks.
"""

from typing import TYPE_CHECKING, Final

from newsclean.model import Document, Source
from newsclean.read.html import read_html

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["read_soup"]

_TABLE_PARTS: Final = frozenset({"caption", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr"})
"""Tags that an HTML parser drops unless they stand in a table."""


def read_soup(tag: "Tag", *, url: str | None = None) -> Document:
    """The text below a BeautifulSoup document or tag as blocks, exactly as `read_html` reads the page.

    >>> from bs4 import BeautifulSoup
    >>> soup = BeautifulSoup("<body><nav>Home</nav><article><p>Rain <b>at</b> last</p></article></body>", "html.parser")
    >>> [block.text for block in read_soup(soup).blocks]
    ['Home', 'Rain at last']
    >>> [block.text for block in read_soup(soup.article).blocks]
    ['Rain at last']
    """
    page = str(tag.decode())
    if tag.name in _TABLE_PARTS:
        page = f"<table>{page}</table>"
    return read_html(Source(page, media="html", found="the input was a BeautifulSoup tree", url=url))
