"""Is it a page or plain text? Told from the content, never from a file's name alone."""

import re
from typing import Final

from newsclean.model import Media

__all__ = ["sniff"]

_LOOKED_AT: Final = 4096
"""Code points at the start in which a page shows that it is one (the WHATWG prescan looks at 1,024 bytes; scraped pages
carry long comments and BOM debris in front)."""

_STARTS_LIKE_A_PAGE: Final = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_BLOCK_TAG: Final = re.compile(
    r"</(?:p|div|td|li|h[1-6]|article|section|main|body|html|title|head|ul|table|blockquote|span|a)\s*>", re.IGNORECASE
)
_FEWEST_TAGS: Final = 1
"""Closing block tags that make a fragment a page, if it also begins with a tag."""


def sniff(text: str) -> Media:
    """`"html"` if the text is a page or a fragment of one, else `"text"`.

    >>> sniff("<!doctype html><title>x</title>")
    'html'
    >>> sniff('<div class="story"><p>Rain at last.</p></div>')
    'html'
    >>> sniff("Use the <p> tag and close it with </p>, said the teacher.")
    'text'
    """
    head = text[:_LOOKED_AT].lstrip("\ufeff\x00 \t\r\n")
    if _STARTS_LIKE_A_PAGE.match(head):
        return "html"
    if head.startswith("<") and len(_BLOCK_TAG.findall(text[: _LOOKED_AT * 4])) >= _FEWEST_TAGS:
        return "html"
    return "text"
