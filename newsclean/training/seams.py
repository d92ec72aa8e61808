"""Learns how sentences and headlines end and begin: the tables of `newsclean.label.glued.seams`.

Every capital letter of a body teaches: where a sentence begins with it the words around it are an example, and a
counter example where it stands inside a sentence. Headlines teach how they end, alone and in front of a sentence, and
what they are; cut short, or with the next sentence's first words, they are counter examples.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.glued import marks
from newsclean.label.glued.joints import FEWEST_WORDS, NO_END, joints
from newsclean.label.glued.seams import UNIT, Seams
from newsclean.label.glued.text import Text, has_capital
from newsclean.training.regression import learned

__all__ = ["Examples", "Lesson", "examples", "seams"]

_HEADLINES_WEIGH: Final = 5.0
"""How many sentences the end of a headline weighs: there are some fifty times as many sentences."""
_MEETINGS: Final = 3
_MEETINGS_WEIGH: Final = 2.0
"""Sentences that each headline is put in front of, and how many sentences each of these weighs."""
_BEHIND: Final = 25
"""Words of such a sentence: no more are looked at."""
_CUTS: Final = 2
"""Places of a headline's own capitals, and of those of the sentence behind, at which it is taken to end wrongly."""
_ROUNDS: Final = 6
_BATCH: Final = 256
_NOTHING: Final = marks.SLOTS
"""The slot behind the table's last, whose weight stays nought: it fills up the rows of short headlines."""

Lesson = tuple[list[int], bool, float, int]
"""The slots of a place, whether a sentence ends or begins there, how much it weighs, and its fold."""


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Lessons as arrays: places by marks, and a label, a weight and a fold for each place."""

    slots: NDArray[np.int32]
    labels: NDArray[np.float64]
    weights: NDArray[np.float64]
    folds: NDArray[np.int8]

    @classmethod
    def of(cls, lessons: Iterable[Lesson]) -> "Examples":
        """The lessons in their order."""
        slots, labels, weights, folds = zip(*lessons, strict=True)
        table = np.full((len(slots), max(map(len, slots))), _NOTHING, np.int32)
        for row, each in zip(table, slots, strict=True):
            row[: len(each)] = each
        return cls(table, np.array(labels, float), np.array(weights), np.array(folds, np.int8))


@dataclass(frozen=True, slots=True)
class _Headline:
    """A headline, the same in front of some other story's sentence, its words and its fold."""

    text: Text
    met: tuple[Text, ...]
    fold: int


def examples(bodies: Iterable[tuple[str, int]], headlines: Iterable[tuple[str, int]]) -> tuple[Examples, ...]:
    """What bodies and headlines, each with its fold, teach of each table of `Seams`, in their order."""
    texts = [(Text(" ".join(body.split())), fold) for body, fold in bodies]
    places = [(text, at, starts, fold) for text, fold in texts for at, starts in _places(text)]
    given = [*_met(headlines, texts)]
    before: list[Lesson] = [(marks.before(text, at), starts, 1.0, fold) for text, at, starts, fold in places]
    before += [(marks.before(each.text, len(each.text)), True, _HEADLINES_WEIGH, each.fold) for each in given]
    behind: Iterable[Lesson] = ((marks.behind(text, at), starts, 1.0, fold) for text, at, starts, fold in places)
    across: list[Lesson] = [(marks.across(text, at), starts, 1.0, fold) for text, at, starts, fold in places]
    whole: list[Lesson] = [
        (marks.headline(text, joint.sentence.first, joint.at), False, 1.0, fold)
        for text, fold in texts
        for joint in joints(text)
    ]
    for each in given:
        across += _across(each)
        whole += _whole(each)
    return tuple(map(Examples.of, (before, behind, across, whole)))


def seams(taught: Sequence[Examples], without: int | None = None) -> Seams:
    """The tables, learned from all examples but those of one fold."""
    return Seams(*(_learned(side, without).tolist() for side in taught))


def _met(headlines: Iterable[tuple[str, int]], texts: Sequence[tuple[Text, int]]) -> Iterator[_Headline]:
    """Each headline in front of sentences of its fold."""
    by_fold = groupby(sorted(texts, key=lambda each: each[1]), key=lambda each: each[1])
    sentences = {
        fold: [(text, sentence.first) for text, _ in group for sentence in text.sentences] for fold, group in by_fold
    }
    chance = np.random.default_rng(1)
    for headline, fold in headlines:
        near = sentences.get(fold, [])
        drawn = [near[at] for at in chance.integers(0, len(near), _MEETINGS)] if near else []
        behind = (" ".join(text.raw[first : first + _BEHIND]) for text, first in drawn)
        yield _Headline(Text(headline), tuple(Text(f"{headline} {sentence}") for sentence in behind), fold)


def _across(each: _Headline) -> Iterator[Lesson]:
    for met in each.met:
        yield marks.across(met, len(each.text)), True, _MEETINGS_WEIGH, each.fold
    for at in _capitals(each.text, FEWEST_WORDS, len(each.text))[:_CUTS]:
        yield marks.across(each.text, at), False, 1.0, each.fold


def _whole(each: _Headline) -> Iterator[Lesson]:
    end = len(each.text)
    yield marks.headline(each.text, 0, end), True, _HEADLINES_WEIGH, each.fold
    for at in _capitals(each.text, FEWEST_WORDS, end)[-_CUTS:]:
        yield marks.headline(each.text, 0, at), False, 1.0, each.fold
    for met in each.met[:1]:
        for at in _capitals(met, end + 1, len(met))[:_CUTS]:
            yield marks.headline(met, 0, at), False, 1.0, each.fold


def _capitals(text: Text, first: int, end: int) -> list[int]:
    """The words with a capital in front of which a headline might end."""
    return [at for at in range(first, end) if has_capital(text.raw[at]) and text.raw[at - 1][-1] not in NO_END]


def _places(text: Text) -> Iterator[tuple[int, bool]]:
    """The words with a capital that begin a sentence, or might if their capital were no name's."""
    firsts = {sentence.first for sentence in text.sentences}
    for at in range(1, len(text)):
        if has_capital(text.raw[at]) and (at in firsts or text.raw[at - 1][-1] not in NO_END):
            yield at, at in firsts


def _learned(side: Examples, without: int | None) -> NDArray[np.int8]:
    """The weights of a logistic regression, in steps."""
    kept = np.flatnonzero(side.folds != without) if without is not None else slice(None)
    rows, labels, weights = side.slots[kept], side.labels[kept], side.weights[kept]
    return learned(rows, labels, weights, size=marks.SLOTS, unit=UNIT, rounds=_ROUNDS, batch=_BATCH)
