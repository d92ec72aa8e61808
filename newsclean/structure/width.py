"""The column at which a text was hard-wrapped, found from its lines.

A program that wraps text fills each line: the first word of the next line would not have fitted any more. Verse, menus
and lists leave lines short although the next word would fit. That question, asked at every line end, tells them apart.
Terminals count columns; text out of a PDF was set in type, whose letters have widths of their own.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import accumulate
from typing import Final, NamedTuple

from newsclean.deferred import deferred
from newsclean.punctuation import CLOSERS, TERMINATORS
from newsclean.structure.lines import Line
from newsclean.structure.terminators import is_terminated, starts_upper
from newsclean.structure.typeset import SPACE, USUAL, set_width

__all__ = ["SPACELESS", "Break", "Fills", "break_between", "columns", "filling", "is_full"]

_WIDE: Final = deferred(
    r"[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)
SPACELESS: Final = deferred(r"[\u0e00-\u0eff\u1780-\u17ff\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uffef]")
"""Scripts that do not part words by spaces: Thai, Lao, Khmer, Chinese and Japanese (Korean does)."""
_FIRST_WORD: Final = re.compile(r"\S+")

_SENTENCES: Final = re.compile(rf"[{re.escape(TERMINATORS)}][{re.escape(CLOSERS)}]*\s+\S")
"""One sentence behind another in a line: verse begins them on lines of their own, however alike its lines are."""

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
_SURE_BREAKS: Final = 6
_SURE_SHARE: Final = 0.85
_SURE_SMALL: Final = 0.4
"""What is asked of a text set in type, or with headlines longer than its column: so many open line ends, such a
share of them full, and such a share in front of a small letter, for rows of tables begin with capitals and figures.
Of 180 bodies set in Times and Helvetica at 34 to 80 letters, hyphenated and not, each has .93 of its line ends full, of
350 dumps and extracts of the corpora none has .7. One English body in a hundred has more than .32 capitals behind its
line ends, one German in ten more than .48."""
_LONG: Final = 0.7
"""Share of the column from which a line is no entry of a menu. Of 84 pages as `w3m -dump` gives them F1 rises from .854
to .902 by asking such lines alone, as lynx does from .833 to .872; of 504 gold bodies none is judged otherwise."""
_AMONG_WIDER: Final = 60
"""Narrowest column that is sought among wider lines. Of 12,041 texts of the corpora 29 have one, of 72 to 85 columns
(25 are html2text's, which leaves addresses whole); below 40 it were verse, code and menus, eight times."""
_WIDER: Final = 0.25
"""Lines that may be longer than the column, for each long line in it: they have 0.23 and less."""
_OF_NEWSPRINT: Final = 18
_NEWSPRINT_BREAKS: Final = 12
"""Columns from which the same is asked of narrower lines, those of a newspaper's column, if so many are open."""
_SET_SLACK: Final = 0.04
"""Share of its width that a line set in type may fall short, for faces differ and spaces are stretched."""
_OVERHANG: Final = 1.1
"""How much longer than the column a line may be; one line in twenty of a wrapped text is a letter or two longer."""
_HEADLINES: Final = 0.1
"""Share of the lines that may be so long and no part of the column."""
_CJK_SLACK: Final = 4
"""Columns a line may fall short where words are not parted by spaces, for no line may begin with a closing mark."""
_CJK_INDENT: Final = 4
"""Columns of the two blank characters that open a paragraph of such a script; they are gone by now."""


class Break(NamedTuple):
    """A line end inside a block: the lines before and behind it, and the blanks in front of each."""

    before: str
    after: str
    indents: tuple[int, int] = (0, 0)

    @property
    def is_open(self) -> bool:
        """Whether the line ends in mid-sentence."""
        return not is_terminated(self.before)


def break_between(left: Line, right: Line) -> Break:
    """The line end between two lines."""
    return Break(left.text, right.text, (left.indent, right.indent))


Fills = Callable[[Break], bool]
"""Whether the line in front of a line end is full."""


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
    taken = at.indents[0] + columns(at.before)
    if _WIDE.match(at.before[-1:]) or _WIDE.match(word.group()):
        indent = _CJK_INDENT if _WIDE.search(at.before[:_CJK_SLACK]) and _WIDE.match(at.before[-1:]) else 0
        return taken + indent + _CJK_SLACK >= width
    return taken + 1 + columns(word.group()) > width and not (taken > _OVERHANG * width and _overhangs(at, width))


def _overhangs(at: Break, width: float) -> bool:
    """Whether a finished line is too long for the column, as a headline above it, by more than one long word."""
    return not at.is_open and at.indents[0] + columns(at.before.rpartition(" ")[0]) > width


def _is_set_full(at: Break, width: int) -> bool:
    """Whether the next line's first word would not have fitted into this line, set in type of this width.

    Where no spaces part words, the first one may be a clause, and tells nothing.
    """
    word = _FIRST_WORD.match(at.after.lstrip())
    if word is None or SPACELESS.match(word.group()):
        return False
    taken = at.indents[0] * SPACE + set_width(at.before)
    is_full = taken + SPACE + set_width(word.group()) > width * (1 - _SET_SLACK)
    return is_full and not (taken > _OVERHANG * width and _overhangs(at, width / USUAL))


def filling(breaks: Sequence[Break]) -> Fills | None:
    """A test whether a line of the text is full, or None if the text was not wrapped at a column.

    >>> lines = [
    ...     Break("It rained all day and the river rose above", "its banks, so the two villages in the valley"),
    ...     Break("its banks, so the two villages in the valley", "were cut off for the night."),
    ... ]
    >>> [filling(lines)(at) for at in (lines[0], Break("The bridge", "was closed."))]
    [True, False]
    >>> filling([
    ...     Break("The rain it raineth on the just", "And also on the unjust fella,"),
    ...     Break("And also on the unjust fella,", "But chiefly on the just because"),
    ...     Break("But chiefly on the just because", "The unjust hath the just’s umbrella."),
    ... ])
    """
    return _filling(breaks) or _filling_where_long(breaks)


def _filling(breaks: Sequence[Break]) -> Fills | None:
    unfinished = [at for at in breaks if at.is_open]
    if len(unfinished) < max(_FEWEST_BREAKS, _OPEN_SHARE * len(breaks)):
        return None
    width = _widest([at.indents[0] + columns(at.before) for at in breaks])
    if not _OF_NEWSPRINT <= width <= _WIDEST:
        return None
    fills: Fills = partial(is_full, width=width)
    share = _share(fills, unfinished)
    is_wrapped = width >= _NARROWEST and share >= _FULL_SHARE and _may_be_prose(breaks, unfinished)
    found = fills if is_wrapped else None
    if (
        len(unfinished) < (_SURE_BREAKS if width >= _NARROWEST else _NEWSPRINT_BREAKS)
        or _share(_goes_on, unfinished) < _SURE_SMALL
    ):
        return found
    if not any(_SENTENCES.search(at.before) for at in breaks):
        return found
    least = max(share, _SURE_SHARE) if found is not None else _SURE_SHARE
    for other in _other_ways(breaks):
        share = _share(other, unfinished)
        if share > least:
            found, least = other, share
    return found


def _filling_where_long(breaks: Sequence[Break]) -> Fills | None:
    """The same, asked of long lines only: a terminal's browser lays menus out between the paragraphs of a page."""
    taken = [at.indents[0] + columns(at.before) for at in breaks]
    if not taken:
        return None
    if _NARROWEST <= (width := _widest(taken)) <= _WIDEST:
        long = [at for at, size in zip(breaks, taken, strict=True) if size >= _LONG * width]
        if found := _full(long, width):
            return found
    return _filling_among_wider(breaks, taken)


def _filling_among_wider(breaks: Sequence[Break], taken: Sequence[int]) -> Fills | None:
    """The same, of the column in which most lines are full: headings, tables and addresses may be wider than it."""
    width = _fitting(breaks, taken)
    if not _AMONG_WIDER <= width <= _WIDEST:
        return None
    long = [at for at, size in zip(breaks, taken, strict=True) if _LONG * width <= size <= _OVERHANG * width]
    wider = sum(size > _OVERHANG * width for size in taken)
    if wider > _WIDER * len(long) or not any(_SENTENCES.search(at.before) for at in long):
        return None
    return _full(long, width)


def _full(long: Sequence[Break], width: int) -> Fills | None:
    """The test whether a line is full, where nearly all long lines that are unfinished are."""
    unfinished = [at for at in long if at.is_open]
    if len(unfinished) < max(_SURE_BREAKS, _OPEN_SHARE * len(long)) or _share(_goes_on, unfinished) < _SURE_SMALL:
        return None
    fills: Fills = partial(is_full, width=width)
    return fills if _share(fills, unfinished) >= _SURE_SHARE else None


def _fitting(breaks: Sequence[Break], taken: Sequence[int]) -> int:
    """The column in which most unfinished lines are full: no shorter than they are, and too short for the next word."""
    steps: Counter[int] = Counter()
    for at, size in zip(breaks, taken, strict=True):
        word = _FIRST_WORD.match(at.after.lstrip())
        if word is not None and at.is_open:
            steps[size] += 1
            steps[size + 1 + columns(word.group())] -= 1
    widths = sorted(steps)
    full = list(accumulate(steps[width] for width in widths))
    return widths[full.index(max(full))] if widths else 0


def _may_be_prose(breaks: Sequence[Break], unfinished: Sequence[Break]) -> bool:
    """Whether the lines are not a few titles, which begin with a capital each, nor many without a sentence's end."""
    if len(unfinished) < _MANY_BREAKS:
        return 2 * sum(map(_begins_anew, unfinished)) <= len(unfinished)
    return any(_SENTENCES.search(at.before) or is_terminated(at.after) for at in breaks)


def _begins_anew(at: Break) -> bool:
    """Whether the next line begins with a capital, or in a script that the line before it has nothing of."""
    return starts_upper(at.after) or (_WIDE.match(at.after) is not None and _WIDE.search(at.before) is None)


def _goes_on(at: Break) -> bool:
    """Whether the next line begins with a letter that is no capital."""
    first = at.after[:1]
    return first.isalpha() and not first.isupper()


def _other_ways(breaks: Sequence[Break]) -> Iterator[Fills]:
    """Set in type, or with a headline or two that are longer than the column."""
    for measure, blank, fills in ((columns, 1, is_full), (set_width, SPACE, _is_set_full)):
        taken = [(at.indents[0] * blank + measure(at.before), at.is_open) for at in breaks]
        unfinished = _widest([width for width, is_open in taken if is_open])
        if sum(width > unfinished * _OVERHANG for width, _ in taken) <= _HEADLINES * len(taken):
            yield partial(fills, width=unfinished)
        yield partial(fills, width=_widest([width for width, _ in taken]))


def _widest(widths: Sequence[int]) -> int:
    return sorted(widths)[int(_WIDTH_PERCENTILE * len(widths))]


def _share(holds: Fills, unfinished: Sequence[Break]) -> float:
    return sum(map(holds, unfinished)) / len(unfinished)
