"""The column at which a text was hard-wrapped, told from its lines.

A program that wraps text fills each line: the first word of the next line would not have fitted any more. Verse, menus
and lists leave lines short although the next word would fit. That question, asked at every line end, tells them apart.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from newsclean.structure.terminators import is_terminated, starts_upper

__all__ = ["Break", "columns", "is_full", "wrap_width"]

_WIDE: Final = re.compile(
    r"[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)
_FIRST_WORD: Final = re.compile(r"\S+")

_NARROWEST: Final = 30
_WIDEST: Final = 132
"""Columns between which programs wrap text: phone mail at 30-40, terminals at 72-80, line printers at 132."""

_WIDTH_PERCENTILE: Final = 0.95
"""A few lines overhang, when one word (an address) is longer than the line; so the width is not the longest line."""

_MANY_BREAKS: Final = 4
"""From so many open line ends on, their fullness alone is evidence enough."""
_FEWEST_BREAKS: Final = 2
_FULL_SHARE: Final = 0.8
"""Share of open line ends that must be full. Gold bodies wrapped by `textwrap` give .97-1.0; verse and menus .1-.4."""
_OPEN_SHARE: Final = 0.35
"""Share of line ends in mid-sentence: about .85 in wrapped prose, below .2 where each line is a paragraph."""
_CJK_SLACK: Final = 4
"""Columns a line may fall short where words are not parted by spaces, for no line may begin with a closing mark."""
_CJK_INDENT: Final = 4
"""Columns of the two blank characters that open a paragraph of such a script; they are gone by now."""


@dataclass(frozen=True, slots=True)
class Break:
    """A line end inside a block: the lines before and behind it."""

    before: str
    after: str

    @property
    def is_open(self) -> bool:
        """Whether the line ends in mid-sentence."""
        return not is_terminated(self.before)


def columns(text: str) -> int:
    """The columns a text takes on a terminal, wide characters as two.

    >>> columns("rain"), columns("雨。")
    (4, 4)
    """
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def is_full(at: Break, width: int) -> bool:
    """Whether the next line's first word would not have fitted into this line."""
    word = _FIRST_WORD.match(at.after.lstrip())
    if word is None:
        return False
    taken = columns(at.before)
    if _WIDE.match(at.before[-1:]) or _WIDE.match(word.group()):
        indent = _CJK_INDENT if _WIDE.search(at.before[:_CJK_SLACK]) and _WIDE.match(at.before[-1:]) else 0
        return taken + indent + _CJK_SLACK >= width
    return taken + 1 + columns(word.group()) > width


def wrap_width(breaks: Sequence[Break]) -> int | None:
    """The column at which a text was wrapped, or None if its line ends mean something.

    >>> wrap_width([
    ...     Break("It rained all day and the river rose above", "its banks, so the two villages in the valley"),
    ...     Break("its banks, so the two villages in the valley", "were cut off for the night."),
    ... ])
    44
    >>> wrap_width([
    ...     Break("The rain it raineth on the just", "And also on the unjust fella,"),
    ...     Break("And also on the unjust fella,", "But chiefly on the just because"),
    ...     Break("But chiefly on the just because", "The unjust hath the just’s umbrella."),
    ... ])
    """
    if len(breaks) < _FEWEST_BREAKS:
        return None
    widths = sorted(columns(at.before) for at in breaks)
    width = widths[int(_WIDTH_PERCENTILE * len(widths))]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    unfinished = [at for at in breaks if at.is_open]
    full = sum(is_full(at, width) for at in unfinished)
    if len(unfinished) < max(_FEWEST_BREAKS, _OPEN_SHARE * len(breaks)) or full < _FULL_SHARE * len(unfinished):
        return None
    if len(unfinished) < _MANY_BREAKS and 2 * sum(starts_upper(at.after) for at in unfinished) > len(unfinished):
        return None
    return width
