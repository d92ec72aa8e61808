"""The stage's lexicon, seams and forest, read once from the package."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from newsclean.label.glued.lexicon import Lexicon
from newsclean.label.glued.seams import Seams

if TYPE_CHECKING:
    from newsclean.label.trees import Trees

__all__ = ["FILE", "NAME", "Weights", "weights"]

FILE: Final = "glued.npz"
NAME: Final = "glued"


@dataclass(frozen=True, slots=True)
class Weights:
    """What `python -m newsclean.training glued` made."""

    lexicon: Lexicon
    seams: Seams
    forest: "Trees"


@cache
def weights() -> Weights:
    """The weights of the package."""
    import numpy as np

    from newsclean.label.trees import Trees

    with files("newsclean.label").joinpath("weights", FILE).open("rb") as file, np.load(file) as arrays:
        return Weights(Lexicon.from_arrays(arrays), Seams.from_arrays(arrays), Trees.from_arrays(arrays, NAME))
