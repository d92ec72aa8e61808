"""What the words of a block say: learned weights of words, of neighbouring words, and of whole short blocks.

A weight is the log-odds that a term stands in a page's furniture and not in its story, counted in sites, so that one
talkative site weighs no more than a silent one. Where no word is known, as in a language that training never saw, all
features are 0 and the shape of the block decides.
"""

from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.text.tokens import MARGIN, terms

__all__ = ["WORDS", "packed", "said", "unpacked"]

WORDS: Final = ("word_mean", "word_max", "word_min", "pair_mean", "pair_max", "pair_min", "whole")
"""The columns of `said`: over the block's single words, over its pairs, and the block as a whole."""

_TENTHS: Final = 10.0


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


def said(rows: Sequence[Sequence[str]], vocabulary: Mapping[str, float]) -> NDArray[np.float32]:
    """For the tokens of each block its features: positive for furniture, negative for a story.

    >>> said([["read", "more"], ["rain", "fell"]], {"read more": 2.0, "rain": -1.0})[:, 3:5].tolist()
    [[1.0, 2.0], [0.0, 0.0]]
    """
    table = np.zeros((len(rows), len(WORDS)), np.float32)
    known = vocabulary.get
    for at, words in enumerate(rows):
        if not words:
            table[at, -1] = known(MARGIN, 0.0)
            continue
        single = list(map(known, words, repeat(0.0)))
        looked_up = list(terms(words))
        whole = known(looked_up.pop(), 0.0) if looked_up[-1:] and looked_up[-1].startswith(MARGIN) else 0.0
        pairs = list(map(known, looked_up, repeat(0.0))) or [0.0]
        count = len(words)
        table[at] = (sum(single) / count, max(single), min(single), sum(pairs) / count, max(pairs), min(pairs), whole)
    return table
