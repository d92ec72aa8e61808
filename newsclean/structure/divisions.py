"""Divisions of a page as pandoc writes them into its Markdown: `::: {.article #main}` and `:::`.

`pandoc page.html -o page.md` keeps every `<div>` by such lines. They stand among a text's lines, so that wrapped
paragraphs seem to have lines of three characters, and none is text.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsclean.model import Block, Document, Role
from newsclean.structure.lines import lines_of

__all__ = ["DIVISIONS", "has_divisions", "without_divisions"]

DIVISIONS: Final = "wrap.division"
"""The rule."""
_MARK: Final = ":::"
_DIVISION: Final = re.compile(r":{3,}(?:\s+(?:\{[^{}]*\}|[\w-]+))?(?:\s+:{3,})?\s*\Z")
_FEWEST: Final = 2
"""Such lines that a text must have: each division has an end."""


def without_divisions(document: Document) -> Document:
    r"""The document with such lines parted from the text and labelled.

    >>> from newsclean.model import Source
    >>> from newsclean.read.plain import read_plain
    >>> page = read_plain(Source("::: {.story}\nIt rained.\n:::"))
    >>> [(str(block.role), block.text) for block in without_divisions(page).blocks]
    [('other', '::: {.story}'), ('paragraph', 'It rained.'), ('other', ':::')]
    >>> score = read_plain(Source("::: 3 : 1 :::"))
    >>> without_divisions(score) is score
    True
    """
    if document.source.text.count(_MARK) < _FEWEST:
        return document
    rows = [[*_parts(block)] for block in document.blocks]
    if sum(part.role is Role.OTHER for row in rows for part in row) < _FEWEST:
        return document
    return document.with_blocks(part for row in rows for part in row)


def has_divisions(document: Document) -> bool:
    """Whether such lines were found in the document: its text is Markdown then.

    >>> from newsclean.model import Source
    >>> has_divisions(Document(Source("")))
    False
    """
    return any(block.reasons and block.reasons[-1].rule == DIVISIONS for block in document.blocks)


def _parts(block: Block) -> Iterator[Block]:
    """The block, parted around such lines."""
    lines = lines_of(block.text) if block.is_bare and _MARK in block.text else []
    found = [_DIVISION.match(line.text) is not None for line in lines]
    if not any(found):
        yield block
        return
    starts = [at for at in range(len(lines)) if not at or found[at] or found[at - 1]]
    for at, part in zip(starts, block.split([lines[at].start for at in starts[1:]], DIVISIONS), strict=True):
        yield part.label(Role.OTHER, DIVISIONS, "a division of the page") if found[at] else part
