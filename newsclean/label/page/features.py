"""All features of a page, computed once, as a matrix of blocks by features.

They are computed from the document alone: text, elements above, and what the page states of itself. Whoever changes
them trains the weights again; their order is part of the weights.
"""

import numpy as np
from numpy.typing import NDArray

from newsclean.label.page.columns import neighbour_columns, page_columns, place_columns, text_columns
from newsclean.label.page.containers import container_columns, group_columns, trunk_columns, twin_columns
from newsclean.label.page.layout import Layout
from newsclean.label.page.likeness import likeness_columns
from newsclean.label.page.measures import Column, Measures
from newsclean.label.page.names import Names, name_columns, word_columns
from newsclean.model import Document

__all__ = ["columns", "matrix"]


def columns(document: Document, page: Measures, layout: Layout, names: Names) -> dict[str, Column]:
    """Every feature by name: a number for each block."""
    return {
        **text_columns(page),
        **page_columns(page),
        **place_columns(page),
        **neighbour_columns(page, layout),
        **container_columns(page, layout),
        **trunk_columns(page, layout),
        **group_columns(page, layout),
        **likeness_columns(document, page, layout),
        **name_columns(layout, names),
        **word_columns(page, names),
        **twin_columns(page, layout),
    }


def matrix(document: Document, page: Measures, layout: Layout, names: Names) -> NDArray[np.float32]:
    """The features as one matrix of blocks by features, float32."""
    found = columns(document, page, layout, names)
    table = np.empty((len(found), len(page.texts)), np.float32)
    for row, column in zip(table, found.values(), strict=True):
        row[:] = column
    return table.T
