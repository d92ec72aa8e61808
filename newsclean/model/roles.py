"""`Role`: what a block is on its page, and which roles make up the body."""

from enum import StrEnum
from typing import Final

__all__ = ["BODY", "Role"]


class Role(StrEnum):
    """What a block is. The story's own roles come first, then the head matter, then everything else.

    >>> Role.PULLQUOTE.meaning
    'a sentence of the story repeated in large type'
    >>> Role("caption") is Role.CAPTION, Role.CAPTION in BODY
    (True, False)
    """

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    TABLE = "table"
    STANDFIRST = "standfirst"

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"

    NAVIGATION = "navigation"
    BREADCRUMB = "breadcrumb"
    CAPTION = "caption"
    CREDIT = "credit"
    RELATED = "related"
    TEASER = "teaser"
    PROMO = "promo"
    SHARE = "share"
    COMMENT = "comment"
    BIO = "bio"
    ADVERT = "advert"
    LEGAL = "legal"
    CONSENT = "consent"
    EMBED = "embed"
    PULLQUOTE = "pullquote"
    REPEAT = "repeat"
    OTHER = "other"

    @property
    def meaning(self) -> str:
        """One line that tells a reader what blocks of this role are."""
        return _MEANINGS[self]


_MEANINGS: Final = {
    Role.PARAGRAPH: "running text of the story",
    Role.HEADING: "a heading between the story's paragraphs",
    Role.LIST_ITEM: "one item of a list in the story",
    Role.QUOTE: "a block quotation in the story",
    Role.TABLE: "a row of a table in the story",
    Role.STANDFIRST: "the summary between headline and first paragraph",
    Role.HEADLINE: "the story's headline",
    Role.BYLINE: "who wrote it",
    Role.DATELINE: "when (and where) it was published",
    Role.NAVIGATION: "menus, the date of the day, section names, skip links",
    Role.BREADCRUMB: "the path to the page: Home > Section > Headline",
    Role.CAPTION: "the text under a picture or video",
    Role.CREDIT: "the source of a picture, a text or data",
    Role.RELATED: "a pointer to another story inside the flow",
    Role.TEASER: "the opening of another story",
    Role.PROMO: "newsletters, apps, subscriptions, donations, own events",
    Role.SHARE: "buttons and counts for sharing, printing, saving",
    Role.COMMENT: "readers' comments and the form to write one",
    Role.BIO: "about the author or the publisher, with its disclaimers",
    Role.ADVERT: "advertising and its labels",
    Role.LEGAL: "copyright, terms, imprint",
    Role.CONSENT: "cookie and privacy notices, paywall notices",
    Role.EMBED: "a post or player from another site",
    Role.PULLQUOTE: "a sentence of the story repeated in large type",
    Role.REPEAT: "text that the page says a second time",
    Role.OTHER: "outside the story, and nothing more is known",
}

BODY: Final = frozenset({Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM, Role.QUOTE, Role.TABLE, Role.STANDFIRST})
"""The roles kept by default: the story itself. Pass `keep=BODY | {Role.CAPTION}` to keep more."""
