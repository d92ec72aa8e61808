"""The stage `edges`: a page that came as one line, parted where its elements met.

`get_text(" ", strip=True)`, `" ".join(text.split())` and many a data set's export leave nothing but single spaces
between menus, headline, byline, paragraphs and footer. A labeller judges blocks, so such a page is kept or lost as a
whole. Where one element ends and the next begins is told by the words on both sides and by what else is near; an
article on one line holds names and subheadings that look alike, so the stage asks first whether the text begins and
ends as pages do.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import TYPE_CHECKING, Final

from newsclean.model import Block, Document

if TYPE_CHECKING:
    from newsclean.label.edges.model import EdgeModel

__all__ = ["RULES", "edges", "edges_by"]

RULES: Final[Mapping[str, str]] = {
    "edges.element": "Splits a page that came as one line where one element of it ends and another begins.",
}

_LONGEST: Final = 1_000_000
"""Code points beyond which a text is no page."""
_FOR_EACH_BLOCK: Final = 500
"""Code points a block, on average, from which a text may have lost its lines: articles by paragraph have 178, and three
in a hundred have 500. Of 1,918 beginnings of articles, 600 and 900 code points on one line, none is parted."""
_LONG: Final = 2_000
_IN_LONG: Final = 0.5
_FOR_EACH_OTHER: Final = 150
"""Code points of a line that is no paragraph, the share of a text's letters in such lines from which it is looked at
with shorter blocks, too, and how short they may be: `get_text(" ", strip=True)` keeps the line ends that stand inside a
string. With half as many a page of 293 short lines beside its script was parted wrongly."""

_WORD: Final = re.compile(r"\S+")


def edges(document: Document) -> Document:
    """Split a page that came as one line where its elements met.

    An article on one line stays as it is, and so does every text with lines:

    >>> from newsclean.model import Source, Span
    >>> story = "The river rose for three days. Two villages were cut off, and Ann Lee of Lode lost her barn. " * 15
    >>> flat = Document(Source(story), (Block(story, Span(0, len(story))),))
    >>> edges(flat) is flat
    True
    """
    return edges_by(_shipped)(document)


def _shipped() -> "EdgeModel":
    """The package's own model, imported with numpy when there is a text to judge."""
    from newsclean.label.edges.model import load

    return load()


def edges_by(model: "Callable[[], EdgeModel]") -> Callable[[Document], Document]:
    """The same stage with other weights, such as those of a fold; `model` is called when there is a text to judge."""

    def edges(document: Document) -> Document:
        texts = [block.text for block in document.blocks if block.is_bare]
        if not _has_lost_lines([*map(len, texts)]):
            return document
        places = _places(texts, model())
        if places is None:
            return document
        return document.with_blocks(
            part
            for block in document.blocks
            for part in ((block,) if not block.is_bare else _parted(block, next(places)))
        )

    return edges


def _has_lost_lines(lengths: Sequence[int]) -> bool:
    """Whether blocks of these lengths may have been more: they are long on average, or one of them holds most."""
    letters = sum(lengths)
    if not _FOR_EACH_BLOCK <= letters <= _LONGEST:
        return False
    in_long = sum(length for length in lengths if length >= _LONG)
    least = _FOR_EACH_OTHER if in_long >= _IN_LONG * letters else _FOR_EACH_BLOCK
    return letters >= least * len(lengths)


def _parted(block: Block, places: Sequence[int]) -> tuple[Block, ...]:
    return block.split(places, "edges.element", "elements of a page met here")


def _places(texts: Sequence[str], model: "EdgeModel") -> Iterator[list[int]] | None:
    """For each text where (code points) an element begins inside it; None where none does, as in most articles."""
    begins = set(model.edges([word for text in texts for word in text.split()]))
    return _offsets(texts, begins) if begins else None


def _offsets(texts: Sequence[str], begins: AbstractSet[int]) -> Iterator[list[int]]:
    """For each text where its words with these numbers begin, but for the first."""
    first = 0
    for text in texts:
        row = list(_WORD.finditer(text))
        yield [word.start() for at, word in islice(enumerate(row, first), 1, None) if at in begins]
        first += len(row)
