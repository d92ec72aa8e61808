"""Is it a page or plain text? Told from the content, never from a file's name alone."""

import re
from typing import Final

from newsclean.model import Media

__all__ = ["sniff"]

_LOOKED_AT: Final = 4096
"""Code points at the start in which a page shows that it is one (the WHATWG prescan looks at 1,024 bytes; scraped pages
carry long comments and BOM debris in front)."""

_STARTS_LIKE_A_PAGE: Final = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*+-->\s*)*+<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE
)
"""A comment ends at its first `-->`, and none is gone through again where no page begins behind the last: with `.*?`
thirty comments took a minute and a half, and each more twice as long."""

_BLOCK_TAG: Final = re.compile(
    r"</(?:p|div|td|li|h[1-6]|article|section|main|body|html|title|head|ul|table|blockquote|span|a)\s*>", re.IGNORECASE
)
_NESTED: Final = re.compile(
    r"(?:<(?:div|section|main|article|table|tbody|tr|td|center|header)\b[^<>]{0,1000}>\s*+){8}", re.IGNORECASE
)
"""Boxes in boxes, with nothing said between: the page of a builder, whose first end tag may stand far below. A text
about tags names fewer in a row."""
_DECLARATION: Final = re.compile(r"<\?xml[^<>]*>\s*")
"""What opens a file of XML, but also a text about one: a tag follows it in a page."""

_SEARCHED: Final = 4 * _LOOKED_AT
"""Code points in which a fragment that begins with a tag closes a block: one paragraph may be long."""


def sniff(text: str) -> Media:
    """`"html"` if the text is a page or a fragment of one, else `"text"`.

    >>> sniff("<!doctype html><title>x</title>")
    'html'
    >>> sniff('<div class="story"><p>Rain at last.</p></div>')
    'html'
    >>> sniff("<?xml version='1.0'?> opens a file of XML, and </p> closes a paragraph.")
    'text'
    >>> sniff("Use the <p> tag and close it with </p>, said the teacher.")
    'text'
    """
    head = text[:_LOOKED_AT].lstrip("\ufeff\x00 \t\r\n")
    if _STARTS_LIKE_A_PAGE.match(head):
        return "html"
    declared = _DECLARATION.match(head)
    if declared is not None:
        head = head[declared.end() :]
    if not head.startswith("<"):
        return "text"
    is_fragment = _NESTED.match(head) is not None or _BLOCK_TAG.search(text, 0, _SEARCHED) is not None
    return "html" if is_fragment else "text"
