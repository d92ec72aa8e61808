"""Which blocks of a page are the gold body: alignment by word 3-grams, in order.

Words alone match everywhere; runs of three in the order of the gold body tell the story from a teaser of it.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import accumulate

from newsclean.training.metrics import tokens

__all__ = ["aligned"]

_GRAM = 3
"""Words in a run."""


def aligned(texts: Sequence[str], gold: str) -> tuple[list[float], float]:
    """For each text the share of its words that stand in the gold body, and the share of the gold that was found.

    >>> aligned(["Home", "Rain fell on the town.", "Share"], "Rain fell on the town.")
    ([0.0, 1.0, 0.0], 1.0)
    """
    rows = [tokens(text) for text in texts]
    words = [word for row in rows for word in row]
    right = tokens(gold)
    numbers: dict[tuple[str, ...], int] = {}
    matcher = SequenceMatcher(None, _grams(words, numbers), _grams(right, numbers), autojunk=False)
    covered = bytearray(len(words))
    found = bytearray(len(right))
    for run in matcher.get_matching_blocks():
        if run.size:
            covered[run.a : run.a + run.size + _GRAM - 1] = b"\1" * (run.size + _GRAM - 1)
            found[run.b : run.b + run.size + _GRAM - 1] = b"\1" * (run.size + _GRAM - 1)
    ends = list(accumulate(len(row) for row in rows))
    shares = [sum(covered[end - len(row) : end]) / max(len(row), 1) for row, end in zip(rows, ends, strict=True)]
    return shares, sum(found) / max(len(right), 1)


def _grams(words: list[str], numbers: dict[tuple[str, ...], int]) -> list[int]:
    """Each run of three words as a number, the same for the same words."""
    grams = zip(*(words[start:] for start in range(_GRAM)), strict=False)
    return [numbers.setdefault(gram, len(numbers)) for gram in grams]
