"""Counts of kinds of characters in every block of a page at once."""

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["KINDS", "counts"]

KINDS: Final = ("other", "lower", "upper", "digit", "space", "comma", "end", "quote", "dense", "letter", "unstopped")
"""`dense`: scripts in which one character says about as much as a syllable or a word; `letter`: no case to tell;
`unstopped`: letters of scripts that set no mark behind a sentence.
"""

_KIND: Final = {name: index for index, name in enumerate(KINDS)}
_PLANE: Final = 0x10000
_MARKS: Final = {"comma": ",;:،؛、，；：·၊፣፤", "end": ".!?…。！？؟۔।॥։።။។།", "quote": "\"'“”‘’«»„‹›「」『』"}
_DENSE: Final = ((0x3041, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF))
_UNSTOPPED: Final = ((0x0E01, 0x0E3A), (0x0E40, 0x0E4E), (0x0E81, 0x0ECE), (0x0EDC, 0x0EDF))
"""Thai and Lao, with their vowels and tones: a space parts sentences, and what stands at their end is a letter."""
_CATEGORIES: Final = (
    {"Ll": "lower", "Lu": "upper", "Lt": "upper", "Lo": "letter", "Lm": "letter", "Nd": "digit"}
    # Vowel signs and points are written as marks upon letters: a third of Hindi, half of Dhivehi.
    | {"Mn": "letter", "Mc": "letter"}
)
_SELECTORS: Final = (0xFE00, 0xFE0F)
"""Marks that choose how an emoji is drawn: they belong to no letter."""


@cache
def _table() -> NDArray[np.uint8]:
    """The kind of every character of the first plane; what lies beyond counts as the last of it."""
    kinds = [_KIND[_CATEGORIES.get(unicodedata.category(chr(code)), "other")] for code in range(_PLANE)]
    table = np.array(kinds, np.uint8)
    table[_SELECTORS[0] : _SELECTORS[1] + 1] = _KIND["other"]
    for first, last in _DENSE:
        table[first : last + 1] = _KIND["dense"]
    for first, last in _UNSTOPPED:
        table[first : last + 1] = _KIND["unstopped"]
    for kind, marks in _MARKS.items():
        table[[ord(mark) for mark in marks]] = _KIND[kind]
    table[[code for code in range(_PLANE) if chr(code).isspace()]] = _KIND["space"]
    return table


def counts(texts: Sequence[str]) -> NDArray[np.float32]:
    """For each text the number of characters of each of `KINDS`: a matrix of texts by kinds.

    >>> counts(["Rain, 2 mm.", "雨。"])[:, [KINDS.index("upper"), KINDS.index("dense"), KINDS.index("end")]].tolist()
    [[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]]
    """
    codes = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32)
    kinds = _table().take(codes, mode="clip")
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    cells = np.repeat(np.arange(len(texts)) * len(KINDS), lengths)
    cells += kinds
    flat = np.bincount(cells, minlength=len(texts) * len(KINDS))
    return flat.reshape(len(texts), len(KINDS)).astype(np.float32)
