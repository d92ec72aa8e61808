"""Whether a sentence may end before a place and another begin behind it, by the words on either side.

The lexicon knows how single words behave. Which words stand together says more: "in the valley" may end a sentence,
"in the North" mostly does not, and "The mayor said" begins one. Logistic regressions have learned that from the ends
and beginnings of sentences and headlines, against names inside sentences: one from each side alone, one from both, for
"state battery" goes on where "state" and "battery" might part; and one knows headlines from beginnings of sentences.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

from newsclean.label.glued import marks
from newsclean.label.glued.text import Text

__all__ = ["UNIT", "Seams"]

UNIT: Final = 32.0
"""Steps of a nat in which weights are kept, in one byte each."""


@dataclass(frozen=True, slots=True)
class Seams:
    """The weights of marks before a place, behind it, on both sides, and of words as a headline, in steps of
    `1 / UNIT` nats.
    """

    before: Sequence[int]
    behind: Sequence[int]
    across: Sequence[int]
    headline: Sequence[int]

    def ends(self, text: Text, at: int) -> float:
        """How likely (nats) a sentence or headline ends in front of the word `at`."""
        return sum(self.before[slot] for slot in marks.before(text, at)) / UNIT

    def begins(self, text: Text, at: int) -> float:
        """How likely (nats) a sentence begins with the word `at`, which has a capital."""
        return sum(self.behind[slot] for slot in marks.behind(text, at)) / UNIT

    def parts(self, text: Text, at: int) -> float:
        """How likely (nats) one sentence ends and another begins in front of the word `at`."""
        return sum(self.across[slot] for slot in marks.across(text, at)) / UNIT

    def announces(self, text: Text, first: int, end: int) -> float:
        """How likely (nats) the words `[first, end)` are a headline, all of it and nothing more."""
        return sum(self.headline[slot] for slot in marks.headline(text, first, end)) / UNIT

    def to_arrays(self) -> dict[str, Any]:
        """As small arrays for the package."""
        import numpy as np

        return {f"seams.{side.name}": np.array(getattr(self, side.name), np.int8) for side in fields(self)}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, Any]) -> "Seams":
        """As `to_arrays` wrote it."""
        return cls(*(arrays[f"seams.{side.name}"].tolist() for side in fields(cls)))
