"""Plain text in forms that the labeller was never taught: other calls of common tools, and what terminal browsers dump.

Tools that are not installed have no text. Nothing here is used for training, so that these forms say how the cleaning
fares with the next tool that nobody has thought of.
"""

import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from typing import Final

from bs4 import BeautifulSoup
from lxml import html as markup
from selectolax.lexbor import LexborHTMLParser

__all__ = ["UNTAUGHT", "untaught"]

_SILENT = ("script", "style", "noscript", "template")
_CHARSET = re.compile(r"""(<meta\b[^>]{0,200}\bcharset\s*=\s*["']?)[\w-]+""", re.IGNORECASE)
"""What a page says of its own encoding, which browsers believe; here it comes to them in UTF-8."""
_SECONDS = 60
"""A page that a browser takes longer for has no text."""


def untaught(name: str, page: str) -> str:
    """The page in one of these forms, empty where the tool is not here or gives up."""
    try:
        return UNTAUGHT[name](page)
    except (markup.etree.LxmlError, subprocess.SubprocessError, ValueError):
        return ""


def _soup(page: str) -> BeautifulSoup:
    soup = BeautifulSoup(page, "lxml")
    for element in soup(_SILENT):
        element.decompose()
    return soup


def _article(page: str) -> str:
    """The element that says it is the article, or all where none does."""
    soup = _soup(page)
    element = soup.find("article") or soup.find("main") or soup
    return element.get_text(" ", strip=True)


def _text_content(page: str) -> str:
    parser = markup.HTMLParser(encoding="utf-8")
    root = markup.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    markup.etree.strip_elements(root, *_SILENT, with_tail=False)
    return str(root.text_content())


def _every_text(page: str) -> str:
    """What Scrapy's `response.xpath("//body//text()").getall()` holds, scripts and styles included."""
    root = markup.document_fromstring(page.encode("utf-8", "replace"), parser=markup.HTMLParser(encoding="utf-8"))
    return "\n".join(text.strip() for text in root.xpath("//body//text()") if text.strip())


def _without_tags(page: str) -> str:
    return re.sub("<[^>]+>", "", page)


def _selectolax(page: str) -> str:
    tree = LexborHTMLParser(page)
    tree.strip_tags(list(_SILENT))
    return tree.body.text(separator="\n", strip=True) if tree.body else ""


def _dump(*command: str) -> Callable[[str], str]:
    def dump(page: str) -> str:
        tool = shutil.which(command[0])
        if tool is None:
            return ""
        done = subprocess.run(
            [tool, *command[1:]],
            input=_CHARSET.sub(r"\1utf-8", page).encode("utf-8", "replace"),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
        return done.stdout.decode("utf-8", "replace")

    return dump


_LYNX = ("lynx", "-dump", "-stdin", "-display_charset=utf-8", "-assume_charset=utf-8")

UNTAUGHT: Final[Mapping[str, Callable[[str], str]]] = {
    "get_text()": lambda page: _soup(page).get_text(),
    'get_text(" ")': lambda page: _soup(page).get_text(" "),
    'get_text(" ", strip=True)': lambda page: _soup(page).get_text(" ", strip=True),
    '" ".join(get_text(" ").split())': lambda page: " ".join(_soup(page).get_text(" ").split()),
    'article.get_text(" ", strip=True)': _article,
    "lxml text_content()": _text_content,
    "//body//text()": _every_text,
    're.sub("<[^>]+>", "", page)': _without_tags,
    '" ".join(re.sub("<[^>]+>", " ", page).split())': lambda page: " ".join(re.sub("<[^>]+>", " ", page).split()),
    "selectolax text()": _selectolax,
    "paragraphs only": lambda page: "\n".join(element.get_text() for element in _soup(page).find_all("p")),
    "w3m -dump": _dump("w3m", "-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8"),
    "lynx -dump -nolist": _dump(*_LYNX, "-nolist"),
    "lynx -dump": _dump(*_LYNX),
    "pandoc -t plain": _dump("pandoc", "-f", "html", "-t", "plain"),
}
"""Calls of tools, by what one types."""
