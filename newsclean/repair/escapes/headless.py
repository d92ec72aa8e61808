"""HTML entities that lost their ampersand: `donrsquo;t`, `ldquo;yes,rdquo;`, `cafeacute;`.

A filter took the sign for a separator, or dropped what it did not know. Only names are read that no word ends in,
unlike the `ring` of `&aring;`; those of figures (`#8217;`) may be numbers of something, so `doubtful` reads them.
"""

import re
from collections.abc import Mapping
from html.entities import html5
from typing import Final

from newsclean.model import Change

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "escapes.headless": "An HTML entity without its ampersand (donrsquo;t) becomes the character it names.",
}

_ENTITY: Final = re.compile(
    r"(?<!&)(?<!&amp;)(?<!amp;amp;)(?:amp;)*("
    r"[lr]s?[ads]quo|[sb][bd]quo|[nm]dash|hellip|nbsp|iquest|iexcl|(?:pound|euro)(?=;[0-9])|"
    r"[aeiouyAEIOUY]acute|[aeiouAEIOU](?:grave|circ)|[aeiouyAEIOUY]uml|[anoANO]tilde|[cC]cedil|szlig|[oO]slash|[szSZ]caron"
    r");"
)
_END: Final = re.compile(";(?<=quo;|ash;|lip;|bsp;|ute;|ave;|irc;|uml;|lde;|dil;|lig;|ron;|est;|xcl;|und;|uro;)")
"""How such names end. Begins with a plain sign, so that the search passes all others at a stretch."""
_LONGEST: Final = 20
"""Code points of such an entity, with what it was escaped by, that are looked at."""


def find(text: str) -> list[Change]:
    """The entities to be spelt back.

    >>> [change.after for change in find("donrsquo;t, ldquo;Kouml;ln, cafeacute;s")]
    ['’', '“', 'ö', 'é']
    >>> find("&rsquo;; the ring; acute; dash; to quo;") + find("caf&eacute;")
    []
    """
    return [
        Change("escapes.headless", match.start(), match.group(), after, "an HTML entity without its ampersand")
        for end in _END.finditer(text)
        for match in _ENTITY.finditer(text, max(end.start() - _LONGEST, 0), end.end() + 1)
        if match.end() == end.end() and (after := html5.get(f"{match[1]};", ""))
    ]
