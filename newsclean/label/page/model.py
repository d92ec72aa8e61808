"""The weights of the page labeller: loaded once, on first use."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsclean.label.page.features import matrix
from newsclean.label.page.layout import Layout
from newsclean.label.page.measures import Measures
from newsclean.label.page.names import Names
from newsclean.label.trees import Trees
from newsclean.model import Document

__all__ = ["PageModel", "load"]

_STEP = 32
"""Weights of names are stored as int8 in steps of 1/32 (log-odds from -4 to 4)."""


@dataclass(frozen=True, slots=True, eq=False)
class PageModel:
    """What training learned: weights of names and words, and the trees over all features."""

    names: Names
    trees: Trees

    def scores(self, document: Document, page: Measures, layout: Layout) -> NDArray[np.float32]:
        """For each block the probability (0-1) that it belongs to the story."""
        return self.trees.scores(matrix(document, page, layout, self.names))

    def to_arrays(self) -> dict[str, NDArray[Any]]:
        """The model as arrays for `numpy.savez`."""
        tables = {"own": self.names.own, "above": self.names.above, "words": self.names.words}
        arrays = self.trees.to_arrays("trees")
        for name, table in tables.items():
            keys = sorted(table)
            weights = np.array([table[key] for key in keys], np.float32)
            arrays[f"{name}.keys"] = np.frombuffer("\n".join(keys).encode(), np.uint8)
            arrays[f"{name}.weights"] = np.rint(weights * _STEP).clip(-127, 127).astype(np.int8)
        return arrays

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> "PageModel":
        """The model that `to_arrays` gave."""
        own, above, words = (_table(arrays, name) for name in ("own", "above", "words"))
        return cls(Names(own, above, words), Trees.from_arrays(arrays, "trees"))


@cache
def load() -> PageModel:
    """The weights that come with the package."""
    with (files("newsclean.label.weights") / "page.npz").open("rb") as stream, np.load(stream) as arrays:
        return PageModel.from_arrays(arrays)


def _table(arrays: Mapping[str, NDArray[Any]], name: str) -> dict[str, float]:
    keys = arrays[f"{name}.keys"].tobytes().decode().split("\n")
    return dict(zip(keys, (arrays[f"{name}.weights"] / _STEP).tolist(), strict=True))
