"""Addresses of the web: escapes in them are right as they are."""

import re
from typing import Final

__all__ = ["in_address"]

_ADDRESS: Final = re.compile(r"\W*(?:[a-z][a-z0-9+.-]*://|www\.|mailto:)|\S*(?:[/&]|\?\w)", re.IGNORECASE)
"""An address with a scheme, or a path or query of one. What follows a question mark directly is no name of a query:
`mamá?=C2=BB`."""
_LONGEST: Final = 2_000
"""Code points of a word in front that are looked at; escapes without a space between them may be megabytes."""


def in_address(text: str, at: int) -> bool:
    """Whether the word around a place is an address up to there.

    >>> in_address("see https://example.org/caf%C3%A9", 27), in_address("a caf%C3%A9", 5)
    (True, False)
    """
    window = text[max(at - _LONGEST, 0) : at]
    word = "" if window[-1:].isspace() else window.rsplit(None, 1)[-1] if window else ""
    return bool(_ADDRESS.match(word + text[at : at + 1]))
