"""Feeds (RSS, Atom): the story of one entry with the facts beside it, or all entries as a listing."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

from newsclean.media import sniff
from newsclean.model import Fact
from newsclean.read.carried import Page
from newsclean.read.listing import Entry, listing

__all__ = ["from_feed"]

_FEED: Final = re.compile(r"\s*(?:(?:<!--(?:[^-]|-(?!->))*+-->|<\?[^>]*>)\s*)*+<(?:rss|feed|entry|item|rdf:RDF)\b")
_ENTRY: Final = re.compile(r"<(item|entry)\b[^<>]*>")
_BODIES: Final = ("content:encoded", "content", "description", "summary")
"""Elements that hold the story, the fullest first."""
_FACTS: Final = (
    ("title", "headline"),
    ("dc:creator", "author"),
    ("name", "author"),
    ("author", "author"),
    ("pubDate", "published"),
    ("published", "published"),
    ("dc:date", "published"),
    ("updated", "modified"),
)
_CDATA: Final = "<![CDATA["
_TAG: Final = re.compile(r"<[a-zA-Z/!][^<>]*>")
"""As browsers tell tags: "if a < b and c > d" holds none."""
_ESCAPED: Final = 2
"""Times that feeds escape a story: some makers escape what was escaped."""


def from_feed(text: str) -> Page | None:
    """The story of a feed with one entry, or of an entry by itself; of several all, a heading above each.

    None for other texts, and for an entry without tags.

    >>> entry = "<entry><title>Rain</title><content type='html'>&lt;p&gt;At last.&lt;/p&gt;</content></entry>"
    >>> from_feed(entry).html, from_feed(entry).facts[0].value
    ('<p>At last.</p>', 'Rain')
    >>> [(fact.name, fact.value) for fact in from_feed(f"<feed>{entry}<entry><title>Sun</title></entry></feed>").facts]
    [('entries', '2')]
    """
    if _FEED.match(text) is None:
        return None
    entries = list(_ENTRY.finditer(text))
    if len(entries) > 1:
        ends = [*(entry.start() for entry in entries[1:]), len(text)]
        inside = (text[entry.end() : end] for entry, end in zip(entries, ends, strict=True))
        return listing(map(_entry, inside), "feed", _plain(_value(text[: entries[0].start()], "title")))
    end = text.rfind(f"</{entries[0][1]}") if entries else -1
    return _story(text[entries[0].end() : end]) if end >= 0 else None


def _story(inside: str) -> Page | None:
    """The fullest of an entry's texts that holds tags."""
    for name in _BODIES:
        html = _value(inside, name)
        if sniff(html) == "html":
            return Page(html, tuple(_told(inside)))
    return None


def _entry(inside: str) -> Entry:
    """One of several entries; the last one's end may have more of the feed behind it."""
    return Entry(_plain(_value(inside, "title")), next(filter(None, (_value(inside, name) for name in _BODIES)), ""))


def _plain(value: str) -> str:
    """A value without tags and entities."""
    return " ".join(_TAG.sub("", unescape(value)).split())


def _told(inside: str) -> Iterator[Fact]:
    for name, fact in _FACTS:
        value = _plain(_value(inside, name))
        if value:
            yield Fact(fact, value, f"feed {name}")


def _value(inside: str, name: str) -> str:
    """What stands in the first element of a name, out of its CDATA section or its escapes; empty if there is none."""
    begin = re.search(rf"<{name}(?:\s[^<>]*)?>", inside)
    end = inside.find(f"</{name}>", begin.end()) if begin is not None else -1
    if begin is None or end < 0:
        return ""
    value = inside[begin.end() : end].strip()
    sections = [piece.partition(_CDATA)[2] for piece in value.split("]]>")[:-1] if _CDATA in piece]
    if sections:
        return "".join(sections).strip()
    for _ in range(_ESCAPED):
        value = value if sniff(value) == "html" else unescape(value)
    return value
