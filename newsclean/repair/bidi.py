r"""Marks of writing direction: which of them say something, and which were only strewn in.

Arabic, Hebrew and Persian need a mark where a sign without direction of its own (a figure, a quotation mark, a full
stop) stands at the border of two directions. Between two letters of one direction a mark says nothing: it came along
from a word processor, or was strewn in so that copies of a text are not found again.
"""

import re
import unicodedata
from typing import Final

__all__ = ["BIDI", "needless"]

BIDI: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MARK: Final = re.compile(f"[{''.join(sorted(BIDI))}]")
_RUN: Final = re.compile(f"[ \x00-\x08\x0e-\x1b\x7f\xad{''.join(sorted(BIDI))}]+")
"""Marks with the spaces between them, and with controls and soft hyphens, which are taken out along with them."""
_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_CLOSES: Final = {"\u202c": frozenset("\u202a\u202b\u202d\u202e"), "\u2069": frozenset("\u2066\u2067\u2068")}
"""What closes → what it may close."""
_OPENING: Final = frozenset().union(*_CLOSES.values())
_DIRECTIONS: Final = {"R": "right", "AL": "right", "L": "left"}


def needless(text: str) -> frozenset[int]:
    r"""The places of marks that turn nothing: no letter of the other direction is near them.

    >>> needless("45\u200e – hello"), needless("שלום\u200e לכולם")
    (frozenset({2}), frozenset({4}))
    >>> needless("\u200e₪45 – שלום"), needless("C++\u200f היא שפה"), needless("אמר \u202aJohn\u202c אתמול")
    (frozenset(), frozenset(), frozenset())
    """
    if not _MARK.search(text):
        return frozenset()
    places: list[int] = []
    start = 0
    for line in text.split("\n"):
        if _MARK.search(line):
            places += (start + at for at in _in_line(line))
        start += len(line) + 1
    return frozenset(places)


def _in_line(line: str) -> list[int]:
    marks = [match.start() for match in _MARK.finditer(line)]
    if not _RIGHT_TO_LEFT.search(line):
        return marks
    paired = _paired(line, marks)
    idle = [range(*run.span()) for run in _RUN.finditer(line) if _is_idle(line, *run.span())]
    return [at for row in idle for at in row if line[at] in BIDI and at not in paired]


def _paired(line: str, marks: list[int]) -> set[int]:
    """Embeddings and isolates that are both opened and closed."""
    paired: set[int] = set()
    opened: list[int] = []
    for at in marks:
        if line[at] in _OPENING:
            opened.append(at)
        elif opened and line[opened[-1]] in _CLOSES.get(line[at], ()):
            paired |= {opened.pop(), at}
    return paired


def _is_idle(line: str, start: int, end: int) -> bool:
    """Whether letters of one direction stand on either side."""
    left, right = line[start - 1 : start] if start else "", line[end : end + 1]
    return bool(left and right) and _direction(left) == _direction(right) != ""


def _direction(letter: str) -> str:
    return _DIRECTIONS.get(unicodedata.bidirectional(letter), "")
