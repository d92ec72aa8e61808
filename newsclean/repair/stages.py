"""Turns work on one string into a stage on a whole document.

Damage is judged on the document, not on the line: the blocks are joined by line feeds, handed to the repairer as one
string, and its changes are given back to the blocks they fall in.
"""

from collections.abc import Callable, Iterable
from itertools import accumulate

from newsclean.model import Change, Document
from newsclean.model.edits import shift

__all__ = ["Repairer", "whole_document"]

Repairer = Callable[[str], Iterable[Change]]
"""Finds what is to be changed in a text: changes in ascending order that do not overlap, with their reasons."""


def whole_document(document: Document, find: Repairer) -> Document:
    """The document with all changes that `find` makes to its joined text; a change across two blocks is left out."""
    texts = [block.text for block in document.blocks]
    changes = list(find("\n".join(texts)))
    if not changes:
        return document
    starts = [0, *accumulate(len(text) + 1 for text in texts)]
    rows: list[list[Change]] = [[] for _ in texts]
    index = 0
    for change in changes:
        while change.at >= starts[index + 1]:
            index += 1
        if change.end < starts[index + 1]:
            rows[index].append(change)
    return document.with_blocks(
        block.rewrite(shift(row, -start)) for block, row, start in zip(document.blocks, rows, starts, strict=False)
    )
