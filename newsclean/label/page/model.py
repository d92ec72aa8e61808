"""The weights of the page labeller: loaded once, on first use."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.page.features import matrix
from newsclean.label.page.layout import Layout
from newsclean.label.page.measures import Measures
from newsclean.label.page.names import Names
from newsclean.label.trees import Trees
from newsclean.model import Document

__all__ = ["PageModel", "load"]

_STEP: Final = 32
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
        arrays = self.trees.to_arrays("trees")
        elements, words = sorted(self.names.elements), sorted(self.names.words)
        arrays["elements.names"] = _packed(elements)
        arrays["elements.weights"] = _stepped([self.names.elements[name] for name in elements])
        arrays["words.names"] = _packed(words)
        arrays["words.weights"] = _stepped([self.names.words[word] for word in words])
        return arrays

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> "PageModel":
        """The model that `to_arrays` gave."""
        weights = (arrays["elements.weights"] / _STEP).tolist()
        elements = dict(zip(_unpacked(arrays["elements.names"]), map(tuple, weights), strict=True))
        words = dict(zip(_unpacked(arrays["words.names"]), (arrays["words.weights"] / _STEP).tolist(), strict=True))
        return cls(Names(elements, words), Trees.from_arrays(arrays, "trees"))


@cache
def load() -> PageModel:
    """The weights that come with the package."""
    with (files("newsclean.label.weights") / "page.npz").open("rb") as stream, np.load(stream) as arrays:
        return PageModel.from_arrays(arrays)


def _packed(names: list[str]) -> NDArray[np.uint8]:
    """Names as the bytes of one text, a line each."""
    return np.frombuffer("\n".join(names).encode(), np.uint8)


def _unpacked(packed: NDArray[np.uint8]) -> list[str]:
    return packed.tobytes().decode().split("\n")


def _stepped(weights: list[Any]) -> NDArray[np.int8]:
    return np.rint(np.array(weights, np.float32) * _STEP).clip(-127, 127).astype(np.int8)
