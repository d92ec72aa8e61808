"""What one block of text looks like by itself, in numbers that need no language.

A menu entry, a headline and a paragraph differ in length, in how they end, in capitals, digits and marks; that holds in
every script once a length is counted in letters' worth and a sentence may end in any script's full stop.
"""

import re
from math import log1p
from typing import Final

from newsclean.label.sentences import WIDE_EXTRA, ends_sentence, worth

__all__ = ["SHAPE", "shape"]

_INNER_END: Final = re.compile(r"[.!?…؟۔][\"'”’»)\]]*\s|[。！？｡।॥።։]")
_COMMA: Final = re.compile(r"[,，、،;；:：]")
_DIGIT: Final = re.compile(r"\d")
_MARK: Final = re.compile(r"[|>»›•·/→▶►▼▾+#=~★☆✓×@–—\[\]]")
_LINK: Final = re.compile(r"!?\[[^\]\n]{0,300}\]\([^)\s]{0,500}[^)\n]{0,100}\)|https?://\S+|www\.\S+")
_TIME: Final = re.compile(r"\b(?:1[89]|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}")
_LIST_MARK: Final = re.compile(r"[-*•·‣◦▪–—+]\s|\d{1,3}[.)]\s")
_QUOTE: Final = re.compile(r"[\"“”„«»「」『』‘]")
_SECOND_CASE: Final = re.compile(r"[^\W\d_]")

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
"""The columns of `shape`, in order."""


def shape(text: str) -> tuple[float, ...]:
    """The block's own features, as `SHAPE` names them."""
    words = text.split()
    count = max(len(words), 1)
    size = max(len(text), 1)
    value = worth(text)
    letters = _SECOND_CASE.findall(text)
    many = max(len(letters), 1)
    first = text[:1]
    last = text.rstrip()[-1:]
    return (
        log1p(value),
        log1p(len(words)),
        float(ends_sentence(text)),
        float(last in ":："),
        float(last in ",-–，、" or last.islower()),
        log1p(len(_INNER_END.findall(text + " "))),
        len(_COMMA.findall(text)) / value * 100 if value else 0.0,
        len(_DIGIT.findall(text)) / size,
        sum(map(str.isupper, letters)) / many,
        sum(word[:1].isupper() for word in words) / count,
        value / count,
        len(_MARK.findall(text)) / size,
        float(first.islower()),
        float(_LIST_MARK.match(text) is not None),
        float(first in "#[*|!_"),
        sum(map(len, _LINK.findall(text))) / size,
        float(_QUOTE.search(text) is not None),
        float(_TIME.search(text) is not None),
        sum(len(word) <= _SHORT_WORD and word.islower() for word in words) / count,
        (value - len(text)) / (WIDE_EXTRA * size),
    )
