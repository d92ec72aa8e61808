"""`DEFAULT`: the stages a document passes through unless the caller says otherwise, in the order that measurement set.

Repair comes before structure, because a lost space or a stray mark hides where a sentence ends; structure before
labels, because a label judges a block; head matter and verdict last, because they look at what became of all blocks.
"""

from typing import Final

from newsclean.pipeline import Pipeline, Stage

__all__ = ["DEFAULT", "REPAIR"]

_REPAIR: dict[str, Stage] = {}
_STORY: dict[str, Stage] = {}

REPAIR: Final = Pipeline(_REPAIR)
"""Character repair only: no block is moved, split or labelled."""

DEFAULT: Final = Pipeline({**_REPAIR, **_STORY})
"""Repair, structure, labels: what `clean` runs."""
