"""Weights for the stage `edges`: `python -m newsclean.training edges CORPORA`.

The strings of a page's HTML, joined by spaces, are the page on one line; where a block's tag stands between two of them
an element ends and another begins. A regression learns that from the words around each place, and a forest from what
the regression says of the places near: of each fold's pages by a table learned on the others.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from newsclean.decode import decode
from newsclean.label.edges.context import columns
from newsclean.label.edges.marks import SLOTS, slots
from newsclean.label.edges.model import POSSIBLE, UNIT, EdgeModel, leanings
from newsclean.label.edges.words import Words, words_of
from newsclean.training.align import aligned
from newsclean.training.boost import Plan, save
from newsclean.training.corpora import Page, load
from newsclean.training.dumps import SILENT
from newsclean.training.regression import learned
from newsclean.training.table import Table

__all__ = ["PLAN", "Line", "elements_of", "fit", "lines", "main"]

PLAN: Final = Plan(trees=100, leaves=31, depth=9, rate=0.1, rows_in_leaf=100, more={"max_bin": 63})
_ROUNDS: Final = 3
_BATCH: Final = 1024
_FEWEST: Final = 50
"""Words of a page that teaches."""
_INSIDE: Final = 0.5
"""Share of an element's words in the gold body from which it is the story's."""
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
    """A page on one line: its words, for each place between two the slots of its marks, whether an element begins
    there, and how much it weighs; and the page's fold.
    """

    words: Words
    slots: NDArray[np.uint16]
    begins: NDArray[np.bool_]
    weights: NDArray[np.float64]
    fold: int


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
    """The pages on one line each."""
    for page in pages:
        texts = elements_of(decode(page.raw).text)
        rows = [text.split() for text in texts]
        sizes = [len(row) for row in rows]
        if sum(sizes) < _FEWEST:
            continue
        words = words_of([word for row in rows for word in row])
        starts = np.zeros(len(words), np.bool_)
        starts[np.cumsum([0, *sizes[:-1]])] = True
        inside = np.repeat(np.array(aligned(texts, page.body)[0]) >= _INSIDE, sizes)
        weights = np.where(inside[1:] != inside[:-1], _AT_STORY, 1.0)
        yield Line(words, slots(words), starts[1:], weights, page.fold)


def fit(taught: Sequence[Line]) -> EdgeModel:
    """Weights from these pages."""
    tables = {fold: _table([line for line in taught if line.fold != fold]) for fold in {line.fold for line in taught}}
    rows, labels, weights, folds = [], [], [], []
    for line in taught:
        own = leanings(tables[line.fold], line.words)
        possible = own >= POSSIBLE
        rows.append(columns(line.words, own)[possible])
        labels.append(line.begins[possible])
        weights.append(line.weights[possible])
        folds.append(np.full(len(rows[-1]), line.fold))
    joined = Table.of(np.vstack(rows), np.concatenate(labels), np.concatenate(weights), np.concatenate(folds))
    return EdgeModel(_table(taught), joined.grown(PLAN))


def main(corpora: Sequence[Path], target: Path) -> int:
    """Train on all pages of the corpora and write the weights; tells their size in bytes."""
    return save(target, fit(list(lines(load(corpora)))).to_arrays())


def _table(taught: Sequence[Line]) -> NDArray[np.int8]:
    rows = np.vstack([line.slots for line in taught])
    labels, weights = (np.concatenate([getattr(line, name) for line in taught]) for name in ("begins", "weights"))
    return learned(rows, labels, weights, size=SLOTS, unit=UNIT, rounds=_ROUNDS, batch=_BATCH)


def _is_beside_link(link: Any) -> bool:
    """Whether nothing but white space stands between a link and another behind it."""
    behind = next((each for each in link.next_siblings if each.name or each.strip()), None)
    return behind is not None and behind.name == "a"
