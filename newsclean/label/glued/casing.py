"""How far capitals continue across a joint, and what precedes its sentence.

In title case every longer word has a capital: such a headline ends where the capitals stop, not at the first of them.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile
from typing import Final

from newsclean.label.glued.text import Sentence, Text

__all__ = ["CASING", "asks_or_calls", "casing"]

_CALLS: Final = "?!"
"""Marks within a headline of two sentences (`How does it work? Everything you need to know`)."""
_LONG: Final = 4
"""Letters from which a word has a capital in every style of title case."""
_LOOKED_AT: Final = 4
"""Long words on either side whose capitals are counted."""

CASING: Final = (
    "before: capitals among the last long words",
    "behind: capitals among the first long words",
    "before: capitals in a row",
    "behind: capitals in a row",
    "sentences in the headline",
    "sentence before: asks or calls",
    "sentence before: words",
)
"""The columns of `casing`, in order."""


def casing(text: Text, sentence: Sentence, at: int) -> list[float]:
    """The columns of `CASING` for a headline that begins with a sentence and ends in front of the word `at`."""
    before = range(at - 1, sentence.first, -1)
    behind = range(at + 1, sentence.behind)
    number = bisect_left(text.sentences, sentence.first, key=lambda each: each.first)
    earlier = text.sentences[number - 1] if number else sentence
    return [
        _share([*islice(_capitals(text, before), _LOOKED_AT)]),
        _share([*islice(_capitals(text, behind), _LOOKED_AT)]),
        sum(takewhile(bool, _capitals(text, before))),
        sum(takewhile(bool, _capitals(text, behind))),
        1 + (text.sentences[number].behind < sentence.behind),
        asks_or_calls(text, earlier),
        len(earlier),
    ]


def asks_or_calls(text: Text, sentence: Sentence) -> bool:
    """Whether a sentence ends as a question or an exclamation does, which headlines hold where they hold two.

    >>> text = Text("Why now? It rained.")
    >>> [asks_or_calls(text, sentence) for sentence in text.sentences]
    [True, False]
    """
    return any(mark in text.raw[sentence.behind - 1] for mark in _CALLS)


def _capitals(text: Text, places: Iterable[int]) -> Iterator[bool]:
    """Whether each long word at the places has a capital."""
    return (text.bare[place][0].isupper() for place in places if len(text.bare[place]) >= _LONG)


def _share(capitals: Sequence[bool]) -> float:
    return sum(capitals) / len(capitals) if capitals else -1.0
