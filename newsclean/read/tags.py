"""Which tags do what: the words the walker knows. Everything not named here is a block, custom elements included."""

from collections.abc import Mapping
from typing import Final

from newsclean.model import Reason, Role

__all__ = ["HEADINGS", "INLINE", "MENU", "PREFORMATTED", "REASONS", "RULES", "UNREAD"]

_INLINE_TAGS: Final = (
    "a abbr acronym audio b bdi bdo big button canvas cite code data del dfn em embed font i img input ins kbd label "
    "map mark meter nobr object output picture progress q rb rp rt rtc ruby s samp small source span strike strong "
    "sub sup time track tt u var video wbr"
)
INLINE: Final = frozenset(_INLINE_TAGS.split())
"""Tags whose text runs on with the text around them, as browsers lay it out."""

_UNREAD_TAGS: Final = (
    "applet area base datalist iframe link math meta noembed noframes noscript param script select style svg template "
    "textarea title"
)
UNREAD: Final = frozenset(_UNREAD_TAGS.split())
"""Tags whose text is no part of the page's text: code, styles, drawings, form values, what needs no scripts."""

PREFORMATTED: Final = frozenset({"pre", "listing", "xmp"})
"""Tags in which white space stands as written."""

RULES: Final[Mapping[str, str]] = {
    "read.heading": "Text in h1 to h6 is a heading.",
    "read.li": "Text in li is a list item.",
    "read.blockquote": "Text in blockquote is a quote.",
    "read.caption": "Text in figcaption or caption is a caption.",
    "read.stated": "A story in a page's structured data or its scripts' state is read if the page does not show it.",
    "read.menu": "Three or more short links in a row in one menu are one block, a line each.",
    "read.row": "The short cells of one table row are joined into one row of a table.",
}

HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
MENU: Final = (Reason(Role.LIST_ITEM, "read.menu"),)
_HEADING: Final = (Reason(Role.HEADING, "read.heading"),)
_CAPTION: Final = (Reason(Role.CAPTION, "read.caption"),)

REASONS: Final[Mapping[str, tuple[Reason, ...]]] = {
    **dict.fromkeys(HEADINGS, _HEADING),
    "li": (Reason(Role.LIST_ITEM, "read.li"),),
    "blockquote": (Reason(Role.QUOTE, "read.blockquote"),),
    "figcaption": _CAPTION,
    "caption": _CAPTION,
    "tr": (Reason(Role.TABLE, "read.row"),),
    "script": (Reason(Role.PARAGRAPH, "read.stated"),),
}
"""The role that the nearest telling tag gives to a block, made once: a page has hundreds of blocks."""
