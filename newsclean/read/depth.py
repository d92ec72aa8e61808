"""A limit to nesting, as browsers have one: beyond it, an HTML parser's time grows with the square of the page.

For every tag that opens, the parser looks through the elements still open. Real pages stay below 100 levels; a page
that opens 50,000 elements and closes none would take seconds, so tags beyond the limit are left out. Text stays.
"""

import re

__all__ = ["flattened"]

DEEPEST = 512
"""Levels kept, the limit that Chromium sets."""

_HARMLESS = 10_000
"""Tags up to which a page is not looked at: the worst it could cost is a tenth of a second."""

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)[^>]*>?")

_WITHOUT_LEVEL = (
    "area base br col embed hr img input link meta param source track wbr "
    "p li dt dd td th tr thead tbody tfoot option optgroup rp rt colgroup"
)
_NO_LEVEL = frozenset(_WITHOUT_LEVEL.split())
"""Tags that open no level of their own, or whose level the next of its kind closes."""


def flattened(text: str) -> str:
    """The page without tags that stand too deep; almost always the page itself.

    >>> flattened("<p>One</p>")
    '<p>One</p>'
    >>> flattened("<div>" * 20_000 + "deep").count("<div>")
    512
    """
    if text.count("<") <= _HARMLESS:
        return text
    parts: list[str] = []
    depth = done = 0
    for match in _TAG.finditer(text):
        if match[2].lower() in _NO_LEVEL:
            continue
        if match[1]:
            depth = max(depth - 1, 0)
            left_out = depth >= DEEPEST
        else:
            left_out = depth >= DEEPEST
            depth += 1
        if left_out:
            parts.append(text[done : match.start()])
            done = match.end()
    parts.append(text[done:])
    return "".join(parts) if done else text
