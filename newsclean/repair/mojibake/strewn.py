"""Marks strewn all over a text by a spinner, and misread: their image must not be taken for quotation marks."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsclean.model import Change

__all__ = ["strewn"]

_OFTEN = 3
"""Places that must read as a mark before the document is taken to be strewn with it."""
_OPENING: Final = frozenset("“„«")
_CLOSING: Final = frozenset("”»")
_OUT_OF_TURN = 0.35
"""Share of quotes that open twice or close what is not open: 0.1 in news, where a quotation runs over paragraphs."""


def strewn(text: str, changes: Sequence[Change]) -> frozenset[str]:
    """The images that prove to be marks strewn all over: read as such, or as quotes that open and close nothing.

    >>> text = "It âwas âa âcold day, âshe said."
    >>> row = [Change("mojibake.latin_1", at, "â", "“") for at, sign in enumerate(text) if sign == "â"]
    >>> strewn(text, row), strewn(text, row[:2])
    (frozenset({'â'}), frozenset())
    """
    counts: Counter[str] = Counter()
    quotes: Counter[str] = Counter()
    opened = False
    done = 0
    for change in changes:
        opened = opened and "\n" not in text[done : change.at]
        done = change.end
        mark = change.after.strip()
        if mark in _OPENING | _CLOSING:
            quotes[change.before] += 1
            counts[change.before] += opened is (mark in _OPENING)
            opened = mark in _OPENING
        counts[change.before] += not mark
    return frozenset(image for image, count in counts.items() if count >= max(_OFTEN, quotes[image] * _OUT_OF_TURN))
