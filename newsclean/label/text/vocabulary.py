"""Learned weights of words, of pairs of neighbouring words, and of whole short blocks.

A weight is the log-odds that a term stands in a page's furniture and not in its story, counted in sites, so that one
talkative site weighs no more than a silent one. Where no word is known, as in a language that training never saw, all
features are 0 and the shape of the block decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.text.tokens import LONGEST_WHOLE, MARGIN
from newsclean.label.text.words import Words

__all__ = ["WORDS", "Vocabulary", "packed", "said", "unpacked"]

WORDS: Final = ("word_mean", "word_max", "word_min", "pair_mean", "pair_max", "pair_min", "whole")
"""The columns of `said`: over the block's single words, over its pairs, and the block as a whole."""

_TENTHS: Final = 10.0
_FURNITURE: Final = 2.0
"""Nats from which a pair of words, or a short block as a whole, tells furniture: what `clean` listens for."""
_SLOTS: Final = 131_071
"""Marks for some 15,000 pairs, in 128 kB, which stay in the processor's cache; a prime, so that the keys spread."""


def packed(vocabulary: Mapping[str, float]) -> dict[str, NDArray[Any]]:
    """The vocabulary as arrays: terms as UTF-8 lines, weights in tenths of a nat."""
    return {
        "words": np.frombuffer("\n".join(vocabulary).encode("utf-8"), np.uint8),
        "leanings": np.array([round(weight * _TENTHS) for weight in vocabulary.values()], np.int8),
    }


def unpacked(names: NDArray[np.uint8], weights: NDArray[np.int8]) -> dict[str, float]:
    """The vocabulary as `packed` stored it.

    >>> unpacked(*packed({"read more": 2.0, "rain": -1.5}).values())
    {'read more': 2.0, 'rain': -1.5}
    """
    lines = names.tobytes().decode("utf-8").split("\n")
    return dict(zip(lines, (weights / _TENTHS).tolist(), strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The weights of terms, and once more by number: two tokens of three begin or end a pair, too many to spell out.

    `parts` numbers all words that are terms or stand in pairs, `singles` are the words' own weights, of which the last
    is 0, for any other word. `keys` are the pairs in ascending order, each first number times the length of `singles`
    plus second number, and `paired` their weights; the last key is no pair's. Most neighbours are no pair, and `slots`
    tells nine in ten of those apart before any is searched for: it marks the remainders of the keys. `furniture` are
    the terms that lean so far towards it that one alone tells.
    """

    weights: Mapping[str, float]
    parts: Mapping[str, int]
    singles: NDArray[np.float64]
    slots: NDArray[np.bool_]
    keys: NDArray[np.int64]
    paired: NDArray[np.float64]
    furniture: frozenset[str]

    @classmethod
    def of(cls, weights: Mapping[str, float]) -> "Vocabulary":
        """The vocabulary of these weights."""
        terms = {term: term.split(" ", 1) for term in weights if not term.startswith(MARGIN)}
        parts = {word: at for at, word in enumerate(dict.fromkeys(chain.from_iterable(terms.values())))}
        many = len(parts) + 1
        pairs = [(term, words) for term, words in terms.items() if len(words) > 1]
        keyed = sorted((parts[first] * many + parts[second], weights[term]) for term, (first, second) in pairs)
        keys, paired = zip(*keyed, (many * many, 0.0), strict=True)
        slots = np.zeros(_SLOTS, np.bool_)
        slots[np.array(keys, np.int64) % _SLOTS] = True
        singles = np.array([*(weights.get(word, 0.0) for word in parts), 0.0])
        furniture = frozenset(term for term, weight in weights.items() if weight >= _FURNITURE)
        return cls(weights, parts, singles, slots, np.array(keys, np.int64), np.array(paired), furniture)

    def weigh(self, words: Words) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The weight of each token, and of each with the one behind it."""
        none = len(self.parts)
        part = np.fromiter(map(self.parts.get, words.distinct, repeat(none)), np.int64, len(words.distinct))[words.flat]
        behind = np.full(len(part), none)
        behind[:-1] = part[1:]
        wanted = part * len(self.singles) + behind
        likely = np.flatnonzero(self.slots[wanted % _SLOTS])
        place = np.searchsorted(self.keys, wanted[likely])
        found = np.zeros(len(wanted))
        found[likely] = np.where(self.keys[place] == wanted[likely], self.paired[place], 0.0)
        return self.singles[part], found


def said(words: Words, vocabulary: Vocabulary) -> NDArray[np.float32]:
    """For the tokens of each block its features: positive for furniture, negative for a story.

    >>> from newsclean.label.text.words import numbered
    >>> rows = numbered([["read", "more"], ["rain", "fell"]])
    >>> said(rows, Vocabulary.of({"read more": 2.0, "rain": -1.0}))[:, 3:5].tolist()
    [[1.0, 2.0], [0.0, 0.0]]
    """
    known = vocabulary.weights.get
    single, paired = vocabulary.weigh(words)
    whole = [known(MARGIN + " ".join(row), 0.0) if len(row) <= LONGEST_WHOLE else 0.0 for row in words.rows]
    columns = (*_spread(single, words, words.sizes), *_spread(paired, words, words.sizes - 1), whole)
    return np.column_stack(columns).astype(np.float32)


def _spread(weights: NDArray[np.float64], words: Words, sizes: NDArray[np.int64]) -> NDArray[np.float64]:
    """Of the first `sizes` weights of each block the sum over its words, the greatest and the least; 0 without any."""
    found = np.zeros((3, len(sizes)))
    some = np.flatnonzero(sizes > 0)
    if len(some):
        # A stretch for each block and one for what lies between it and the next, which is dropped again.
        starts = words.starts[some]
        bounds = np.array((starts, starts + sizes[some])).T.ravel()
        weights = np.concatenate((weights, [0.0]))
        for row, reduce in zip(found, (np.add, np.maximum, np.minimum), strict=True):
            row[some] = reduce.reduceat(weights, bounds)[::2]
        found[0] /= np.maximum(words.sizes, 1)
    return found
