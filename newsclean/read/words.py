"""The words in which a page's makers name its parts: classes, ids, roles and the like, as tokens."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Words"]

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_NAMING = frozenset({"class", "id", "role", "itemprop", "rel", "data-testid", "data-component", "data-qa", "data-type"})

_LONGEST = 200
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
        for name, value in attributes.items():
            if value and name in _NAMING:
                tokens = self._known.get(value)
                if tokens is None:
                    tokens = tuple(word.lower() for word in _WORD.findall(value[:_LONGEST]))
                    self._known[value] = tokens
                found = found + tokens if found else tokens
        return found
