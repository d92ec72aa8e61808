"""Lossy damage: which of the characters that may have been there makes words of the text again.

Every stretch that holds an image is read in all ways the codec allows; the reading whose words and punctuation look
best is taken, provided it looks clearly better than the text as it stands, and than any other reading.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf, log
from operator import itemgetter
from typing import Final

from newsclean.model import Change
from newsclean.repair.mojibake.codecs import CODECS
from newsclean.repair.mojibake.east_asian import TITLES
from newsclean.repair.mojibake.lossy.beam import ways_to_read
from newsclean.repair.mojibake.lossy.images import FOLDED, starts
from newsclean.repair.mojibake.lossy.quotations import inverted, paired
from newsclean.repair.mojibake.lossy.reader import Reader
from newsclean.repair.mojibake.lossy.strewn import strewn
from newsclean.repair.mojibake.vain import Vain, stretch
from newsclean.repair.words import WORD, Ear

__all__ = ["Repair", "resolve"]

_PIECES: Final = "\x85\xa0"
"""Pieces of misread characters that count as white space."""
_TOKEN: Final = re.compile(rf"[\S{_PIECES}]+")
_CLEARLY: Final = 2.0
"""By how much a reading must look better than the damage (nats)."""
_UNREADABLE: Final = 24
"""Stretches that cannot be read from which on no others are asked, if they are more than those that can: a Russian
article of which most words lost bytes took 150 ms for 1,000 characters. Of 12,686 damaged texts none lost by it."""
_RIVALS: Final = 0.7
"""By how much it must look better than the next best reading (nats)."""
_RIVALS_OF_UNKNOWN: Final = 1.5
"""The same where the words it makes are in no list, so that only their letters speak for it."""
_RIVALS_BEYOND_LATIN: Final = 3.0
"""The same in Greek, Cyrillic, Hebrew and Arabic, of whose letters each may be damaged: in 11,376 fresh windows 1,126
words come out wrong that look sound, instead of 1,364, and seven of 11,558 paragraphs are lost; at 6.0 it is 922
and 23."""
_BEYOND_LATIN: Final = re.compile("[\u0370-\u08ff]")
_TELLING: Final = 2
"""Known words that must tell what an image stands for before it tells anything of other words."""
_UNTOLD: Final = 3.0
"""What a letter costs at most that an image stands for in none of them (nats)."""
_REPLACED: Final = "a character that was replaced; the words around decide"

_HABITS: Final[Mapping[str, Callable[[str, Sequence[Change]], list[Change]]]] = {"en": paired, "es": inverted}
"""Languages in which what stands behind a quotation mark tells whether it is one."""

_POSSESSIVE: Final = re.compile(r"[^\W\d_]+’s(?![^\W\d_])")
_INNER: Final = re.compile(r"[^\W\d_]â[^\W\d_]")
"""`â` inside a word, where it is a letter in a dozen languages, some of which there are no tables of."""


@dataclass(frozen=True, slots=True)
class Repair:
    """A change and how much better the text looks with it."""

    change: Change
    gain: float
    firm: bool
    """Whether all its words are known."""


def resolve(text: str, name: str, ear: Ear, *, proven: bool, vain: Vain | None = None) -> list[Repair]:
    """The lossy repairs that one codec offers, in ascending order; what was looked at in vain is left."""
    if not ear.languages:
        return []
    vain = vain or Vain()
    reader = Reader.of(text, name, ear, proven=proven)
    repairs, left = _repairs(text, reader, {}, vain)
    marks = strewn(text, name, [repair.change for repair in repairs.values()]) if name in CODECS else frozenset()
    if marks:
        reader = replace(reader, strewn=marks)
        repairs, left = _repairs(text, reader, {}, vain)
    if learned := _learned([repair for repair in repairs.values() if repair.firm], reader):
        sure = {start: repair for start, repair in repairs.items() if repair.firm or not _has_letters(repair)}
        repairs, left = _repairs(text, reader.taught(learned), sure, vain)
    vain.stretches.update(left)
    found = list(repairs.values())
    habit = _HABITS.get(ear.languages[0])
    return _with_pairs(text, found, habit) if habit else found


def _with_pairs(
    text: str, repairs: Sequence[Repair], habit: Callable[[str, Sequence[Change]], list[Change]]
) -> list[Repair]:
    changes = habit(text, [repair.change for repair in repairs])
    return [replace(repair, change=change) for repair, change in zip(repairs, changes, strict=True)]


def _has_letters(repair: Repair) -> bool:
    """Whether it puts letters in; marks stay the best where letters became less likely."""
    return any(map(str.isalpha, repair.change.after))


def _repairs(text: str, reader: Reader, sure: Mapping[int, Repair], vain: Vain) -> tuple[dict[int, Repair], list[str]]:
    """Where a stretch begins → its repair, and the stretches without one; those that are sure are not asked again."""
    found: dict[int, Repair] = {}
    left: list[str] = []
    asked = f"{reader.codec} {reader.proven}"
    done = unreadable = 0
    for match in starts(reader.codec).finditer(text):
        if match.start() < done:
            continue
        start, done = _stretch(text, match.start(), done, reader)
        key = stretch(text, start, done, asked)
        if key in vain.stretches:
            continue
        hopeless = unreadable >= max(_UNREADABLE, len(found))
        ways = {} if hopeless or start in sure else ways_to_read(text, start, done, reader)
        repair = sure.get(start) or (_best(ways, text, (start, done), reader) if ways else None)
        if repair:
            found[start] = repair
        else:
            left.append(key)
            unreadable += bool(ways)
    return found, left


def _learned(firm: Iterable[Repair], reader: Reader) -> Mapping[str, float]:
    """Letters that an image may stand for → how unlikely the words that are known make them elsewhere."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for repair in firm:
        seen[repair.change.before][repair.change.after] += 1
    costs: dict[str, float] = {}
    for image, counts in seen.items():
        if image in reader.images and counts.total() >= _TELLING:
            for letter in reader.offer(image).letters:
                cost = min(log((counts.total() + 1) / (counts[letter] + 1)), _UNTOLD)
                costs[letter] = min(cost, costs.get(letter, _UNTOLD))
    return costs


def _stretch(text: str, at: int, done: int, reader: Reader) -> tuple[int, int]:
    """The word around a place, and the next if an image reaches over the space."""
    start = at
    while start > done and (not text[start - 1].isspace() or text[start - 1] in _PIECES):
        start -= 1
    end = at
    while end < len(text):
        token = _TOKEN.match(text, end)
        end = token.end() if token else end
        if not text.startswith(" ", end) or not (
            text[end - 1 : end + 1] in reader.images or text[end - 2 : end + 1] in reader.images
        ):
            break
        end += 1
        if text[end : end + 1].isspace():
            break
    return start, end


def _best(ways: Mapping[str, float], text: str, span: tuple[int, int], reader: Reader) -> Repair | None:
    """The repair of a stretch, if one of the ways to read it is clearly the best."""
    start, end = span
    before = text[start:end]
    ranked = _ranked(ways, before, reader)
    if not ranked:
        return None
    best, after = ranked[0]
    leave = reader.looks(before)
    rival = next((cost for cost, other in ranked[1:] if other.replace(" ", "") != after.replace(" ", "")), leave)
    firm = all(map(reader.ear.is_known, WORD.findall(after)))
    margin = _RIVALS if firm else _RIVALS_BEYOND_LATIN if _BEYOND_LATIN.search(after) else _RIVALS_OF_UNKNOWN
    if best > leave - _CLEARLY or best > rival - margin or _is_guess(before, after, reader) or _is_word(before, after):
        return None
    return Repair(_change(before, after, start, reader.codec), leave - best, firm)


def _ranked(ways: Mapping[str, float], before: str, reader: Reader) -> Sequence[tuple[float, str]]:
    """The readings that change anything, the best first, without those whose repairs alone make them no rival."""
    ranked: list[tuple[float, str]] = []
    dearest = inf
    for after, cost in sorted(ways.items(), key=itemgetter(1)):
        if cost > dearest:
            break
        if after != before:
            ranked.append((cost + reader.looks(after), after))
            dearest = min(dearest, ranked[-1][0] + _RIVALS_OF_UNKNOWN)
    return sorted(ranked)


def _is_guess(before: str, after: str, reader: Reader) -> bool:
    """Whether letters gave way to others, or inside a word to a mark, in no proven codec, for no known word.

    Whoever owns something may have any name.
    """
    if reader.proven or not all(character.isalpha() for character in before if character > "\x7f"):
        return False
    new = {character for character in after if character > "\x7f" and character.isalpha()} - set(before)
    words = WORD.findall(_POSSESSIVE.sub("", after) if reader.ear.languages[0] == "en" else after)
    return bool(new or _INNER.search(before)) and not all(map(reader.ear.is_known, words))


def _is_word(before: str, after: str) -> bool:
    """Whether several marks took the place of nothing but U+FFFD: that was a word of which nothing is left."""
    return len(after) > 1 and not before.strip("\ufffd")


def _change(before: str, after: str, start: int, name: str) -> Change:
    """The change without what is the same at both ends."""
    shorter = min(len(before), len(after))
    head = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    rest = shorter - head
    tail = next((at for at in range(rest) if before[-1 - at] != after[-1 - at]), rest)
    table, _, case = name.partition(FOLDED)
    title = CODECS.get(table) or TITLES.get(table)
    lost = f"{case}-cased after that" if case else "with losses"
    evidence = f"UTF-8 read as {title} {lost}; the words around decide" if title else _REPLACED
    return Change(
        f"mojibake.{table if title else 'replaced'}",
        start + head,
        before[head : len(before) - tail],
        after[head : len(after) - tail],
        evidence,
    )
