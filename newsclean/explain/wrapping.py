"""Breaking styled text into lines of a terminal, where a character may take two columns or none.

A Chinese character takes two columns, a combining accent none, a family of emoji two for seven code points. Text breaks
at white space; a word that is wider than the line, or written in a script without spaces, breaks between characters as
its readers see them.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from newsclean.explain.ink import Ink

__all__ = ["columns", "wrapped"]

_PARTS: Final = re.compile(r"\n|[^\S\n]+|\S+")
_CHARACTER: Final = r"\X[。、，．！？：；…）」』】》〉]{0,2}"
"""A character as its reader sees it, with the closing marks that may not open a line."""


class _Word(NamedTuple):
    """What white space does not part, perhaps in several inks; without any ink it is the end of a line."""

    inks: tuple[Ink, ...]
    width: int
    space: Ink | None

    @property
    def flows(self) -> bool:
        """Whether it holds characters of two columns: scripts that take them break anywhere."""
        return self.width > sum(len(ink.text) for ink in self.inks)


def columns(text: str) -> int:
    r"""How many columns the text takes; characters that act rather than show are to be written out before.

    >>> columns("rain"), columns("雨"), columns("e\u0301")
    (4, 2, 1)
    """
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    # Behind a space, as it will stand on the line: a vowel sign takes a column only if something is in front of it.
    return max(int(wcswidth(f" {text}")) - 1, 0)


def wrapped(inks: Iterable[Ink], width: int) -> Iterator[list[Ink]]:
    """The text in lines of at most `width` columns (6 or more), white space collapsed, line ends kept.

    >>> ["".join(ink.text for ink in line) for line in wrapped([Ink("Rain fell on "), Ink("Tuesday.")], 9)]
    ['Rain fell', 'on', 'Tuesday.']
    >>> ["".join(ink.text for ink in line) for line in wrapped([Ink("山上下了雨。")], 6)]
    ['山上下', '了雨。']
    """
    line: list[Ink] = []
    used = 0
    for word in _words(inks):
        if not word.inks:
            yield line
            line, used = [], 0
            continue
        gap = [word.space] if word.space and line else []
        fits = used + len(gap) + word.width <= width
        if not fits and line and word.width <= width and not word.flows:
            yield line
            line, used, gap = [], 0, []
        for ink in (*gap, *word.inks) if fits else (*gap, *_characters(word, width - used - len(gap), width)):
            wide = columns(ink.text)
            if line and used + wide > width:
                yield line
                line, used = [], 0
            line.append(ink)
            used += wide
    if line:
        yield line


def _words(inks: Iterable[Ink]) -> Iterator[_Word]:
    """The words in order; a line end comes as a word without ink."""
    word: list[Ink] = []
    space: Ink | None = None
    for ink in inks:
        for part in _PARTS.findall(ink.text):
            if not part.isspace():
                word.append(Ink(part, ink.style))
                continue
            if word:
                yield _word(word, space)
                word = []
            space = Ink(" ", ink.style)
            if part == "\n":
                yield _Word((), 0, None)
                space = None
    if word:
        yield _word(word, space)


def _word(inks: list[Ink], space: Ink | None) -> _Word:
    return _Word(tuple(inks), sum(columns(ink.text) for ink in inks), space)


def _characters(word: _Word, room: int, width: int) -> Iterator[Ink]:
    """The word in pieces between which a line may break: what fits on this line, then on the next ones."""
    import regex

    for ink in word.inks:
        if ink.text.isascii():
            cuts = [0, *range(room if room > 0 else width, len(ink.text), width), len(ink.text)]
            yield from (Ink(ink.text[start:end], ink.style) for start, end in pairwise(cuts))
            # What is left of the line that the last slice stands on.
            room = cuts[-2] + width - cuts[-1] if cuts[-2] else room - cuts[-1]
        else:
            yield from (Ink(match.group(), ink.style) for match in regex.finditer(_CHARACTER, ink.text))
            room = 1
