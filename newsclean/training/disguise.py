"""Pages as other languages and scripts would have them: the words of a page, changed as a whole.

The corpora are English for the most part. What tells edges in any language, and what tells them where letters have no
case, is learned from copies of their pages: of the words nothing is known, or there are no capitals.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import numpy as np

from newsclean.label.edges.words import CASED, LARGE, SMALL, UNCASED, Words

__all__ = ["DISGUISES", "disguised"]

_WORD: Final = np.uint64(0xFFFFFFFF)
"""Numbers of words have 32 bits."""
_FACTOR: Final = 0x9E3779B1
"""Odd, so that words stay as many as they are."""


def _respelled(words: Words, number: int) -> Words:
    """Other words in the place of all; the same for the same word of the text, others in each text."""
    letters = np.isin(words.kind, (*CASED, UNCASED))
    factor, sum_ = np.uint64((_FACTOR * (2 * number + 1)) & 0xFFFFFFFF), np.uint64(number)
    return replace(
        words,
        **{
            name: np.where(letters, (getattr(words, name) * factor + sum_) & _WORD, getattr(words, name))
            for name in ("word", "ending", "short_ending")
        },
    )


def _of_kind(words: Words, kind: int) -> Words:
    return replace(words, kind=np.where(np.isin(words.kind, CASED), np.uint64(kind), words.kind))


def _uncased(words: Words, number: int) -> Words:
    """In a script without capitals; in every second one words are shorter by a third, as in Korean and Arabic."""
    words = _of_kind(_respelled(words, number), UNCASED)
    return replace(words, letters=(2 * words.letters + 2) // 3) if number % 2 else words


def _small(words: Words, _: int) -> Words:
    return _of_kind(words, SMALL)


def _capitals(words: Words, _: int) -> Words:
    return _of_kind(words, LARGE[1])


def _title_case(words: Words, _: int) -> Words:
    return _of_kind(words, LARGE[0])


DISGUISES: Final[tuple[Callable[[Words, int], Words], ...]] = (
    *(_respelled, _uncased, _small),
    *(_respelled, _uncased, _capitals),
    *(_respelled, _small, _title_case),
)
"""By turns: other words most often, since a page in a language that nobody has seen is the most likely."""


def disguised(words: Words, number: int) -> Words:
    """The words in the disguise whose turn it is.

    >>> from newsclean.label.edges.words import words_of
    >>> disguised(words_of(["Rain", "fell", "2024"]), 1).kind.tolist()
    [5, 5, 3]
    """
    return DISGUISES[number % len(DISGUISES)](words, number)
