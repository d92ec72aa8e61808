"""The most telling role of a block outside the story, from the names and tags around it.

Whole tokens only, the nearest element first: `share` in `share-bar` names a share button, `shareholder` is one token
and names nothing. What no name tells is told by links (`navigation`), and the rest stays `other`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from newsclean.model import Block, Element, Hints, Role

__all__ = ["Sign", "Teller"]

Sign = tuple[Role, str, str]
"""A role, the rule that gave it (without the stage's name), and the evidence in words."""

_WORDS: Final[Mapping[Role, str]] = {
    Role.COMMENT: (
        "comment comments commenting disqus discussion respond reply replies commentlist kommentare komentarze"
    ),
    Role.CONSENT: "consent cookie cookies gdpr cmp onetrust didomi paywall paygate regwall",
    Role.NAVIGATION: (
        "nav navigation navbar menu menubar megamenu topbar masthead sitemap pagination pager skip tabs tag tags "
        "tagcloud topics hashtags search searchform sitenav offcanvas drawer footer"
    ),
    Role.BREADCRUMB: "breadcrumb breadcrumbs crumb crumbs crumbtrail",
    Role.SHARE: (
        "share sharing sharebar social socials addthis sharedaddy sharethis print printer facebook whatsapp follow"
    ),
    Role.PROMO: (
        "newsletter newsletters subscribe subscription signup promo promotion promobox donate donation cta offer "
        "membership abo paid upsell"
    ),
    Role.RELATED: (
        "related recommended recommendation recommendations recommend recirc more readmore trending popular "
        "latest teaser teasers outbrain taboola sidebar recent mostread similar headlines upnext carousel"
    ),
    Role.CAPTION: "caption captions figcaption legend",
    Role.CREDIT: "credit credits copyright photographer attribution",
    Role.BYLINE: "byline bylines author authors writer reporter vcard contributor autor auteur",
    Role.DATELINE: "dateline date datetime time timestamp published pubdate updated datum posted",
    Role.BIO: "bio biography authorbio aboutauthor about",
    Role.ADVERT: "ad ads advert advertisement advertising adslot adunit sponsor sponsored dfp googlead",
    Role.LEGAL: "legal disclaimer imprint impressum terms",
    Role.EMBED: "tweet twitter instagram tiktok embed embedded youtube player video podcast",
}
_ROLES: Final = {word: role for role, words in _WORDS.items() for word in words.split()}

_TAGS: Final[Mapping[str, Role]] = {
    "nav": Role.NAVIGATION,
    "menu": Role.NAVIGATION,
    "footer": Role.NAVIGATION,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
    "address": Role.BYLINE,
    "time": Role.DATELINE,
    "form": Role.PROMO,
    "aside": Role.RELATED,
}

_BIO_LENGTH = 60
"""Code points from which text in an author's box is about the author, not the bare name."""

_LINKED = 0.8
"""Share of characters in links from which a block is a pointer elsewhere (ratio)."""

_HEAD_MATTER = frozenset({Role.BYLINE, Role.DATELINE})
"""Roles that name a single line: a container of that name says nothing of long text in it."""

_LEVELS_OF_LINES = 2
"""Elements upwards, from the block's own, in which a name of head matter or of a caption is believed."""

_WHOLE = frozenset({"html", "body", "main", "article"})
"""Elements whose names speak of the page, not of its parts."""

_NOTHING: Final[Sign] = (Role.OTHER, "rest", "")

_LINES: Final = _HEAD_MATTER | {Role.CAPTION, Role.CREDIT, Role.EMBED}


@dataclass(slots=True)
class Teller:
    """Tells roles for one page; what an element says is found once for all blocks below it."""

    _said: dict[Element | None, Sign | None] = field(default_factory=dict)

    def told(self, block: Block) -> Sign:
        """The role, the rule and the evidence for a block that is not of the story."""
        if block.hints is None:
            return _NOTHING
        long = len(block.text) > _BIO_LENGTH
        for sign in self._signs(block.hints):
            if not (long and sign[0] in _HEAD_MATTER):
                return sign
            if sign[0] is Role.BYLINE:
                return Role.BIO, sign[1], sign[2]
        if block.hints.link_chars >= _LINKED * len(block.text):
            return (Role.RELATED if long else Role.NAVIGATION), "links", f"{block.hints.links} links"
        return _NOTHING

    def _signs(self, hints: Hints) -> Iterator[Sign]:
        """What inner elements, the block's own element and those above it say, nearest first."""
        word = _named(hints.inner) if hints.inner else None
        if word is not None:
            yield _ROLES[word], "name", f"{word!r} inside the block"
        element: Element | None = hints.element
        for _ in range(_LEVELS_OF_LINES):
            if element is not None:
                sign = _said(element)
                if sign is not None:
                    yield sign
                element = element.parent
        sign = self._around(element)
        if sign is not None:
            yield sign

    def _around(self, element: Element | None) -> Sign | None:
        """The nearest sign of an element or those above it that holds for all that stands in it."""
        chain: list[Element] = []
        found: Sign | None = None
        while element is not None:
            if element in self._said:
                found = self._said[element]
                break
            chain.append(element)
            sign = _said(element)
            if sign is not None and sign[0] not in _LINES:
                found = sign
                break
            element = element.parent
        self._said.update(dict.fromkeys(chain, found))
        return found


def _said(element: Element) -> Sign | None:
    """What one element says of what is in it."""
    word = _named(element.tokens) if element.tokens else None
    if word is not None and element.tag not in _WHOLE:
        return _ROLES[word], "name", f"{word!r} names a {element.tag} around it"
    role = _TAGS.get(element.tag)
    return (role, "tag", f"it stands in {element.tag}") if role is not None else None


def _named(tokens: tuple[str, ...]) -> str | None:
    """The first token that names a role."""
    for token in tokens:
        if token in _ROLES:
            return token
    return None
