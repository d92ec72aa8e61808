"""Whether the words before a joint fit their surroundings: do the sentences around them mention the same things?

The text's own subheading names what the next sentences are about, and a sentence goes on with the words of the one
before. A foreign headline does neither, even one on the text's own subject: its words may stand somewhere in the text,
but not right here. Words are compared by their stems, and the rarer a word is elsewhere, the more it counts.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import log
from typing import Final

from newsclean.label.glued.lexicon import Lexicon
from newsclean.label.glued.text import Sentence, Text

__all__ = ["COHESION", "cohesion", "stem"]

_REACHES: Final = (1, 3, 8)
"""Sentences on either side that count as near."""
_NEARBY: Final = 1
"""Which of the reaches is asked about the words behind a joint."""
_STEM: Final = 5
"""Letters by which words are compared: they keep `renovation` and `renovate` together, and apart from `renown`."""
_CONTENT: Final = 4
"""Letters from which a word in small letters counts as topic; names count from two."""
_NAME: Final = 2
_MOST_COUNTED: Final = 1020.0
"""Four times the highest count that the lexicon keeps: a word it does not know weighs four times the commonest one."""
_NOWHERE: Final = -1

COHESION: Final = (
    "before: said elsewhere",
    *(f"before: said up to {reach} sentences earlier" for reach in _REACHES),
    "before: said in the rest of the sentence",
    *(f"before: said up to {reach} sentences later" for reach in _REACHES),
    "before: names not said elsewhere",
    "behind: said near",
    "behind: said elsewhere",
    "behind less before: said elsewhere",
    "before: rarest word not said elsewhere",
    "before: rarity",
    "before: topic words",
    "before: rarity not said elsewhere",
)
"""The columns of `cohesion`, in order: shares are of the rarity of the words before, or behind, the joint."""


@dataclass(frozen=True, slots=True)
class _Topic:
    """The stem of each word of a text (empty if it is no topic), its rarity, and the places of each stem, in order."""

    stems: Sequence[str]
    rarity: Sequence[float]
    places: dict[str, list[int]]


@dataclass(frozen=True, slots=True)
class _Word:
    """A topic word: its place, its rarity, whether it is a name, where its stem stood last before its sentence, and all
    of the stem's places.
    """

    at: int
    rarity: float
    is_name: bool
    before: int
    places: Sequence[int]

    def next(self, at: int) -> int:
        """The first place of the stem at or behind the word `at`, or `_NOWHERE`."""
        index = bisect_left(self.places, at)
        return self.places[index] if index < len(self.places) else _NOWHERE


def stem(word: str) -> str:
    """What a lower-cased word has in common with its other forms.

    >>> stem("renovations"), stem("wells"), stem("well")
    ('renov', 'well', 'well')
    """
    if len(word) > _STEM:
        return word[:_STEM]
    return word.rstrip("s") if len(word) == _STEM else word


def cohesion(text: Text, lexicon: Lexicon, found: Iterable[tuple[Sentence, int]]) -> list[list[float]]:
    """For each joint, a sentence and the word behind the joint, in the order of the text, the columns of `COHESION`."""
    topic = _topic(text, lexicon)
    firsts = [sentence.first for sentence in text.sentences]
    rows: list[list[float]] = []
    for sentence, group in groupby(found, key=lambda joint: joint[0]):
        number = bisect_left(firsts, sentence.first)
        earliest = [firsts[max(0, number - reach)] for reach in _REACHES]
        latest = [text.sentences[min(len(firsts) - 1, number + reach)].behind for reach in _REACHES]
        words = list(_words(text, topic, sentence))
        for _, at in group:
            before = [(word, word.next(at)) for word in words if word.at < at]
            behind = [(word, word.next(sentence.behind)) for word in words if word.at >= at]
            rows.append(_row(before, behind, sentence.behind, earliest, latest))
    return rows


def _topic(text: Text, lexicon: Lexicon) -> _Topic:
    known: dict[str, float] = {}
    stems: list[str] = []
    rarity: list[float] = []
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, (low, bare) in enumerate(zip(text.low, text.bare, strict=True)):
        if not _is_topic(bare):
            stems.append("")
            rarity.append(0.0)
            continue
        if low not in known:
            word = lexicon[low]
            known[low] = log(1 + _MOST_COUNTED / (1 + word.small + word.capital + word.first))
        stems.append(stem(low))
        rarity.append(known[low])
        places[stems[-1]].append(at)
    return _Topic(stems, rarity, places)


def _is_topic(bare: str) -> bool:
    return (len(bare) >= _CONTENT and not bare[0].isdigit()) or (len(bare) >= _NAME and bare[0].isupper())


def _words(text: Text, topic: _Topic, sentence: Sentence) -> Iterator[_Word]:
    for at in range(sentence.first, sentence.behind):
        if topic.stems[at]:
            places = topic.places[topic.stems[at]]
            index = bisect_left(places, sentence.first)
            before = places[index - 1] if index else _NOWHERE
            yield _Word(at, topic.rarity[at], text.bare[at][:1].isupper(), before, places)


def _row(
    before: Sequence[tuple[_Word, int]],
    behind: Sequence[tuple[_Word, int]],
    end: int,
    earliest: Sequence[int],
    latest: Sequence[int],
) -> list[float]:
    """The columns of one joint, from the words on both sides, each with the next place of its stem."""
    total = sum(word.rarity for word, _ in before) or 1.0
    rest = sum(word.rarity for word, _ in behind) or 1.0
    new = [word for word, later in before if word.before < 0 and later < 0]
    names = sum(word.rarity for word, _ in before if word.is_name)
    said = 1 - sum(word.rarity for word in new) / total if before else 0.0
    said_behind = sum(word.rarity for word, later in behind if word.before >= 0 or later >= 0) / rest
    near = (earliest[_NEARBY], latest[_NEARBY])
    return [
        said,
        *(sum(word.rarity for word, _ in before if word.before >= first) / total for first in earliest),
        sum(word.rarity for word, later in before if 0 <= later < end) / total,
        *(sum(word.rarity for word, later in before if 0 <= later < last) / total for last in latest),
        sum(word.rarity for word in new if word.is_name) / names if names else -1.0,
        sum(word.rarity for word, later in behind if word.before >= near[0] or 0 <= later < near[1]) / rest,
        said_behind,
        said_behind - said,
        max((word.rarity for word in new), default=0.0),
        total,
        float(len(before)),
        sum(word.rarity for word in new),
    ]
