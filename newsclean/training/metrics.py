"""How a body is compared with the gold body: shingle F1, bag F1, harm.

Shingles are 4-grams of tokens with case kept, as Zyte's benchmark counts them; bags are multisets of lower-cased
tokens, as WCXB counts them. In scripts written without spaces a token is one character, since a word pattern would make
a whole clause one token.
"""

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import TypeVar

__all__ = ["HARM", "Score", "bag_f1", "harm", "mean_f1", "score", "shingles", "tokens"]

HARM = 0.01
"""A page is harmed when its own F1 falls by more than this against its input (ratio, from the corpora's notes)."""

_SHINGLE = 4
"""Tokens in a run."""
_Token = TypeVar("_Token", bound=Hashable)

_SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han
    "\uac00-\ud7af\uff66-\uff9f"  # Hangul, half-width kana
    "\U00020000-\U0003ffff"  # Han beyond the first plane
)
_TOKEN = re.compile(rf"[{_SPACELESS}]|[^\W{_SPACELESS}]+")


@dataclass(frozen=True, slots=True)
class Score:
    """Shingles of one page: found and right, found and wrong, right and not found."""

    tp: float
    fp: float
    fn: float

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 if there was nothing to find and nothing was found."""
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else float(not self.fn)

    @property
    def recall(self) -> float:
        """The share of what is right that was found; 1 if there was nothing to find."""
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _harmonic(self.precision, self.recall)


def tokens(text: str) -> list[str]:
    """Words, and single characters where a script puts no spaces between words.

    >>> tokens("Rain at last: 雨だ!")
    ['Rain', 'at', 'last', '雨', 'だ']
    """
    return _TOKEN.findall(text)


def shingles(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    """The multiset of 4-grams; a text of fewer than four tokens is one shingle, an empty one is none.

    >>> sorted(shingles("a b c d e".split()))
    [('a', 'b', 'c', 'd'), ('b', 'c', 'd', 'e')]
    >>> list(shingles(["a"])), list(shingles([]))
    ([('a',)], [])
    """
    if len(words) < _SHINGLE:
        return Counter([tuple(words)] if words else [])
    return Counter(zip(*(words[start:] for start in range(_SHINGLE)), strict=False))


def score(gold: str, found: str) -> Score:
    """The shingle score of one page.

    >>> score("one two three four five", "zero one two three four")
    Score(tp=1, fp=1, fn=1)
    """
    return _compared(shingles(tokens(gold)), shingles(tokens(found)))


def mean_f1(scores: Iterable[Score]) -> tuple[float, float, float]:
    """Precision and recall averaged over pages, and the F1 of the two averages: `(f1, precision, recall)`.

    >>> mean_f1([Score(1, 0, 0), Score(1, 1, 0)])
    (0.8571428571428571, 0.75, 1.0)
    """
    rows = list(scores)
    if not rows:
        return 0.0, 0.0, 0.0
    precision = fmean(row.precision for row in rows)
    recall = fmean(row.recall for row in rows)
    return _harmonic(precision, recall), precision, recall


def bag_f1(gold: str, found: str) -> float:
    """F1 of the multisets of lower-cased tokens of one page.

    >>> bag_f1("Rain at last", "at last rain")
    1.0
    """
    return _compared(Counter(tokens(gold.lower())), Counter(tokens(found.lower()))).f1


def harm(gold: Sequence[str], before: Sequence[str], after: Sequence[str]) -> float:
    """The share of pages whose own shingle F1 falls by more than `HARM` from `before` to `after`.

    >>> harm(["a b c d e"], ["a b c d e"], ["a b c d"])
    1.0
    """
    rows = list(zip(gold, before, after, strict=True))
    fell = sum(score(right, old).f1 - score(right, new).f1 > HARM for right, old, new in rows)
    return fell / len(rows) if rows else 0.0


def _compared(gold: Counter[_Token], found: Counter[_Token]) -> Score:
    shared = sum((gold & found).values())
    return Score(shared, found.total() - shared, gold.total() - shared)


def _harmonic(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
