"""Counts of kinds of characters in many blocks at once, from one look-up table instead of loops over letters."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.sentences import WIDE

__all__ = ["KINDS", "counts"]

KINDS: Final = ("letter", "upper", "digit", "comma", "mark", "quote", "wide")

_PLANE: Final = 0x10000
_COMMA: Final = ",，、،;；:："
_MARK: Final = "|>»›•·/→▶►▼▾+#=~★☆✓×@–—[]"
_QUOTE: Final = '"“”„«»「」『』‘'
_WIDE_ONE: Final = re.compile(f"[{WIDE}]")


def counts(texts: Sequence[str]) -> NDArray[np.float64]:
    """For each text the number of characters of each of `KINDS`: a matrix of texts by kinds.

    >>> counts(["Rain, 2 mm.", "雨"]).tolist()
    [[6.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0]]
    """
    codes = np.frombuffer("\n".join((*texts, "")).encode("utf-32-le", "surrogatepass"), np.uint32)
    bits = _table()[np.minimum(codes, _PLANE - 1)]
    starts = [0, *accumulate(len(text) + 1 for text in texts)][:-1]
    return np.column_stack([np.add.reduceat((bits >> bit) & 1, starts, dtype=np.float64) for bit in range(len(KINDS))])


@cache
def _table() -> NDArray[np.uint8]:
    """The kinds of every character of the first plane, a bit each; what lies beyond counts as the last of it."""
    table = np.zeros(_PLANE, np.uint8)
    for code in range(_PLANE):
        character = chr(code)
        kinds = (
            character.isalnum() and not character.isdecimal(),
            character.isupper(),
            character.isdecimal(),
            character in _COMMA,
            character in _MARK,
            character in _QUOTE,
            _WIDE_ONE.match(character) is not None,
        )
        table[code] = sum(1 << bit for bit, holds in enumerate(kinds) if holds)
    return table
