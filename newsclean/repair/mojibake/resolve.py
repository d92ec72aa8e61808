"""Lossy damage: which of the characters that may have been there makes words of the text again.

Every stretch that holds an image is read in all ways the codec allows; the reading whose words and punctuation look
best is taken, provided it looks clearly better than the text as it stands, and than any other reading.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from newsclean.model import Change
from newsclean.repair.mojibake.codecs import CODECS
from newsclean.repair.mojibake.images import images
from newsclean.repair.mojibake.plausible import is_common
from newsclean.repair.mojibake.punctuation import misfit
from newsclean.repair.words import Ear

__all__ = ["Repair", "resolve", "starts"]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_TOKEN = re.compile(r"\S+")
_WIDTH = 24
"""Readings kept while a stretch is read on: enough that the right one was never lost in the cases tried."""
_MOST_SPOTS = 12
_CLEARLY = 2.0
"""By how much a reading must look better than the damage (nats)."""
_RIVALS = 0.7
"""By how much it must look better than the next best reading (nats)."""
_STRANGE_SIGN = 6.0
_STRANGE_LETTER = 4.0
_CONTEXT = 12
_OFTEN = 3
"""Places that must read as a mark before the document is taken to be strewn with it."""
_STREWN_MARK = 0.6
_LOW_QUOTES: Final = frozenset(
    {"de", "cs", "sk", "pl", "hu", "ro", "hr", "sl", "bg", "mk", "lt", "lv", "is", "ru", "uk"}
)
"""Languages that open a quotation low: „so“."""
_NOT_LOW = 5.0


@dataclass(frozen=True, slots=True)
class Repair:
    """A change and how much better the text looks with it."""

    change: Change
    gain: float


def resolve(text: str, name: str, ear: Ear) -> list[Repair]:
    """The lossy repairs that one codec offers, in ascending order."""
    if not ear.languages:
        return []
    repairs = _pass(text, name, ear, frozenset())
    strewn = _strewn(repairs)
    return _pass(text, name, ear, strewn) if strewn else repairs


def _strewn(repairs: list[Repair]) -> frozenset[str]:
    """The images that proved to be marks of a spinner: nothing else fits where they stand, again and again."""
    counts = Counter(change.before for change in (repair.change for repair in repairs) if not change.after.strip())
    return frozenset(image for image, count in counts.items() if count >= _OFTEN)


def _pass(text: str, name: str, ear: Ear, strewn: frozenset[str]) -> list[Repair]:
    table, first = images(name), starts(name)
    repairs: list[Repair] = []
    done = 0
    for match in first.finditer(text):
        if match.start() < done:
            continue
        start, end = _stretch(text, match.start(), done, table)
        done = end
        repair = _resolved(text, start, end, name, ear, strewn)
        if repair:
            repairs.append(repair)
    return repairs


@cache
def starts(name: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join({image[0] for image in images(name)}))}]")


def _stretch(text: str, at: int, done: int, table: Mapping[str, tuple[str, ...]]) -> tuple[int, int]:
    """The word around a place, and the next if an image reaches over the space."""
    start = at
    while start > done and not text[start - 1].isspace():
        start -= 1
    end = at
    while end < len(text):
        token = _TOKEN.match(text, end)
        end = token.end() if token else end
        if not (text.startswith(" ", end) and _reaches_over(text, end, table)):
            break
        end += 1
        if text[end : end + 1].isspace():
            break
    return start, end


def _reaches_over(text: str, end: int, table: Mapping[str, tuple[str, ...]]) -> bool:
    return any(text[end - size : end] + " " in table for size in (1, 2))


def _resolved(text: str, start: int, end: int, name: str, ear: Ear, strewn: frozenset[str]) -> Repair | None:
    before = text[start:end]
    rows = _readings(text, start, end, name, ear, strewn)
    if not rows:
        return None
    ranked = sorted((cost + _looks(after, ear), after) for after, cost in rows.items() if after != before)
    if not ranked:
        return None
    best, after = ranked[0]
    leave = _looks(before, ear)
    rival = next((cost for cost, other in ranked[1:] if other.replace(" ", "") != after.replace(" ", "")), leave)
    if best > leave - _CLEARLY or best > rival - _RIVALS:
        return None
    return Repair(_change(before, after, start, name), leave - best)


def _change(before: str, after: str, start: int, name: str) -> Change:
    """The change without what is the same at both ends."""
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    told = f"UTF-8 read as {CODECS[name]} with losses; the words around decide"
    return Change(
        f"mojibake.{name}", start + head, before[head : len(before) - tail], after[head : len(after) - tail], told
    )


def _looks(text: str, ear: Ear) -> float:
    return _words_cost(text, ear) + _strangeness(text, ear)


def _words_cost(text: str, ear: Ear) -> float:
    return sum(ear.cost(word) for word in _WORD.findall(text))


def _strangeness(text: str, ear: Ear) -> float:
    cost = 0.0
    for character in text:
        if character.isalpha():
            cost += 0.0 if ear.knows(character) else _STRANGE_LETTER
        elif character > "\x7f":
            cost += _STRANGE_SIGN if not is_common(character) or character in "\ufffd" else 2.0
    return cost


def _readings(text: str, start: int, end: int, name: str, ear: Ear, strewn: frozenset[str]) -> dict[str, float]:
    """Readings of a stretch, each with what its marks cost."""
    table = images(name)
    longest = max(map(len, table))
    rows: dict[int, dict[str, float]] = {start: {"": 0.0}}
    spots = 0
    for at in range(start, end):
        here = rows.pop(at, None)
        if here is None:
            continue
        here = _pruned(here, ear)
        options = [(1, text[at]), *_options(text[at : min(at + longest, end)], table, ear)]
        spots += len(options) > 1
        if spots > _MOST_SPOTS:
            return {}
        for size, after in options:
            target = rows.setdefault(at + size, {})
            left_context = text[max(start - _CONTEXT, 0) : start]
            for read, cost in here.items():
                extra = (
                    0.0
                    if size == 1 and after == text[at]
                    else _cost(after, left_context + read, text[at + size : at + size + _CONTEXT], ear)
                )
                if text[at : at + size] in strewn:
                    extra = _in_strewn(extra, after, left_context + read)
                joined = read + _fitted(after, left_context + read)
                if cost + extra < target.get(joined, 1e9):
                    target[joined] = cost + extra
    return rows.get(end, {})


def _in_strewn(cost: float, after: str, left: str) -> float:
    """What a reading costs where marks are strewn all over: a mark is likely, a quote needs a reason."""
    if not after.strip():
        return _STREWN_MARK
    if after.strip() in "“”‘•" and not (left[-1:] in "\n.,!?:;…" or not left):
        return cost + _STRANGE_SIGN
    return cost


def _fitted(after: str, left: str) -> str:
    """What is written: no second space where one stands already."""
    return after.rstrip(" ") if after.endswith(" ") and not after.strip() and left[-1:].isspace() else after


def _cost(after: str, left: str, right: str, ear: Ear) -> float:
    bare = after.strip(" ") if after.endswith(" ") and len(after) <= len("• ") else after
    if bare and bare[0].isalpha():
        return 0.3
    low = _NOT_LOW if bare in "„‚" and bare and _LOW_QUOTES.isdisjoint(ear.languages) else 0.0
    return low + misfit(bare, left, " " if after.endswith(" ") else right)


def _options(ahead: str, table: Mapping[str, tuple[str, ...]], ear: Ear) -> Iterator[tuple[int, str]]:
    """What may have stood where the text ahead begins with an image that undamaged text would not hold."""
    for size in range(1, len(ahead) + 1):
        image = ahead[:size]
        if image in table and _is_strange(image, ear):
            for after in table[image]:
                if all(ear.knows(character) for character in after if character.isalpha()):
                    yield size, after


def _is_strange(image: str, ear: Ear) -> bool:
    return any(not ear.knows(c) if c.isalpha() else not is_common(c) or "\x80" <= c < "\xa0" for c in image) or (
        len(image) > 1 and not image[1:].isalpha() and not image[1:].isspace()
    )


def _pruned(rows: dict[str, float], ear: Ear) -> dict[str, float]:
    if len(rows) <= _WIDTH:
        return rows
    ranked = sorted(rows, key=lambda read: rows[read] + _looks(read, ear))
    return {read: rows[read] for read in ranked[:_WIDTH]}
