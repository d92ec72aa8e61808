"""Live reports: entries one behind the other, each under the time of day at which it was written.

A live blog is kept as a story of its own, but is none to read from beginning to end: its newest entry stands first, the
same thing is reported several times, and half of what it says is overtaken three entries later. A collection of
articles may want to leave it out, so the verdict tells.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsclean.label.sentences import ends_sentence, weighted_length

__all__ = ["entries"]

_CLOCK: Final = re.compile(r"\W{0,3}([01]?\d|2[0-4])\s?(?:[:.h]|Uhr)\s?([0-5]\d)(?!\d)")
_HALF_DAY: Final = re.compile(r"\s?([ap])\.?m\b\.?", re.IGNORECASE)
_BARE: Final = 12.0
"""Weighted letters that may stand beside a time on a line of its own: "GMT", "Uhr", "12 May"."""
_PARTED: Final = re.compile(r"\s*[^\W\d_]{0,4}\s?(?:[-–—:|•·]|\.\s)\s*")
"""What parts the time from an entry in the same block: "14:32 – The bridge is closed."."""
_SENTENCE: Final = 40.0
"""Weighted letters of an entry's sentence; programmes and timetables tell less behind a time."""
_REACH: Final = 3
"""Blocks behind a time within which its entry tells something: a heading may stand between."""
_FEWEST: Final = 4
"""Entries; a story that quotes two or three times of day in lines of their own is none."""
_ORDERED: Final = 0.75
"""Share of the steps from entry to entry that go one way, forward or back."""
_NOON: Final = 12 * 60


def entries(texts: Sequence[str]) -> int:
    """How many entries of a live report the blocks hold; 0 if they are none.

    >>> told = "The bridge at Nether Exampleham is closed, and the ferry takes no lorries."
    >>> entries(["14:52 GMT", told, "14:31 GMT", told, "14:05 GMT", told, "13:40 GMT", told])
    4
    >>> entries(["The day", "09:00", "Coffee", "10:00", "Opening", "11:00", "Talks", "12:00", "Lunch"])
    0
    """
    begun = [
        (at, clock)
        for at, text in enumerate(texts)
        if not text[:1].isalpha() and (clock := _CLOCK.match(text)) is not None
    ]
    minutes = [minute for at, clock in begun for minute in _told(clock, texts[at + 1 : at + 1 + _REACH])]
    steps = [later - earlier for earlier, later in pairwise(minutes)]
    ordered = max(sum(step > 0 for step in steps), sum(step < 0 for step in steps))
    return len(minutes) if len(minutes) >= _FEWEST and ordered >= _ORDERED * len(steps) else 0


def _told(clock: re.Match[str], behind: Sequence[str]) -> Iterator[int]:
    """The minute of the day at which a block begins an entry."""
    text = clock.string
    half = _HALF_DAY.match(text, clock.end())
    rest = text[half.end() if half is not None else clock.end() :]
    bare = weighted_length(rest) <= _BARE and any(_is_sentence(other) for other in behind)
    parted = _PARTED.match(rest)
    if bare or (parted is not None and _is_sentence(rest[parted.end() :])):
        yield _minute(int(clock[1]), int(clock[2]), half[1] if half is not None else None)


def _minute(hour: int, minute: int, half: str | None) -> int:
    if half is None:
        return 60 * hour + minute
    return 60 * (hour % 12) + minute + (_NOON if half in {"p", "P"} else 0)


def _is_sentence(text: str) -> bool:
    return weighted_length(text) >= _SENTENCE and ends_sentence(text)
