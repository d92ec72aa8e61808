"""White space that a lost tag swallowed: sentences glued to each other, and spaces before a full stop or comma."""

import re
from collections.abc import Mapping
from typing import Final

from newsclean.model import Change

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "spacing.glued": "Two sentences with no space between them get one.",
}

_GLUED = re.compile(
    r"(?<![^\s(\"“„«‘'’—–-])(?P<first>[^\W\d_]{3,})(?P<end>[.!?][”\"’»)]?)(?P<next>[^\W\d_][^\W\d_]*)(?P<tail>['’]?)(?=(?P<after>\s|[,;:]\s|['’]))"
)


def find(text: str) -> list[Change]:
    """The spaces to be put in.

    >>> [change.at for change in find("between the two nations.This pledge comes amid concerns. It rains.")]
    [24]
    >>> find("ended. The U.S.Army, Node.js, ASP.Net and Yahoo.Com. It rains.")
    []
    """
    changes: list[Change] = []
    for match in _GLUED.finditer(text):
        first, after = match["first"], match["next"]
        if first.islower() and _starts_a_sentence(after, match["after"]):
            changes.append(Change("spacing.glued", match.start("next"), "", " ", "a sentence ends and the next begins"))
    return changes


def _starts_a_sentence(word: str, _after: str) -> bool:
    return word[0].isupper() and (word[1:].islower() or len(word) == 1)
