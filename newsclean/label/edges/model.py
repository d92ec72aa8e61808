"""The stage's table of marks and forest, how a place is judged by them, and the package's own, read once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.edges.context import at_ends, columns, ended, wrapped
from newsclean.label.edges.marks import REACH, slots
from newsclean.label.edges.words import LARGE, SMALL, UNCASED, Words, apart, words_of
from newsclean.label.trees import Trees

__all__ = ["POSSIBLE", "UNIT", "EdgeModel", "leanings", "load"]

_FILE: Final = "edges.npz"
UNIT: Final = 32.0
"""Steps of a nat in which the table's weights are kept, in one byte each."""
POSSIBLE: Final = -3.0
"""Nats from which the forest is asked of a place, one in five; 2 in 100 edges are among the others."""
_PAGE: Final = 0.34
_AT_BEGINNING: Final = 2.0
"""Sum of the mean probabilities of an edge in the first words and in the last from which a text is a page, and how much
more the first say: an article may end in a list, but begins with a sentence. Over five folds 91 in 100 pages as
`get_text(" ", strip=True)` writes them have as much, and one in 100 gold bodies.
"""
_SHORT: Final = 200
_SHORT_PAGE: Final = 0.68
"""The same of a text of fewer words, where beginning and end are nearly all there is: of 227 bodies held out a recipe
and a news item of 108 and 164 words passed for pages."""
_LOOKED_AT: Final = 80
"""Words at either end that tell whether a text of more may be a page: those of its ends, and what stands beside them.
Of 100 news bodies four have paragraphs long enough to be asked, and none of them passes."""
_FEWEST: Final = 8
"""Words of a text that is judged: fewer make no blocks enough for a labeller to judge."""
_MOST_LARGE: Final = 0.7
"""Share of the words with a case that may have a capital: in articles in capitals, or with Every Word In Them, each
place looks like an edge. Of 160 pages two have more, of as many bodies none has .42."""
_MOST_UNCASED: Final = 0.3
"""Share of words in a script with spaces and without capitals (Korean, Arabic, Hindi), of which the corpora hold a few
pages, beyond which nothing is known of a text: a Korean body was parted between any two words."""
_EDGE: Final = 0.5
"""Probability from which a place is an edge."""


@dataclass(frozen=True, slots=True, eq=False)
class EdgeModel:
    """What `python -m newsclean.training edges` made: the weight of each slot of marks, and the forest."""

    table: NDArray[np.int8]
    forest: Trees

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> "EdgeModel":
        """The model as `to_arrays` stored it."""
        return cls(arrays["table"], Trees.from_arrays(arrays, "forest"))

    def to_arrays(self) -> dict[str, NDArray[Any]]:
        """The model as arrays for the package."""
        return {"table": self.table, **self.forest.to_arrays("forest")}

    def edges(self, texts: list[str]) -> list[int]:
        """The words of a text with which a new element of its page begins; none if the text is no page."""
        if len(texts) >= _SHORT and not self._may_be_page(texts):
            return []
        words = words_of(texts)
        if len(words) < _FEWEST or not _is_told_by_case(words):
            return []
        own = leanings(self.table, words)
        possible = np.flatnonzero(own >= POSSIBLE)
        chances = np.zeros(len(own), np.float32)
        chances[possible] = self.forest.scores(columns(words, own)[possible])
        chances[wrapped(words)] = 0.0
        # Where a sentence ends an element may end in articles, too.
        beginning, end = at_ends(np.where(ended(words), 0.0, chances))
        if _AT_BEGINNING * beginning + end < (_PAGE if len(words) >= _SHORT else _SHORT_PAGE):
            return []
        found: list[int] = (np.flatnonzero(chances >= _EDGE) + 1).tolist()
        return found

    def _may_be_page(self, texts: list[str]) -> bool:
        """A quick look: whether the first words and the last have places enough where an edge is possible at all."""
        # Both ends are looked at as one, with nothing between them as far as a mark reaches.
        words = apart(words_of([*texts[:_LOOKED_AT], *texts[-_LOOKED_AT:]]), _LOOKED_AT, REACH)
        possible = self._possible(words)
        beginning, _ = at_ends(possible[: _LOOKED_AT - 1])
        _, end = at_ends(possible[1 - _LOOKED_AT :])
        return _AT_BEGINNING * beginning + end >= _PAGE

    def _possible(self, words: Words) -> NDArray[np.float64]:
        possible = leanings(self.table, words) >= POSSIBLE
        return (possible & ~ended(words) & ~wrapped(words)).astype(np.float64)


def _is_told_by_case(words: Words) -> bool:
    """Whether small letters and capitals may tell anything of a text; where there are no spaces either, lines tell."""
    small, large = np.count_nonzero(words.kind == SMALL), np.count_nonzero(np.isin(words.kind, LARGE))
    uncased = np.count_nonzero(words.kind == UNCASED)
    return bool(uncased <= _MOST_UNCASED * len(words) and large <= _MOST_LARGE * (small + large))


def leanings(table: NDArray[np.int8], words: Words) -> NDArray[np.float64]:
    """How likely (nats) an edge is at each place between two words, by its marks alone."""
    return np.asarray(table[slots(words)].sum(axis=1, dtype=np.float64) / UNIT)


@cache
def load() -> EdgeModel:
    """The package's own weights."""
    with files("newsclean.label").joinpath("weights", _FILE).open("rb") as file, np.load(file) as arrays:
        return EdgeModel.from_arrays(dict(arrays))
