"""`DEFAULT`: the stages a document passes through unless the caller says otherwise, in the order that measurement set.

Repair comes before structure, because a lost space or a stray mark hides where a sentence ends; structure before
labels, because a label judges a block; head matter and verdict last, because they look at what became of all blocks.
"""

from typing import Final

from newsclean.label.glued import glued
from newsclean.label.head.stage import head
from newsclean.label.page.stage import page
from newsclean.label.roles import roles
from newsclean.label.text.stage import text
from newsclean.label.trailing import trailing
from newsclean.label.verdict import verdict
from newsclean.pipeline import Pipeline
from newsclean.repair.stages import escapes, invisible, marks, mojibake, spacing
from newsclean.structure.repeats import repeats
from newsclean.structure.wrap import wrap

__all__ = ["DEFAULT", "REPAIR"]

REPAIR: Final = Pipeline(
    {
        "marks": marks,
        "mojibake": mojibake,
        "escapes": escapes,
        "invisible": invisible,
        "spacing": spacing,
    }
)
"""Character repair only: no block is moved, split or labelled."""

DEFAULT: Final = Pipeline(
    {
        **REPAIR,
        "wrap": wrap,
        "glued": glued,
        "repeats": repeats,
        "page": page,
        "text": text,
        "roles": roles,
        "trailing": trailing,
        "head": head,
        "verdict": verdict,
    }
)
"""Repair, structure, labels: what `clean` runs."""
