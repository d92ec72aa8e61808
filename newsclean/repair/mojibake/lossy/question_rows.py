"""Question marks in rows, one for each byte of a character: `don???t`, `Soci??t?? G??n??rale`.

A program that works on bytes and knows ASCII only leaves two of them of an accented letter and three of a quote. Here
they are given the sign that nobody writes, U+FFFD, of which rows are read already; those that may end a question stay.
"""

import re
from collections.abc import Iterator
from typing import Final

__all__ = ["spelled_out"]

_PROOF: Final = re.compile(
    r"[^\W\d_]\?\?+[^\W\d_A-Z]"
    r"|(?:(?<=[\s(]\?{3})|(?<=\A\?{3}))\b[^?\n]+[\w.,!]\?{3}(?=[\s.,;:)]|\Z)"
)
"""A row inside a word, where no question ends and no capital begins the next, or two of three that quote something."""
_ROW: Final = re.compile(r"\n|\?\?+")
_OPENS: Final = frozenset(" \t\n([\"'")
_GOES_ON: Final = re.compile(r"[\w,;:]|(?<=[s ]\?\?\?) [a-z]")
"""Behind a row that ends no question: a letter, a comma, the rest of a sentence after a genitive or a dash."""
_OF_A_MARK: Final = 3
"""Bytes of a quotation mark, a dash or an ellipsis; a letter with an accent has two."""


def spelled_out(text: str) -> str:
    """The text with U+FFFD for each question mark that stands for a byte, where rows of them stand inside words.

    >>> spelled_out("I don???t know the caf?? of ???Jo???.").replace("\ufffd", "#")
    'I don###t know the caf## of ###Jo###.'
    >>> spelled_out("What??? And it???s true???").replace("\ufffd", "#"), spelled_out("What??? Really??")
    ('What??? And it###s true???', 'What??? Really??')
    """
    if "??" not in text or not _PROOF.search(text):
        return text
    pieces: list[str] = []
    done = 0
    for start, end in _spelling(text):
        pieces += [text[done:start], "\ufffd" * (end - start)]
        done = end
    return "".join([*pieces, text[done:]])


def _spelling(text: str) -> Iterator[tuple[int, int]]:
    """Where question marks spell bytes: of a mark behind a word only where one before it opened something."""
    opened = False
    for match in _ROW.finditer(text):
        start, end = match.span()
        if match.group() == "\n":
            opened = False
        elif end - start < _OF_A_MARK:
            yield start, end
        elif _GOES_ON.match(text, end):
            opened = opened or _opens(text, start, end)
            yield start, end
        elif opened:
            opened = False
            yield end - _OF_A_MARK, end


def _opens(text: str, start: int, end: int) -> bool:
    """Whether a word begins behind a row and none ends in front of it."""
    return text[end].isalnum() and (not start or text[start - 1] in _OPENS)
