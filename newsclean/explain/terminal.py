"""An explanation on a terminal: kept text plain, the rest faint behind its role and reason, repairs marked in place."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from newsclean.explain.ink import Ink, Style, painted
from newsclean.explain.wrapping import columns, wrapped
from newsclean.model import Role
from newsclean.model.explanation import Explanation
from newsclean.model.legible import legible, revealed
from newsclean.model.passage import Passage, because
from newsclean.model.repairs import Repair

__all__ = ["NARROWEST", "terminal_lines"]

NARROWEST: Final = 24
"""Columns below which lines are not made shorter: the gutter and one long word no longer fit."""
_WIDEST: Final = 100
"""Columns beyond which lines are not made longer: 80 to 90 characters a line is as far as an eye follows."""
_GUTTER: Final = 10
"""Columns for the role: the longest, breadcrumb and navigation, have ten letters."""
_ROOMY: Final = 48
"""Columns from which on there is room for a gutter beside the text; below, the role stands above it."""

_KEPT_BAR: Final = "┃ "
_ASIDE_BAR: Final = "┊ "
_TURN: Final = "\u200e"
"""A left-to-right mark: a terminal that reorders text would move the gutter to the right without it."""

_Line = list[Ink]


def terminal_lines(
    explanation: Explanation, *, title: str = "", width: int = 80, colour: bool = False
) -> Iterator[str]:
    r"""The lines to print, none wider than `width` columns (at least `NARROWEST`), made one by one.

    >>> from newsclean.model import Block, Document, Role, Source, Span
    >>> home = Block("Home", Span(0, 4)).label(Role.NAVIGATION, "text.furniture", "one short line", score=0.02)
    >>> document = Document(Source("Home\n\nRain fell."), (home, Block("Rain fell.", Span(6, 16))))
    >>> print("\n".join(terminal_lines(document.explain(), width=60)))
    navigation ┊ Home
               ┊ ↳ text.furniture (0.02): one short line
    <BLANKLINE>
               ┃ Rain fell.
    <BLANKLINE>
    1 of 2 blocks kept, 71% of the text · 0 repairs · given as
    text
    """
    room = min(max(width, NARROWEST), _WIDEST)
    for line in _page(explanation, title, room):
        yield painted(_steadied(line), colour=colour)


def _page(explanation: Explanation, title: str, width: int) -> Iterator[_Line]:
    if title:
        yield from wrapped([Ink(legible(title), Style.STRONG)], width)
    facts = [(fact.name, fact.value) for fact in explanation.facts]
    facts += [("bytes", str(repair)) for repair in explanation.source.repairs]
    for name, value in facts:
        yield from wrapped([Ink(f"{legible(name)}: ", Style.ROLE), Ink(legible(value))], width)
    if title or facts:
        yield []
    for kind, passages in groupby(explanation.passages, key=_kind):
        row = list(passages)
        yield from _aside(row, width) if kind else _kept(row, width)
    yield from wrapped([Ink(explanation.summary, Style.STRONG)], width)
    for reason in explanation.verdict.reasons:
        yield from wrapped([Ink(f"↳ {legible(reason)}", Style.FAINT)], width)


def _kind(passage: Passage) -> tuple[str, ...]:
    """What neighbours out of the body must share to stand together under one reason; nothing for the body."""
    if passage.kept:
        return ()
    rulings = (part for reason in passage.rulings for part in (reason.rule, reason.evidence))
    return (passage.role, str(passage.story), *rulings)


def _kept(row: Iterable[Passage], width: int) -> Iterator[_Line]:
    for passage in row:
        role = "" if passage.role is Role.PARAGRAPH else passage.role.value
        yield from _block(_inks(passage, Style.PLAIN), role, _KEPT_BAR, width, rtl=_reads_leftwards(passage.text))
        yield from _block(_repair_notes([passage]), "", _KEPT_BAR, width)
        yield []


def _aside(row: list[Passage], width: int) -> Iterator[_Line]:
    """Neighbours with one role and one reason: their texts, then the reason once."""
    role = row[0].role.value
    for passage in row:
        inks = _inks(passage, Style.FAINT)
        yield from _block(inks, role, _ASIDE_BAR, width, rtl=_reads_leftwards(passage.text))
        role = ""
    reason = Ink(f"↳ {legible(because(row))}\n", Style.FAINT)
    yield from _block([reason, *_repair_notes(row)], "", _ASIDE_BAR, width)
    yield []


def _block(inks: Iterable[Ink], role: str, bar: str, width: int, *, rtl: bool = False) -> Iterator[_Line]:
    """A text behind its bar, the role in front of the first line, or above it where the terminal is narrow."""
    roomy = width >= _ROOMY
    if role and not roomy:
        yield [Ink(role, Style.ROLE)]
    margin = _GUTTER + 1 if roomy else 0
    room = width - margin - len(bar)
    for line in wrapped(inks, room):
        indent = " " * (room - sum(columns(ink.text) for ink in line)) if rtl else ""
        gutter = f"{role:>{_GUTTER}} " if roomy else ""
        yield [Ink(gutter, Style.ROLE), Ink(bar + indent, Style.FAINT), *line]
        role = ""


def _inks(passage: Passage, style: Style) -> Iterator[Ink]:
    """The text with its repairs marked in place."""
    for piece in passage.pieces:
        if isinstance(piece, str):
            yield Ink(legible(piece), style)
        else:
            yield from _mark(piece)


def _mark(repair: Repair) -> Iterator[Ink]:
    yield Ink("⟦", Style.FAINT)
    yield Ink(revealed(repair.before), Style.BEFORE)
    yield Ink("→", Style.FAINT)
    yield Ink(revealed(repair.after), Style.AFTER)
    yield Ink("⟧", Style.FAINT)


def _repair_notes(row: Iterable[Passage]) -> Iterator[Ink]:
    """Why the marked repairs were made, each reason once, on lines of their own."""
    counts = Counter(legible(repair.why) for passage in row for repair in passage.repairs)
    for why, times in counts.items():
        yield Ink(f"⟦→⟧ {why}{f' ({times} times)' if times > 1 else ''}\n", Style.FAINT)


def _reads_leftwards(text: str) -> bool:
    """Whether its first letter with a direction is of a script written from right to left."""
    directions = map(unicodedata.bidirectional, text)
    return next((direction for direction in directions if direction in {"L", "R", "AL"}), "L") != "L"


def _steadied(line: _Line) -> _Line:
    """The line with a left-to-right mark in front if it holds writing from right to left."""
    written = (character for ink in line if not ink.text.isascii() for character in ink.text)
    leftwards = any(unicodedata.bidirectional(character) in {"R", "AL"} for character in written)
    return [Ink(_TURN), *line] if leftwards else line
