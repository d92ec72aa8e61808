"""The words in which a page's makers name its parts: classes, ids, roles and the like, as tokens."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

__all__ = ["Words"]

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_SMALL: Final = frozenset(b"abcdefghijklmnopqrstuvwxyz")
_PARTED: Final = bytes(byte if byte in _SMALL else ord(" ") for byte in range(256))
"""A table of bytes in which all but small letters are blanks."""
_NAMING: Final = frozenset(
    {"class", "id", "role", "itemprop", "rel", "data-testid", "data-component", "data-qa", "data-type"}
)

_LONGEST: Final = 200
"""Code points of one attribute that are read: utility classes and hashes run on for kilobytes, names come first."""


@dataclass(slots=True)
class Words:
    """Tokens of attributes, each distinct value split once; made for one page, then thrown away."""

    _known: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, attributes: Mapping[str, str | None]) -> tuple[str, ...]:
        """The tokens of the naming attributes, lower-cased, split at hyphens, underscores and camel-case humps.

        >>> Words().of({"class": "storyBody c-main_text", "href": "/sport"})
        ('story', 'body', 'c', 'main', 'text')
        """
        found: tuple[str, ...] = ()
        known = self._known
        for name, value in attributes.items():
            if name in _NAMING and value:
                tokens = known.get(value)
                if tokens is None:
                    tokens = known[value] = _tokens(value[:_LONGEST])
                found = found + tokens if found else tokens
        return found


def _tokens(value: str) -> tuple[str, ...]:
    """Most values have no capitals, and so no humps: those are split by a table, in a third of the time."""
    if value.islower():
        return tuple(value.encode("utf-8", "surrogatepass").translate(_PARTED).decode().split())
    return tuple([word.lower() for word in _WORD.findall(value)])
