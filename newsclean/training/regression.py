"""Logistic regression over hashed marks: Adagrad, in batches drawn with a fixed seed, so that the same rows give the
same bytes.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["learned", "told_apart"]

_RATE: Final = 0.08
_FIRST_STEP: Final = 1e-3
"""What the sum of squared gradients begins with, so that no first step is too long."""
_MOST: Final = 127
_STEPS: Final = 20
"""Steps of Newton's method: ten are enough for the weights to stand still."""
_DIGITS: Final = 3
"""Behind the point: those beyond depend on the machine's order of sums."""
_TINY: Final = 1e-9


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


def told_apart(rows: NDArray[np.float64], labels: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The weight of each column by which rows with one label are told from the others, and what is added to all.

    Newton's method with a ridge of one, each column measured in its own standard deviations while it learns.

    >>> weights = told_apart(np.array([[0.0], [1.0], [2.0], [3.0]]), np.array([False, False, True, True]))
    >>> (np.array([0.0, 1.0, 2.0, 3.0]) * weights[0] + weights[1] > 0).tolist()
    [False, False, True, True]
    """
    mean, unit = rows.mean(axis=0), rows.std(axis=0) + _TINY
    scaled = np.column_stack(((rows - mean) / unit, np.ones(len(rows))))
    weights = np.zeros(scaled.shape[1])
    for _ in range(_STEPS):
        chances = 1 / (1 + np.exp(-scaled @ weights))
        curve = (scaled * (chances * (1 - chances))[:, None]).T @ scaled + np.eye(len(weights))
        weights -= np.linalg.solve(curve, scaled.T @ (chances - labels) + weights)
    own = weights[:-1] / unit
    return np.round(np.append(own, weights[-1] - own @ mean), _DIGITS).astype(np.float32)
