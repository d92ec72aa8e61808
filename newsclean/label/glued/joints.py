"""Places where a headline may have been glued to the sentence behind it, and what speaks for each.

Between two sentences a scraper put "Third well runs dry in the valley" and no full stop: what is left is one long
sentence with a capital letter inside. Most capitals inside a sentence are names. A joint differs in what can stand last
and first in a sentence, in the headline's style, in words the rest of the text does not use, and in how the pieces fit.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log
from statistics import fmean
from typing import Final

from newsclean.label.glued.casing import CASING, asks_or_calls, casing
from newsclean.label.glued.cohesion import COHESION, cohesion
from newsclean.label.glued.lexicon import Behaviour, Lexicon
from newsclean.label.glued.seams import Seams
from newsclean.label.glued.text import SINGLE_QUOTES, Sentence, Text, has_capital
from newsclean.punctuation import CLOSERS, TERMINATORS

__all__ = ["FEATURES", "FEWEST_WORDS", "NO_END", "Joint", "headline_quotes", "joints", "rows"]

FEWEST_WORDS: Final = 3
MOST_WORDS: Final = 20
"""Words of a headline."""
_FEWEST_BEHIND: Final = 2
"""Words of the sentence behind it."""
NO_END: Final = ",;:(–—-/&"
"""Marks behind which no headline ends and no sentence begins."""
_SIGNS: Final = "—–"
"""A dash that touches a name signs a quotation (`—Ann Berg, director`); no headline begins with it."""
_CONTENT: Final = 4
"""Letters from which a word counts as topic."""
_SMOOTH: Final = 0.3
"""Added to both counts of a ratio, so that rare words say little."""
_REPEATS: Final = 5
"""Times after which a word's further occurrences in the text say no more."""
_LOOKED_INTO: Final = 8
"""Words of the sentence behind whose style is compared."""
_CLOSING: Final = "’'"
_STYLE: Final = 3
"""Double quotes that make them a text's style."""
_STRONG: Final = 2.0
"""Log-ratio from which a capital is far likelier to begin a sentence than to be a name. Guides whose own subheadings
were glued have such joints in every third sentence; news with a few foreign headlines in every twentieth."""
_NONE: Final = -20.0
"""Less than any joint has: there is no other in the sentence."""


@dataclass(frozen=True, slots=True)
class Joint:
    """A place in a sentence: the word `at` may begin a sentence, and the words from the sentence's first a headline."""

    sentence: Sentence
    at: int


FEATURES: Final = (
    "next: capital within sentences",
    "next: first in sentences",
    "next: how common",
    "second next: in small letters",
    "last: ends sentences",
    "last: stands before capitals",
    "last: how common",
    "last: ends headlines",
    "first: begins sentences",
    "first: begins headlines",
    "last, its kind: ends sentences",
    "last, its kind: stands before capitals",
    "last, its kind: ends headlines",
    "next, its kind: capital within sentences",
    "next, its kind: first in sentences",
    "second next, its kind: in small letters",
    "headline words, mean",
    "headline words, most",
    "headline words, least",
    "words",
    "words behind",
    "share of capitals",
    "capitals",
    "share of short words",
    "commas",
    "colons",
    "open quotes",
    "single quotes",
    "single quotes in the text",
    "numbers",
    "next: in small letters here",
    "next: in capitals here",
    "pair seen elsewhere",
    "known words",
    "known names",
    "known words behind",
    "next: with a comma",
    "second next: capital",
    "third next: capital",
    "best joint before",
    "best joint behind",
    "length against other sentences",
    "last but one: capital",
    "last: capital",
    "last: number",
    "first: in small letters here",
    "mark at the end",
    "share of small letters behind",
    "share of capitals behind",
    "headline words behind, mean",
    "sentences",
    "sentences with a strong joint",
    "share of sentences with a strong joint",
    "words before: end a sentence",
    "words behind: begin a sentence",
    "words on both sides",
    "words on both sides, best joint before",
    "words on both sides, best joint behind",
    *COHESION,
    *CASING,
    "words across",
    "words before: a headline",
    "words across, and before a headline",
    "words across, and before a headline, best joint before",
    "words across, and before a headline, best joint behind",
    "words across, best joint before",
    "words across, best joint behind",
)
"""The columns of `rows`, in order."""


def joints(text: Text) -> Iterator[Joint]:
    """The candidate places, in order; none in the first sentence, where the text's own headline would be."""
    for before, sentence in pairwise(text.sentences):
        yield from _behind_word(text, sentence, sentence.first)
        if before.first and asks_or_calls(text, before):
            yield from _behind_word(text, Sentence(before.first, sentence.behind), sentence.first)


def _behind_word(text: Text, sentence: Sentence, word: int) -> Iterator[Joint]:
    """The places in a sentence, or in two as one, behind a word of it."""
    if text.raw[sentence.first][0] in _SIGNS:
        return
    first = max(sentence.first + FEWEST_WORDS, word + 1)
    last = min(sentence.first + MOST_WORDS, sentence.behind - _FEWEST_BEHIND)
    for at in range(first, last + 1):
        if has_capital(text.raw[at]) and text.raw[at - 1][-1] not in NO_END:
            yield Joint(sentence, at)


def rows(text: Text, lexicon: Lexicon, seams: Seams, found: Sequence[Joint]) -> list[list[float]]:
    """The features of each joint, in the order of `FEATURES`."""
    length = fmean(map(len, text.sentences))
    strengths = [_strength(lexicon[text.low[joint.at]]) for joint in found]
    sides = [(seams.ends(text, joint.at), seams.begins(text, joint.at)) for joint in found]
    meeting = [before + behind for before, behind in sides]
    parting = [seams.parts(text, joint.at) for joint in found]
    whole = [seams.announces(text, joint.sentence.first, joint.at) for joint in found]
    both = [part + headline for part, headline in zip(parting, whole, strict=True)]
    cohesive = cohesion(text, lexicon, ((joint.sentence, joint.at) for joint in found))
    pairs = zip(found, strengths, strict=True)
    strong = len({joint.sentence.first for joint, strength in pairs if strength >= _STRONG})
    return [
        [
            *_both_sides(text, lexicon, joint),
            *_style(text, lexicon, joint),
            *_topic(text, joint),
            *_shape(text, joint),
            *_rivals(found, strengths, index),
            len(joint.sentence) / length,
            *_behind(text, lexicon, joint),
            len(text.sentences),
            strong,
            strong / len(text.sentences),
            *sides[index],
            meeting[index],
            *_rivals(found, meeting, index),
            *cohesive[index],
            *casing(text, joint.sentence, joint.at),
            parting[index],
            whole[index],
            both[index],
            *_rivals(found, both, index),
            *_rivals(found, parting, index),
        ]
        for index, joint in enumerate(found)
    ]


def headline_quotes(text: Text, joint: Joint) -> bool:
    """Whether the words before the joint hold the only single quotes of a text that quotes in double ones.

    Many papers set quotations in headlines in single quotes, and in their texts in double ones.
    """
    singles = text.single_quotes
    if text.double_quotes < _STYLE or not singles:
        return False
    if not joint.sentence.first <= singles[0] <= singles[-1] < joint.at:
        return False
    return any(word.rstrip(".,")[-1:] in _CLOSING for word in text.raw[singles[0] : joint.at])


def _ratio(one: float, other: float) -> float:
    return log((one + _SMOOTH) / (other + _SMOOTH))


def _strength(word: Behaviour) -> float:
    """How much a word looks like the beginning of a sentence when it has a capital."""
    return _ratio(word.first + word.small, word.capital)


def _both_sides(text: Text, lexicon: Lexicon, joint: Joint) -> list[float]:
    """How the words on both sides behave elsewhere."""
    low = text.low
    first, last = lexicon[low[joint.sentence.first]], lexicon[low[joint.at - 1]]
    after, second = lexicon[low[joint.at]], lexicon[low[joint.at + 1]]
    return [
        _ratio(after.capital, after.small),
        _ratio(after.first, after.small + after.capital),
        log(1 + after.small + after.capital + after.first),
        _ratio(second.small, second.capital),
        _ratio(last.last, last.small + last.capital),
        _ratio(last.before_capital, last.small + last.capital),
        log(1 + last.small + last.capital + last.first),
        _ratio(last.headline_last, last.headline),
        _ratio(first.first, first.small + first.capital),
        _ratio(first.headline_first, first.headline),
        *_kinds(lexicon, low[joint.at - 1], low[joint.at], low[joint.at + 1]),
    ]


def _kinds(lexicon: Lexicon, before: str, after: str, second: str) -> list[float]:
    """The same of words with the same endings."""
    last, following, next_but_one = lexicon.ending(before), lexicon.ending(after), lexicon.ending(second)
    return [
        _ratio(last.last, last.small + last.capital),
        _ratio(last.before_capital, last.small + last.capital),
        _ratio(last.headline_last, last.headline),
        _ratio(following.capital, following.small),
        _ratio(following.first, following.small + following.capital),
        _ratio(next_but_one.small, next_but_one.capital),
    ]


def _headline_likeness(text: Text, lexicon: Lexicon, first: int, behind: int) -> list[float]:
    """For each word, the log of how much commoner it is in headlines than in text."""
    scores = []
    for at in range(first, behind):
        word = lexicon[text.low[at]]
        in_text = (word.small + word.capital + word.first + 2) / lexicon.text_total
        scores.append(log((word.headline + 0.5) / lexicon.headline_total / in_text))
    return scores


def _style(text: Text, lexicon: Lexicon, joint: Joint) -> list[float]:
    """Whether the words before the joint are a headline by their choice, number, capitals and marks."""
    first, behind = joint.sentence.first, joint.at
    likeness = _headline_likeness(text, lexicon, first, behind)
    long = [text.bare[at] for at in range(first + 1, behind) if len(text.bare[at]) >= _CONTENT]
    capitals = sum(word[0].isupper() for word in long)
    raw, bare = text.raw[first:behind], text.bare[first:behind]
    return [
        fmean(likeness),
        max(likeness),
        min(likeness),
        behind - first,
        joint.sentence.behind - behind,
        capitals / len(long) if long else -1,
        capitals,
        sum(len(word) < _CONTENT and word[:1].islower() for word in bare) / len(bare),
        sum(word[-1] == "," for word in raw),
        sum(word[-1] == ":" for word in raw),
        sum(word.count(mark) for word in raw for mark in '"“”') % 2,
        sum(word[0] in SINGLE_QUOTES for word in raw),
        len(text.single_quotes) / len(text),
        sum(word[:1].isdigit() for word in bare),
    ]


def _topic(text: Text, joint: Joint) -> list[float]:
    """How the text uses the words on both sides elsewhere."""
    first, at, behind = joint.sentence.first, joint.at, joint.sentence.behind
    names = [place for place in range(first + 1, at) if text.bare[place][:1].isupper()]
    return [
        min(_REPEATS, text.small[text.low[at]]),
        min(_REPEATS, text.capital[text.low[at]] - 1),
        text.pairs[text.low[at - 1], text.low[at]] - 1,
        _known(text, range(first, at), range(first, at)),
        _known(text, names, range(first, at)) if names else -1,
        _known(text, range(at, behind), range(at, behind)),
    ]


def _known(text: Text, places: Sequence[int], own: Sequence[int]) -> float:
    """The share of the topic words at some places that stand outside the stretch `own` too."""
    here = Counter(text.low[at] for at in own)
    words = [text.low[at] for at in places if len(text.bare[at]) >= _CONTENT]
    return sum(text.counts[word] > here[word] for word in words) / len(words) if words else 0.0


def _shape(text: Text, joint: Joint) -> list[float]:
    """Commas and capitals of the next words."""
    third = joint.at + 2
    return [
        text.raw[joint.at][-1] == ",",
        has_capital(text.raw[joint.at + 1]),
        third < joint.sentence.behind and has_capital(text.raw[third]),
    ]


def _rivals(found: Sequence[Joint], strengths: Sequence[float], index: int) -> list[float]:
    """The strongest other joints of the same sentence, on either side."""
    sentence = found[index].sentence
    before, behind = _NONE, _NONE
    other = index - 1
    while other >= 0 and found[other].sentence is sentence:
        before = max(before, strengths[other])
        other -= 1
    other = index + 1
    while other < len(found) and found[other].sentence is sentence:
        behind = max(behind, strengths[other])
        other += 1
    return [before, behind]


def _behind(text: Text, lexicon: Lexicon, joint: Joint) -> list[float]:
    """What is left on both sides if the words are parted here."""
    first, at, behind = joint.sentence.first, joint.at, joint.sentence.behind
    rest = text.bare[at:behind]
    likeness = _headline_likeness(text, lexicon, at, min(behind, at + _LOOKED_INTO))
    return [
        has_capital(text.raw[at - 2]),
        text.bare[at - 1][:1].isupper(),
        text.bare[at - 1][:1].isdigit(),
        min(_REPEATS, text.small[text.low[first]]),
        TERMINATORS.find(text.raw[behind - 1].rstrip(CLOSERS)[-1:] or "\0"),
        sum(word[:1].islower() for word in rest) / len(rest),
        sum(word[:1].isupper() for word in rest[1:]) / len(rest),
        fmean(likeness),
    ]
