"""How much a block is like what the page says of itself: its title, its description, its own copy of the article.

Evidence, not answers: descriptions are shared by teasers, and the copy in the structured data is often cut short.
"""

from collections import Counter, defaultdict
from itertools import chain, pairwise
from typing import Final

import numpy as np

from newsclean.label.page.layout import Layout
from newsclean.label.page.measures import Column, Measures
from newsclean.label.page.tokens import tokens, words
from newsclean.model import Document

__all__ = ["likeness_columns"]

_LOOKED_AT: Final = 200
"""Code points of a block that are compared: beyond them a paragraph is like nothing but itself."""

_HEADLINE_LENGTH: Final = 300
"""Weighted characters of the longest block that may be the headline."""

_FEWEST_BODY_TOKENS: Final = 50
"""Tokens of an article body in structured data worth comparing with."""

_STATEMENTS: Final = 3
"""Titles and descriptions looked at: the first are the most trusted."""

_NO_HEADLINE: Final[tuple[float, ...]] = (-9.0, -20.0)
"""Places from the headline, in blocks and text, where no block is like the title (below every logarithm met)."""

_UNLIKE = (0.0, 0.0, 0.0)
"""No word in common. It is not `Final`: in a compiled wheel it would be lost."""

_LIKE_ENOUGH: Final = 0.2
"""Least likeness to the title of the block taken for the headline (product of two ratios)."""


def likeness_columns(document: Document, page: Measures, layout: Layout) -> dict[str, Column]:
    """Shares of words in common with title and description, places from the headline, repeats, the stated body."""
    said: dict[str, list[str]] = defaultdict(list)
    for fact in document.evidence:
        said[fact.name].append(fact.value)
    title = _tokens([*said["headline"][:_STATEMENTS], *said["title"][:_STATEMENTS]])
    description = _tokens(said["description"][:_STATEMENTS])
    body = _pairs(max(said["body"], key=len, default=""))
    rows = words([text[:_LOOKED_AT] for text in page.texts])
    likeness = np.array([_shares(row, title, description) for row in rows], np.float32).reshape(-1, 3)
    head = _headline(likeness, page, layout)
    return {
        "title_words": likeness[:, 0],
        "title_found": likeness[:, 1],
        "description_words": likeness[:, 2],
        "stated": _stated(rows, body),
        "repeated": _repeated(page.texts),
        **_from_headline(head, page),
    }


def _shares(row: list[str], title: frozenset[str], description: frozenset[str]) -> tuple[float, float, float]:
    """Of a block's words those in the title, of the title's those in the block, of the block's those described."""
    in_title, in_description = not title.isdisjoint(row), not description.isdisjoint(row)
    if not (in_title or in_description):
        return _UNLIKE
    words = set(row)
    shared = len(words & title)
    return shared / len(words), shared / max(len(title), 1), len(words & description) / len(words)


def _stated(rows: list[list[str]], body: frozenset[tuple[str, str]] | None) -> Column:
    """Of each block's pairs of neighbouring words the share that the stated body holds; -1 where none is stated."""
    if body is None:
        return np.full(len(rows), -1, np.float32)
    return np.array([sum(map(body.__contains__, pairwise(row))) / max(len(row) - 1, 1) for row in rows], np.float32)


def _tokens(texts: list[str]) -> frozenset[str]:
    return frozenset(chain.from_iterable(map(tokens, texts)))


def _pairs(text: str) -> frozenset[tuple[str, str]] | None:
    """Pairs of neighbouring words of the stated body; None where there is none to speak of."""
    row = tokens(text)
    return frozenset(pairwise(row)) if len(row) >= _FEWEST_BODY_TOKENS else None


def _headline(likeness: Column, page: Measures, layout: Layout) -> int | None:
    """The block most like the title; of equals the first, an `h1` before others."""
    if not page.texts:
        return None
    first = np.array([element.tag == "h1" for element in layout.makes])[layout.make[layout.at]]
    rank = likeness[:, 0] * likeness[:, 1] * np.where(first, 1.3, 1.0) * (page.length < _HEADLINE_LENGTH)
    best = int(rank.argmax())
    return best if rank[best] > _LIKE_ENOUGH else None


def _from_headline(head: int | None, page: Measures) -> dict[str, Column]:
    """How far behind the headline a block stands, in blocks and in text, as signed logarithms."""
    count = len(page.texts)
    if head is None:
        blocks, text = (np.full(count, value, np.float32) for value in _NO_HEADLINE)
        return {"headline_blocks": blocks, "headline_text": text}
    passed = np.cumsum(page.items, dtype=np.float64)
    index = passed - passed[head]
    read = np.cumsum(page.length, dtype=np.float64)
    sign = np.sign(index)
    return {
        "headline_blocks": (sign * np.log1p(np.abs(index))).astype(np.float32),
        "headline_text": (sign * np.log1p(np.abs(read - read[head]))).astype(np.float32),
    }


def _repeated(texts: list[str]) -> Column:
    """Whether the page says the very same block again."""
    said = Counter(texts)
    return np.array([said[text] > 1 for text in texts], np.float32)
