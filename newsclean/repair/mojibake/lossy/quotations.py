"""Quotations of an English or Spanish line, by their pairs: which marks are single, which open or close nothing.

Lossy damage leaves the same piece of a double mark, a single one and a dash. In an open quotation what opens is a
single one, as long as both close again; what opens a credit and closes nowhere is a dash; a mark that closes nothing
is, behind an s, the apostrophe of a genitive: `the students� parents`. In Spanish what opens may open a question.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import cycle
from typing import Final

from newsclean.model import Change, apply

__all__ = ["inverted", "paired"]

_DOUBLE: Final = "“”"
_MARKS: Final = re.compile(r'[“”"\n]|\Z')
_CREDIT: Final = re.compile(r"(?:(?<=[”\"] )|^(?=.{,120}[^.!?…,:;\s]$))“[^\W\d_]", re.MULTILINE)
"""A short line without an end, `—Reporting by Jo Doe`, or who said what was quoted, `—Jo Doe, owner`. Undamaged a dash
stands there 68 of 68 times in 6 articles if no quotation closes behind it; 55 longer lines open one that goes on."""
_GENITIVE: Final = re.compile(r"(?<=[sS])” (?=[^\W\d_])")

_ASKED: Final = re.compile(r"“[^.?!…“”«»\n]*([?!])")


def paired(text: str, changes: Sequence[Change]) -> list[Change]:
    """The changes, with single marks and dashes for double marks of theirs where the pairs of the line ask for it.

    Of marks that open inside an open quotation of undamaged news 70 of 80 are single.

    >>> def marks(text, guess):
    ...     at = [place for place, sign in enumerate(text) if sign == "\ufffd"]
    ...     row = [Change("mojibake.replaced", place, "\ufffd", mark) for place, mark in zip(at, guess, strict=True)]
    ...     return "".join(change.after for change in paired(text, row))
    >>> marks("\ufffdHe said \ufffdno\ufffd to me,\ufffd she said", "““””"), marks("“He said \ufffdno” to me", "“")
    ('“‘’”', '“')
    >>> marks("the students\ufffd parents", "”"), marks("“the students\ufffd parents", "”")
    ('’', '”')
    """
    places = dict(_places(changes))
    after = apply(text, changes) if places else ""
    rows = [list(change.after) for change in changes]
    for place, mark in _others(after, places.keys()) if places else ():
        index, at = places[place]
        rows[index][at] = mark
    return [replace(change, after="".join(row)) for change, row in zip(changes, rows, strict=True)]


def inverted(text: str, changes: Sequence[Change]) -> list[Change]:
    """The changes, with the signs that open a question or exclamation in Spanish for double marks of theirs in front of
    one: `�Cuándo empezarán las obras?`.

    >>> row = [Change("mojibake.replaced", 0, "\ufffd", "“")]
    >>> [inverted(text, row)[0].after for text in ("\ufffdCuándo?", "\ufffdSí!", "\ufffdSí”, dijo. ¿No?")]
    ['¿', '¡', '“']
    """
    places = dict(_places(changes))
    after = apply(text, changes) if places else ""
    rows = [list(change.after) for change in changes]
    for place, (index, at) in places.items():
        end = _ASKED.match(after, place)
        if end:
            rows[index][at] = "¿" if end[1] == "?" else "¡"
    return [replace(change, after="".join(row)) for change, row in zip(changes, rows, strict=True)]


def _places(changes: Sequence[Change]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Where the changes put a double mark: the place in the text as it comes to be, the change, the place in it."""
    shift = 0
    for index, change in enumerate(changes):
        for at, character in enumerate(change.after):
            if character in _DOUBLE:
                yield change.at + shift + at, (index, at)
        shift += len(change.after) - len(change.before)


def _others(text: str, places: Collection[int]) -> Iterator[tuple[int, str]]:
    """The places whose mark is another one, and that mark."""
    opened = False
    credit: int | None = None
    inner: list[int] = []
    doubtful: int | None = None
    for match in _MARKS.finditer(text):
        at, mark = match.start(), match.group()
        ours = at in places
        genitive = at if ours and _GENITIVE.match(text, at) else None
        if mark in {"\n", ""}:
            if opened and credit is not None:
                yield credit, "—"
            opened, inner, doubtful = False, [], None
        elif ours and opened and (mark == "“") is (len(inner) % 2 == 0):
            inner.append(at)
        elif mark == "“" or (mark == '"' and not opened):
            opened, inner, doubtful = True, [], None
            credit = at if ours and _CREDIT.match(text, at) else None
        elif opened:
            yield from zip(inner[: len(inner) // 2 * 2], cycle("‘’"), strict=False)
            opened, inner, doubtful = False, [], genitive
        elif genitive is not None:
            yield genitive, "’"
        elif doubtful is not None:
            yield doubtful, "’"
            doubtful = None
