"""Learning the weights of names and words: log-odds of story against the rest, by pages, of what several sites use.

Tables are built without the pages they are then used on: a table that has seen a page's own answers would teach the
trees to trust it too much.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsclean.label.page.names import Names, names_of, words_of
from newsclean.model import Document, Element

__all__ = ["Votes", "tables", "votes"]

_ENOUGH_TEXT = 200.0
"""Code points of text at which a page's vote on a name counts half: a menu label should not outvote an article."""

_ENOUGH_BLOCKS = 1.0
"""The same for words, in blocks."""

_SITES = {"own": 4, "above": 5, "words": 8}
"""Fewest sites that must know a name: fewer would teach the habits of one publisher."""

_PRIOR = 0.6
"""Votes for either side that every name starts with."""

_LEAST_WEIGHT = 0.25
_MOST_WEIGHT = 3.9
"""Weights below the least say nothing and are left out; above the most they would not fit their byte (log-odds)."""

_Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Votes:
    """One page's votes: for each name how much stands in story blocks and in others, as shares of a full vote."""

    own: Mapping[str, _Pair]
    above: Mapping[str, _Pair]
    words: Mapping[str, _Pair]


def votes(document: Document, story: Sequence[bool]) -> Votes:
    """The votes of a page whose story blocks are known."""
    own, above, words = _Tally(_ENOUGH_TEXT), _Tally(_ENOUGH_TEXT), _Tally(_ENOUGH_BLOCKS)
    known: dict[Element | None, frozenset[str]] = {None: frozenset()}
    for block, is_story in zip(document.blocks, story, strict=True):
        if block.hints is None:
            continue
        element = block.hints.element
        own.add(names_of(element), len(block.text), story=is_story)
        above.add(_all_above(element.parent, known), len(block.text), story=is_story)
        words.add(words_of(block.text), 1, story=is_story)
    return Votes(own.votes(), above.votes(), words.votes())


def tables(pages: Iterable[tuple[str, Votes]]) -> Names:
    """The weights that pages, each with the name of its site, vote for."""
    rows = list(pages)
    own = _weights(rows, lambda vote: vote.own, _SITES["own"])
    above = _weights(rows, lambda vote: vote.above, _SITES["above"])
    elements = {name: (own.get(name, 0.0), above.get(name, 0.0)) for name in sorted({*own, *above})}
    return Names(elements, _weights(rows, lambda vote: vote.words, _SITES["words"]))


class _Tally:
    """Amounts in story blocks and in others, by name."""

    def __init__(self, enough: float) -> None:
        self._enough = enough
        self._amounts: defaultdict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])

    def add(self, names: Iterable[str], amount: float, *, story: bool) -> None:
        for name in set(names):
            self._amounts[name][not story] += amount

    def votes(self) -> dict[str, _Pair]:
        found: dict[str, _Pair] = {}
        for name, (right, wrong) in self._amounts.items():
            whole = right + wrong + self._enough
            found[name] = (right / whole, wrong / whole)
        return found


def _all_above(element: Element | None, known: dict[Element | None, frozenset[str]]) -> frozenset[str]:
    """Names of an element and all above it."""
    chain: list[Element] = []
    while element is not None and element not in known:
        chain.append(element)
        element = element.parent
    names = known[element]
    for below in reversed(chain):
        names = known[below] = names | frozenset(names_of(below))
    return names


def _weights(
    rows: Sequence[tuple[str, Votes]], side: Callable[[Votes], Mapping[str, _Pair]], fewest: int
) -> dict[str, float]:
    sums: defaultdict[str, list[float]] = defaultdict(lambda: [_PRIOR, _PRIOR])
    sites: defaultdict[str, set[str]] = defaultdict(set)
    for site, vote in rows:
        for name, (right, wrong) in side(vote).items():
            total = sums[name]
            total[0] += right
            total[1] += wrong
            sites[name].add(site)
    found: dict[str, float] = {}
    for name, (right, wrong) in sums.items():
        weight = math.log(right / wrong)
        if len(sites[name]) >= fewest and abs(weight) >= _LEAST_WEIGHT:
            found[name] = max(-_MOST_WEIGHT, min(weight, _MOST_WEIGHT))
    return found
