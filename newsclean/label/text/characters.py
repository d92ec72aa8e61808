"""Kinds of characters in many blocks at once, from one look-up table instead of loops over letters and words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.sentences import WIDE

__all__ = ["Characters", "characters"]

_PLANE: Final = 0x10000
_COMMA: Final = ",，、،；;：:"
_MARK: Final = "|>»›•·/→▶►▼▾+#=~★☆✓×@–—[]"
_QUOTE: Final = '"“”„«»「」『』‘'
_CURLY: Final = "“”‘’"
_STRAIGHT: Final = "\"'"
_WIDE_ONE: Final = re.compile(f"[{WIDE}]")
_END: Final = ".!?…؟۔"
_WIDE_END: Final = "。！？｡।॥።։"
_CLOSER: Final = "\"'”’»)]"

_CASES: Final = {"capital": str.isupper, "titled": str.istitle, "small": str.islower}
"""Kinds that are looked up for every character, rare letters beyond the first plane included."""
_KINDS: Final = {
    **_CASES,
    "letter": lambda character: character.isalnum() and not character.isdecimal(),
    "upper": str.isupper,
    "digit": str.isdecimal,
    "comma": _COMMA.__contains__,
    "mark": _MARK.__contains__,
    "quote": _QUOTE.__contains__,
    "curly": _CURLY.__contains__,
    "straight": _STRAIGHT.__contains__,
    "wide": lambda character: _WIDE_ONE.match(character) is not None,
    "space": str.isspace,
    "end": _END.__contains__,
    "wide end": _WIDE_END.__contains__,
    "closer": _CLOSER.__contains__,
}
_BITS: Final = {name: 1 << at for at, name in enumerate(_KINDS)}


@dataclass(frozen=True, slots=True, eq=False)
class Characters:
    """The characters of texts in a row, a line feed behind each: their kinds as bits, and where each text begins.

    `bounds` has one entry more than there are texts: the end of all.
    """

    kinds: NDArray[np.uint16]
    bounds: NDArray[np.int64]

    def are(self, kind: str) -> NDArray[np.bool_]:
        """Which characters are of a kind."""
        found: NDArray[np.bool_] = (self.kinds & _BITS[kind]) != 0
        return found

    def count(self, kind: str) -> NDArray[np.float64]:
        """How many characters of a kind each text has.

        >>> characters(["Rain, 2 mm.", "雨"]).count("letter").tolist()
        [6.0, 1.0]
        """
        return self.count_at(np.flatnonzero(self.are(kind)))

    def count_at(self, places: NDArray[np.int64]) -> NDArray[np.float64]:
        """How many of these places, in ascending order, lie in each text."""
        before = np.searchsorted(places, self.bounds)
        return (before[1:] - before[:-1]).astype(np.float64)

    def sentence_ends(self) -> NDArray[np.float64]:
        """How many sentences end in each text, as far as white space or the marks of wide scripts tell.

        >>> characters(["He left. “Why?” No (really.) 3.5", "他走了。"]).sentence_ends().tolist()
        [3.0, 1.0]
        """
        spaces = np.flatnonzero(self.are("space"))
        at = np.arange(len(self.kinds))
        before_closers = np.maximum.accumulate(np.where(self.are("closer"), -1, at))[spaces - 1]
        ended = self.are("end")[before_closers] & (spaces > 0) & (before_closers >= 0)
        return self.count_at(spaces[ended]) + self.count("wide end")

    def words(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Where words begin and end, as white space parts them."""
        spaces = self.are("space")
        # The text ends in a line feed, so every word that begins has an end.
        edges = np.flatnonzero(spaces[1:] != spaces[:-1]) + 1
        edges = edges if spaces[0] else np.concatenate(([0], edges))
        return edges[::2], edges[1::2]


def characters(texts: Sequence[str]) -> Characters:
    """The kinds of all characters of some texts."""
    codes = np.frombuffer("\n".join((*texts, "")).encode("utf-32-le", "surrogatepass"), np.uint32)
    kinds = _table()[np.minimum(codes, _PLANE - 1)]
    for place in np.flatnonzero(codes >= _PLANE).tolist():
        character = chr(codes[place])
        kinds[place] = sum(_BITS[name] for name, holds in _CASES.items() if holds(character))
    return Characters(kinds, np.array([0, *accumulate(len(text) + 1 for text in texts)]))


@cache
def _table() -> NDArray[np.uint16]:
    """The kinds of every character of the first plane; what lies beyond has a case at most."""
    row = (sum(_BITS[name] for name, holds in _KINDS.items() if holds(chr(code))) for code in range(_PLANE))
    return np.fromiter(row, np.uint16, _PLANE)
