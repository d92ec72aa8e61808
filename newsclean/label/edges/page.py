"""Whether a text is a page at all: what its beginning, its end and its sentences say together.

An article on one line holds names and subheadings that look like edges, and may end in a list. But it begins with a
sentence, and nothing in it says whose rights are reserved.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.edges.context import FARTHEST, at_ends, ended
from newsclean.label.edges.words import COPYRIGHT, RULER, Words

__all__ = ["NAMES", "signs"]

Signs = NDArray[np.float64]

_EDGE: Final = 0.5
"""Probability from which a place counts as an edge."""
_HEAD: Final = 60
"""Words at the beginning among which rulers stand between a title and the site's name, or between sections."""
_MOST_RULERS: Final = 3
"""Rulers from which more say nothing more."""

NAMES: Final = ("beginning", "end", "edges", "first", "last", "longest", "rulers", "copyright")
"""What each sign is: the mean probability of an edge at the beginning and at the end, the share of places that are
edges, words before the first sentence's end and behind the last (logarithms), the share of the longest stretch without
one, rulers at the beginning, and whether anything says “©”. All of 17 signs find as many pages; that a phrase of the
beginning comes again says nothing besides, for edges are told by it.
"""


def signs(words: Words, chances: NDArray[np.floating]) -> Signs:
    """The signs of a page in a text, from the probability of an edge at each of its places.

    >>> from newsclean.label.edges.words import words_of
    >>> page = words_of("Rain at last | The Dial | News By Ann Lee It rained all day. © 2024".split())
    >>> dict(zip(NAMES, signs(page, np.zeros(len(page) - 1)).round(2).tolist()))["rulers"]
    0.67
    """
    ends = ended(words)
    # Where a sentence ends an element may end in articles, too.
    within = np.where(ends, 0.0, chances)
    stops = np.concatenate(([-1], np.flatnonzero(ends), [len(ends)]))
    stretches = np.diff(stops).astype(np.float64)
    rulers = int(np.count_nonzero(words.kind[:_HEAD] == RULER))
    found: list[float] = [
        *at_ends(within),
        float(np.mean(within >= _EDGE)),
        *np.log1p(np.minimum(stretches[[0, -1]], FARTHEST)).tolist(),
        float(stretches.max()) / len(words),
        min(rulers, _MOST_RULERS) / _MOST_RULERS,
        float(np.isin(words.word, COPYRIGHT).any()),
    ]
    return np.array(found)
