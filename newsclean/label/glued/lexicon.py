"""How words behave in news and in headlines, as counted over thousands of articles."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from newsclean.label.glued.text import Text, has_capital

__all__ = ["COUNTS", "UNKNOWN", "Behaviour", "Lexicon", "count_headline", "count_text"]

COUNTS: Final = 8
"""Numbers kept for a word, in the order of the fields of `Behaviour`."""
_ENDING: Final = 3
"""Letters of a word's ending."""
_MOST: Final = 255
"""Counts are kept in a byte: those of common words are scaled down together, for only their ratios are asked for."""


@dataclass(frozen=True, slots=True)
class Behaviour:
    """How often a word stood in small letters, with a capital within a sentence, first in a sentence, last in one, and
    directly before a capital within one; and in headlines: anywhere, first, last.
    """

    small: int
    capital: int
    first: int
    last: int
    before_capital: int
    headline: int
    headline_first: int
    headline_last: int


UNKNOWN: Final = Behaviour(0, 0, 0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The behaviour of words (lower-cased keys), and how many words of text and of headlines were counted."""

    words: Mapping[str, Behaviour]
    text_total: float
    headline_total: float

    def __getitem__(self, word: str) -> Behaviour:
        return self.words.get(word, UNKNOWN)

    def ending(self, word: str) -> Behaviour:
        """How words with the same ending behave: rare words are judged by their kind."""
        return self.words.get(_ending_of(word), UNKNOWN)

    @classmethod
    def from_counts(cls, counts: Mapping[str, list[int]], fewest: int = 1) -> "Lexicon":
        """From raw counts, without words counted fewer times than `fewest`."""
        kept = {word: row for word, row in counts.items() if sum(row[:3]) + row[5] >= fewest}
        whole = [row for word, row in counts.items() if word[:1] != "~"]
        return cls(
            words={word: Behaviour(*_scaled(row)) for word, row in kept.items()},
            text_total=float(sum(row[0] + row[1] for row in whole)),
            headline_total=float(sum(row[5] for row in whole)),
        )

    def to_arrays(self) -> dict[str, Any]:
        """As small arrays for `numpy.savez_compressed`."""
        import numpy as np

        words = sorted(self.words)
        rows = [[getattr(self.words[word], field) for field in Behaviour.__slots__] for word in words]
        return {
            "lexicon.words": np.frombuffer("\n".join(words).encode(), np.uint8),
            "lexicon.rows": np.array(rows, np.uint8).reshape(len(words), COUNTS).T.copy(),
            "lexicon.totals": np.array([self.text_total, self.headline_total]),
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, Any]) -> "Lexicon":
        """As `to_arrays` wrote it."""
        words = arrays["lexicon.words"].tobytes().decode().split("\n")
        rows = arrays["lexicon.rows"].T.tolist()
        text_total, headline_total = arrays["lexicon.totals"].tolist()
        return cls({word: Behaviour(*row) for word, row in zip(words, rows, strict=True)}, text_total, headline_total)


def _ending_of(word: str) -> str:
    """The key under which words with the same ending are counted together.

    >>> _ending_of("relationship")
    '~hip'
    """
    return "~" + word[-_ENDING:]


def _scaled(row: list[int]) -> list[int]:
    most = max(row)
    return row if most <= _MOST else [round(count * _MOST / most) for count in row]


def count_text(text: Text, counts: defaultdict[str, list[int]]) -> None:
    """Add the words of a text."""
    firsts = {sentence.first for sentence in text.sentences}
    lasts = {sentence.behind - 1 for sentence in text.sentences}
    for at, bare in enumerate(text.bare):
        if not bare:
            continue
        for row in (counts[text.low[at]], counts[_ending_of(text.low[at])]):
            row[0] += bare[0].islower()
            row[1] += not bare[0].islower() and at not in firsts
            row[2] += at in firsts
            row[3] += at in lasts
            row[4] += at not in lasts and has_capital(text.raw[at + 1]) and text.raw[at][-1].isalnum()


def count_headline(headline: str, counts: defaultdict[str, list[int]]) -> None:
    """Add the words of a headline."""
    words = Text(headline).low
    for at, word in enumerate(words):
        for row in (counts[word], counts[_ending_of(word)]):
            row[5] += 1
            row[6] += at == 0
            row[7] += at == len(words) - 1
