"""The most telling role of a block outside the story, from the names and tags around it.

Whole tokens only, the nearest element first: `share` in `share-bar` names a share button, `shareholder` is one token
and names nothing. What no name tells is told by links (`navigation`), and the rest stays `other`.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from newsclean.model import Block, Element, Role

__all__ = ["Told", "told"]

Told = tuple[Role, str, str]
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

_LINES: Final = _HEAD_MATTER | {Role.CAPTION, Role.CREDIT, Role.EMBED}


def told(block: Block) -> Told:
    """The role, the rule and the evidence for a block that is not of the story."""
    if block.hints is None:
        return Role.OTHER, "rest", ""
    long = len(block.text) > _BIO_LENGTH
    for role, rule, evidence in _signs(block):
        if role in _HEAD_MATTER and long:
            if role is Role.BYLINE:
                return Role.BIO, rule, evidence
            continue
        return role, rule, evidence
    if block.hints.link_chars >= _LINKED * len(block.text):
        return (Role.RELATED if long else Role.NAVIGATION), "links", f"{block.hints.links} links"
    return Role.OTHER, "rest", ""


def _signs(block: Block) -> Iterator[Told]:
    """What inner elements, the block's own element and those above it say, nearest first."""
    if block.hints is None:
        return
    role = _named(block.hints.inner)
    if role is not None:
        yield _ROLES[role], "name", f"{role!r} inside the block"
    for level, element in enumerate(block.hints.element.ancestry()):
        for told_role, rule, evidence in _said(element):
            if level < _LEVELS_OF_LINES or told_role not in _LINES:
                yield told_role, rule, evidence


def _said(element: Element) -> Iterator[Told]:
    """What one element says of what is in it."""
    word = _named(element.tokens)
    if word is not None and element.tag not in {"body", "html", "main", "article"}:
        yield _ROLES[word], "name", f"{word!r} names a {element.tag} around it"
    if element.tag in _TAGS:
        yield _TAGS[element.tag], "tag", f"it stands in {element.tag}"


def _named(tokens: tuple[str, ...]) -> str | None:
    """The first token that names a role."""
    return next((token for token in tokens if token in _ROLES), None)
