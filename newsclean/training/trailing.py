"""Weights for the stage `trailing`: openings of other stories behind an article, against articles as they are.

The benchmark's generator makes openings of 350 to 650 code points. Sites are less regular, so training varies what the
benchmark fixes: one to six openings of 160 to 1,000 code points, cut off or not, under a headline or not, behind an
author's note or not. As many clean articles, and articles that were cut off themselves, say what an opening is not.
"""

import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from newsclean.label.sentences import weighted_length
from newsclean.label.trailing.endings import is_cut
from newsclean.label.trailing.evidence import Passage, rows
from newsclean.label.trailing.weights import NAME
from newsclean.training.boost import Plan, save
from newsclean.training.corpora import Page, load
from newsclean.training.table import Table

__all__ = ["PLAN", "Example", "examples", "main", "table"]

PLAN = Plan(trees=200, leaves=24, depth=7, rate=0.08, rows_in_leaf=60)
"""Over five folds, with a list of headlines and openings behind the article, it is missed in 5 of 100 articles and its
beginning found in 78; with 60 trees of 12 leaves and one draw, in 18 and 59. Of 1,000 clean articles 2 are touched."""

_DRAWS = 4
"""Times each article is given other openings: of what may stand behind it, one draw shows little."""

_COUNTS = (1, 6)
"""Openings behind an article."""
_LENGTHS = (160, 1000)
"""Code points of an opening, in weighted letters."""
_SHORTEST = 60
"""Code points that are left of an opening when its last word goes."""
_HEADED = 0.4
"""Share of the articles behind which each opening stands under its headline."""
_SHORT = 0.5
"""Share of the articles of which only the beginning is taken: a short article's vocabulary says less."""
_SHORT_ARTICLE = (3, 8)
"""Paragraphs of such an article."""
_NOTE = 0.3
_NOTE_IN_THE_MIDDLE = 0.1
"""Share of the articles with a note on the author in front of the openings, and of those with one anywhere."""
_ELLIPSIS = 0.25
"""Share of the openings cut off that end in an ellipsis."""
_FEWEST_PARAGRAPHS = 2
"""Paragraphs of an article that can be learned from."""
_NOTE_TEXT = Passage("About the author", is_cut=False, closes=True)


@dataclass(frozen=True, slots=True)
class Example:
    """An article as passages, and how many of them are its own; the rest are openings of other stories."""

    page: Page
    passages: tuple[Passage, ...]
    own: int


def examples(pages: Iterable[Page]) -> Iterator[Example]:
    """Every page with openings behind it, as it is, and cut off, several times over."""
    row = list(pages)
    for draw in range(_DRAWS):
        yield from _drawn(row, draw)


def _drawn(pages: Iterable[Page], seed: int) -> Iterator[Example]:
    usable = [page for page in pages if len(_paragraphs(page.body)) >= _FEWEST_PARAGRAPHS]
    groups: dict[tuple[str, str | None], list[Page]] = defaultdict(list)
    for page in usable:
        groups[page.corpus, page.country].append(page)
    for page in usable:
        chance = np.random.default_rng(zlib.crc32(f"{seed}/{page.key}".encode()))
        own = [_passage(text) for text in _paragraphs(page.body)]
        others = [other for other in groups[page.corpus, page.country] if other is not page]
        if len(others) >= _COUNTS[1]:
            yield _with_openings(page, own, others, chance)
        if chance.random() < _NOTE_IN_THE_MIDDLE:
            own.insert(int(chance.integers(1, len(own), endpoint=True)), _NOTE_TEXT)
        yield Example(page, tuple(own), len(own))
        yield _cut_off(page, own, chance)


def _with_openings(page: Page, own: Sequence[Passage], others: Sequence[Page], chance: np.random.Generator) -> Example:
    passages = list(own)
    if chance.random() < _SHORT:
        passages = passages[: chance.integers(*_SHORT_ARTICLE, endpoint=True)]
    if chance.random() < _NOTE:
        passages.append(_NOTE_TEXT)
    count = int(chance.integers(*_COUNTS, endpoint=True))
    headed, cut_share = chance.random() < _HEADED, chance.uniform(0.3, 1.0)
    start = len(passages)
    for place in chance.choice(len(others), count, replace=False):
        other = others[place]
        if headed and other.headline:
            passages.append(_passage(other.headline))
        passages.append(_passage(_opening(other.body, cut_share, chance)))
    return Example(page, tuple(passages), start)


def _opening(body: str, cut_share: float, chance: np.random.Generator) -> str:
    whole = " ".join(body.split())
    flat = whole[: int(chance.integers(*_LENGTHS) * len(whole) / weighted_length(whole))]
    if chance.random() < cut_share:
        stop = flat.rfind(" ", 0, -1)
        cut = flat[:stop] if stop > _SHORTEST else flat
        return cut + str(chance.choice(("...", "…", " […]"))) if chance.random() < _ELLIPSIS else cut
    stop = max(flat.rfind(mark) for mark in (". ", "? ", "! ", "。"))
    return flat[: stop + 1] if stop > _SHORTEST else flat


def _cut_off(page: Page, own: Sequence[Passage], chance: np.random.Generator) -> Example:
    """The article as a paywall or a crawler leaves it: less of it, the last paragraph in mid-sentence."""
    kept = [
        passage
        for passage in own[: int(chance.integers(max(1, len(own) // 2), len(own), endpoint=True))]
        if not passage.closes
    ]
    words = kept[-1].text.split(" ") if kept else []
    if len(words) > 1:
        kept[-1] = _passage(" ".join(words[: chance.integers(len(words) // 2 + 1, len(words), endpoint=True)]))
    return Example(page, tuple(kept), len(kept))


def _paragraphs(body: str) -> list[str]:
    return [line.strip() for line in body.split("\n") if line.strip()]


def _passage(text: str) -> Passage:
    return Passage(text, is_cut=is_cut(text))


def table(given: Iterable[Example]) -> Table:
    """All places of the articles where others may begin (label 1: an opening); every article weighs about the same."""
    evidence: list[list[float]] = []
    labels: list[int] = []
    weights: list[float] = []
    folds: list[int] = []
    for example in given:
        places, found = rows(example.passages)
        if not places:
            continue
        evidence += found
        labels += [int(place >= example.own) for place in places]
        weights += [len(places) ** -0.5] * len(places)
        folds += [example.page.fold] * len(places)
    return Table.of(evidence, labels, weights, folds)


def main(corpora: Sequence[Path], target: Path) -> int:
    """Train on all pages of the corpora and write the weights; tells their size in bytes."""
    return save(target, table(examples(load(corpora))).grown(PLAN).to_arrays(NAME))
