"""The state of a page that its scripts draw: `__NEXT_DATA__`, `window.__INITIAL_STATE__ = {…}`, and `<noscript>`.

Frameworks send a page's data along for their scripts, as JSON. Where a page shows next to nothing, or the opening of a
story only, the rest may stand in there. Each maker keeps it in another place, so the fullest text of all is taken.
"""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser

from newsclean.read.richtext import fullest
from newsclean.read.whole import whole

__all__ = ["kept_stories"]

_DECODER: Final = json.JSONDecoder(strict=False)
_SHORTEST: Final = 400
"""Code points of the shortest script that is looked into."""
_MOST: Final = 8_000_000
"""Code points of the longest one; of 1,007 pages the longest has 3 million."""
_ASSIGNED: Final = re.compile(r"=\s*(?:(JSON\.parse\(\s*)(?=\")|(?=[{\[]\s*[\"{\[]))")
"""Where a script assigns an object or a list that may be JSON, or JSON in a string."""
_TRIES: Final = 200
"""Such places that are looked at in one script; what is no JSON ends after a few letters."""


def kept_stories(tree: LexborHTMLParser) -> Iterator[str]:
    """The stories that a page keeps for its scripts, and for browsers without any, as HTML.

    >>> kept = '{"props": {"article": {"paragraphs": ["%s", "%s"]}}}' % ("It rained. " * 20, "The river rose. " * 20)
    >>> page = f"<div id='root'></div><script id='__NEXT_DATA__' type='application/json'>{kept}</script>"
    >>> [story[:15] for story in kept_stories(LexborHTMLParser(page))]
    ['<div>It rained.']
    >>> list(kept_stories(LexborHTMLParser("<script>let a = {b: 1}; run(a)</script>")))
    []
    """
    for script in tree.css('script:not([type="application/ld+json"])'):
        text = script.text(deep=True).strip()
        if _SHORTEST <= len(text) <= _MOST:
            yield from map(whole, filter(None, map(fullest, _values(text))))
    for element in tree.css("noscript"):
        inside = (element.html or "").removeprefix("<noscript>").removesuffix("</noscript>")
        if "<p" in inside:
            yield inside


def _values(text: str) -> Iterator[Any]:
    """What a script is, if that is JSON, or assigns as JSON."""
    if text.startswith(("{", "[")):
        yield _parsed(text, 0)[0]
        return
    done = 0
    for assigned in islice(_ASSIGNED.finditer(text), _TRIES):
        if assigned.start() >= done:
            value, done = _parsed(text, assigned.end())
            yield _parsed(value, 0)[0] if assigned[1] and isinstance(value, str) else value


def _parsed(text: str, start: int) -> tuple[Any, int]:
    """The JSON value that begins at a place, and where it ends; None if there is none."""
    try:
        return _DECODER.raw_decode(text, start)
    except (ValueError, RecursionError):
        return None, start
