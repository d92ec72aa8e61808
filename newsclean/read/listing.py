"""A page made of the entries of a feed: a heading and the entry's text for each, and nothing else."""

import re
from collections.abc import Iterable
from html import escape
from typing import Final, NamedTuple

from newsclean.media import sniff
from newsclean.model import Fact
from newsclean.read.carried import Page

__all__ = ["Entry", "listing"]

_TAG: Final = re.compile(r"<(?:a|b|br|em|i|img|p|span|strong)\b[^<>]*>", re.IGNORECASE)
"""What tells that a text which begins with words holds tags: "Rain fell … <a href=…>Continue reading</a>"."""


class Entry(NamedTuple):
    """The title of an entry, without tags, and its text, which may hold tags or not."""

    title: str
    text: str


def listing(entries: Iterable[Entry], origin: str, site: str = "") -> Page | None:
    """The entries as one page, with the name of what lists them; None if none of them has a text.

    >>> page = listing([Entry("Rain & hail", "At last."), Entry("", "<p>Then sun.</p>")], "feed", "The Dial")
    >>> page.html
    '<main><article><h2>Rain &amp; hail</h2><p>At last.</p></article><article><p>Then sun.</p></article></main>'
    >>> listing([Entry("Rain", "")], "feed") is None
    True
    """
    told = [entry for entry in entries if entry.title or entry.text]
    if not any(entry.text for entry in told):
        return None
    facts = [Fact("entries", str(len(told)), origin)]
    if site:
        facts.append(Fact("site", site, f"{origin} title"))
    return Page(f"<main>{''.join(map(_article, told))}</main>", tuple(facts))


def _article(entry: Entry) -> str:
    title = f"<h2>{escape(entry.title, quote=False)}</h2>" if entry.title else ""
    text = entry.text
    if sniff(text) != "html":
        text = f"<p>{text if _TAG.search(text) else escape(text, quote=False)}</p>" if text else ""
    return f"<article>{title}{_closed(text)}</article>"


def _closed(html: str) -> str:
    """The same, with nothing left open.

    Feeds cut texts at a length, also in a tag, a comment or a script; that would swallow the entries behind it.
    """
    from selectolax.lexbor import LexborHTMLParser

    from newsclean.read.depth import flattened

    body = LexborHTMLParser(flattened(html.encode("utf-8", "replace"))).body if html else None
    return "".join(child.html or "" for child in body.iter(include_text=True)) if body is not None else ""
