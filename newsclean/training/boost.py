"""LightGBM: training a forest, and exporting it as the arrays that `newsclean.label.trees` evaluates.

Runs are deterministic: fixed seeds, row-wise histograms, and the same bytes out for the same bytes in.
"""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

from newsclean.label.trees import Trees

__all__ = ["Plan", "save", "train"]


@dataclass(frozen=True, slots=True)
class Plan:
    """How a forest is grown. The defaults are decision 5's: 100-150 trees of 31 leaves."""

    trees: int = 120
    leaves: int = 31
    depth: int = 7
    rate: float = 0.1
    rows_in_leaf: int = 40
    more: Mapping[str, Any] = field(default_factory=dict)
    seed: int = 1
    threads: int = 1

    def parameters(self) -> dict[str, Any]:
        """The plan in LightGBM's words."""
        return {
            "objective": "binary",
            "num_leaves": self.leaves,
            "max_depth": self.depth,
            "learning_rate": self.rate,
            "min_data_in_leaf": self.rows_in_leaf,
            "lambda_l2": 1.0,
            "feature_fraction": 0.5,
            "bagging_fraction": 0.8,
            "bagging_freq": 1,
            "seed": self.seed,
            "num_threads": self.threads,
            "deterministic": True,
            "force_row_wise": True,
            "use_missing": False,
            "verbosity": -1,
            **self.more,
        }


def train(
    rows: NDArray[np.float32],
    labels: NDArray[Any],
    weights: NDArray[Any] | None = None,
    plan: Plan | None = None,
) -> Trees:
    """Grow a forest on rows by features, labels 0-1 and a weight for each row, and export it."""
    plan = plan or Plan()
    data = lightgbm.Dataset(rows, labels, weight=weights, free_raw_data=True)
    booster = lightgbm.train(plan.parameters(), data, num_boost_round=plan.trees)
    return _exported(booster.model_to_string())


def save(path: Path, arrays: Mapping[str, NDArray[Any]]) -> int:
    """Write arrays as a compressed `.npz` whose bytes depend on the arrays alone; tells its size in bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(arrays):
            with io.BytesIO() as buffer:
                np.lib.format.write_array(buffer, np.asanyarray(arrays[name]), allow_pickle=False)
                archive.writestr(zipfile.ZipInfo(f"{name}.npy"), buffer.getvalue(), zipfile.ZIP_DEFLATED, 9)
    return path.stat().st_size


def _exported(model: str) -> Trees:
    """The trees of LightGBM's text format, in one row of nodes, as they will be read back from their file."""
    trees = [_tree(section) for section in model.split("\nTree=")[1:]]
    sizes = [len(tree.feature) for tree in trees]
    roots = np.concatenate(([0], np.cumsum(sizes)[:-1])).astype(np.intp)
    forest = Trees(
        feature=np.concatenate([tree.feature for tree in trees]),
        threshold=np.concatenate([tree.threshold for tree in trees]),
        children=np.concatenate([tree.children + root for tree, root in zip(trees, roots, strict=True)]),
        value=np.concatenate([tree.value for tree in trees]).astype(np.float32),
        roots=roots,
        steps=max(tree.steps for tree in trees),
    )
    return Trees.from_arrays(forest.to_arrays("trees"), "trees")


def _tree(section: str) -> Trees:
    """One tree: its inner nodes first, then its leaves, which LightGBM numbers from -1 downwards."""
    fields = dict(line.split("=", 1) for line in section.splitlines()[1:] if "=" in line)
    leaves = np.array(fields["leaf_value"].split(), np.float32)
    inner = len(leaves) - 1
    own = np.arange(inner, inner + len(leaves), dtype=np.intp)
    if inner == 0:
        nothing = np.zeros(1, np.intp)
        return Trees(nothing, np.full(1, np.inf, np.float32), np.repeat(nothing, 2), leaves, nothing, steps=0)
    sides = [np.array(fields[side].split(), np.intp) for side in ("left_child", "right_child")]
    left, right = (np.where(side < 0, inner - side - 1, side).astype(np.intp) for side in sides)
    children = np.stack((np.concatenate((left, own)), np.concatenate((right, own))), axis=1)
    return Trees(
        feature=np.concatenate((np.array(fields["split_feature"].split(), np.intp), np.zeros_like(own))),
        threshold=np.concatenate((_rounded_down(fields["threshold"]), np.full(len(own), np.inf, np.float32))),
        children=children.ravel(),
        value=np.concatenate((np.zeros(inner, np.float32), leaves)),
        roots=np.zeros(1, np.intp),
        steps=_steps(left, right, inner),
    )


def _rounded_down(numbers: str) -> NDArray[np.float32]:
    """Thresholds as the next float32 below, so that float32 features fall on the same side as in double precision."""
    exact = np.array(numbers.split(), np.float64)
    near = exact.astype(np.float32)
    return np.where(near.astype(np.float64) > exact, np.nextafter(near, np.float32(-np.inf)), near).astype(np.float32)


def _steps(left: NDArray[np.intp], right: NDArray[np.intp], inner: int) -> int:
    """Questions to the deepest leaf."""
    level, steps = [0], 0
    while level := [child for node in level for child in (left[node], right[node]) if child < inner]:
        steps += 1
    return steps + 1
