"""Counts the words of furniture and of stories: what the learned vocabulary of plain text is made of."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from newsclean.label.text.tokens import terms

__all__ = ["Seen", "seen", "weighed"]

_INSIDE: Final = 0.5
"""Share of a block's words in the gold body from which its words count as the story's."""
_OUTSIDE: Final = 0.3
"""Share below which they count as furniture; blocks between the two teach nothing."""
_FEWEST_SITES: Final = 7
"""Sites a term must be seen on. Measured over folds: 5 and 10 are within 0.001 F1; fewer keeps names of places."""
_FAINTEST: Final = 0.9
"""Nats of log-odds below which a term says too little to be kept: keeps the table at some 26,000 terms."""
_LONGEST: Final = 24
"""Code points of a term; longer ones are slogans."""


@dataclass(slots=True)
class Seen:
    """The terms of one site: in its furniture, in its stories."""

    furniture: set[str] = field(default_factory=set)
    story: set[str] = field(default_factory=set)


def seen(blocks: Iterable[tuple[Sequence[str], float]], site: Seen) -> None:
    """Add blocks of a site, each its tokens and the share of them in the gold body."""
    for words, share in blocks:
        if share >= _INSIDE:
            site.story.update(words, terms(words))
        elif share < _OUTSIDE:
            site.furniture.update(words, terms(words))


def weighed(sites: Iterable[Seen]) -> dict[str, float]:
    """The log-odds of furniture of each term seen on enough sites, in whole tenths."""
    furniture: Counter[str] = Counter()
    story: Counter[str] = Counter()
    for site in sites:
        furniture.update(site.furniture)
        story.update(site.story)
    weights: dict[str, float] = {}
    for term in sorted(furniture.keys() | story.keys()):
        outside, inside = furniture[term], story[term]
        odds = math.log((outside + 1) / (inside + 1))
        if outside + inside >= _FEWEST_SITES and abs(odds) >= _FAINTEST and len(term) <= _LONGEST:
            weights[term] = round(odds, 1)
    return weights
