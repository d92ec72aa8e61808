"""Closing quotation marks that close nothing: behind an s they are the apostrophe of an English genitive.

`the students� parents` looks the same whether a quotation ends there or not. What tells is the line: each mark that
closes has one that opened.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from newsclean.model import Change, apply

__all__ = ["possessives"]

_MARKS: Final = re.compile('[“”"\n]')
_GENITIVE: Final = re.compile(r"(?<=[sS])” (?=[^\W\d_])")


def possessives(text: str, changes: Sequence[Change]) -> list[Change]:
    """The changes, with an apostrophe for each closing mark of theirs that ends a word in s and no quotation.

    >>> def apostrophes(text):
    ...     row = [Change("mojibake.replaced", text.index("\ufffd"), "\ufffd", "”")]
    ...     return [change.after for change in possessives(text, row)]
    >>> apostrophes("the students\ufffd parents"), apostrophes("“the students\ufffd parents")
    (['’'], ['”'])
    """
    places = dict(_places(changes))
    after = apply(text, changes) if places else ""
    rows = [list(change.after) for change in changes]
    for place in _closing_nothing(after, places.keys()) if places else ():
        index, at = places[place]
        rows[index][at] = "’"
    return [replace(change, after="".join(row)) for change, row in zip(changes, rows, strict=True)]


def _places(changes: Sequence[Change]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Where the changes put a closing mark: the place in the text as it comes to be, the change, the place in it."""
    shift = 0
    for index, change in enumerate(changes):
        for at, character in enumerate(change.after):
            if character == "”":
                yield change.at + shift + at, (index, at)
        shift += len(change.after) - len(change.before)


def _closing_nothing(text: str, places: Collection[int]) -> Iterator[int]:
    """The places whose mark closes nothing, and those that close what a later mark of the line closes again."""
    opened = False
    doubtful: int | None = None
    for match in _MARKS.finditer(text):
        at, mark = match.start(), match.group()
        genitive = at if at in places and _GENITIVE.match(text, at) else None
        if mark == "\n":
            opened, doubtful = False, None
        elif mark == "“" or (mark == '"' and not opened):
            opened, doubtful = True, None
        elif opened:
            opened, doubtful = False, genitive
        elif genitive is not None:
            yield genitive
        elif doubtful is not None:
            yield doubtful
            doubtful = None
