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

from newsclean.label.roles.wording import words_of
from newsclean.model import Role

__all__ = ["Packs", "PhraseIndex", "packs"]

_CALENDAR: Final = "calendar.json"
_BEHIND_WORDS: Final = ("", ".", ",", ":", "!")
"""Marks that may cling to a word where a text is only split at white space."""

PhraseIndex = Mapping[str, tuple[tuple[str, Role], ...]]
"""Phrases by one of their words: the longest that is not common, so that few blocks are looked at twice; of those that
open a block, the first, or the first letter where a script parts no words."""

_SETS: Final = (
    "loose", "share", "share_core", "reply", "counted", "posts", "position", "clock", "today", "home", "job", "scene",
    "call", "call_last", "contacts", "about", "contributed",
)  # fmt: skip

_BEHIND_ALPHABETS: Final = "\u0590"
"""The first character behind Latin, Greek and Cyrillic, whose words stand alone. Hebrew and Arabic write small words in
front of others, Korean behind them."""

_COMMON: Final = frozenset({"ai", "avec", "become", "get", "last", "the"})
"""Words of phrases, that are common in stories: another word of theirs is looked for. Of 3,476 paragraphs of news, 183
hold "get", 115 "ai", which opens a phrase in Korean, and 80 "last", which opens one in Norwegian."""


@dataclass(frozen=True, slots=True)
class Packs:
    """All languages in one: a page may be German with an English cookie notice.

    `openers` are the first words of whole phrases, `by` those of what opens a byline, `beginnings` these and all others
    that a phrase or a row of share buttons begins with: two lines in three begin with none, and need no closer look.
    `leaders` are the first words of what stands in front of a colon.
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
    leaders: frozenset[str]
    credits: frozenset[str]
    datelines: frozenset[str]
    buttons: frozenset[str]
    says: PhraseIndex
    spaceless: tuple[tuple[str, Role, str], ...]
    signs: re.Pattern[str]
    openings: PhraseIndex
    spaceless_openings: PhraseIndex
    disclaimers: PhraseIndex
    paywalls: PhraseIndex
    channels: PhraseIndex
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
    rows, calendar = _loaded()
    whole, weak, lead = (_keyed(_pairs(rows, kind)) for kind in ("whole", "weak", "lead"))
    says, opens = _pairs(rows, "says"), _pairs(rows, "opens")
    sets = {name: _both_ways(word for row in rows for word in row.get(name, ())) for name in _SETS}
    weekdays = _both_ways(word for row in calendar for word in row["weekdays"])
    days_and_months = weekdays | _both_ways(word for row in calendar for word in row["months"])
    spoken = _by_longest_word(phrase for phrase in says if _has_spaces(phrase[0]))
    disclaimers = _by_longest_word(_all(rows, "disclaimer", Role.BIO))
    channels = _by_longest_word(_all(rows, "channel", Role.PROMO))
    # A phrase's highest letter is looked for first: it is of the phrase's own script, which few texts hold.
    spaceless = tuple((phrase, role, max(phrase)) for phrase, role in says if not _has_spaces(phrase))
    openings = _grouped(_spelled(phrase for phrase in opens if _has_spaces(phrase[0])), _first_word)
    openers, by, scenes = _first_words((*whole, *weak)), _first_words(sets["loose"]), _first_words(sets["scene"])
    return Packs(
        whole=whole,
        weak=weak,
        openers=openers,
        by=by,
        beginnings=openers.union(by, sets["share"], openings),
        lead=lead,
        leaders=_first_words(lead),
        credits=_of_role(lead, Role.CAPTION) | _of_role(lead, Role.CREDIT),
        datelines=_first_words(_of_role(lead, Role.DATELINE)),
        buttons=_of_role(whole, Role.SHARE) | _of_role(weak, Role.SHARE),
        says=spoken,
        spaceless=spaceless,
        signs=re.compile(f"[{''.join(sorted({sign for *_, sign in spaceless}))}]"),
        openings=openings,
        spaceless_openings=_grouped((phrase for phrase in opens if not _has_spaces(phrase[0])), _first_letter),
        disclaimers=disclaimers,
        paywalls=_by_longest_word(_all(rows, "paywall", Role.CONSENT)),
        channels=channels,
        anchors=_as_split(_as_spelled(says, (*spoken, *disclaimers))),
        disclaiming=_as_split(disclaimers),
        scenes=scenes,
        rare=scenes.union(spoken, disclaimers, channels),
        sets=sets,
        calendar=days_and_months,
        times=days_and_months | sets["clock"],
        weekdays=weekdays,
    )


def _loaded() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The packs as their files hold them, and the calendars, a row for each language."""
    folder = files("newsclean.label.roles") / "phrases"
    read = sorted((path for path in folder.iterdir() if path.name.endswith(".json")), key=lambda path: path.name)
    loaded = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in read}
    calendar = loaded.pop(_CALENDAR)
    return list(loaded.values()), list(calendar.values())


def _pairs(rows: Iterable[Mapping[str, Any]], name: str) -> list[tuple[str, Role]]:
    """Phrases of one kind with their roles."""
    return [(phrase, Role(role)) for row in rows for role, phrases in row.get(name, {}).items() for phrase in phrases]


def _all(rows: Iterable[Mapping[str, Any]], name: str, role: Role) -> Iterator[tuple[str, Role]]:
    """Phrases of a kind that has one role only."""
    return ((phrase, role) for row in rows for phrase in row.get(name, ()))


def _as_split(folded: Iterable[str]) -> frozenset[str]:
    """The words as they stand in a text that is split at white space."""
    return frozenset(word + mark for word in folded for mark in _BEHIND_WORDS)


def _keyed(pairs: Iterable[tuple[str, Role]]) -> dict[str, Role]:
    return dict(_spelled(pairs))


def _both_ways(phrases: Iterable[str]) -> frozenset[str]:
    """Phrases as a pack spells them, and as texts are respelled for comparison."""
    spelled = tuple(phrases)
    return frozenset((*spelled, *map(" ".join, words_of(spelled))))


def _as_spelled(pairs: Iterable[tuple[str, Role]], folded: Iterable[str]) -> frozenset[str]:
    """Folded words, and those that phrases spell in another way: a paragraph's own words are looked at unfolded."""
    longest = [_longest_word(phrase) for phrase, _ in pairs]
    return frozenset(
        (*folded, *(word for word, said in zip(longest, words_of(longest), strict=True) if said != [word]))
    )


def _of_role(phrases: Mapping[str, Role], wanted: Role) -> frozenset[str]:
    return frozenset(phrase for phrase, role in phrases.items() if role is wanted)


def _has_spaces(phrase: str) -> bool:
    """Whether the phrase is of a script that parts words; the others are looked up as they stand."""
    return " " in phrase or max(phrase) < _BEHIND_ALPHABETS


def _spelled(pairs: Iterable[tuple[str, Role]]) -> Iterator[tuple[str, Role]]:
    listed = tuple(pairs)
    return zip(map(" ".join, words_of([phrase for phrase, _ in listed])), (role for _, role in listed), strict=True)


def _grouped(pairs: Iterable[tuple[str, Role]], by: Callable[[str], str]) -> PhraseIndex:
    found: dict[str, list[tuple[str, Role]]] = {}
    for phrase, role in pairs:
        found.setdefault(by(phrase), []).append((phrase, role))
    return {part: tuple(phrases) for part, phrases in found.items()}


def _by_longest_word(pairs: Iterable[tuple[str, Role]]) -> PhraseIndex:
    return _grouped(_spelled(pairs), _longest_word)


def _longest_word(phrase: str) -> str:
    return max(phrase.split(" "), key=lambda word: -1 if word in _COMMON else len(word))


def _first_word(phrase: str) -> str:
    return phrase.partition(" ")[0]


def _first_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(map(_first_word, phrases))


def _first_letter(phrase: str) -> str:
    return phrase[0]
