"""The words of a block, as both the learned vocabulary and the likeness of blocks count them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsclean.label.sentences import WIDE

__all__ = ["MARGIN", "telling", "terms", "tokens"]

MARGIN: Final = "^"
"""Stands before the term that is a whole short block, so that a button "News" is no word of the news."""

_LONGEST_WHOLE: Final = 4
"""Tokens of a block that is looked up whole; menu entries and buttons are shorter than this in nine cases of ten."""
_TELLING: Final = 4
"""Code points of a word that says what a text is about; shorter ones are mostly grammar, in any alphabet."""

_TOKEN: Final = re.compile(f"[{WIDE}]{{1,2}}|[^\\W\\d_{WIDE}]+|\\d+")
_DIGITS: Final = re.compile(r"\d")


def tokens(text: str) -> list[str]:
    """Lower-cased words, pairs of wide characters, and numbers with every digit as 0: dates must not be learned.

    >>> tokens("© 2024 Ann’s paper 上海市")
    ['0000', 'ann', 's', 'paper', '上海', '市']
    """
    return [_DIGITS.sub("0", token) if token[0].isdigit() else token for token in _TOKEN.findall(text.lower())]


def telling(words: Sequence[str]) -> set[str]:
    """The words that say what the text is about.

    >>> sorted(telling(["rain", "in", "the", "上海"]))
    ['rain', '上海']
    """
    return {word for word in words if len(word) >= _TELLING or (len(word) > 1 and not word.isascii())}


def terms(words: Sequence[str]) -> Iterator[str]:
    """What is looked up in the vocabulary: each two neighbours, and a short block as a whole.

    >>> list(terms(["read", "more"]))
    ['read more', '^read more']
    """
    for left, right in pairwise(words):
        yield f"{left} {right}"
    if len(words) <= _LONGEST_WHOLE:
        yield MARGIN + " ".join(words)
