"""The stage's forest, read once from the package."""

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newsclean.label.trees import Trees

__all__ = ["FILE", "NAME", "forest"]

FILE: Final = "trailing.npz"
NAME: Final = "trailing"


@cache
def forest() -> "Trees":
    """The forest that `python -m newsclean.training trailing` made."""
    import numpy as np

    from newsclean.label.trees import Trees

    with files("newsclean.label").joinpath("weights", FILE).open("rb") as file, np.load(file) as arrays:
        return Trees.from_arrays(arrays, NAME)
