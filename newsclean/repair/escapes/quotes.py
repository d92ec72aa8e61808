r"""Backslashes before quotation marks and slashes: `don\'t`, `\"No,\" she said`, `http:\/\/example.org`.

PHP once put one before every quotation mark of a form ("magic quotes"), JSON puts one before the double ones and, if it
likes, before slashes. Paths, formulas and TeX's accents (`G\"odel`) have theirs for good.
"""

import re
from collections.abc import Mapping
from typing import Final

from newsclean.model import Change

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "escapes.quote": r"Removes a backslash before an apostrophe (don\'t), or before every quotation mark of a text.",
    "escapes.slash": r"Removes a backslash before a slash (http:\/\/).",
}

_APOSTROPHE: Final = re.compile(
    r"\\(?<=[^\W\d_]\\)\\*(?='(?:s|t|re|ve|ll|d|m)\b)"
    r"|\\(?:(?<=\b[cdjlmnstCDJLMNST]\\)|(?<=\b[Qq]u\\))\\*(?='[^\W\d_]{2})"
)
_SLASH: Final = re.compile(r"\\(?<=[\w:/]\\)(?=/[\w/\\])")
_OTHER: Final = re.compile(r"\\(?![\\\"'/])")
"""A backslash before anything else: the text has paths or formulas in it, or source code."""
_MARK: Final = re.compile(r"(?<!\\)(\\*)([\"'])")
"""With all backslashes in front: begun at the first of them, as a long row would be gone through from each."""
_ACCENT: Final = re.compile(
    r"(?<=[A-Za-z])\\[\"'](?=[A-Za-z])(?!'(?:s|t|re|ve|ll|d|m)\b)(?<!\b[cdjlmnstCDJLMNST]\\')(?<!\b[Qq]u\\')"
)
r"""An accent of TeX, as in `G\"odel`, or an apostrophe that is no contraction's."""
_FEWEST: Final = 2
"""Quotation marks that must all have a backslash before it is taken for their escape."""


def find(text: str) -> list[Change]:
    r"""The backslashes to be taken out.

    >>> [change.at for change in find(r'He said \"no\".')], [change.at for change in find(r"I don\'t")]
    ([8, 12], [5])
    >>> find(r'G\"odel, C:\"x y"'), find(r"a \' b"), find(r"C:\/x \d")
    ([], [], [])
    """
    if "\\" not in text:
        return []
    plain = not _OTHER.search(text)
    kinds = "".join(mark for mark in "\"'" if plain and _is_everywhere(mark, text))
    rows = [
        Change("escapes.quote", match.start(), match.group(1), "", "every such quotation mark of the text has one")
        for match in (_MARK.finditer(text) if kinds else ())
        if match.group(2) in kinds
    ]
    if "'" not in kinds:
        rows += [
            Change("escapes.quote", match.start(), match.group(), "", "a backslash inside a contraction")
            for match in _APOSTROPHE.finditer(text)
        ]
    slashes = [
        Change("escapes.slash", match.start(), match.group(), "", "a backslash before a slash")
        for match in (_SLASH.finditer(text) if plain else ())
    ]
    return sorted([*rows, *slashes], key=lambda change: change.at)


def _is_everywhere(mark: str, text: str) -> bool:
    """Whether every straight quotation mark of the kind has a backslash, and none of them is an accent."""
    backslashes = [match.group(1) for match in _MARK.finditer(text) if match.group(2) == mark]
    return len(backslashes) >= _FEWEST and all(backslashes) and not _ACCENT.search(text)
