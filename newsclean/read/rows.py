"""Rows of data tables as one block each, cells joined by ` | `; tables that only lay out a page stay as they are."""

from itertools import groupby
from typing import Final

from newsclean.model import Element, Hints
from newsclean.read.writer import Piece

__all__ = ["joined_rows"]

_CELLS: Final = frozenset({"td", "th"})
_LONGEST_CELL: Final = 120
"""Code points of the longest cell of a row of data; cells that hold paragraphs belong to a layout."""


def joined_rows(pieces: list[Piece]) -> list[Piece]:
    """The pieces, with the cells of each row of data joined."""
    if not any(piece.hints.element.tag in _CELLS for piece in pieces):
        return pieces
    joined: list[Piece] = []
    for row, cells in groupby(pieces, key=_row_of):
        group = list(cells)
        joined += [_joined(row, group)] if row is not None and _is_data(group) else group
    return joined


def _row_of(piece: Piece) -> Element | None:
    """The table row whose cell this piece is, if the piece is a whole cell's own text."""
    element = piece.hints.element
    above = element.parent
    return above if element.tag in _CELLS and above is not None and above.tag == "tr" else None


def _is_data(group: list[Piece]) -> bool:
    elements = {piece.hints.element for piece in group}
    whole = len(elements) == len(group) > 1
    return whole and all(len(piece.text) <= _LONGEST_CELL and "\n" not in piece.text for piece in group)


def _joined(row: Element, group: list[Piece]) -> Piece:
    inner = dict.fromkeys(word for piece in group for word in piece.hints.inner)
    hints = Hints(
        row,
        sum(piece.hints.link_chars for piece in group),
        sum(piece.hints.links for piece in group),
        tuple(inner),
    )
    return Piece(" | ".join(piece.text for piece in group), hints)
