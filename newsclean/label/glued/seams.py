"""Whether a sentence may end before a place and another begin behind it, by the words on either side.

The lexicon knows how single words behave. Which words stand together says more: "in the valley" may end a sentence,
"in the North" mostly does not, and "The mayor said" begins one. Two logistic regressions have learned that from the
ends and beginnings of sentences and headlines, against names inside sentences. Words, pairs, endings and kinds of words
are their marks, each hashed to a slot of a table, so that the tables stay small in any language.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from zlib import crc32

from newsclean.label.glued.text import Text

__all__ = ["MARKS_BEFORE", "MARKS_BEHIND", "SLOTS", "UNIT", "Seams", "slots_before", "slots_behind"]

SLOTS: Final = 1 << 15
"""Weights in a table. Marks that share a slot share its weight; most such pairs are rare."""
UNIT: Final = 32.0
"""Steps of a nat in which weights are kept, in one byte each."""
MARKS_BEFORE: Final = 11
MARKS_BEHIND: Final = 12
"""Marks of a place on either side, the one that every place has included."""
_ENDING: Final = 3
_SHORT_ENDING: Final = 2
"""Letters of a word's ending."""
_LONGEST_NUMBER: Final = 4
"""Digits of a number that count: years have four, and none is learned by heart."""


@dataclass(frozen=True, slots=True)
class Seams:
    """The weights of marks before a place and behind it, in steps of `1 / UNIT` nats."""

    before: Sequence[int]
    behind: Sequence[int]

    def ends(self, text: Text, at: int) -> float:
        """How likely (nats) a sentence or headline ends in front of the word `at`."""
        return sum(self.before[slot] for slot in slots_before(text, at)) / UNIT

    def begins(self, text: Text, at: int) -> float:
        """How likely (nats) a sentence begins with the word `at`, which has a capital."""
        return sum(self.behind[slot] for slot in slots_behind(text, at)) / UNIT

    def to_arrays(self) -> dict[str, Any]:
        """As small arrays for the package."""
        import numpy as np

        return {"seams.before": np.array(self.before, np.int8), "seams.behind": np.array(self.behind, np.int8)}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, Any]) -> "Seams":
        """As `to_arrays` wrote it."""
        return cls(arrays["seams.before"].tolist(), arrays["seams.behind"].tolist())


def slots_before(text: Text, at: int) -> list[int]:
    """The slots of the marks of the words before a place."""
    last, second, third = (_word(text, at - back) for back in (1, 2, 3))
    kind, kind2, kind3 = (_kind(text, at - back) for back in (1, 2, 3))
    return list(
        _slots(
            "",
            last,
            second,
            f"{second} {last}",
            last[-_ENDING:],
            f"{second[-_ENDING:]} {last[-_ENDING:]}",
            kind2 + kind,
            kind3 + kind2 + kind,
            f"{third} {second}",
            last[-_SHORT_ENDING:] + kind,
            second + kind,
        )
    )


def slots_behind(text: Text, at: int) -> list[int]:
    """The slots of the marks of the words behind a place, of which the first is `at`."""
    first, second, third = (_word(text, at + on) for on in (0, 1, 2))
    kinds = [_kind(text, at + on) for on in (0, 1, 2, 3)]
    mark, second_mark = _mark_behind(text, at), _mark_behind(text, at + 1)
    opened = "" if text.raw[at][0].isalnum() else text.raw[at][0]
    return list(
        _slots(
            "",
            first,
            second,
            f"{first} {second}",
            first[-_ENDING:] + mark,
            f"{first[-_ENDING:]} {second[-_ENDING:]}",
            "".join(kinds) + mark + second_mark,
            f"{second} {third}",
            kinds[0] + kinds[1] + second,
            opened + mark,
            kinds[0] + kinds[1] + second[-_SHORT_ENDING:],
            kinds[1] + kinds[2] + third,
        )
    )


def _slots(*marks: str) -> Iterator[int]:
    """The slot of each mark; marks of one kind never mean what those of another do."""
    for kind, mark in enumerate(marks):
        yield crc32(f"{kind} {mark}".encode("utf-8", "surrogatepass")) % SLOTS


def _word(text: Text, at: int) -> str:
    """The word in small letters, numbers by their length only; empty beyond the text."""
    if not 0 <= at < len(text):
        return ""
    word = text.low[at]
    return "9" * min(len(word), _LONGEST_NUMBER) if word.isdigit() else word


def _kind(text: Text, at: int) -> str:
    """One sign for a word in small letters, with a capital, in capitals, a number, or anything else."""
    bare = text.bare[at] if 0 <= at < len(text) else ""
    if not bare:
        return "-"
    if bare[0].isupper():
        return "A" if len(bare) > 1 and bare.isupper() else "N"
    return "a" if bare[0].islower() else "9" if bare[0].isdigit() else "?"


def _mark_behind(text: Text, at: int) -> str:
    """The mark at a word's end, if there is one."""
    last = text.raw[at][-1] if at < len(text) else ""
    return "" if last.isalnum() else last
