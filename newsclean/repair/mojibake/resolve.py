"""Lossy damage: which of the characters that may have been there makes words of the text again.

Every stretch that holds an image is read in all ways the codec allows; the reading whose words and punctuation look
best is taken, provided it looks clearly better than the text as it stands, and than any other reading.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final

from newsclean.model import Change
from newsclean.repair.lexicon import alphabet
from newsclean.repair.mojibake.codecs import CODECS
from newsclean.repair.mojibake.images import GLUED_FOSSIL, images
from newsclean.repair.mojibake.plausible import is_common
from newsclean.repair.mojibake.punctuation import Place, misfit
from newsclean.repair.words import WORD, Ear

__all__ = ["Repair", "resolve", "starts"]

_TOKEN = re.compile(r"\S+")
_WIDTH = 12
"""Readings kept while a stretch is read on: enough that the right one was never lost in the cases tried."""
_WIDTH_OF_REPLACED = 40
"""The same where a piece may have been any character at all; with 16, the group `replaced` fell from 45.5 to 43.1 %."""
_MOST_SPOTS = 12
_CLEARLY = 2.0
"""By how much a reading must look better than the damage (nats)."""
_RIVALS = 0.7
"""By how much it must look better than the next best reading (nats)."""
_RIVALS_OF_UNKNOWN = 1.5
"""The same where the words it makes are in no list, so that only their letters speak for it."""
_STRANGE_SIGN = 6.0
_ODD_SIGN = 2.0
_STRANGE_LETTER = 4.0
_REPAIR = 0.3
"""What putting a letter in costs, so that of two equal readings the one with fewer repairs wins."""
_REPLACED = "a character that was replaced; the words around decide"
_CAPITAL = 1.5
"""A capital that no sentence begins with is the less likely."""
_MAY_BE_CAPITAL = re.compile(r"(?:^|[A-ZÀ-Þ]|[.!?:…\n]\s*|[“„«\"(])$")
_CONTEXT = 12
_OFTEN = 3
"""Places that must read as a mark before the document is taken to be strewn with it."""
_STREWN_MARK = 0.6
_OPENING: Final = frozenset("“„«")
_CLOSING: Final = frozenset("”»")
_OUT_OF_TURN = 0.35
"""Share of quotes that open twice or close what is not open: 0.1 in news, where a quotation runs over paragraphs."""
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_NO_QUESTION = re.compile(r"[^\W\d_]\?+[^\W\d_]")
"""A question mark inside a word."""
_MAYBE_NONE = re.compile(r"\S?\?+,? [a-zà-ž(]|(?:[\s(—–])?\?+ ?[^\W\d_]|[^\W\d_]\?[^\s\w?!]|[.,!]\?")
"""A question mark with no sentence ending there, or in front of a word."""
_LOW_QUOTES: Final = frozenset(
    ("de", "cs", "sk", "pl", "hu", "ro", "hr", "sl", "bg", "mk", "lt", "lv", "is", "ru", "uk")
)
"""Languages that open a quotation low: „so“."""
_LONG_DASHES: Final = frozenset(("en", "ru", "uk", "bg"))
"""Languages whose news prefers the em dash: in English, twice as many articles have it as have the en dash."""
_NOT_THE_HABIT = 5.0
_OTHER_DASH = 1.2
_LEFT_OVERS: Final = frozenset("?\ufffd\"'")
"""Signs that may be the rest of an image; a reading that leaves one behind is the less likely."""
_LEFT_OVER = 1.5


@dataclass(frozen=True, slots=True)
class Repair:
    """A change and how much better the text looks with it."""

    change: Change
    gain: float


@dataclass(frozen=True, slots=True)
class _Reader:
    """How a text is read: in which codec, by whose ear, with which habits of punctuation."""

    codec: str
    ear: Ear
    low_quotes: bool
    angled: bool
    dash: str
    proven: bool
    """Whether places that lost nothing have proved the codec; then letters of the language may be damage, too."""
    strewn: frozenset[str] = frozenset()
    """Images that proved to be marks strewn all over the text."""
    seen: dict[str, float] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, text: str, name: str, ear: Ear, *, proven: bool) -> "_Reader":
        """A reader with the habits that the text shows, or else those of its language."""
        long = text.count("—") - text.count("–") or (1 if ear.languages[0] in _LONG_DASHES else -1)
        low = "„" in text or not _LOW_QUOTES.isdisjoint(ear.languages[:1])
        return cls(name, ear, low, "«" in text or "»" in text, "—" if long > 0 else "–", proven)

    @property
    def images(self) -> Mapping[str, tuple[str, ...]]:
        """What the codec's images stand for."""
        return images(self.codec)

    def looks(self, text: str) -> float:
        """How unlikely a text is: its words, and the strange signs left in it."""
        cost = self.seen.get(text)
        if cost is None:
            cost = self.seen[text] = self._looks(text)
        return cost

    def _looks(self, text: str) -> float:
        asked = text.count("?") if self.codec == "question" and self.proven else len(_NO_QUESTION.findall(text))
        strange = sum(self._strangeness(character) for character in text if character > "\x7f") + _STRANGE_SIGN * asked
        return sum(map(self.ear.cost, WORD.findall(text))) + strange

    def looks_so_far(self, text: str) -> float:
        """The same for a text that ends within a word."""
        last = next(_LAST_WORD.finditer(text), None)
        if not last:
            return self.looks(text)
        return self.looks(text[: last.start()]) + self.ear.beginning(last.group())

    def _strangeness(self, character: str) -> float:
        if character.isalpha():
            return 0.0 if self.ear.knows(character) else _STRANGE_LETTER
        if character < "\x80":
            return 0.0
        odd = is_common(character) and character not in {"\ufffd", GLUED_FOSSIL}
        return _ODD_SIGN if odd else _STRANGE_SIGN

    def cost(self, image: str, after: str, left: str, right: str) -> float:
        """How badly a reading of an image fits its place."""
        bare = after.strip(" ") if after.endswith(" ") else after
        if bare and bare[0].isalpha():
            if bare[0].isupper() and left[-1:].isalpha() and right[:1].islower():
                return _REPAIR + _STRANGE_LETTER + _STRANGE_SIGN
            return _REPAIR + (_CAPITAL if bare[0].isupper() and not _MAY_BE_CAPITAL.search(left) else 0.0)
        cost = misfit(bare, Place(left, " " if after.endswith(" ") else right))
        if right[:1] in _LEFT_OVERS and not after.endswith(" "):
            cost += _LEFT_OVER
        if bare in {"„", "‚"} and not self.low_quotes:
            cost += _NOT_THE_HABIT
        if bare in ("“", "”") if self.angled else bare in ("«", "»"):
            cost += _NOT_THE_HABIT
        if bare in {"–", "—"} and bare != self.dash:
            cost += _OTHER_DASH
        return self._where_strewn(cost, bare, left) if image in self.strewn else cost

    @staticmethod
    def _where_strewn(cost: float, bare: str, left: str) -> float:
        """What a reading costs where marks are strewn all over: a mark is likely, a quote needs a reason."""
        if not bare:
            return _STREWN_MARK
        reason = not left or left[-1] in "\n.,!?:;…"
        return cost + _STRANGE_SIGN if bare in "“”‘•" and not reason else cost

    def is_strange(self, image: str, left: str, right: str) -> bool:
        """Whether undamaged text would not hold this image here."""
        if image == "?":
            here = f"{left[-1:]}?{right}"
            return bool(_NO_QUESTION.match(here) or (self.proven and _MAYBE_NONE.match(here)))
        if image == GLUED_FOSSIL:
            return right[:1].isalpha() and left[-1:] != "" and not left[-1:].isspace() and left[-1:] not in "(*["
        if self.proven and not self._is_word(left, image, right):
            return True
        letters = all(self.ear.knows(c) for c in image if c.isalpha())
        signs = all(is_common(c) and not "\x80" <= c < "\xa0" and c != "\ufffd" for c in image if not c.isalpha())
        return not (letters and signs) or (len(image) > 1 and not image[1:].isalpha() and not image[1:].isspace())

    def _is_word(self, left: str, image: str, right: str) -> bool:
        """Whether the word that the image is part of is a known one as it stands."""
        at = len(left)
        words = (word for word in WORD.finditer(left + image + right) if word.start() <= at < word.end())
        return all(self.ear.is_known(word.group()) for word in words) and image[0].isalpha()


def resolve(text: str, name: str, ear: Ear, *, proven: bool) -> list[Repair]:
    """The lossy repairs that one codec offers, in ascending order."""
    if not ear.languages:
        return []
    reader = _Reader.of(text, name, ear, proven=proven)
    repairs = _pass(text, reader)
    strewn = _strewn(text, repairs) if name in CODECS else frozenset()
    return _pass(text, replace(reader, strewn=strewn)) if strewn else repairs


def _strewn(text: str, repairs: list[Repair]) -> frozenset[str]:
    """The images that prove to be marks strewn all over: read as such, or as quotes that open and close nothing."""
    counts: Counter[str] = Counter()
    quotes: Counter[str] = Counter()
    opened = False
    done = 0
    for change in (repair.change for repair in repairs):
        opened = opened and "\n" not in text[done : change.at]
        done = change.end
        mark = change.after.strip()
        if mark in _OPENING | _CLOSING:
            quotes[change.before] += 1
            counts[change.before] += opened is (mark in _OPENING)
            opened = mark in _OPENING
        counts[change.before] += not mark
    return frozenset(image for image, count in counts.items() if count >= max(_OFTEN, quotes[image] * _OUT_OF_TURN))


@cache
def starts(name: str) -> re.Pattern[str]:
    """What the images of a codec begin with."""
    first = sorted({image[0] for image in images(name)})
    return re.compile(f"[{re.escape(''.join(first))}]" if first else "(?!)")


def _pass(text: str, reader: _Reader) -> list[Repair]:
    repairs: list[Repair] = []
    done = 0
    for match in starts(reader.codec).finditer(text):
        if match.start() < done:
            continue
        start, done = _stretch(text, match.start(), done, reader)
        repair = _resolved(text, start, done, reader)
        if repair:
            repairs.append(repair)
    return repairs


def _stretch(text: str, at: int, done: int, reader: _Reader) -> tuple[int, int]:
    """The word around a place, and the next if an image reaches over the space."""
    start = at
    while start > done and not text[start - 1].isspace():
        start -= 1
    end = at
    while end < len(text):
        token = _TOKEN.match(text, end)
        end = token.end() if token else end
        if not (text.startswith(" ", end) and any(text[end - size : end] + " " in reader.images for size in (1, 2))):
            break
        end += 1
        if text[end : end + 1].isspace():
            break
    return start, end


def _resolved(text: str, start: int, end: int, reader: _Reader) -> Repair | None:
    before = text[start:end]
    rows = _readings(text, start, end, reader)
    ranked = sorted((cost + reader.looks(after), after) for after, cost in rows.items() if after != before)
    if not ranked:
        return None
    best, after = ranked[0]
    leave = reader.looks(before)
    rival = next((cost for cost, other in ranked[1:] if other.replace(" ", "") != after.replace(" ", "")), leave)
    margin = _RIVALS if all(map(reader.ear.is_known, WORD.findall(after))) else _RIVALS_OF_UNKNOWN
    if best > leave - _CLEARLY or best > rival - margin or _is_guess(before, after, reader):
        return None
    return Repair(_change(before, after, start, reader.codec), leave - best)


def _is_guess(before: str, after: str, reader: _Reader) -> bool:
    """Whether letters took the place of letters, in a codec that nothing else proves, and made no known word."""
    if reader.proven or not all(character.isalpha() for character in before if character > "\x7f"):
        return False
    new = {character for character in after if character > "\x7f" and character.isalpha()} - set(before)
    return bool(new) and not all(map(reader.ear.is_known, WORD.findall(after)))


def _change(before: str, after: str, start: int, name: str) -> Change:
    """The change without what is the same at both ends."""
    shorter = min(len(before), len(after))
    head = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    rest = shorter - head
    tail = next((at for at in range(rest) if before[-1 - at] != after[-1 - at]), rest)
    told = f"UTF-8 read as {CODECS[name]} with losses; the words around decide" if name in CODECS else _REPLACED
    return Change(
        f"mojibake.{name if name in CODECS else 'replaced'}",
        start + head,
        before[head : len(before) - tail],
        after[head : len(after) - tail],
        told,
    )


def _readings(text: str, start: int, end: int, reader: _Reader) -> dict[str, float]:
    """Readings of a stretch, each with what its marks cost."""
    rows: dict[int, dict[str, float]] = {start: {"": 0.0}}
    context = text[max(start - _CONTEXT, 0) : start]
    spots = 0
    for at in range(start, end):
        here = _pruned(rows.pop(at, {}), reader)
        if not here:
            continue
        _offer(rows, at + 1, {read + text[at]: cost for read, cost in here.items()})
        options = list(_options(text, at, end, text[max(at - _CONTEXT, 0) : at], reader))
        spots += bool(options)
        if spots > _MOST_SPOTS:
            return {}
        for image, after in options:
            right = text[at + len(image) : at + len(image) + _CONTEXT]
            costs = {read: cost + reader.cost(image, after, context + read, right) for read, cost in here.items()}
            _offer(rows, at + len(image), {read + _fitted(after, context + read): cost for read, cost in costs.items()})
    return rows.get(end, {})


def _offer(rows: dict[int, dict[str, float]], at: int, offered: Mapping[str, float]) -> None:
    """Keep the cheaper of equal readings."""
    row = rows.setdefault(at, {})
    for read, cost in offered.items():
        if cost < row.get(read, float("inf")):
            row[read] = cost


def _fitted(after: str, left: str) -> str:
    """What is written: no second space where one stands already."""
    return after.rstrip(" ") if not after.strip() and left[-1:].isspace() else after


def _options(text: str, at: int, end: int, left: str, reader: _Reader) -> Iterator[tuple[str, str]]:
    """The images at a place that undamaged text would not hold, and what they may stand for."""
    table = reader.images
    for size in range(1, min(_longest(reader.codec), end - at) + 1):
        image = text[at : at + size]
        if image in table and reader.is_strange(image, left, text[at + size : at + size + _CONTEXT]):
            for after in table[image]:
                if after.strip(" ") == "\xa0" and not reader.proven:
                    continue
                if all(reader.ear.knows(character) for character in after if character in alphabet()):
                    yield image, after


@cache
def _longest(name: str) -> int:
    return max(map(len, images(name)))


def _pruned(rows: dict[str, float], reader: _Reader) -> dict[str, float]:
    width = _WIDTH if reader.codec in CODECS else _WIDTH_OF_REPLACED
    if len(rows) <= width:
        return rows
    ranked = sorted(rows, key=lambda read: rows[read] + reader.looks_so_far(read))
    return {read: rows[read] for read in ranked[:width]}
