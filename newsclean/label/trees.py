"""Boosted trees as arrays: what training exports, and what labels blocks at run time with numpy alone.

All trees of a model lie in one row of nodes. A node asks `feature <= threshold` and goes to its left child if so, else
to its right; a leaf is its own child and holds a value. The answer is the sum of the leaves reached, one a tree, as a
probability. Features are float32 and thresholds are rounded down to float32, which decides exactly as the trainer did.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Trees"]

_CHUNK = 256
"""Rows judged at once: with 3,000 nodes their answers fill 0.75 MB, which stays in the processor's cache."""


@dataclass(frozen=True, slots=True, eq=False)
class Trees:
    """A forest as arrays over its nodes; `children` holds left and right of node `n` at `2n` and `2n + 1`.

    `roots` are the trees' first nodes, `steps` is the number of questions to the deepest leaf. The first `inner` nodes
    are those that ask; all behind them are leaves.
    """

    feature: NDArray[np.int32]
    threshold: NDArray[np.float32]
    children: NDArray[np.int32]
    value: NDArray[np.float32]
    roots: NDArray[np.int32]
    steps: int
    inner: int

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]], name: str) -> "Trees":
        """The forest stored in `arrays` under `name.feature`, `name.threshold`, …, as `to_arrays` wrote it."""
        feature = arrays[f"{name}.feature"].astype(np.int32)
        own = np.arange(len(feature), dtype=np.int32)
        sides = [own + arrays[f"{name}.{side}"].astype(np.int32) for side in ("left", "right")]
        leaf = sides[0] == own
        order = np.concatenate((np.flatnonzero(~leaf), np.flatnonzero(leaf)))
        rank = np.empty_like(own)
        rank[order] = own
        return cls(
            feature=feature[order],
            threshold=arrays[f"{name}.threshold"].astype(np.float32)[order],
            children=rank[np.stack(sides, axis=1)[order]].ravel(),
            value=arrays[f"{name}.value"].astype(np.float32)[order],
            roots=rank[np.flatnonzero(arrays[f"{name}.root"])],
            steps=int(arrays[f"{name}.steps"][0]),
            inner=len(order) - int(leaf.sum()),
        )

    def to_arrays(self, name: str) -> dict[str, NDArray[Any]]:
        """The forest as small arrays for `numpy.savez_compressed`; children are kept as distances, which pack well."""
        own = np.arange(len(self.feature), dtype=np.int32)
        roots = np.zeros(len(self.feature), np.bool_)
        roots[self.roots] = True
        return {
            f"{name}.feature": self.feature.astype(np.uint16),
            f"{name}.threshold": self.threshold,
            f"{name}.left": (self.children[0::2] - own).astype(np.uint16),
            f"{name}.right": (self.children[1::2] - own).astype(np.uint16),
            f"{name}.value": self.value.astype(np.float16),
            f"{name}.root": roots,
            f"{name}.steps": np.array([self.steps], np.uint8),
        }

    def scores(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """The probability of each row, from a matrix of rows by features.

        >>> stump = Trees(
        ...     feature=np.array([0, 0, 0], np.int32),
        ...     threshold=np.array([0.5, np.inf, np.inf], np.float32),
        ...     children=np.array([1, 2, 1, 1, 2, 2], np.int32),
        ...     value=np.array([0, -2, 2], np.float32),
        ...     roots=np.array([0], np.int32),
        ...     steps=1,
        ...     inner=1,
        ... )
        >>> stump.scores(np.array([[0.5], [0.6]], np.float32)).round(2).tolist()
        [0.11999999731779099, 0.8799999952316284]
        """
        sums = [self._sums(rows[start : start + _CHUNK]) for start in range(0, len(rows), _CHUNK)]
        total = np.concatenate(sums) if sums else np.zeros(0, np.float32)
        return np.asarray(1 / (1 + np.exp(-total)), dtype=np.float32)

    def _sums(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """The sums of leaves of a few rows: first every node's answer, then a walk down all trees at once."""
        count = len(rows)
        asked = np.ascontiguousarray(rows.T).take(self.feature[: self.inner], axis=0)
        answers = (asked > self.threshold[: self.inner, None]).ravel()
        offset = np.arange(count, dtype=np.int32)
        node = np.repeat(self.roots[:, None], count, axis=1)
        for _ in range(self.steps if self.inner else 0):
            # A leaf's answer is another node's, and does not matter: both its children are itself.
            went_right = answers.take(node * np.int32(count) + offset, mode="clip")
            node = self.children.take(node * np.int32(2) + went_right)
        return np.asarray(self.value.take(node).sum(axis=0, dtype=np.float32))
