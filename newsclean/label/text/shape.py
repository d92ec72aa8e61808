"""What one block of text looks like by itself, in numbers that need no language.

A menu entry, a headline and a paragraph differ in length, in how they end, in capitals, digits and marks; that holds in
every script once a length is counted in letters' worth and a sentence may end in any script's full stop.
"""

import re
from collections.abc import Sequence
from math import log1p
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.sentences import WIDE_EXTRA, ends_sentence
from newsclean.label.text.characters import KINDS, counts

__all__ = ["SHAPE", "shapes"]

_INNER_END: Final = re.compile(r"[.!?…؟۔][\"'”’»)\]]*\s|[。！？｡।॥።։]")
_LINK: Final = re.compile(r"!?\[[^\]\n]{0,300}\]\([^)\n]{0,600}\)|https?://\S+|www\.\S+")
_TIME: Final = re.compile(r"\b(?:1[89]|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}")
_LIST_MARK: Final = re.compile(r"[-*•·‣◦▪–—+]\s|\d{1,3}[.)]\s")

_SHORT_WORD: Final = 3
"""Code points of words that are mostly grammar; no list of stop words knows every language."""

SHAPE: Final = (
    "worth",
    "words",
    "ends",
    "colon",
    "open",
    "sentences",
    "commas",
    "digits",
    "upper",
    "title",
    "word_length",
    "marks",
    "lower_start",
    "list_mark",
    "markup",
    "links",
    "quotes",
    "time",
    "short_words",
    "wide",
)
"""The columns of `shapes`, in order."""


def shapes(texts: Sequence[str]) -> NDArray[np.float64]:
    """The blocks' own features: a matrix of blocks by `SHAPE`."""
    kinds = dict(zip(KINDS, counts(texts).T, strict=True))
    size = np.array([max(len(text), 1) for text in texts], np.float64)
    value = np.array([len(text) for text in texts]) + WIDE_EXTRA * kinds["wide"]
    row_by_row = np.array([_row(text) for text in texts])
    found = dict(zip(_ROW, row_by_row.T, strict=True))
    found |= {
        "worth": np.log1p(value),
        "commas": kinds["comma"] / np.maximum(value, 1.0) * 100,
        "digits": kinds["digit"] / size,
        "upper": kinds["upper"] / np.maximum(kinds["letter"], 1.0),
        "word_length": value / np.maximum(np.expm1(found["words"]), 1.0),
        "marks": kinds["mark"] / size,
        "quotes": kinds["quote"] > 0,
        "wide": kinds["wide"] / size,
    }
    return np.column_stack([found[name] for name in SHAPE]).astype(np.float64)


_ROW: Final = (
    "words", "ends", "colon", "open", "sentences", "title", "lower_start", "list_mark", "markup", "links", "time",
    "short_words",
)  # fmt: skip
"""The columns that are told text by text."""


def _row(text: str) -> tuple[float, ...]:
    words = text.split()
    count = max(len(words), 1)
    first = text[:1]
    last = text.rstrip()[-1:]
    with_link = "](" in text or "http" in text or "www." in text
    return (
        log1p(len(words)),
        ends_sentence(text),
        last in ":：",
        last in ",-–，、" or last.islower(),
        log1p(len(_INNER_END.findall(text + " "))),
        sum(map(str.isupper, [word[0] for word in words])) / count,
        first.islower(),
        _LIST_MARK.match(text) is not None,
        first in "#[*|!_",
        sum(map(len, _LINK.findall(text))) / max(len(text), 1) if with_link else 0.0,
        _TIME.search(text) is not None,
        sum(map(str.islower, [word for word in words if len(word) <= _SHORT_WORD])) / count,
    )
