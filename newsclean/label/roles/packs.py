"""The phrase packs: what furniture says in each language, as data.

A pack is a JSON file named after its language. Its keys: `whole` and `weak` (the whole block is this phrase; the weak
ones only name a block that is outside already), `lead` (the phrase stands before a colon), `loose` (a byline's words
without a colon), `says` (the phrase stands anywhere), `opens` (the block begins with what only notices begin with),
`disclaimer` and `paywall` (phrases that say more than their role), and small sets of words that shapes need. Adding a
language is adding a file.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

from newsclean.label.roles.wording import words
from newsclean.model import Role

__all__ = ["Packs", "Said", "packs"]

_CALENDAR: Final = "calendar.json"
_BEHIND_WORDS: Final = ("", ".", ",", ":", "!")
"""Marks that may cling to a word where a text is only split at white space."""

Said = Mapping[str, tuple[tuple[str, Role], ...]]
"""Phrases by one of their words: the longest, which is the rarest, so that few blocks are looked at twice; of those
that open a block, the first, or the first letter where a script parts no words."""


@dataclass(frozen=True, slots=True)
class Packs:
    """All languages in one: a page may be German with an English cookie notice.

    `openers` are the first words of whole phrases, `by` those of what opens a byline, `beginnings` these and all others
    that a phrase or a row of share buttons begins with: two lines in three begin with none, and need no closer look.
    `credits` are what stands in front of who took a picture, `datelines` the first words of what stands in front of the
    day of publication, `buttons` the names of share buttons.
    `spaceless` are phrases of scripts that part no words, each with its role and one of its letters; `signs` finds
    those letters. `scenes` are the first words of captions’ verbs, `rare` these, the words of which phrases hold one,
    and the channels.
    """

    whole: Mapping[str, Role]
    weak: Mapping[str, Role]
    openers: frozenset[str]
    by: frozenset[str]
    beginnings: frozenset[str]
    lead: Mapping[str, Role]
    credits: frozenset[str]
    datelines: frozenset[str]
    buttons: frozenset[str]
    says: Said
    spaceless: tuple[tuple[str, Role, str], ...]
    signs: re.Pattern[str]
    openings: Said
    spaceless_openings: Said
    disclaimers: Said
    paywalls: Said
    channels: Said
    anchors: frozenset[str]
    disclaiming: frozenset[str]
    scenes: frozenset[str]
    rare: frozenset[str]
    sets: Mapping[str, frozenset[str]]
    calendar: frozenset[str]
    times: frozenset[str]
    weekdays: frozenset[str]


@cache
def packs() -> Packs:
    """Every pack in the folder, loaded once."""
    folder = files("newsclean.label.roles") / "phrases"
    read = sorted((path for path in folder.iterdir() if path.name.endswith(".json")), key=lambda path: path.name)
    loaded = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in read}
    calendar = loaded.pop(_CALENDAR).values()
    rows = list(loaded.values())
    weekdays = _both_ways(word for row in calendar for word in row["weekdays"])
    says = _pairs(rows, "says")
    days_and_months = weekdays | _both_ways(word for row in calendar for word in row["months"])
    sets = {name: _both_ways(word for row in rows for word in row.get(name, ())) for name in _SETS}
    spoken = _grouped(_spelled(pair for pair in says if _has_spaces(pair[0])), _longest_word)
    # A phrase's highest letter is looked for first: it is of the phrase's own script, which few texts hold.
    spaceless = tuple((phrase, role, max(phrase)) for phrase, role in says if not _has_spaces(phrase))
    disclaimers = _grouped(_spelled(_all(rows, "disclaimer", Role.BIO)), _longest_word)
    channels = _grouped(_spelled(_all(rows, "channel", Role.PROMO)), _longest_word)
    opens = _pairs(rows, "opens")
    openings = _grouped(_spelled(pair for pair in opens if _has_spaces(pair[0])), _first_word)
    whole, weak = _keyed(_pairs(rows, "whole")), _keyed(_pairs(rows, "weak"))
    scenes = frozenset(map(_first_word, sets["scene"]))
    lead = _keyed(_pairs(rows, "lead"))
    openers, by = frozenset(map(_first_word, (*whole, *weak))), frozenset(map(_first_word, sets["loose"]))
    return Packs(
        whole=whole,
        weak=weak,
        openers=openers,
        by=by,
        beginnings=openers.union(by, sets["share"], openings),
        lead=lead,
        credits=_of_role(lead, Role.CAPTION) | _of_role(lead, Role.CREDIT),
        datelines=frozenset(map(_first_word, _of_role(lead, Role.DATELINE))),
        buttons=_of_role(whole, Role.SHARE) | _of_role(weak, Role.SHARE),
        says=spoken,
        spaceless=spaceless,
        signs=re.compile(f"[{''.join(sorted({sign for *_, sign in spaceless}))}]"),
        openings=openings,
        spaceless_openings=_grouped((pair for pair in opens if not _has_spaces(pair[0])), _first_letter),
        disclaimers=disclaimers,
        paywalls=_grouped(_spelled(_all(rows, "paywall", Role.CONSENT)), _longest_word),
        channels=channels,
        anchors=_anchors(_as_spelled(says, (*spoken, *disclaimers))),
        disclaiming=_anchors(disclaimers),
        scenes=scenes,
        rare=scenes.union(spoken, disclaimers, channels),
        sets=sets,
        calendar=days_and_months,
        times=days_and_months | sets["clock"],
        weekdays=weekdays,
    )


_SETS: Final = (
    "loose", "share", "share_core", "reply", "counted", "posts", "position", "clock", "today", "home", "job", "scene",
    "call", "call_last", "contacts",
)  # fmt: skip


def _pairs(rows: Iterable[Mapping[str, Any]], name: str) -> list[tuple[str, Role]]:
    """Phrases of one kind with their roles."""
    return [(phrase, Role(role)) for row in rows for role, phrases in row.get(name, {}).items() for phrase in phrases]


def _all(rows: Iterable[Mapping[str, Any]], name: str, role: Role) -> Iterator[tuple[str, Role]]:
    """Phrases of a kind that has one role only."""
    return ((phrase, role) for row in rows for phrase in row.get(name, ()))


def _anchors(told: Iterable[str]) -> frozenset[str]:
    """The words as they stand in a text that is split at white space."""
    return frozenset(word + mark for word in told for mark in _BEHIND_WORDS)


def _keyed(pairs: Iterable[tuple[str, Role]]) -> dict[str, Role]:
    return {" ".join(words(phrase)): role for phrase, role in pairs}


def _both_ways(phrases: Iterable[str]) -> frozenset[str]:
    """Phrases as a pack spells them, and as texts are respelled for comparison."""
    spelled = tuple(phrases)
    return frozenset((*spelled, *(" ".join(words(phrase)) for phrase in spelled)))


def _as_spelled(pairs: Iterable[tuple[str, Role]], folded: Iterable[str]) -> frozenset[str]:
    """Folded words, and those that phrases spell in another way: a paragraph's own words are looked at unfolded."""
    longest = (_longest_word(phrase) for phrase, _ in pairs)
    return frozenset((*folded, *(word for word in longest if words(word) != [word])))


def _of_role(phrases: Mapping[str, Role], wanted: Role) -> frozenset[str]:
    return frozenset(phrase for phrase, role in phrases.items() if role is wanted)


def _has_spaces(phrase: str) -> bool:
    """Whether the phrase is of a script that parts words; the others are looked up as they stand."""
    return phrase.isascii() or " " in phrase


def _spelled(pairs: Iterable[tuple[str, Role]]) -> Iterator[tuple[str, Role]]:
    return ((" ".join(words(phrase)), role) for phrase, role in pairs)


def _grouped(pairs: Iterable[tuple[str, Role]], by: Callable[[str], str]) -> Said:
    found: dict[str, list[tuple[str, Role]]] = {}
    for phrase, role in pairs:
        found.setdefault(by(phrase), []).append((phrase, role))
    return {part: tuple(phrases) for part, phrases in found.items()}


def _longest_word(phrase: str) -> str:
    return max(phrase.split(" "), key=len)


def _first_word(phrase: str) -> str:
    return phrase.partition(" ")[0]


def _first_letter(phrase: str) -> str:
    return phrase[0]
