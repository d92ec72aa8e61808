"""An explanation as a fragment of HTML, for notebooks: kept text as it reads, the rest faded behind its role.

Styles stand on the elements, because notebooks strip style sheets from output they do not trust; colours are
transparent layers, so that they work on a dark and on a light page.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Final

from newsclean.model.legible import legible, revealed
from newsclean.model.passage import Passage
from newsclean.model.repairs import Repair

__all__ = ["fragment"]

_MOST_SHOWN: Final = 300
"""Blocks shown of one document. A notebook stores its output, and a long page has thousands of blocks."""

_FEWEST_FOLDED: Final = 4
"""Neighbours out of the body that are folded to one line; a news page has some hundred in front of its story."""

_FRAME: Final = "max-width:46em;line-height:1.5"
_HEAD: Final = "opacity:.7;font-size:.9em;margin-bottom:.6em"
_FADED: Final = "opacity:.55;font-size:.9em;margin:.2em 0;padding-left:.8em;border-left:2px solid rgba(128,128,128,.4)"
_KEPT: Final = "margin:.6em 0;white-space:pre-line"
_ROLE: Final = (
    "border:1px solid rgba(128,128,128,.5);border-radius:.7em;padding:0 .5em;margin-right:.5em;font-size:.85em"
)
_BEFORE: Final = "background:rgba(248,81,73,.18);text-decoration:line-through"
_AFTER: Final = "background:rgba(46,160,67,.22);text-decoration:none"


def fragment(summary: str, passages: Sequence[Passage]) -> str:
    """Summary and passages as HTML without scripts; whatever the page held is text in it and never markup."""
    rows = list(_rows(passages[:_MOST_SHOWN]))
    more = len(passages) - _MOST_SHOWN
    if more > 0:
        rows.append(f'<div style="{_FADED}">… and {more:,} more blocks</div>')
    head = f'<div style="{_HEAD}">{_escaped(summary)}</div>'
    return f'<div style="{_FRAME}">{head}{"".join(rows)}</div>'


def _rows(passages: Sequence[Passage]) -> Iterator[str]:
    for kept, group in groupby(passages, key=lambda passage: passage.kept):
        run = list(group)
        shown = "".join(_row(passage) for passage in run)
        if kept or len(run) < _FEWEST_FOLDED:
            yield shown
            continue
        roles = Counter(passage.role.value for passage in run).most_common()
        counted = ", ".join(f"{role} {number:,}" for role, number in roles)
        summary = f'<summary style="{_FADED}">{len(run):,} blocks set aside: {counted}</summary>'
        yield f"<details>{summary}{shown}</details>"


def _row(passage: Passage) -> str:
    text = "".join(_escaped(piece) if isinstance(piece, str) else _repair(piece) for piece in passage.pieces)
    why = _escaped(passage.because)
    if passage.kept:
        return f'<div dir="auto" style="{_KEPT}" title="{passage.role}: {why}">{text}</div>'
    role = f'<span style="{_ROLE}">{passage.role}</span>'
    return f'<div dir="auto" style="{_FADED}" title="{why}">{role}{text}</div>'


def _repair(repair: Repair) -> str:
    before, after = escape(revealed(repair.before)), escape(revealed(repair.after))
    why = _escaped(repair.why)
    return f'<span title="{why}"><del style="{_BEFORE}">{before}</del><ins style="{_AFTER}">{after}</ins></span>'


def _escaped(text: str) -> str:
    return escape(legible(text))
