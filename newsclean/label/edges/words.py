"""What is known of each word of a text before anything is learned: its letters as numbers, its case, its marks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from newsclean.punctuation import CLOSERS, OPENERS, TERMINATORS

__all__ = [
    "BYLINES", "CASED", "COPYRIGHT", "ENDED", "LARGE", "MOST_LETTERS", "NOTHING", "RULER", "SMALL", "UNCASED", "WIDE",
    "Words", "apart", "words_of",
]  # fmt: skip

Numbers = NDArray[np.uint64]

SMALL: Final = 0
LARGE: Final = (1, 2)
"""Kinds of words: in small letters; with a capital, and in capitals."""
CASED: Final = (SMALL, *LARGE)
_NUMBER: Final = 3
WIDE: Final = 4
UNCASED: Final = 5
_SIGN: Final = 6
RULER: Final = 7
NOTHING: Final = 8
"""Han and kana, of which a word between spaces is a line; any other letters without a case; no letter first, such as
“©” or a picture; a sign that parts (`|`); and what lies beyond the text."""
_WIDE_ONE: Final = re.compile(r"[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")

ENDED: Final = 1
"""The mark behind a word ends a sentence; a word without any mark has 0, other marks have greater numbers."""
_MARKS: Final = ("", TERMINATORS, ",;，；、،", ":：", "-–—|•·/»›→")
_OPENING: Final = ("", OPENERS, "|•·–—-/»›→*", "@#")
_RULERS: Final = frozenset("|•·»›–—-/→*")
_AROUND: Final = OPENERS + CLOSERS + TERMINATORS + ",;:–—|•·"
_DIGIT: Final = re.compile(r"\d")
_ENDING: Final = 3
_SHORT_ENDING: Final = 2
MOST_LETTERS: Final = 12
"""Letters from which words count as equally long."""


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of a text, one row each, by columns: hashes of the word and of its ending of three and two letters, its
    kind, the marks behind and in front of it, and its length.
    """

    word: Numbers
    ending: Numbers
    short_ending: Numbers
    kind: Numbers
    behind: Numbers
    before: Numbers
    letters: Numbers

    def __len__(self) -> int:
        return len(self.word)


def words_of(texts: Sequence[str]) -> Words:
    """What is known of each of these words; one that comes again is looked at once.

    >>> words = words_of(["Rain", "fell.", "|", "2024"])
    >>> words.kind.tolist(), words.behind.tolist()
    ([1, 0, 7, 3], [0, 1, 4, 0])
    """
    number = {text: at for at, text in enumerate(dict.fromkeys(texts))}
    facts = np.array([*map(_facts, number)], np.uint64).reshape(-1, 7)
    return Words(*facts[np.fromiter(map(number.__getitem__, texts), np.intp, len(texts))].T)


def apart(words: Words, at: int, by: int) -> Words:
    """The words with so many of nothing in front of the word `at`, so that neither side sees the other.

    >>> apart(words_of(["Rain", "fell."]), 1, 2).kind.tolist()
    [1, 8, 8, 0]
    """
    nothing = np.zeros(by, np.uint64)
    gaps = {"kind": nothing + np.uint64(NOTHING)}
    rows = ((getattr(words, field.name), gaps.get(field.name, nothing)) for field in fields(words))
    return Words(*(np.concatenate((row[:at], gap, row[at:])) for row, gap in rows))


def _facts(text: str) -> tuple[int, ...]:
    bare = text.strip(_AROUND)
    low = bare.lower()
    spelled = low if low.isalpha() else _DIGIT.sub("0", low)
    return (
        _hash(spelled),
        _hash(spelled[-_ENDING:]),
        _hash(spelled[-_SHORT_ENDING:]),
        _kind(text, bare),
        _mark(text.rstrip(CLOSERS)[-1:] or text[-1], _MARKS),
        _mark(text[0], _OPENING),
        min(len(bare), MOST_LETTERS),
    )


def _hash(text: str) -> int:
    return crc32(text.encode("utf-8", "surrogatepass"))


BYLINES: Final = tuple(map(_hash, ("by", "von", "par", "por", "door", "de", "af", "av")))
"""Words in front of who wrote a story."""
COPYRIGHT: Final = tuple(map(_hash, ("©", "©0000", "ⓒ", "copyright")))
"""What pages say at their end, and photographs' captions."""


def _kind(text: str, bare: str) -> int:
    if not bare:
        return RULER if text in _RULERS else _SIGN
    first = bare[0]
    if first.isupper():
        return LARGE[len(bare) > 1 and bare.isupper()]
    if first.islower():
        return SMALL
    if first.isdigit():
        return _NUMBER
    if not first.isalpha():
        return _SIGN
    return WIDE if _WIDE_ONE.match(first) else UNCASED


def _mark(character: str, classes: Sequence[str]) -> int:
    """The class of a mark, 0 of a letter or digit, one more than there are of any other mark."""
    if character.isalnum():
        return 0
    return next((at for at, marks in enumerate(classes) if character in marks), len(classes))
