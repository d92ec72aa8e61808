"""UTF-8 read in an East Asian codec that lacks some of its pairs of bytes: `縺溘�`, `�샇�궓`, `浠�`.

Each U+FFFD stands for one byte. Written back, a stretch is UTF-8 with gaps: in most places the bytes around leave one
character, in others a few, of which what stands beside tells. Letters of alphabets with a gap are left to what repairs
ISO-8859-1 with U+FFFD for C1 controls, as which they are written here.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from itertools import pairwise
from math import prod
from operator import itemgetter
from typing import Final, NamedTuple

from newsclean.deferred import deferred
from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.mojibake.east_asian import TITLES, bytes_in
from newsclean.repair.mojibake.lossy.images import CUT_MARKS
from newsclean.repair.mojibake.plausible import is_common, script
from newsclean.repair.neighbours import Neighbours, neighbours_in

__all__ = ["east_asian_bytes"]

_STRETCH: Final = deferred(
    r"(?<![^\x00-\x7f\s])"
    r"[^\x00-\x7f\s]*[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ue000-\uf8ff\uff61-\uff9f\U00020000-\U0002ffff][^\x00-\x7f\s]*"
)
_GAP: Final = "\ufffd"
_ASCII_LETTER: Final = re.compile("[A-Za-z]")
_ANY: Final = frozenset(range(0x80, 0xF0))
"""Bytes that a gap may stand for, of characters of up to three."""
_BEYOND_ASCII: Final = 0x80
_SPACE: Final = 0x20
_PIECES: Final = range(0x80, 0xF0)
_LEADS: Final = {1: frozenset[int](), 2: frozenset(range(0xC2, 0xE0)), 3: frozenset(range(0xE0, 0xF0))}
"""First bytes of characters, by how many they have."""
_ANY_LEAD: Final = _LEADS[2] | _LEADS[3]
_TRAILS: Final = frozenset(range(0x80, 0xC0))
_FEWEST: Final = 6
"""Characters of UTF-8 without a gap from which on a text cannot be that by chance. Of 14,640 Chinese, Japanese and
Korean paragraphs of news that lost bytes or characters, with 4, 5, 6 and 8 are misread 140, 27, 2 and none; in 1,848
windows of the bench `fresh` with U+FFFD, of three seeds, 1,225, 1,223, 1,220 and 1,212 paragraphs come out whole."""
_MANY_SCRIPTS: Final = 3
"""Scripts of one stretch's letters, from which on it was Chinese in GBK: `专业硕士学位` is, as UTF-8, `רҵ˶ʿѧλ`.
Of those 14,640 paragraphs 20 are misread without this; the damaged windows come out the same."""
_WIDTH: Final = 12
"""Readings kept while a stretch is read on. In 623 such windows of two seeds 1 brings back 23 of 431 paragraphs less, 3
and 6 as many, 24 one more."""
_CLEARLY: Final = 1.0
"""By how much a reading must look better than any that differs there (nats), as in `east_asian_text`."""
_OPENING: Final = frozenset("，、：；（《〈「『【“‘\u3000")
_ENDS_NOTHING: Final = 3.0
"""What a mark costs more at the end of a stretch that ends no line (nats)."""
_QUOTES: Final = frozenset("‘’“”–—…")
"""Marks of Latin text, of which the last byte tells which it was."""
_SHARE: Final = 0.8
"""Share of the stretches that must be UTF-8 with gaps before a short one is believed: in the same windows 0.4 and 0.6
bring back the same paragraphs whole, 0.9 two less."""
_LATIN: Final = 3
"""ASCII letters for each character of the stretches from which on a text is in Latin letters."""
_CHANCE: Final = 12
"""Bytes that look like UTF-8 by chance, so that what follows the first of them may be the beginning of it. From 3 to 48
the same windows come out the same; what is longer is not read again from each of its characters, which takes time."""
_MOST: Final = 2000
"""Characters of which one may be any: more, and too little is left of it."""
_REMEMBERED: Final = 1 << 12
"""Pieces of which it is remembered what they may have been, some 2 MB."""

_Bytes = frozenset[int]
_Options = tuple[tuple[str, ...], str]

_OF_MARKS: Final = (0xE2, 0x80)
"""First bytes of quotation marks and dashes."""

_DECODERS: Final = {"gbk": "gb18030", "cp932": "cp932", "big5": "big5hkscs", "cp949": "cp949", "euc_jp": "euc_jp"}


class _Reading(NamedTuple):
    """What has been read of a stretch: its cost, the last character, and what was read in front of it."""

    cost: float
    last: str
    before: "_Reading | None"

    def characters(self) -> list[str]:
        """All of them, from the first on, without what stands in front of the stretch, where reading begins."""
        row: list[str] = []
        reading: _Reading | None = self
        while reading:
            row.append(reading.last)
            reading = reading.before
        return row[-2::-1]


class _Part(NamedTuple):
    """Part of a stretch that is UTF-8 with gaps: where it stands, and the characters that it may be."""

    start: int
    end: int
    options: Sequence[_Options]

    @property
    def whole(self) -> int:
        """How many characters have no gap."""
        return sum(len(one) == 1 and one[0] > "\x7f" for one, _ in self.options)

    @property
    def scripts(self) -> AbstractSet[str]:
        """The scripts of the letters that have no gap."""
        return {script(one[0]) for one, _ in self.options if len(one) == 1 and one[0].isalpha()}

    @property
    def marks(self) -> int:
        """How many characters are marks of Latin text if they are, and a letter was taken for a piece of one."""
        return sum(
            bool(_mark(one)) and after[0].isalpha() and after[0].isascii()
            for (one, _), (after, _) in pairwise(self.options)
        )


def east_asian_bytes(text: str) -> list[Change]:
    """The changes that read such stretches as UTF-8.

    >>> [change.after for change in east_asian_bytes("この道を直してほしい".encode().decode("cp932", "replace"))]
    ['この道を直してほしい']
    >>> east_asian_bytes("中国和美国的公司�发表了声明")
    []
    """
    if _GAP not in text or not _STRETCH.search(foreign(text)):
        return []
    best: tuple[int, str, list[_Part]] = (0, "", [])
    stretches = list(_STRETCH.finditer(text))
    latin = len(_ASCII_LETTER.findall(text)) >= _LATIN * sum(len(match.group()) for match in stretches)
    for name in TITLES:
        found = _sound([part for match in stretches for part in _parts(match, name)], stretches)
        whole = sum(part.whole for part in found)
        gaps = sum(len(one) > 1 for part in found for one, _ in part.options)
        whole += _FEWEST * sum(part.marks for part in found) if latin else 0
        if whole > best[0] and whole >= max(gaps, _FEWEST):
            best = whole, name, found
    return list(_changes(text, best[2], best[1]))


def _sound(found: Sequence[_Part], stretches: Sequence[re.Match[str]]) -> list[_Part]:
    """The parts, without the short ones where most stretches are no UTF-8, or one of many scripts: those are chance."""
    found = [part for part in found if len(part.scripts) < _MANY_SCRIPTS]
    taken = sum(part.end - part.start for part in found)
    if taken >= _SHARE * sum(len(match.group()) for match in stretches):
        return list(found)
    return [part for part in found if part.whole >= _FEWEST]


def _changes(text: str, found: Sequence[_Part], name: str) -> Iterator[Change]:
    """The changes to parts that are UTF-8 with gaps."""
    sample = "".join(one[0] for part in found for one, _ in part.options if len(one) == 1)
    ear = neighbours_in(sample) if 2 * sum(script(c) == "HAN" for c in sample) > sum(map(str.isalpha, sample)) else None
    told = f"UTF-8 read as {TITLES.get(name)}, of which some bytes were lost"
    for part in found:
        before, after = text[part.start : part.end], "".join(_resolved(part.options, ear))
        if after != before:
            yield Change(f"mojibake.{name}", part.start, before, after, told)


def _resolved(options: Sequence[_Options], ear: Neighbours | None) -> Iterator[str]:
    """The characters of a stretch: of those that may be several, the one that fits clearly, or what is left of it."""
    if not ear:
        yield from (one[0] if len(one) == 1 else _mark(one) or rest for one, rest in options)
        return
    readings = [_Reading(0.0, "", None)]
    for one, _ in options:
        behind = _costs(one, [reading.last for reading in readings], ear)
        longer = [
            (reading.cost + cost, c, reading)
            for reading in readings
            for c, cost in zip(one, behind[reading.last], strict=True)
        ]
        readings = [_Reading(*each) for each in sorted(longer, key=itemgetter(0))[:_WIDTH]]
    costs = [reading.cost + _ENDS_NOTHING * (reading.last in _OPENING) for reading in readings]
    near = [reading.characters() for reading, cost in zip(readings, costs, strict=True) if cost < min(costs) + _CLEARLY]
    for place in range(len(options)):
        kinds = {row[place] for row in near}
        yield kinds.pop() if len(kinds) == 1 else _GAP


def _costs(one: Sequence[str], lasts: Sequence[str], ear: Neighbours) -> Mapping[str, Sequence[float]]:
    """What the characters cost behind each of those that the readings end in; nothing in front tells no single one."""
    if len(one) == 1 and not lasts[0]:
        return {"": (0.0,)}
    distinct = list(dict.fromkeys(lasts))
    return dict(zip(distinct, zip(*ear.costs(distinct, one), strict=True), strict=True))


def _mark(one: Sequence[str]) -> str:
    """The one mark of Latin text that a character may be."""
    found = _QUOTES.intersection(one) if len(one) > 1 else frozenset()
    return min(found) if len(found) == 1 else ""


def _parts(match: re.Match[str], name: str) -> Iterator[_Part]:
    """The parts of a stretch that are UTF-8 with gaps: all of it, or long enough to be that by no chance."""
    raw, starts = _raw(match.group(), name)
    place = {at: index for index, at in enumerate(starts)}
    index = 0
    while index < len(starts) - 1:
        options, end = _read(raw, starts[index], place, name)
        if match.group()[place[end] - 1] == _GAP and options:
            options = [*options[:-1], _reopened(options[-1], raw, end, name)]
        part = _Part(match.start() + index, match.start() + place[end], options)
        if options and (part.whole >= _FEWEST or match.span() == (part.start, part.end)):
            yield part
            index = place[end]
        else:
            index = place[end] if end - starts[index] > _CHANCE else index + 1


def _read(raw: Sequence[_Bytes], at: int, place: Mapping[int, int], name: str) -> tuple[Sequence[_Options], int]:
    """The characters from a byte on, each with what is left of it in ISO-8859-1, and where they end."""
    found: list[_Options] = []
    taken, end = 0, at
    while at < len(raw):
        size, options = (1, _ascii(raw[at])) if min(raw[at], default=0) < _BEYOND_ASCII else _at(raw, at)
        if not options or not (found or is_common(options[0])):
            break
        found.append((options, _left(raw[at : at + size], name)))
        at += size
        if at in place:
            taken, end = len(found), at
    return found[:taken], end


def _reopened(last: _Options, raw: Sequence[_Bytes], end: int, name: str) -> _Options:
    """The last character, where undamaged text may follow its gap, which then tells nothing of it."""
    one, _ = last
    pieces = (*raw[end - len(one[0].encode()) : end - 1], _unread(name))
    return _decoded(pieces) or one, _left(pieces, name)


def _left(pieces: Sequence[_Bytes], name: str) -> str:
    """What is left of a character: U+FFFD if its first byte is lost, a cut mark as it was, ISO-8859-1 of others."""
    if len(pieces[0]) > 1:
        return _GAP
    if len(pieces[-1]) > 1 and tuple(map(min, pieces[:-1])) == _OF_MARKS:
        return CUT_MARKS.get(name, _GAP * len(pieces))
    return "".join(chr(min(piece)) if len(piece) == 1 else _GAP for piece in pieces)


def _ascii(piece: _Bytes) -> tuple[str, ...]:
    return tuple(map(chr, piece))


def _at(raw: Sequence[_Bytes], at: int) -> tuple[int, tuple[str, ...]]:
    """How many bytes the character takes that begins here, and which it may be."""
    for size in () if raw[at].isdisjoint(_ANY_LEAD) else (3, 2):
        pieces, behind = tuple(raw[at : at + size]), raw[at + size : at + size + 1]
        options = _decoded(pieces) if len(pieces) == size else ()
        if options and (len(pieces[0]) == 1 or not any(piece <= _TRAILS for piece in behind)):
            return size, options
    return 0, ()


@lru_cache(maxsize=_REMEMBERED)
def _decoded(pieces: tuple[_Bytes, ...]) -> tuple[str, ...]:
    """The everyday characters of these bytes."""
    fitting = [pieces[0] & _LEADS[len(pieces)], *(piece & _TRAILS for piece in pieces[1:])]
    if prod(map(len, fitting)) > _MOST:
        return ()
    rows: list[bytes] = [b""]
    for piece in fitting:
        rows = [row + bytes((byte,)) for row in rows for byte in piece]
    return tuple(
        after for row in rows if len(after := row.decode(errors="ignore")) == 1 and (is_common(after) or len(rows) == 1)
    )


def _raw(run: str, name: str) -> tuple[Sequence[_Bytes], Sequence[int]]:
    """The bytes of a run, of each gap all that it may be, and where those of each character begin."""
    raw: list[_Bytes] = []
    starts: list[int] = []
    for character, behind in zip(run, run[1:] + "\0", strict=True):
        starts.append(len(raw))
        if character == _GAP:
            raw.append(_lost(behind, name))
        else:
            raw += [frozenset((byte,)) for byte in bytes_in(character, name)]
    return raw, [*starts, len(raw)]


@lru_cache(maxsize=_REMEMBERED)
def _lost(behind: str, name: str) -> _Bytes:
    """The bytes that the codec cannot read in front of a character."""
    if behind == _GAP:
        return _unread(name)
    rest = bytes_in(behind, name)
    if rest[0] not in _PIECES:
        return _unread(name)  # no piece of UTF-8: what follows is not damaged
    return frozenset(
        byte for byte in _ANY if (bytes((byte,)) + rest).decode(_DECODERS[name], "replace") == _GAP + behind
    )


@cache
def _unread(name: str) -> _Bytes:
    """The bytes that the codec cannot read in front of some other."""
    return frozenset(
        byte
        for byte in _ANY
        if any(bytes((byte, other)).decode(_DECODERS[name], "replace")[0] == _GAP for other in (_SPACE, *_ANY))
    )
