"""Letters that a text ought to hold and does not: they are the ones that were lost.

A program drops the same bytes everywhere. Where `Ñ` may be с, т or у, and the text writes т and у all over but not one
с, then it was с. The lists of common words tell how often a language has each letter.
"""

import re
from collections import Counter
from collections.abc import Container, Mapping
from functools import cache
from math import log
from typing import Final

from newsclean.repair.lexicon import TIERS, letters, tiers

__all__ = ["survived", "unlikely"]

_SOME = 1.0
"""Letters on either side of a count that chance makes: of a letter that a text should hold once or twice, nothing
is known."""
_MOST: Final = 3.0
"""What a letter that is there in full costs at most (nats)."""


def unlikely(text: str, language: str, pieces: Container[str]) -> Mapping[str, float]:
    """Letters beyond ASCII that a text holds as often as it should, with how unlikely that makes them to be lost.

    Characters of `pieces`, which the damage itself consists of, are left out.

    >>> text = "В селото има училище, но до него няма път, и хората искат общината да построи нов път"
    >>> costs = unlikely(text.replace("с", "Ñ"), "bg", "Ñ")
    >>> costs["т"] > costs.get("с", 0.0)
    True
    """
    low = text.casefold()
    size = len(low) - low.count(" ")
    return {
        letter: cost
        for letter, share in _shares(language).items()
        if letter not in pieces and (cost := _cost(share * size, low.count(letter))) > 0
    }


def survived(text: str, language: str) -> Mapping[str, float]:
    """The letters of a language, if the text holds such letters beside its U+FFFD: then marks alone were replaced.

    A byte that is no UTF-8 is replaced wherever it stands, so either all letters beyond ASCII are gone or none.

    >>> survived("L\ufffd\u00e9t\u00e9 fut court", "fr")["\u00e0"], survived("L\ufffd\ufffdt\ufffd fut court", "fr")
    (3.0, {})
    """
    known = letters()[language]
    held = sum(character in known for character in text.casefold())
    if held < _FEWEST or held < len(_INSIDE.findall(text)):
        return {}
    return dict.fromkeys(known, _MOST)


_INSIDE = re.compile(r"[^\W\d_]\ufffd(?=[^\W\d_])")
_FEWEST = 2
"""Letters that a text must hold; one may be in a name that was typed in another way."""


def _cost(expected: float, found: int) -> float:
    return min(log((expected + _SOME) / (max(expected - found, 0.0) + _SOME)), _MOST)


@cache
def _shares(language: str) -> Mapping[str, float]:
    """Each letter beyond ASCII with its share of the letters of a language, both cases together."""
    counts: Counter[str] = Counter()
    for word, tier in tiers(language).items():
        for letter in word:
            counts[letter] += TIERS - tier
    size = counts.total()
    return {letter: count / size for letter, count in counts.items() if letter > "\x7f" and letter.isalpha()}
