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
from newsclean.label.edges.page import signs
from newsclean.label.edges.words import BYLINES, LARGE, SMALL, UNCASED, WIDE, Words, apart, words_of
from newsclean.label.trees import Trees

__all__ = ["POSSIBLE", "UNIT", "EdgeModel", "leanings", "load"]

_FILE: Final = "edges.npz"
UNIT: Final = 32.0
"""Steps of a nat in which the table's weights are kept, in one byte each."""
POSSIBLE: Final = -3.0
"""Nats from which the forest is asked of a place, one in five; 2 in 100 edges are among the others."""
_PAGE: Final = 2.0
"""Nats of a text's signs from which it is a page: of 312 pages held out of 200 words and more 295 have as many, of 273
bodies five; from 3.0 on 286 and two, and the F1 of such pages on one line falls from .877 to .871."""
_PAGE_SHORT: Final = 4.0
"""The same of a text of fewer words, where beginning and end are nearly all there is: of 40 bodies none has as many,
from 2.0 on two, both lists; and a recipe of 87 words with 2.5 lost half of them. Of 84 shortened pages 25, from 2.0 on
37."""
_PAGE_UNTOLD: Final = 6.0
_MOST_UNCASED: Final = 0.3
_MOST_LARGE: Final = 0.7
"""The same where more than these shares of words are in a script without capitals, or of those with a case have one.
An Arabic body had 4.1, where sentences are long and end in commas; an Arabic and a Hebrew page have 10.4 and 7.3. Of
Chinese pages 34 of 41 have as many, and three of 31 bodies; from 2.0 on 37 and 8. Of 313 pages all in capitals 259,
and four of their bodies; from 2.0 on 300 and 30."""
_FEWEST_ENDS: Final = 3
"""Ends of sentences in a text that may hold a story: tables of results, lists of names and poems have fewer, and are
edges all over. Of 1,275 pages none has fewer than six, of 55 in Chinese none fewer than three."""
_MOST_UNCASED_LETTERS: Final = 8.0
"""Letters of such words, on average, from which they are phrases, as between the spaces of Thai and Burmese, and
nothing is known of the text: words of Korean, Hindi and Arabic have three to five."""
_AT_BEGINNING: Final = 2.0
_MAY_BE_PAGE: Final = 0.4
"""Twice the share of places in the first words where an edge is possible, and that in the last, from which a text is
looked at as a whole: of 188 pages none has less than .53, of as many bodies seven in ten have."""
_SHORT: Final = 200
"""Words below which every text is, and has to have more nats."""
_LOOKED_AT: Final = 80
"""Words at either end that tell whether a text of more may be a page: those of its ends, and what stands beside them.
Of 100 news bodies four have paragraphs long enough to be asked, and none of them passes."""
_FEWEST: Final = 8
"""Words of a text that is judged: fewer make no blocks enough for a labeller to judge."""
_EDGE: Final = 0.4
_EDGE_AT_END: Final = 0.3
"""Probability from which a place is an edge, and from which the end of a sentence is, where a false one parts two
sentences but no more."""

_EDGE_IN_NAME: Final = 0.8
"""The same between the first two words behind "By", which are a person's as a rule: three of eight names were parted
there, with .46 to .68, in a page whose headline stood in front of them."""


@dataclass(frozen=True, slots=True, eq=False)
class EdgeModel:
    """What `python -m newsclean.training edges` made: the weight of each slot of marks, the forest, and the weights of
    the signs of a page, behind them what is added to all.
    """

    table: NDArray[np.int8]
    forest: Trees
    page: NDArray[np.float32]

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> "EdgeModel":
        """The model as `to_arrays` stored it."""
        return cls(arrays["table"], Trees.from_arrays(arrays, "forest"), arrays["page"])

    def to_arrays(self) -> dict[str, NDArray[Any]]:
        """The model as arrays for the package."""
        return {"table": self.table, **self.forest.to_arrays("forest"), "page": self.page}

    def edges(self, texts: list[str]) -> list[int]:
        """The words of a text with which a new element of its page begins; none if the text is no page."""
        if len(texts) >= _SHORT and not self._may_be_page(texts):
            return []
        words = words_of(texts)
        ends = ended(words)
        if len(words) < _FEWEST or np.count_nonzero(ends) < _FEWEST_ENDS:
            return []
        chances = self.chances(words)
        if signs(words, chances) @ self.page[:-1] + self.page[-1] < _least(words):
            return []
        least = np.where(ends, _EDGE_AT_END, np.where(_in_names(words), _EDGE_IN_NAME, _EDGE))
        found: list[int] = (np.flatnonzero(chances >= least) + 1).tolist()
        return found

    def chances(self, words: Words) -> NDArray[np.float32]:
        """The probability of an edge at each place between two words."""
        own = leanings(self.table, words)
        possible = np.flatnonzero(own >= POSSIBLE)
        chances = np.zeros(len(own), np.float32)
        chances[possible] = self.forest.scores(columns(words, own)[possible])
        chances[wrapped(words)] = 0.0
        return chances

    def _may_be_page(self, texts: list[str]) -> bool:
        """A quick look: whether the first words and the last have places enough where an edge is possible at all."""
        # Both ends are looked at as one, with nothing between them as far as a mark reaches.
        words = apart(words_of([*texts[:_LOOKED_AT], *texts[-_LOOKED_AT:]]), _LOOKED_AT, REACH)
        possible = self._possible(words)
        beginning, _ = at_ends(possible[: _LOOKED_AT - 1])
        _, end = at_ends(possible[1 - _LOOKED_AT :])
        return _AT_BEGINNING * beginning + end >= _MAY_BE_PAGE

    def _possible(self, words: Words) -> NDArray[np.float64]:
        possible = leanings(self.table, words) >= POSSIBLE
        return (possible & ~ended(words) & ~wrapped(words)).astype(np.float64)


def _in_names(words: Words) -> NDArray[np.bool_]:
    """Whether each place is the one between the first two words behind "By", both with capitals."""
    capital = np.isin(words.kind, LARGE)
    found = np.zeros(len(words) - 1, np.bool_)
    found[1:] = np.isin(words.word[:-2], BYLINES) & capital[1:-1] & capital[2:]
    return found


def _least(words: Words) -> float:
    """Nats from which a text of such words is a page."""
    uncased = np.count_nonzero(words.kind == UNCASED)
    if uncased > _MOST_UNCASED * len(words) and words.letters[words.kind == UNCASED].mean() >= _MOST_UNCASED_LETTERS:
        return np.inf
    large, small = (np.count_nonzero(np.isin(words.kind, kinds)) for kinds in (LARGE, SMALL))
    wide = np.count_nonzero(words.kind == WIDE)
    is_told = uncased + wide <= _MOST_UNCASED * len(words) and large <= _MOST_LARGE * (large + small)
    if not is_told:
        return _PAGE_UNTOLD
    return _PAGE if len(words) >= _SHORT else _PAGE_SHORT


def leanings(table: NDArray[np.int8], words: Words) -> NDArray[np.float64]:
    """How likely (nats) an edge is at each place between two words, by its marks alone."""
    return np.asarray(table[slots(words)].sum(axis=1, dtype=np.float64) / UNIT)


@cache
def load() -> EdgeModel:
    """The package's own weights."""
    with files("newsclean.label").joinpath("weights", _FILE).open("rb") as file, np.load(file) as arrays:
        return EdgeModel.from_arrays(dict(arrays))
