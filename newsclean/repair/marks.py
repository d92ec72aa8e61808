r"""Marks that are in no legacy encoding, removed before anything else is repaired.

Scrapers and "content spinners" strew zero-width characters between and inside words, so that copies of a text are not
found again. They hide every other damage: mojibake with a word joiner inside matches nothing. They can go first, as
they are bytes of no legacy codec; the soft hyphen and the joiners, which are, wait for `invisible`.

Half characters are bytes of no codec either. Programs that count in UTF-16 cut an emoji in two, JSON writes each half
as an escape of its own (`"\ud83d"`), and Python reads a lone one as it stands; `print` and files refuse it.
"""

import re
from collections.abc import Mapping
from operator import attrgetter
from typing import Final

from newsclean.model import Change
from newsclean.repair.foreign import foreign

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "marks.zero_width": "Removes a zero-width space, word joiner or byte order mark inside the text.",
    "marks.operator": "Removes an invisible mathematical operator (U+2061 to U+2064), as text spinners insert them.",
    "marks.pair": "Joins the two halves of a character (surrogates) that were read as two.",
    "marks.half": "Puts U+FFFD for half a character (a lone surrogate), which can be neither printed nor written.",
    "marks.tag": "Removes a tag character that belongs to no flag emoji.",
}

_MARK: Final = re.compile("[\u200b\u2060-\u2064\ufeff\U000e0000-\U000e007f]")
_MARKS: Final = re.compile(f"{_MARK.pattern}+")
_HALVES: Final = re.compile(r"[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]")
_FLAG: Final = "\U0001f3f4"
"""The black flag: England's, Scotland's and Wales's flags are this and a row of tags."""
_TAGS: Final = re.compile("[\U000e0020-\U000e007e]+\U000e007f")
_WORDS_WITHOUT_SPACES: Final = re.compile("[\u0e01-\u0e5b\u0e81-\u0edf\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer letters: between two of them U+200B is how a writer parts words."""


def find(text: str) -> list[Change]:
    """The marks to be taken out, and the half characters.

    >>> [change.before for change in find("ti\u2060mes \u2063and\ufeff")]
    ['\u2060', '\u2063', '\ufeff']
    >>> find("ភាសា\u200bខ្មែរ"), find("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f")
    ([], [])
    >>> [(change.rule, change.after) for change in find("Rain " + chr(0xD83D) + "!")]
    [('marks.half', '\N{REPLACEMENT CHARACTER}')]
    """
    strange = foreign(text)
    changes = [_whole(match) for match in _HALVES.finditer(text)] if _HALVES.search(strange) else []
    if not _MARK.search(strange):
        return changes
    for match in _MARKS.finditer(text):
        marks = match.group()
        if _is_meant(text, match.start(), match.end()):
            continue
        changes.append(Change(_rule(marks[0]), match.start(), marks, ""))
    changes.sort(key=attrgetter("at"))
    return changes


def _whole(match: re.Match[str]) -> Change:
    halves = match.group()
    if len(halves) == 1:
        return Change("marks.half", match.start(), halves, "\N{REPLACEMENT CHARACTER}", f"U+{ord(halves):04X}")
    whole = halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    return Change("marks.pair", match.start(), halves, whole)


def _rule(mark: str) -> str:
    if mark >= "\U000e0000":
        return "marks.tag"
    return "marks.operator" if "\u2061" <= mark <= "\u2064" else "marks.zero_width"


def _is_meant(text: str, start: int, end: int) -> bool:
    if text[start:end] == "\u200b":
        around = text[start - 1 : start] + text[end : end + 1]
        return len(_WORDS_WITHOUT_SPACES.findall(around)) == len("ab")
    return text[start - 1 : start] == _FLAG and bool(_TAGS.fullmatch(text, start, end))
