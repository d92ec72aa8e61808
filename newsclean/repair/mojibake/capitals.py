"""Lines all in capitals: how they are recognised, and the capital of a repaired letter there.

`DAÃ±OS` was `Daños` when it was misread: capitals were made of its pieces, and those of ñ have none. Read back, the one
small letter among capitals is a capital, too.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from newsclean.model import Change

__all__ = ["in_capitals", "is_in_capitals", "tells_its_case"]

_ORDINALS: Final = "ªº"
"""Raised letters of which Unicode says that they are small, and which have no capitals."""
_TELLING: Final = re.compile("[^A-Za-z]*(?:[A-Za-z][^A-Za-z]*){8}")
"""Eight letters of a line tell its case; an abbreviation with a small letter in it (`kHz`) has fewer. ASCII letters, as
others may be pieces of what was misread: those of Cyrillic are capitals."""


def tells_its_case(line: str) -> bool:
    """Whether the line has letters enough that are no pieces of what was misread.

    >>> tells_its_case("Â«DAÃ±OS EN CASAS"), tells_its_case("3 kHz: Ñ€Ð°Ð´Ð¸Ð¾")
    (True, False)
    """
    return _TELLING.match(line) is not None


def is_in_capitals(line: str) -> bool:
    """Whether all letters that have two forms are capitals.

    >>> is_in_capitals("N.ª S.ª DE LA O"), is_in_capitals("iPhone")
    (True, False)
    """
    for ordinal in _ORDINALS:
        line = line.replace(ordinal, "")
    return line.isupper()


def in_capitals(text: str, changes: Sequence[Change]) -> Iterator[Change]:
    """The changes, in ascending order; those that bring a small letter into a line of capitals bring the capital.

    >>> def after(line):
    ...     return [change.after for change in in_capitals(line, [Change("", line.index("Ã"), "Ã±", "ñ")])]
    >>> after("SON DAÃ±OS QUE"), after("Son daÃ±os que")
    (['Ñ'], ['ñ'])
    """
    first = 0
    while first < len(changes):
        end = text.find("\n", changes[first].at)
        last = first + 1
        while last < len(changes) and not 0 <= end < changes[last].at:
            last += 1
        row = changes[first:last]
        yield from map(_raised, row) if _has_small(row) and _is_of_capitals(text, row, end) else row
        first = last


def _has_small(row: Sequence[Change]) -> bool:
    return any(change.after != change.after.upper() for change in row)


def _is_of_capitals(text: str, row: Sequence[Change], end: int) -> bool:
    """Whether the line of these changes holds capitals alone where nothing is changed."""
    sound: list[str] = []
    done = text.rfind("\n", 0, row[0].at) + 1
    for change in row:
        sound.append(text[done : change.at])
        done = change.end
    line = "".join([*sound, text[done : end if end >= 0 else len(text)]])
    return tells_its_case(line) and is_in_capitals(line)


def _raised(change: Change) -> Change:
    return replace(change, after="".join(map(_capital, change.after)))


def _capital(letter: str) -> str:
    capital = letter.upper()
    return capital if len(capital) == 1 else letter
