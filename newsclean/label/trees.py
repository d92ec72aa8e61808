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
"""Rows judged at once: with 150 trees the nodes they stand at fill 0.3 MB, which stays in the processor's cache."""


@dataclass(frozen=True, slots=True, eq=False)
class Trees:
    """A forest as arrays over its nodes; `children` holds left and right of node `n` at `2n` and `2n + 1`.

    `roots` are the trees' first nodes, `steps` is the number of questions to the deepest leaf. Numbers of nodes and
    features are of the type that numpy indexes with: others it converts, a copy for each step.
    """

    feature: NDArray[np.intp]
    threshold: NDArray[np.float32]
    children: NDArray[np.intp]
    value: NDArray[np.float32]
    roots: NDArray[np.intp]
    steps: int

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]], name: str) -> "Trees":
        """The forest stored in `arrays` under `name.feature`, `name.threshold`, …, as `to_arrays` wrote it."""
        own = np.arange(len(arrays[f"{name}.feature"]))
        sides = [own + arrays[f"{name}.{side}"].astype(np.int32) for side in ("left", "right")]
        leaf = sides[0] == own
        order = np.concatenate((np.flatnonzero(~leaf), np.flatnonzero(leaf)))
        rank = np.empty_like(own)
        rank[order] = own
        return cls(
            feature=arrays[f"{name}.feature"].astype(np.intp)[order],
            threshold=arrays[f"{name}.threshold"].astype(np.float32)[order],
            children=rank[np.stack(sides, axis=1)[order]].ravel(),
            value=arrays[f"{name}.value"].astype(np.float32)[order],
            roots=rank[np.flatnonzero(arrays[f"{name}.root"])],
            steps=int(arrays[f"{name}.steps"][0]),
        )

    def to_arrays(self, name: str) -> dict[str, NDArray[Any]]:
        """The forest as small arrays for `numpy.savez_compressed`; children are kept as distances, which pack well."""
        own = np.arange(len(self.feature))
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
        ...     feature=np.array([0, 0, 0]),
        ...     threshold=np.array([0.5, np.inf, np.inf], np.float32),
        ...     children=np.array([1, 2, 1, 1, 2, 2]),
        ...     value=np.array([0, -2, 2], np.float32),
        ...     roots=np.array([0]),
        ...     steps=1,
        ... )
        >>> stump.scores(np.array([[0.5], [0.6]], np.float32)).round(2).tolist()
        [0.11999999731779099, 0.8799999952316284]
        """
        sums = [self._sums(rows[start : start + _CHUNK]) for start in range(0, len(rows), _CHUNK)]
        total = np.concatenate(sums) if sums else np.zeros(0, np.float32)
        return np.asarray(1 / (1 + np.exp(-total)), dtype=np.float32)

    def _sums(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """The sums of leaves of a few rows: a walk down all trees at once, all rows beside each other.

        Each step looks up four arrays at 33,000 places on a page of 200 blocks: 0.7 ms for seven steps, where answering
        every node's question first took 1.2 ms. Sums in place save a fifth of that, `mode="clip"` a tenth: it spares
        numpy a check of every place.
        """
        count, width = rows.shape
        columns = np.ascontiguousarray(rows).ravel()
        offset = np.arange(count) * width
        node = np.repeat(self.roots[:, None], count, axis=1)
        for _ in range(self.steps):
            asked = self.feature.take(node, mode="clip")
            asked += offset
            went_right = columns.take(asked, mode="clip") > self.threshold.take(node, mode="clip")
            node += node
            node += went_right
            node = self.children.take(node, mode="clip")
        return np.asarray(self.value.take(node).sum(axis=0, dtype=np.float32))
