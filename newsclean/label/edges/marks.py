"""What is learned about a place between two words: the words around it and their shapes, each hashed to a table's slot.

All places of a text are hashed at once, as arrays. Marks that share a slot share its weight; most such are rare.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.edges.words import NOTHING, Words

__all__ = ["REACH", "SLOTS", "slots"]

SLOTS: Final = 1 << 15
"""Weights in the table."""
REACH: Final = 4
"""Words on either side that are looked at."""

_Mark = tuple[tuple[str, int], ...]
"""Facts of words, each with the word's place: -1 is the last word before the place between, 0 the first behind it."""


def _of(name: str, *places: int) -> _Mark:
    return tuple((name, place) for place in places)


_MARKS: Final[tuple[_Mark, ...]] = (
    (),
    (*_of("word", -1), *_of("behind", -1)),
    (*_of("word", 0), *_of("before", 0)),
    *(_of("word", *places) for places in ((-2,), (1,), (-2, -1), (-1, 0), (0, 1), (-3, -2), (1, 2))),
    *(_of("word", *places) for places in ((-2, -1, 0), (-1, 0, 1), (0, 1, 2), (-3, -2, -1))),
    (*_of("ending", -1), *_of("behind", -1)),
    (*_of("ending", 0), *_of("behind", 0)),
    *(_of("ending", *places) for places in ((-1, 0), (-2, -1), (0, 1))),
    *(_of("shape", *places) for places in ((-2, -1, 0, 1), (-1, 0), (-3, -2, -1), (0, 1, 2))),
    *(_of("kind", *range(-reach, reach)) for reach in (3, REACH)),
    (*_of("word", -1), *_of("shape", 0), *_of("kind", 1)),
    (*_of("kind", -2), *_of("shape", -1), *_of("word", 0)),
    (*_of("word", -1, 1), *_of("shape", 0)),
    (*_of("word", -2), *_of("shape", -1, 0)),
    (*_of("word", 1), *_of("shape", -1, 0)),
    (*_of("short_ending", -1), *_of("shape", -1, 0)),
    (*_of("short_ending", 0), *_of("shape", -1, 0)),
    (*_of("short_ending", -1, 0), *_of("shape", -1, 0)),
    (*_of("letters", -1, 0), *_of("shape", -1, 0)),
)
"""What each place is told by; the first is every place's."""

_FACTORS: Final = np.array((0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5), np.uint64)
"""Odd numbers whose bits are as good as drawn."""
_DOWN: Final = np.uint64(29)
_TOP: Final = np.uint64(17)
"""Bits by which a product is shifted, since its upper bits depend on all of its factors'."""


def slots(words: Words) -> NDArray[np.uint16]:
    """For each place between two neighbouring words the slots of its marks: one row less than there are words."""
    facts = _padded(words)
    count = max(len(words) - 1, 0)
    table = np.empty((count, len(_MARKS)), np.uint16)
    for number, mark in enumerate(_MARKS):
        columns = [facts[name][REACH + 1 + place :][:count] for name, place in mark]
        table[:, number] = _hashed(number, columns, count)
    return table


def _padded(words: Words) -> dict[str, NDArray[np.uint64]]:
    """The facts that marks are made of, with nothing on either side of the text."""
    nothing = np.zeros(REACH, np.uint64)
    names = ("word", "ending", "short_ending", "behind", "before", "letters")
    facts = {name: np.concatenate((nothing, getattr(words, name), nothing)) for name in names}
    facts["kind"] = np.concatenate((nothing + NOTHING, words.kind, nothing + NOTHING)).astype(np.uint64)
    facts["shape"] = facts["kind"] + 16 * facts["behind"] + 128 * facts["before"]
    return facts


def _hashed(number: int, columns: Sequence[NDArray[np.uint64]], count: int) -> NDArray[np.uint64]:
    key = np.full(count, number, np.uint64)
    for at, column in enumerate(columns):
        key = (key ^ column) * _FACTORS[at % len(_FACTORS)]
        key ^= key >> _DOWN
    key *= _FACTORS[0]
    return (key >> _TOP) % np.uint64(SLOTS)
