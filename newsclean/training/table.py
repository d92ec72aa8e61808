"""`Table`: what a forest is grown on."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from newsclean.label.trees import Trees
from newsclean.training.boost import Plan, train

__all__ = ["Table"]


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Rows of features, and for each its label (0 or 1), how much it weighs, and the fold of its site."""

    rows: NDArray[np.float32]
    labels: NDArray[np.int8]
    weights: NDArray[np.float32]
    folds: NDArray[np.int8]

    @classmethod
    def of(cls, rows: ArrayLike, labels: Iterable[int], weights: Iterable[float], folds: Iterable[int]) -> "Table":
        """The table of these columns."""
        return cls(
            np.asarray(rows, np.float32),
            np.fromiter(labels, np.int8),
            np.fromiter(weights, np.float32),
            np.fromiter(folds, np.int8),
        )

    def grown(self, plan: Plan, without: int | None = None) -> Trees:
        """The forest that all rows teach, or all but those of one fold."""
        taught = slice(None) if without is None else self.folds != without
        return train(self.rows[taught], self.labels[taught], self.weights[taught], plan)
