"""The page labeller's training: pages to examples, examples to weights, weights judged on sites they have not seen."""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from newsclean.decode import decode
from newsclean.label.page.features import matrix
from newsclean.label.page.layout import Layout, lay_out
from newsclean.label.page.measures import Measures, measure
from newsclean.label.page.model import PageModel
from newsclean.label.page.names import Names
from newsclean.model import Document
from newsclean.read.html import read_html
from newsclean.training.align import aligned
from newsclean.training.boost import Plan, train
from newsclean.training.corpora import FOLDS, Page, fold_of, load
from newsclean.training.home import home
from newsclean.training.names import Votes, tables, votes
from newsclean.training.trust import trust

__all__ = ["FOUND", "PLAN", "Example", "examples", "fit", "held_out"]

FOUND = 0.9
"""Share of the gold body that must be found in the page, else the page teaches nothing and is left out (ratio)."""

_STATED = "read.stated"
"""The rule by which a story is read from a page's data: such blocks stand in no element, and teach nothing of any."""

PLAN = Plan(trees=150, leaves=31, depth=7, rate=0.08, rows_in_leaf=40)
"""Slower rates, deeper trees, other row weights: all within 0.002 of this on the folds."""

_STORY = 0.5
"""Share of a block's words found in the gold body from which it counts as story (ratio)."""

_EXTRA = 5
"""Weighted characters added to each block's weight, so that short headings and items count for something."""

_PAGE = 300.0
"""Weight of a page, whatever its length, so that the rows' weights stay near 1."""

_PARTS = 4
"""Parts of the training sites, each featured with names learned from the other parts."""


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A page as read, with its answers: for each block the share of its words that the gold body holds.

    `site` is who published it; where the corpus does not say, the site it links to most, or else the corpus.
    """

    page: Page
    site: str
    document: Document
    measures: Measures
    layout: Layout
    shares: NDArray[np.float32]
    found: float
    votes: Votes

    @property
    def fold(self) -> int:
        """The fold it is judged in: that of its site."""
        return fold_of(self.site)

    @property
    def teaches(self) -> bool:
        """Whether its gold can be trusted, and its story has a place on the page."""
        is_shown = all(not block.reasons or block.reasons[0].rule != _STATED for block in self.document.blocks)
        return self.found >= FOUND and len(self.shares) > 0 and is_shown


def examples(folders: Iterable[Path]) -> Iterator[Example]:
    """The pages of the corpora, read and aligned with their gold bodies."""
    for page in load(folders):
        source = decode(page.raw)
        document = read_html(source, joins_menus=False)
        shares, found = aligned([block.text for block in document.blocks], page.body)
        yield Example(
            page=page,
            site=page.site or home(source.text) or page.corpus,
            document=document,
            measures=measure(document.blocks),
            layout=lay_out(document),
            shares=np.array(shares, np.float32),
            found=found,
            votes=votes(document, [share > _STORY for share in shares]),
        )


def fit(pages: Sequence[Example], plan: Plan = PLAN) -> PageModel:
    """Weights from these pages."""
    taught = [page for page in pages if page.teaches]
    rows: list[NDArray[np.float32]] = []
    order: list[Example] = []
    for part in range(_PARTS):
        names = tables((page.site, page.votes) for page in taught if _part(page) != part)
        own = [page for page in taught if _part(page) == part]
        rows += [_features(page, names) for page in own]
        order += own
    labels = np.concatenate([page.shares > _STORY for page in order])
    weights = np.concatenate([_weights(page) for page in order])
    trees = train(np.concatenate(rows), labels, weights, plan)
    return PageModel(tables((page.site, page.votes) for page in taught), trees)


def held_out(pages: Sequence[Example], plan: Plan = PLAN) -> Iterator[tuple[PageModel, list[Example]]]:
    """For each fold the weights learned without its sites, and its pages."""
    for fold in range(FOLDS):
        model = fit([page for page in pages if page.fold != fold], plan)
        yield model, [page for page in pages if page.fold == fold]


def _features(page: Example, names: Names) -> NDArray[np.float32]:
    return matrix(page.document, page.measures, page.layout, names)


def _weights(page: Example) -> NDArray[np.float32]:
    """Rows weigh as their length does, and as much as their label can be trusted; every page weighs the same."""
    weights = page.measures.length + _EXTRA
    trusted = trust(page.document.blocks, page.shares, page.measures.length)
    return np.asarray(weights / weights.sum() * _PAGE * trusted, np.float32)


def _part(page: Example) -> int:
    """Which part of the training sites a page is in; independent of its fold."""
    return zlib.crc32(f"part {page.site}".encode()) % _PARTS
