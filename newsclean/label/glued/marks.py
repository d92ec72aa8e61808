"""What is learned about places between words: words, pairs, endings and kinds, each hashed to a slot of a table.

Hashing keeps the tables small in any language. Marks that share a slot share its weight; most such pairs are rare.
"""

from collections.abc import Iterable
from itertools import pairwise
from typing import Final
from zlib import crc32

from newsclean.label.glued.text import Text

__all__ = ["SLOTS", "across", "before", "behind", "headline"]

SLOTS: Final = 1 << 15
"""Weights in a table."""
_ENDING: Final = 3
_SHORT_ENDING: Final = 2
"""Letters of a word's ending."""
_LONGEST_NUMBER: Final = 4
"""Digits of a number that count: years have four, and none is learned by heart."""
_KINDS: Final = 4
"""Words in a row whose kinds are a mark of a headline."""
_MOST_COUNTED: Final = 16
"""Words from which headlines count as equally long."""


def before(text: Text, at: int) -> list[int]:
    """The slots of the marks of the words before a place."""
    return _slots(_before(text, at))


def behind(text: Text, at: int) -> list[int]:
    """The slots of the marks of the words behind a place, of which the first is `at`."""
    return _slots(_behind(text, at))


def across(text: Text, at: int) -> list[int]:
    """The slots of the marks of the words on both sides of a place, alone and together."""
    return _slots((*_before(text, at), *_behind(text, at), *_meeting(text, at)))


def headline(text: Text, first: int, end: int) -> list[int]:
    """The slots of the marks of the words `[first, end)` as a headline, each once."""
    words = [_word(text, at) for at in range(first, end)]
    kinds = f"^^{''.join(_kind(text, at) for at in range(first, end))}$$"
    raw = text.raw[first:end]
    marks = (
        ("", str(min(_MOST_COUNTED, len(words)))),
        words,
        (f"{one} {other}" for one, other in pairwise(words)),
        (word[-_ENDING:] for word in words),
        (kinds[at : at + _KINDS] for at in range(len(kinds) - _KINDS + 1)),
        (words[0], " ".join(words[:2])),
        (words[-1], " ".join(words[-2:]), words[-1][-_ENDING:]),
        (word[-1] for word in raw if not word[-1].isalnum()),
        (word[0] for word in raw if not word[0].isalnum()),
    )
    return [*dict.fromkeys(_slot(kind, mark) for kind, each in enumerate(marks) for mark in each)]


def _before(text: Text, at: int) -> tuple[str, ...]:
    last, second, third = (_word(text, at - back) for back in (1, 2, 3))
    kind, kind2, kind3 = (_kind(text, at - back) for back in (1, 2, 3))
    return (
        "",
        last,
        second,
        f"{second} {last}",
        last[-_ENDING:],
        f"{second[-_ENDING:]} {last[-_ENDING:]}",
        kind2 + kind,
        kind3 + kind2 + kind,
        f"{third} {second}",
        last[-_SHORT_ENDING:] + kind,
        second + kind,
    )


def _behind(text: Text, at: int) -> tuple[str, ...]:
    first, second, third = (_word(text, at + on) for on in (0, 1, 2))
    kinds = [_kind(text, at + on) for on in (0, 1, 2, 3)]
    mark, second_mark = _mark_behind(text, at), _mark_behind(text, at + 1)
    opened = "" if text.raw[at][0].isalnum() else text.raw[at][0]
    return (
        "",
        first,
        second,
        f"{first} {second}",
        first[-_ENDING:] + mark,
        f"{first[-_ENDING:]} {second[-_ENDING:]}",
        "".join(kinds) + mark + second_mark,
        f"{second} {third}",
        kinds[0] + kinds[1] + second,
        opened + mark,
        kinds[0] + kinds[1] + second[-_SHORT_ENDING:],
        kinds[1] + kinds[2] + third,
    )


def _meeting(text: Text, at: int) -> tuple[str, ...]:
    """Marks that take a word of either side."""
    last, second, first, next_ = (_word(text, at + on) for on in (-1, -2, 0, 1))
    kinds = [_kind(text, at + on) for on in (-3, -2, -1, 0, 1, 2, 3)]
    return (
        f"{last} {first}",
        f"{last[-_ENDING:]} {first[-_ENDING:]}",
        "".join(kinds[:6]),
        "".join(kinds[2:]),
        f"{last[-_SHORT_ENDING:]}{kinds[2]} {first}",
        f"{last} {''.join(kinds[2:5])}",
        f"{second} {last} {kinds[3]}{kinds[4]}",
        f"{kinds[1]}{kinds[2]} {first} {next_}",
        f"{second[-_ENDING:]} {last[-_ENDING:]} {first[-_ENDING:]}",
        f"{last} {first} {next_}",
        f"{second} {last} {first}",
    )


def _slots(marks: Iterable[str]) -> list[int]:
    """The slot of each mark; marks of one kind never mean what those of another do."""
    return [_slot(kind, mark) for kind, mark in enumerate(marks)]


def _slot(kind: int, mark: str) -> int:
    return crc32(f"{kind} {mark}".encode("utf-8", "surrogatepass")) % SLOTS


def _word(text: Text, at: int) -> str:
    """The word in small letters, numbers by their length only; empty beyond the text."""
    if not 0 <= at < len(text):
        return ""
    word = text.low[at]
    return "9" * min(len(word), _LONGEST_NUMBER) if word.isdigit() else word


def _kind(text: Text, at: int) -> str:
    """One sign for a word in small letters, with a capital, in capitals, a number, or anything else."""
    bare = text.bare[at] if 0 <= at < len(text) else ""
    if not bare:
        return "-"
    if bare[0].isupper():
        return "A" if len(bare) > 1 and bare.isupper() else "N"
    return "a" if bare[0].islower() else "9" if bare[0].isdigit() else "?"


def _mark_behind(text: Text, at: int) -> str:
    """The mark at a word's end, if there is one."""
    last = text.raw[at][-1] if at < len(text) else ""
    return "" if last.isalnum() else last
