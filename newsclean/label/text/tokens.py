"""The words of a block, as both the learned vocabulary and the likeness of blocks count them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from newsclean.deferred import deferred
from newsclean.label.latin import respelled, table
from newsclean.label.sentences import MARKS, WIDE

__all__ = ["LONGEST_WHOLE", "MARGIN", "is_telling", "telling", "terms", "tokens", "tokens_of"]

MARGIN: Final = "^"
"""Stands before the term that is a whole short block, so that a button "News" is no word of the news."""

LONGEST_WHOLE: Final = 4
"""Tokens of a block that is looked up whole; menu entries and buttons are shorter than this in nine cases of ten."""
_TELLING: Final = 4
"""Code points of a word that says what a text is about; shorter ones are mostly grammar, in any alphabet."""
_DENSE: Final = deferred(f"[{WIDE}\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff]")
"""Scripts of which two characters may be a word, and those of South-East Asia, whose clauses are cut at vowel signs."""

_LETTERS: Final = f"[^\\W\\d_{WIDE}]"
_TOKEN: Final = deferred(f"[{WIDE}]{{1,2}}|{_LETTERS}+(?:[{MARKS}]+{_LETTERS}*)*|\\d+")
_DIGITS: Final = re.compile(r"\d")


def tokens(text: str) -> list[str]:
    """Lower-cased words, pairs of wide characters, and numbers with every digit as 0: dates must not be learned.

    >>> tokens("© 2024 Ann’s paper 上海市")
    ['0000', 'ann', 's', 'paper', '上海', '市']
    """
    return _cut(text, respelled(text, _table()))


def tokens_of(texts: Sequence[str]) -> list[list[str]]:
    """The tokens of each text; where all are Latin they are respelled in one go, for half the time."""
    lines = respelled("\n".join(text.replace("\n", " ") for text in texts), _table())
    if lines is None:
        return [tokens(text) for text in texts]
    return [_cut(text, line) for text, line in zip(texts, lines.split("\n"), strict=False)]


def _cut(text: str, spelled: str | None) -> list[str]:
    if spelled is not None:
        found = spelled.split()
        if "0" not in spelled or not any("0" in token and token.strip("0") for token in found):
            return found
    return _any_script(text)


def _any_script(text: str) -> list[str]:
    return [_DIGITS.sub("0", token) if token[0].isdigit() else token for token in _TOKEN.findall(text.lower())]


@cache
def _table() -> bytes:
    """Letters small, digits 0, anything else a blank, but for line feeds."""
    return table(lambda character: "\n" if character == "\n" else "".join(_any_script(character)) or " ")


def telling(words: Sequence[str]) -> set[str]:
    """The words that say what the text is about.

    >>> sorted(telling(["rain", "in", "the", "上海"]))
    ['rain', '上海']
    """
    return set(filter(is_telling, words))


def is_telling(word: str) -> bool:
    """Whether a word says what the text is about."""
    return len(word) >= _TELLING or (len(word) > 1 and _DENSE.match(word) is not None)


def terms(words: Sequence[str]) -> Iterator[str]:
    """What is looked up in the vocabulary: each two neighbours, and a short block as a whole.

    >>> list(terms(["read", "more"]))
    ['read more', '^read more']
    """
    for left, right in pairwise(words):
        yield f"{left} {right}"
    if len(words) <= LONGEST_WHOLE:
        yield MARGIN + " ".join(words)
