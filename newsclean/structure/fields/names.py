"""What fields are called, and what they tell of the story."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

__all__ = [
    "ADDRESS", "AUTHOR", "BEGINNING", "BEHIND", "MODIFIED", "NOTHING", "PUBLISHED", "TITLE", "Field", "Stretch",
    "field_of", "folded",
]  # fmt: skip

TITLE: Final = "title"
AUTHOR: Final = "author"
PUBLISHED: Final = "published"
MODIFIED: Final = "modified"
_SITE: Final = "site"
ADDRESS: Final = "address"
BEGINNING: Final = "beginning"
"""The story begins behind such a name, on the same line or on the next."""
NOTHING: Final = ""
"""Nothing that is told of a story elsewhere."""

_MEANINGS: Final[Mapping[str, tuple[str, ...]]] = {
    TITLE: ("title", "headline", "titel", "titre", "título", "titolo", "заголовок", "标题", "標題", "タイトル", "제목"),
    AUTHOR: ("author", "authors", "byline", "creator", "autor", "autore", "auteur", "автор", "作者", "著者", "기자"),
    PUBLISHED: (
        "date", "published", "published time", "published at", "published on", "published date", "publish date",
        "publication date", "date published", "pubdate", "pub date", "sent", "datum", "fecha", "дата", "日期",
        "发布时间",
    ),
    MODIFIED: ("updated", "modified", "modified time", "lastmod", "last updated", "last modified", "date modified"),
    _SITE: ("site", "sitename", "site name", "publication", "publication title", "newspaper", "publisher"),
    ADDRESS: ("url", "url source", "source url", "link", "permalink", "canonical", "canonical url", "original url"),
    BEGINNING: ("body", "full text", "markdown content", "text"),
    NOTHING: (
        "abstract", "accessed", "aliases", "bcc", "byline title", "cc", "categories", "category", "city",
        "clipped", "company",
        "content type", "country", "cover", "created", "credit", "dateline", "description", "document type", "draft",
        "edition", "excerpt", "fingerprint", "geographic", "graphic", "highlight", "hostname", "id", "image", "images",
        "industry", "keywords", "lang", "language", "layout", "length", "license", "links", "load date", "location",
        "message id", "mime version", "notes", "number of pages", "organization", "pagetype", "people", "person",
        "publication info", "publication type", "publication year", "reading time", "reply to", "retrieved",
        "section", "series",
        "slug", "source", "source type", "state", "status", "subject", "subjects", "subtitle", "summary", "tag", "tags",
        "thumbnail", "ticker", "to", "type", "volume", "warning", "word count", "words",
    ),
}  # fmt: skip
_KNOWN: Final[Mapping[str, str]] = {name: meaning for meaning, names in _MEANINGS.items() for name in names}

_MACHINES: Final = frozenset({
    "fingerprint", "full text", "hostname", "lastmod", "load date", "markdown content", "modified time",
    "number of pages", "pagetype", "publication info", "publication title", "publication type", "published time",
    "sitename", "source type", "url source", "word count",
})  # fmt: skip
"""Names that programs write and people do not."""

BEHIND: Final = frozenset({
    "acc no", "city", "classification", "company", "copyright", "correction", "country", "country of publication",
    "credit", "database", "document type", "document url", "first page", "geographic", "graphic",
    "identifier keyword", "identifier / keyword", "identifiers", "industry", "issn", "issue", "journal code",
    "language", "language of publication", "last updated", "load date", "location", "notes", "number of pages",
    "organization", "pages", "people", "person", "place of publication", "proquest document id", "pub type",
    "publication date", "publication subject", "publication title", "publication type", "publication year",
    "publisher", "section", "series", "source type", "state", "subject", "ticker", "title", "type", "url", "volume",
    "year",
})  # fmt: skip
"""Names of what news databases write behind a text."""

_LINE: Final = re.compile(r"(?:\*\*|[*+-] )?([^\W\d_][\w .,/()-]{0,38}?)(?:\*\*)?\s*[:：](?:\*\*)?(?:\s+|\Z|(?<=：))")
_SEPARATORS: Final = re.compile(r"[\s_-]+")
_WORDS: Final = re.compile(r"\d[\d,. ]* words\Z", re.IGNORECASE)
_EMPTY: Final = frozenset({"null", "none", "nil", "~", "n/a", "unknown", "undefined"})
"""What programs write for a value that they do not have."""
_SENDER: Final = "from"
_ADDRESSED: Final = re.compile(r"https?://\S+\Z")


class Field(NamedTuple):
    """A field: its folded name, what it means (empty if nothing), and its value; whether its name is in the tables, and
    whether only programs write it.
    """

    name: str
    meaning: str
    value: str
    is_known: bool
    is_machine: bool


class Stretch(NamedTuple):
    """Lines of a text, from the first to the last, that hold one field; None for a fence, a counter, a heading."""

    first: int
    last: int
    field: Field | None


def folded(name: str) -> str:
    """A name as it stands in the tables.

    >>> folded("Publication-Type"), folded("site_name")
    ('publication type', 'site name')
    """
    return _SEPARATORS.sub(" ", name).strip().casefold()


def field_of(line: str) -> Field | None:
    """The field that a line holds, or None.

    >>> field_of("Load-Date: January 5, 2020")
    Field(name='load date', meaning='', value='January 5, 2020', is_known=True, is_machine=True)
    >>> field_of("Asked: why?").is_known, field_of("12:30 rain"), field_of("It rained.")
    (False, None, None)
    """
    match = _LINE.match(line)
    if match is None:
        return None
    name, value = folded(match[1]), line[match.end() :]
    meaning = _KNOWN.get(name, NOTHING)
    if name == "source":
        meaning = ADDRESS if _ADDRESSED.match(value) else _SITE
    is_sender = name == _SENDER and "@" in value
    is_machine = name in _MACHINES or is_sender or (name == "length" and _WORDS.match(value) is not None)
    return Field(name, meaning, "" if value.casefold() in _EMPTY else value, name in _KNOWN or is_sender, is_machine)
