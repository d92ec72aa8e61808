"""How well the stage `edges` parts whole pages that came as one line: a table of `tests.bench.structure`.

A page on one line is what is left of its HTML by `get_text(" ", strip=True)`; where one of its elements ends and the
next begins is known. A page that is not parted has no edge found. What the parted page is worth to the labeller is
measured by `tests.bench.text`.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from newsclean.decode import decode
from newsclean.label.edges import edges
from newsclean.model import Document, Source
from newsclean.read.plain import read_plain
from newsclean.training.corpora import Page
from newsclean.training.edges import elements_of
from newsclean.training.metrics import Score

__all__ = ["Line", "Parter", "judged", "lines_of", "part", "report"]

Parter = Callable[[Page, Document], Document]
"""The stage `edges` with the weights by which a page is to be judged."""

_FEWEST = 50
"""Words of a page that is judged, as of those that teach."""


@dataclass(frozen=True, slots=True)
class Line:
    """A page on one line, and where its elements begin, but for the first (code points)."""

    page: Page
    text: str
    starts: frozenset[int]


def lines_of(pages: Iterable[Page]) -> list[Line]:
    """The pages of the corpora on one line each."""
    rows = ((page, elements_of(decode(page.raw).text)) for page in pages)
    return [line(page, texts) for page, texts in rows if sum(len(text.split()) for text in texts) >= _FEWEST]


def line(page: Page, texts: Sequence[str]) -> Line:
    """The texts of a page's elements, joined by spaces."""
    starts, at = [], 0
    for text in texts:
        starts.append(at)
        at += len(text) + 1
    return Line(page, " ".join(texts), frozenset(starts[1:]))


def part(_: Page, document: Document) -> Document:
    """The stage with the weights of the package."""
    return edges(document)


def judged(row: Line, parter: Parter) -> Score:
    """The edges of one page that were found."""
    document = parter(row.page, read_plain(Source(row.text)))
    found = {block.span.start for block in document.blocks[1:]}
    right = len(found & row.starts)
    return Score(right, len(found) - right, len(row.starts) - right)


def report(corpus: str, rows: Sequence[Line], parter: Parter) -> str:
    """One line of the table: the share of pages that are parted, and means over pages of what is found of edges."""
    scores = [judged(row, parter) for row in rows]
    parted = fmean(score.tp + score.fp > 0 for score in scores)
    f1, precision, recall = (fmean(getattr(score, name) for score in scores) for name in ("f1", "precision", "recall"))
    return f"  {corpus:12}{len(rows):6}{parted:8.3f}{f1:8.4f}{precision:8.4f}{recall:8.4f}"
