"""Logistic regression over hashed marks: Adagrad, in batches drawn with a fixed seed, so that the same rows give the
same bytes.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["learned"]

_RATE: Final = 0.08
_FIRST_STEP: Final = 1e-3
"""What the sum of squared gradients begins with, so that no first step is too long."""
_MOST: Final = 127


def learned(
    rows: NDArray[Any],
    labels: NDArray[Any],
    weights: NDArray[np.float64],
    *,
    size: int,
    unit: float,
    rounds: int,
    batch: int,
) -> NDArray[np.int8]:
    """The weight of each of `size` slots, in steps of `1 / unit` nats, from rows of slots, labels (0 or 1) and weights.

    The slot behind the table's last fills up rows that have fewer slots than others; its weight stays nought.
    """
    table = np.zeros(size + 1)
    squares = np.full(size + 1, _FIRST_STEP)
    chance = np.random.default_rng(1)
    for _ in range(rounds):
        order = chance.permutation(len(labels))
        for start in range(0, len(order), batch):
            drawn = order[start : start + batch]
            slots = rows[drawn].astype(np.int32)
            wrong = weights[drawn] * (1 / (1 + np.exp(-table[slots].sum(axis=1))) - labels[drawn])
            slope = np.bincount(slots.ravel(), np.repeat(wrong, slots.shape[1]), size + 1)
            slope[size] = 0.0
            squares += slope**2
            table -= _RATE * slope / np.sqrt(squares)
    return np.clip(np.round(table[:size] * unit), -_MOST, _MOST).astype(np.int8)
