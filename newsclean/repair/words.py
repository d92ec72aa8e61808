"""How much a word looks like one: by the document's own words, by common words, by which letters follow each other.

Costs are in nats, roughly: the negative logarithm of how often a word is met, so that costs add up and the lower is
the likelier.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import islice
from math import inf, log
from operator import and_, itemgetter, methodcaller
from typing import Final
from unicodedata import normalize

from newsclean.repair.languages import MOST_WORDS, languages_of
from newsclean.repair.lexicon import TIERS, letters, rarer, tiers

__all__ = ["WORD", "Ear", "is_letter"]

_MARK: Final = r"[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u0957]"
WORD: Final = re.compile(rf"[^\W\d_]+(?:(?:{_MARK}|['’\u200c](?=[^\W\d_]))[^\W\d_]*)*")
"""A word: letters with the marks that belong to them, and apostrophes and joiners inside."""
_KNOWN_HERE: Final = 3.0
"""Cost of a word that stands undamaged elsewhere in the document."""
_SINGULAR: Final = 1.5
"""What a word costs more of which the document has the plural only: `hacker’s` beside `hackers`."""
_TIER_COST: Final[tuple[float, ...]] = (3.5, 5.0, 6.5, 8.0, 9.0, 10.0)
"""Cost of a word by the tier of its frequency: about a thousandth of all words down to a few in a million."""
_RARE: Final = 11.0
"""Cost of a word that is too rare for a tier: of 4,800 damaged texts 37 paragraphs come back because such words are
known, and one is lost; at 12 it is 35 and one."""
_UNKNOWN: Final = 8.0
_SECOND_LANGUAGE: Final = 2.0
"""A word only a kindred language knows (a Danish one in Swedish text) is the less likely."""
_LETTER: Final = 1.6
"""An unknown word costs this much, and for each letter the surplus of its surprise; measured on words left out."""
_APOSTROPHE: Final = 0.5
_ENDINGS: Final = frozenset({"s", "t", "re", "ve", "ll", "d", "m"})
_ELIDED: Final = frozenset(
    (
        "c",
        "d",
        "j",
        "l",
        "m",
        "n",
        "s",
        "t",
        "qu",
        "jusqu",
        "lorsqu",
        "puisqu",
        "dell",
        "nell",
        "all",
        "sull",
        "dall",
        "un",
        "quell",
        "quest",
        "o",
    )
)
"""What stands before an apostrophe in French, Italian, Catalan and Irish names."""
_TOLD_BY: Final = 4_000
"""Code points that mostly hold as many words as tell the languages of a text."""
_SMOOTHING: Final = 0.05
"""What three letters that were never met count."""
_ASCII_LETTERS: Final = 30
"""Letters, word ends and apostrophes that every language may have."""
_ASCII: Final = "".join(map(chr, range(0x80)))
_REMEMBERED: Final = 1 << 16
"""Words whose surprise is remembered, some 10 MB."""
_REMEMBERED_ROWS: Final = 1 << 10
"""Rows of letters of which it is remembered how likely each is behind two others, some 3 MB."""


class _Spelling(dict[str, float]):
    """How surprising a letter is behind two others, in one language, by the three."""

    def __init__(self, seen: Mapping[str, float], unseen: Mapping[str, float], new: float) -> None:
        """The surprise of three that were met, of those of which only the first two were, and of all others."""
        super().__init__(seen)
        self._unseen = unseen
        self._new = new

    def __missing__(self, three: str) -> float:
        return self._unseen.get(three[:2], self._new)


@cache
def _spelling(language: str) -> _Spelling:
    """Counted over the language's common words, the common ones more; a word is `^^word$`."""
    three: Counter[str] = Counter()
    words: dict[int, list[str]] = defaultdict(list)
    for word, tier in tiers(language).items():
        words[tier].append(word)
    for tier, row in words.items():
        joined = f"^^{'$^^'.join(row)}$"
        for letters_in_row, count in Counter(map("".join, zip(joined, joined[1:], joined[2:], strict=False))).items():
            three[letters_in_row] += count * (TIERS - tier)
    two: Counter[str] = Counter()
    for letters_in_row, count in three.items():
        two[letters_in_row[:2]] += count
    room = _SMOOTHING * (_ASCII_LETTERS + len(letters()[language]))
    return _Spelling(
        {each: -log((count + _SMOOTHING) / (two[each[:2]] + room)) for each, count in three.items()},
        {each: -log(_SMOOTHING / (count + room)) for each, count in two.items()},
        -log(_SMOOTHING / room),
    )


@cache
def _letters_of(languages: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*(letters()[language] for language in languages))


@lru_cache(maxsize=_REMEMBERED)
def _surprise(word: str, language: str) -> float:
    """How surprising a word's letters are, each after the two in front of it; a whole word ends in `$`."""
    spelling = _spelling(language)
    padded = f"^^{word}"
    return sum([spelling[padded[at : at + 3]] for at in range(len(padded) - 2)])


@lru_cache(maxsize=_REMEMBERED_ROWS)
def _likeliest(language: str, two: str, found: tuple[str, ...]) -> Sequence[tuple[float, str]]:
    spelling = _spelling(language)
    return sorted([(spelling[two + letter.casefold()], letter) for letter in found], key=itemgetter(0))


@dataclass(frozen=True)
class Ear:
    """Judges words as a reader of the document would: by its languages and its own vocabulary."""

    languages: tuple[str, ...]
    text: str
    doubtful: re.Pattern[str] | None = None
    """What may be damage: a word that touches it is none of the document's."""
    _heard: dict[str, float] = field(default_factory=dict, compare=False)
    _vocabulary: list[frozenset[str]] = field(default_factory=list, compare=False)

    @classmethod
    def of(cls, text: str, *, doubtful: re.Pattern[str] | None = None) -> "Ear":
        """Trained on the words of a text, those left out that touch a doubtful character."""
        head = text[: text.rfind(" ", 0, _TOLD_BY) + 1] or text
        for part in (head, text):
            words = list(map(methodcaller("group"), islice(WORD.finditer(_sound(part, doubtful)), MOST_WORDS)))
            if len(words) == MOST_WORDS:
                break
        return cls(languages_of(words), text, doubtful)

    def cost(self, word: str) -> float:
        """How unlikely the word is."""
        known = self._heard.get(word)
        if known is None:
            known = self._heard[word] = self._cost(normalize("NFC", word).replace("’", "'"))
        return known

    def beginning(self, part: str) -> float:
        """How unlikely the beginning of a word is."""
        return _surprise(part.casefold(), self.languages[0]) if self.languages else 0.0

    def likeliest(self, part: str, found: tuple[str, ...]) -> Sequence[tuple[float, str]]:
        """How unlikely each of these letters is behind the beginning of a word, the likeliest first."""
        return _likeliest(self.languages[0], f"^^{part}"[-2:], found) if self.languages else [(0.0, x) for x in found]

    def knows(self, letter: str) -> bool:
        """Whether one of the document's languages has the letter; ASCII letters are everyone's."""
        return letter < "\x80" or not self.languages or letter.lower() in _letters_of(self.languages)

    def is_known(self, word: str) -> bool:
        """Whether the word is one of the document's or of its languages' common ones."""
        return self.cost(word) <= _TIER_COST[-1] + 1.0

    def _cost(self, word: str) -> float:
        low = word.casefold()
        if not word:
            return 0.0
        head, quote, tail = word.rpartition("'")
        if quote and (_is_ending(head.lower(), tail.lower()) or head.lower() in _ELIDED):
            owner = self._cost(tail if head.lower() in _ELIDED else head)
            if tail == "s" and self._holds(f"{head.casefold()}s"):
                owner = min(owner, _KNOWN_HERE + _SINGULAR)
            parted = owner + _APOSTROPHE
            return min(parted, self._common(low))  # “don” alone is far rarer than “don't”
        if quote and tail[:1].isupper() and tail[1:].islower():
            return self._cost(head) + self._cost(tail) + _APOSTROPHE  # the two parts of a name: “De'Aaron”
        if word[1:] != word[1:].lower() and word != word.upper():
            return self._unknown(low) + 4.0 * _case_breaks(word)
        if self._holds(low):
            return _KNOWN_HERE
        common = self._common(low)
        return self._unknown(low) if common == inf else common

    def _holds(self, low: str) -> bool:
        """Whether the document has the word. Its words are gathered when the first is asked for, which is seldom."""
        if not self._vocabulary:
            tokens = " ".join(set(self.text.split()))
            self._vocabulary.append(frozenset(WORD.findall(_sound(tokens, self.doubtful))))
        return low in self._vocabulary[0]

    def _common(self, low: str) -> float:
        """What a word of the lists costs in the language that has it commonest; infinite for any other."""
        common = inf
        for rank, name in enumerate(self.languages):
            tier = tiers(name).get(low)
            if tier is not None:
                common = min(common, _TIER_COST[tier] + (_SECOND_LANGUAGE if rank else 0.0))
        return common if common < inf or low.isascii() else self._rare(low)

    def _rare(self, low: str) -> float:
        for rank, name in enumerate(self.languages):
            if low in rarer(name):
                return _RARE + (_SECOND_LANGUAGE if rank else 0.0)
        return inf

    def _unknown(self, low: str) -> float:
        return _UNKNOWN + (_surprise(f"{low}$", self.languages[0]) if self.languages else _LETTER * len(low) * 2)


def _is_ending(head: str, tail: str) -> bool:
    """Whether it is what English writes behind an apostrophe, `t` only behind `n`."""
    return tail in _ENDINGS and (tail != "t" or head.endswith("n"))


def _sound(text: str, doubtful: re.Pattern[str] | None) -> str:
    """A text in small letters, without the tokens that hold what is doubtful; ASCII may need no look."""
    if not doubtful:
        return text.casefold()
    if doubtful.search(_ASCII):
        return " ".join([token for token in text.split() if not doubtful.search(token)]).casefold()
    return " ".join([token for token in text.split() if token.isascii() or not doubtful.search(token)]).casefold()


def is_letter(character: str) -> bool:
    """Whether it is one of the letters that `WORD` is made of.

    >>> is_letter("é"), is_letter("²"), is_letter("3")
    (True, True, False)
    """
    return character.isalpha() or (character.isalnum() and not character.isdecimal())


def _case_breaks(word: str) -> int:
    return sum(map(and_, map(str.islower, word), map(str.isupper, word[1:])))
