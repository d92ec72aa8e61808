"""A text as words and sentences, for looking at the joints between words."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from newsclean.punctuation import CLOSERS, OPENERS, TERMINATORS

__all__ = ["Sentence", "Text", "has_capital"]

SINGLE_QUOTES: Final = "‘‚'"
"""Opening quotes that many papers set in headlines only."""
_DOUBLE_QUOTES: Final = '"“„«'

_WORD: Final = re.compile(r"\S+")
_ENDED: Final = re.compile(
    rf"[{re.escape(TERMINATORS)}](?:[{re.escape(CLOSERS)}]*(?:\[\d{{1,3}}\])?|[{re.escape(CLOSERS)}]+\d{{1,3}})\Z"
)
"""The end of a word that ends a sentence; a footnote's number may follow, in brackets or behind a quotation."""
_ABBREVIATED: Final = re.compile(
    r"\W*(?:(?:[^\W\d_]\.)+|(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Rep|Gen|Prof|Jr|Sr|No|Nr|vs|Lt|Col|Sgt|Capt|Hon|Rev|Mt|Ft"
    r"|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Co|Corp|Ltd|bzw|ca|Mme|Sra?|Dra?)\.)\Z"
)
"""Initials, and the commonest titles and months of which news writes the beginning only."""
_AROUND: Final = OPENERS + CLOSERS + TERMINATORS + ",;:–—"


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words `[first, behind)` of a text, from behind one sentence's end to the next."""

    first: int
    behind: int

    def __len__(self) -> int:
        return self.behind - self.first


class Text:
    """Words with their places and their bare and small forms, sentences, and how often each word stands in the text.

    >>> text = Text("Rain fell. The U.S. Army helped.")
    >>> [text.raw[sentence.first] for sentence in text.sentences]
    ['Rain', 'The']
    """

    def __init__(self, text: str) -> None:
        matches = list(_WORD.finditer(text))
        self.starts = [match.start() for match in matches]
        self.raw = [match.group() for match in matches]
        self.bare = [word.strip(_AROUND) for word in self.raw]
        self.low = [word.lower() for word in self.bare]
        self.sentences = tuple(self._sentences())

    def __len__(self) -> int:
        return len(self.raw)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each word stands in the text, capital letters or not."""
        return Counter(self.low)

    @cached_property
    def pairs(self) -> Counter[tuple[str, str]]:
        """How often each two words stand side by side."""
        return Counter(pairwise(self.low))

    @cached_property
    def small(self) -> Counter[str]:
        """How often each word stands in small letters."""
        return Counter(bare for bare in self.bare if bare[:1].islower())

    @cached_property
    def capital(self) -> Counter[str]:
        """How often each word has a capital letter within a sentence, where only names have one in most languages."""
        firsts = {sentence.first for sentence in self.sentences}
        return Counter(low for at, low in enumerate(self.low) if at not in firsts and self.bare[at][:1].isupper())

    @cached_property
    def single_quotes(self) -> tuple[int, ...]:
        """The words with an opening single quote."""
        return tuple(at for at, word in enumerate(self.raw) if word[0] in SINGLE_QUOTES)

    @cached_property
    def double_quotes(self) -> int:
        """How many words have an opening double quote."""
        return sum(word[0] in _DOUBLE_QUOTES for word in self.raw)

    def _sentences(self) -> Iterator[Sentence]:
        first = 0
        for at in range(1, len(self.raw)):
            before = self.raw[at - 1]
            if _ENDED.search(before) and not self._goes_on(before, self.raw[at]):
                yield Sentence(first, at)
                first = at
        if first < len(self.raw):
            yield Sentence(first, len(self.raw))

    @staticmethod
    def _goes_on(before: str, after: str) -> bool:
        return after.lstrip(OPENERS)[:1].islower() or _ABBREVIATED.match(before) is not None


def has_capital(word: str) -> bool:
    """Whether a word begins with a capital letter, an opening quote or bracket aside.

    >>> has_capital("Rain"), has_capital("“Rain"), has_capital("rain")
    (True, True, False)
    """
    return word.lstrip(OPENERS)[:1].isupper()
