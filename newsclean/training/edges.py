"""Weights for the stage `edges`: `python -m newsclean.training edges CORPORA`.

The strings of a page's HTML, joined by spaces, are the page on one line; where a block's tag stands between two of them
an element ends and another begins. A regression learns that from the words around each place, and a forest from what
the regression says of the places near: of each fold's pages by a table learned on the others.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from newsclean.decode import decode
from newsclean.label.edges.context import columns
from newsclean.label.edges.marks import SLOTS, slots
from newsclean.label.edges.model import POSSIBLE, UNIT, EdgeModel, leanings
from newsclean.label.edges.page import signs
from newsclean.label.edges.words import Words, words_of
from newsclean.training.align import aligned
from newsclean.training.boost import Plan, save
from newsclean.training.corpora import Page, load
from newsclean.training.disguise import disguised
from newsclean.training.dumps import SILENT
from newsclean.training.regression import learned, told_apart
from newsclean.training.table import Table

__all__ = ["PLAN", "Line", "elements_of", "fit", "lines", "main"]

PLAN: Final = Plan(trees=100, leaves=31, depth=9, rate=0.1, rows_in_leaf=100, more={"max_bin": 63})
_ROUNDS: Final = 3
_BATCH: Final = 1024
_FEWEST: Final = 50
"""Words of a page that teaches."""
_INSIDE: Final = 0.5
"""Share of an element's words in the gold body from which it is the story's."""
_STORY: Final = (3, 10)
_FURNITURE: Final = (0.03, 0.3)
"""Elements of the story that a short page keeps, fewer than the second, and the share of each stretch of furniture:
pages of the corpora are long, most pages of small newspapers are not."""
_OPENING: Final = (2, 7)
"""Paragraphs of a short body, fewer than the second."""
_NO_WEIGHTS: Final = np.zeros(1, np.float32)
_AT_STORY: Final = 5.0
"""How many edges one between story and furniture weighs: with 1 the F1 of a fold falls from .915 to .905."""
_INLINE: Final = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i"),
        *("img", "ins", "kbd", "label", "mark", "picture", "q", "s", "samp", "small", "source", "span", "strike"),
        *("strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    )
)
"""Elements that stand in the midst of a sentence."""
_EDGE: Final = "\x1e"
"""Stands where an element begins or ends; no page shows this character."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A text on one line: its words, for each place between two the slots of its marks, whether an element begins
    there, and how much it weighs; the page's fold; and whether it is a page at all, or the body of one.
    """

    words: Words
    slots: NDArray[np.uint16]
    begins: NDArray[np.bool_]
    weights: NDArray[np.float64]
    fold: int
    is_page: bool = True


def elements_of(html: str) -> list[str]:
    """The texts of a page's elements, in order; links side by side are elements, too.

    >>> elements_of("<ul><li>Home</li><li>Sport</li></ul><p>Rain <b>at last</b></p><a>Next</a> <a>Last</a>")
    ['Home', 'Sport', 'Rain at last', 'Next', 'Last']
    """
    soup = import_module("bs4").BeautifulSoup(html, "lxml")
    for element in soup(SILENT):
        element.decompose()
    for element in soup(True):
        if element.name not in _INLINE or (element.name == "a" and _is_beside_link(element)):
            element.insert_before(_EDGE)
            element.insert_after(_EDGE)
    texts = (" ".join(text.split()) for text in soup.get_text(" ").split(_EDGE))
    return [text for text in texts if text]


def lines(pages: Iterable[Page]) -> Iterator[Line]:
    """The pages on one line each, disguised, too, and with little furniture; and their bodies, which are no pages."""
    chance = np.random.default_rng(1)
    for number, page in enumerate(pages):
        texts = elements_of(decode(page.raw).text)
        inside = [share >= _INSIDE for share in aligned(texts, page.body)[0]]
        kept = _short(inside, chance)
        few = [texts[at] for at in kept]
        body = [paragraph for paragraph in page.body.split("\n") if paragraph.strip()]
        opening = body[: int(chance.integers(*_OPENING))]
        made = (
            _page(texts, inside, page.fold),
            _page(texts, inside, page.fold, number),
            _page(few, [inside[at] for at in kept], page.fold, number // 2 if number % 2 else None),
            _body(body, page.fold),
            _body(body, page.fold, number),
            _body(opening, page.fold),
            _body(opening, page.fold, number),
        )
        yield from (line for line in made if line)


def _page(texts: Sequence[str], inside: Sequence[bool], fold: int, disguise: int | None = None) -> Line | None:
    """The elements of a page on one line, as they are or disguised; none if they are too few."""
    rows = [text.split() for text in texts]
    sizes = [len(row) for row in rows]
    if sum(sizes) < _FEWEST:
        return None
    words = words_of([word for row in rows for word in row])
    words = words if disguise is None else disguised(words, disguise)
    starts = np.zeros(len(words), np.bool_)
    starts[np.cumsum([0, *sizes[:-1]])] = True
    story = np.repeat(inside, sizes)
    weights = np.where(story[1:] != story[:-1], _AT_STORY, 1.0)
    return Line(words, slots(words), starts[1:], weights, fold)


def _body(paragraphs: Sequence[str], fold: int, disguise: int | None = None) -> Line | None:
    line = _page(paragraphs, [True] * len(paragraphs), fold, disguise)
    return replace(line, is_page=False) if line else None


def _short(inside: Sequence[bool], chance: np.random.Generator) -> list[int]:
    """The elements that a short page keeps: the story's first, and of each stretch of furniture a small part."""
    left, start = int(chance.integers(*_STORY)), 0
    kept: list[int] = []
    for is_story, stretch in groupby(inside):
        count = len(list(stretch))
        if is_story:
            kept += range(start, start + min(count, left))
            left -= min(count, left)
        else:
            few = max(1, int(count * chance.uniform(*_FURNITURE)))
            first = start + int(chance.integers(0, count - few + 1))
            kept += range(first, first + few)
        start += count
    return kept


def fit(taught: Sequence[Line]) -> EdgeModel:
    """Weights from these pages."""
    pages = [line for line in taught if line.is_page]
    folds = sorted({line.fold for line in pages})
    tables = {fold: _table([line for line in pages if line.fold != fold]) for fold in folds}
    joined = _joined(pages, tables)
    others = {fold: EdgeModel(tables[fold], joined.grown(PLAN, fold), _NO_WEIGHTS) for fold in folds}
    rows = np.array([signs(line.words, others[line.fold].chances(line.words)) for line in taught])
    page = told_apart(rows, np.array([line.is_page for line in taught]))
    return EdgeModel(_table(pages), joined.grown(PLAN), page)


def _joined(pages: Iterable[Line], tables: Mapping[int, NDArray[np.int8]]) -> Table:
    """What the forest learns from: each fold's places by the table of the others."""
    rows, labels, weights, folds = [], [], [], []
    for line in pages:
        own = leanings(tables[line.fold], line.words)
        possible = own >= POSSIBLE
        rows.append(columns(line.words, own)[possible])
        labels.append(line.begins[possible])
        weights.append(line.weights[possible])
        folds.append(np.full(len(rows[-1]), line.fold))
    return Table.of(np.vstack(rows), np.concatenate(labels), np.concatenate(weights), np.concatenate(folds))


def main(corpora: Sequence[Path], target: Path) -> int:
    """Train on all pages of the corpora and write the weights; tells their size in bytes."""
    return save(target, fit(list(lines(load(corpora)))).to_arrays())


def _table(pages: Sequence[Line]) -> NDArray[np.int8]:
    rows = np.vstack([line.slots for line in pages])
    labels, weights = (np.concatenate([getattr(line, name) for line in pages]) for name in ("begins", "weights"))
    return learned(rows, labels, weights, size=SLOTS, unit=UNIT, rounds=_ROUNDS, batch=_BATCH)


def _is_beside_link(link: Any) -> bool:
    """Whether nothing but white space stands between a link and another behind it."""
    behind = next((each for each in link.next_siblings if each.name or each.strip()), None)
    return behind is not None and behind.name == "a"
