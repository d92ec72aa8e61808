"""The transcript of a video beside the story: rows of lines that each open with a timecode, seconds apart.

Players that show their captions as text leave them among the paragraphs, cut where the screen was full: "00:04 occurs
before travelers ever reach the United States. We talked to". A live report's entries open with times too, and so do a
podcast's chapters and a match's minutes; their times lie minutes apart, and they do not begin at nought.
"""

import operator
import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.label.roles.line import Finding, Line
from newsclean.model import Role

__all__ = ["transcript"]

_CODE: Final = re.compile(r"[(\[]?((?:\d{1,2}:)?\d{1,2}:[0-5]\d)[)\]]?\s+(?=\S)")
"""Minutes and seconds, with hours or without, in front of words."""
_FEWEST: Final = 6
"""Lines in a row: half a minute of speech. A list of split times has fewer, and no words behind them."""
_FIRST: Final = 10
"""Seconds into the video at which its first line stands at the latest; a time of day so early is rare."""
_APART: Final = 15.0
"""Seconds between two lines on average, at most: what is spoken while two lines stand on the screen lasts four to
eight. Chapters and entries of live reports lie minutes apart."""


def transcript(lines: Sequence[Line]) -> dict[int, Finding]:
    """Rows of lines that say what is spoken in a video beside a story: a block each, or many in one block.

    Where the rows say more than all the rest that is kept, they are the story, as on the page of a talk.
    """
    found: dict[int, Finding] = {}
    for row in _rows(lines):
        seconds = [second for _, codes in row for second in codes]
        if len(seconds) >= _FEWEST and seconds[0] <= _FIRST and seconds[-1] - seconds[0] <= _APART * len(seconds):
            evidence = f"{len(seconds)} timecodes in a row, seconds apart"
            found |= {at: Finding(Role.EMBED, "roles.transcript", evidence) for at, _ in row}
    if not found:
        return {}
    kept = sum(len(line.text) for line in lines if line.kept)
    spoken = sum(len(lines[at].text) for at in found if lines[at].kept)
    return found if 2 * spoken <= kept else {}


def _rows(lines: Sequence[Line]) -> Iterator[list[tuple[int, list[int]]]]:
    """Blocks one behind the other whose timecodes rise: their numbers and seconds."""
    row: list[tuple[int, list[int]]] = []
    for at, line in enumerate(lines):
        codes = _seconds(line.text)
        if row and (not codes or codes[0] <= row[-1][1][-1]):
            yield row
            row = []
        if codes:
            row.append((at, codes))
    if row:
        yield row


def _seconds(text: str) -> list[int]:
    """Where in the video the lines of a block are spoken, in seconds; none unless each line says so, and they rise."""
    if not text[:2].strip("([")[:1].isdecimal() or _CODE.match(text) is None:
        return []
    codes = [_second(match[1]) if (match := _CODE.match(line)) else -1 for line in text.splitlines()]
    return codes if min(codes) >= 0 and all(map(operator.lt, codes, codes[1:])) else []


def _second(code: str) -> int:
    total = 0
    for part in code.split(":"):
        total = 60 * total + int(part)
    return total
