"""The length of a text, and whether it ends as a sentence, in every script.

Lengths are in *weighted letters*: a Han character or a kana counts as two and a half, because it says about as much as
that many Latin letters.
"""

import re
from typing import Final
from unicodedata import category

from newsclean.deferred import deferred
from newsclean.punctuation import CLOSERS, TERMINATORS

__all__ = ["MARKS", "PROSE", "WIDE", "WIDE_EXTRA", "ends_sentence", "is_prose", "weighted_length"]

WIDE: Final = r"\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
"""Characters of scripts that write a syllable or a word in one."""

MARKS: Final = "".join(character for character in map(chr, range(0x300, 0xE00)) if category(character) in {"Mn", "Mc"})
"""Points and vowel signs, of which a third of Hindi consists: to a regular expression they are no letters, and a word
ends at each. Those of Thai and its neighbours are left out: without them a whole clause would be one word."""

WIDE_EXTRA: Final = 1.5
"""What a wide character counts beyond 1: for the same number of sentences, Chinese bodies in the corpora
are 2.4-2.6 times shorter by code points than English ones."""

PROSE: Final = 80.0
"""Weighted letters from which a block that ends as a sentence is a paragraph; furniture that long is rare (4 % of its
lines in `get_text` dumps of the corpora), and shorter paragraphs are found by their neighbours."""

_ENDS: Final = frozenset(TERMINATORS + ";；")
"""A semicolon ends the items of a list, each of which may be as long as a sentence."""
_BEHIND: Final = CLOSERS.replace("}", "") + " \t\xa0"
"""A curly bracket closes code, whose lines are no sentences."""
_UNMARKED: Final = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff]$")
"""Thai, Lao and Khmer end a sentence in a space, so any last letter may end one."""
_UNMARKED_LENGTH: Final = 60.0
"""Weighted letters from which a line in such a script is taken for a sentence; Thai headlines are shorter."""

_WIDE_ONE: Final = deferred(f"[{WIDE}]")
_NARROW: Final = re.compile("[\x00-\u10ff\u2000-\u2e7f]*")
"""What most texts consist of, as curly quotes are beyond ASCII: passed over in half the time of a search."""


def weighted_length(text: str) -> float:
    """The length of a text in weighted letters, so that one threshold serves Chinese and English.

    >>> weighted_length("Rain at last")
    12.0
    >>> weighted_length("终于下雨了")
    12.5
    """
    is_narrow = text.isascii() or _NARROW.fullmatch(text) is not None
    return float(len(text)) if is_narrow else len(text) + WIDE_EXTRA * len(_WIDE_ONE.findall(text))


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, in any script, with or without closing quotes.

    >>> [ends_sentence(text) for text in ("He left.", "他走了。」", "वह चला गया।", "Latest news", "By Ann Lee")]
    [True, True, True, False, False]
    """
    if text[-1:] in _ENDS:
        return True  # as most do that end so at all, and nothing need be taken off them
    bare = text.rstrip(_BEHIND)
    return bare[-1:] in _ENDS or (len(bare) >= _UNMARKED_LENGTH and _UNMARKED.search(bare, len(bare) - 2) is not None)


def is_prose(text: str) -> bool:
    """Whether the text is a paragraph: long enough for one, and ended as a sentence.

    >>> is_prose("It rained.")
    False
    >>> is_prose("It rained on the hills for three days and nights, and the river rose above the old mark.")
    True
    """
    return (len(text) >= PROSE or weighted_length(text) >= PROSE) and ends_sentence(text)
