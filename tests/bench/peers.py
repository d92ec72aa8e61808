"""Other tools on HTML, each by its default call: from the page's text to the body, headline, authors and day.

Peers are judged on the same decoded text as newsclean, except where the comparison is from raw bytes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

__all__ = ["BODIES", "HEADS", "Head"]


@dataclass(frozen=True, slots=True)
class Head:
    """Head matter as a tool gives it."""

    headline: str
    authors: str
    published: str


def trafilatura(page: str | bytes) -> str:
    """trafilatura's default."""
    from trafilatura import extract

    return extract(page) or ""


def resiliparse(page: str | bytes) -> str:
    """Resiliparse's main content."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    text = page if isinstance(page, str) else bytes_to_str(page, detect_encoding(page))
    return extract_plain_text(text, main_content=True)


def readability(page: str | bytes) -> str:
    """readability-lxml's summary as text, a line for each paragraph."""
    from lxml.etree import LxmlError, ParserError
    from lxml.html import fromstring
    from readability import Document
    from readability.readability import Unparseable

    try:
        summary = fromstring(Document(page).summary())
    except (LxmlError, ParserError, Unparseable, ValueError):
        return ""
    return "\n".join(text.strip() for text in summary.itertext() if text.strip())


def newspaper(page: str | bytes) -> str:
    """newspaper4k's text; none of a Korean page, for which it wants data of NLTK's that it would have to download."""
    return _newspaper(page)[0]


def _newspaper(page: str | bytes) -> tuple[str, Head]:
    from lxml.etree import LxmlError
    from newspaper import Article, ArticleException

    article = Article("http://example.org/story.html", fetch_images=False)
    text = page if isinstance(page, str) else page.decode("utf-8", "replace")
    try:
        article.download(input_html=text)
        article.parse()
    except (ArticleException, LookupError, LxmlError, ValueError):
        return "", Head("", "", "")
    day = article.publish_date.isoformat() if article.publish_date else ""
    return article.text or "", Head(article.title or "", ", ".join(article.authors), day)


def _trafilatura_head(page: str | bytes) -> Head:
    from trafilatura import bare_extraction

    found = bare_extraction(page, with_metadata=True)
    if found is None:
        return Head("", "", "")
    return Head(found.title or "", found.author or "", found.date or "")


def _newspaper_head(page: str | bytes) -> Head:
    return _newspaper(page)[1]


BODIES: Mapping[str, Callable[[str | bytes], str]] = {
    "trafilatura": trafilatura,
    "resiliparse": resiliparse,
    "readability-lxml": readability,
    "newspaper4k": newspaper,
}
"""Page in, body out."""

HEADS: Mapping[str, Callable[[str | bytes], Head]] = {
    "trafilatura": _trafilatura_head,
    "newspaper4k": _newspaper_head,
}
"""Page in, head matter out."""
