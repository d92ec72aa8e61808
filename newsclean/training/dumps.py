"""Plain text as it reaches people: one page through each of the usual tools, by their own default calls.

The text labeller learns from these and is measured on them. Three families behave differently and are distinguished by
name: *dumps* hold the whole page, *extracts* are what an extractor took for the article, and *gold* is the body itself.
"""

import json
import re
import textwrap
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Final

from newsclean.decode import decode
from newsclean.training.corpora import Page

__all__ = ["DUMPS", "EXTRACTS", "GOLD", "HARD_WRAPPED", "SILENT", "hard_wrapped", "texts_of"]

Form = Callable[[str], str]
"""Turns the HTML of a page into plain text."""

_WIDTH: Final = 72
"""Code points in a hard-wrapped line: the width of mail and of terminal dumps."""

SILENT: Final = ("script", "style", "noscript", "template")
"""Elements whose text no browser shows."""


def _soup(html: str) -> str:
    soup = import_module("bs4").BeautifulSoup(html, "lxml")
    for element in soup(SILENT):
        element.decompose()
    return str(soup.get_text("\n"))


def _html_text(html: str) -> str:
    return str(import_module("html_text").extract_text(html))


def _inscriptis(html: str) -> str:
    return str(import_module("inscriptis").get_text(html))


def _html2text(html: str) -> str:
    return str(import_module("html2text").html2text(html))


def _markdown(html: str) -> str:
    converter = import_module("html2text").HTML2Text()
    converter.ignore_links = converter.ignore_images = True
    converter.body_width = 0
    return str(converter.handle(html))


def _resiliparse_plain(html: str) -> str:
    return str(import_module("resiliparse.extract.html2text").extract_plain_text(html))


def _resiliparse(html: str) -> str:
    return str(import_module("resiliparse.extract.html2text").extract_plain_text(html, main_content=True))


def _trafilatura(html: str) -> str:
    return str(import_module("trafilatura").extract(html) or "")


def _newspaper(html: str) -> str:
    article = import_module("newspaper").Article("https://news.example/story", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return str(article.text)


def _readability(html: str) -> str:
    summary = import_module("readability").Document(html).summary()
    return _html_text(str(summary))


def hard_wrapped(text: str) -> str:
    """The text with every line broken at 72 characters, as mail and terminals do; blank lines between paragraphs."""
    lines = [line.strip() for line in re.split(r"\n+", text) if line.strip()]
    return "\n\n".join(textwrap.fill(line, _WIDTH, break_long_words=False) for line in lines)


DUMPS: Final[dict[str, Form]] = {
    "bs4": _soup,
    "html-text": _html_text,
    "inscriptis": _inscriptis,
    "html2text": _html2text,
    "markdown": _markdown,
    "resiliparse plain": _resiliparse_plain,
}
"""The whole page as text."""

EXTRACTS: Final[dict[str, Form]] = {
    "resiliparse": _resiliparse,
    "trafilatura": _trafilatura,
    "newspaper4k": _newspaper,
    "readability": _readability,
}
"""What an extractor took for the article."""

GOLD: Final = "gold"
"""The form that is the body itself: nothing is to be removed."""
HARD_WRAPPED: Final = "hard-wrapped"
"""html-text's dump with its lines broken at 72 characters."""


def texts_of(page: Page, cache: Path | None = None) -> dict[str, str]:
    """The page in every form that comes out non-empty, by the form's name; read from `cache` if it is there already.

    A tool that fails on a page, or lacks a dictionary for its language, has no text for it.
    """
    stored = cache / f"{page.corpus}__{page.id.replace('/', '_')}.json" if cache else None
    if stored and stored.exists():
        texts: dict[str, str] = json.loads(stored.read_text(encoding="utf-8"))
    else:
        html = decode(page.raw).text
        texts = {name: text for name, form in (DUMPS | EXTRACTS).items() if (text := _made(form, html)).strip()}
        if stored:
            stored.write_text(json.dumps(texts, ensure_ascii=False), encoding="utf-8")
    if "html-text" in texts:
        texts[HARD_WRAPPED] = hard_wrapped(texts["html-text"])
    return texts | {GOLD: page.body}


def _made(form: Form, html: str) -> str:
    try:
        return form(html)
    except (AttributeError, ImportError, LookupError, RecursionError, TypeError, ValueError):
        return ""
