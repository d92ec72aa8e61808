r"""Pages within something else: a JSON string, a feed, a CDATA section, a Python literal, the view of a source.

What an address answers is not always the page. Interfaces of blogs answer JSON (`{"content": {"rendered": "\u003cp…`),
feeds escape the story once more (`&lt;p&gt;`), and who saves the view of a page's source saves a table of its lines.
Read as they come, tags stand among the words. What wraps a page also tells its headline, author and day.
"""

import re
from html import unescape
from typing import Final

from newsclean.media import sniff
from newsclean.read.answer import from_json
from newsclean.read.carried import Page
from newsclean.read.entry import from_feed
from newsclean.read.literal import from_literal

__all__ = ["Page", "unwrapped"]

_OPENS: Final = re.compile(
    r"""\s*(?:[{"\[]|b?'|b"|\\u003[cC]|&lt;|<!\[CDATA\[|<\?xml|<(?:rss|feed|entry|item|rdf:RDF|html)\b|"""
    r"""\)\]\}|/\*\*/|typeof\s|(?:while|for)\s?\(|[\w.$]{1,80}\(\s*[{"\[])"""
)
"""How a wrapped page may begin; `<html` as a browser's view of the source does."""

_DEEPEST: Final = 3
"""Wrappings within each other: an escaped page in a CDATA section of an entry."""

_CDATA: Final = re.compile(r"\s*<!\[CDATA\[(.*)\]\]>\s*", re.DOTALL)
_ESCAPED: Final = re.compile(
    r"\s*&lt;(?:!doctype|html|p|div|h[1-6]|article|section|figure|ul|table|blockquote)\b", re.IGNORECASE
)
_CLOSED: Final = re.compile(r"&lt;/(?:p|div|h[1-6]|article|section|li|td|blockquote)&gt;", re.IGNORECASE)
_FEWEST_CLOSED: Final = 2
"""Escaped ends of blocks in an escaped page: one tag may be what a text speaks of."""

_SOURCE_LINE: Final = '<td class="line-content">'
_SOURCE_BODY: Final = '<body id="viewsource"'
"""What Chromium and Firefox make of a source."""
_LOOKED_AT: Final = 4096
"""Code points at the start within which the view of a source shows its first line."""


def unwrapped(text: str) -> Page | None:
    r"""The page in a text that wraps one, with what the wrapping tells of it; None if the text is no such thing.

    >>> unwrapped('"\\u003cp\\u003eRain at last.\\u003c/p\\u003e"').html
    '<p>Rain at last.</p>'
    >>> unwrapped("&lt;p&gt;Rain &amp;amp; hail.&lt;/p&gt;&lt;p&gt;Then sun.&lt;/p&gt;").html
    '<p>Rain &amp; hail.</p><p>Then sun.</p>'
    >>> unwrapped("<p>Rain at last.</p>") is None
    True
    >>> unwrapped('"Rain at last," she said.') is None
    True
    """
    page: Page | None = None
    for _ in range(_DEEPEST):
        inner = _opened(text) if _OPENS.match(text) else None
        if inner is None:
            break
        page = Page(inner.html, (*inner.facts, *(page.facts if page is not None else ())))
        text = inner.html
    return page


def _opened(text: str) -> Page | None:
    """One wrapping taken off."""
    cdata = _CDATA.fullmatch(text)
    if cdata is not None:
        return _page(cdata[1]) or _page(unescape(cdata[1]))
    if text.find(_SOURCE_LINE, 0, _LOOKED_AT) >= 0 or text.find(_SOURCE_BODY, 0, _LOOKED_AT) >= 0:
        return _page(_viewed(text))
    if _ESCAPED.match(text) and _ends_escaped(text) and len(_CLOSED.findall(text)) >= _FEWEST_CLOSED:
        return _page(unescape(text))
    return from_json(text) or from_literal(text) or from_feed(text)


def _ends_escaped(text: str) -> bool:
    """Whether a text without tags ends in an escaped one, as a page does; prose about tags ends in a full stop."""
    return text.rstrip().endswith("&gt;") and "<" not in text


def _page(text: str) -> Page | None:
    return Page(text) if sniff(text) == "html" else None


def _viewed(text: str) -> str:
    """The source that a browser's view of it shows, line by line."""
    from selectolax.lexbor import LexborHTMLParser

    from newsclean.read.depth import flattened

    lines = LexborHTMLParser(flattened(text.encode("utf-8", "replace"))).css("td.line-content, #viewsource > pre")
    return "\n".join(line.text(deep=True).strip("\r\n") for line in lines)
