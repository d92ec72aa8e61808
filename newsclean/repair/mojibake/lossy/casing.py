r"""Misread UTF-8 whose case was changed afterwards: `weizsã¤cker`, `NVIDIAÂ\x80\x99S`.

Lower-casing turns `Ã¤` into `ã¤` and upper-casing `â\x80\x99` into `Â\x80\x99`: the pieces are other characters now,
and one of them stands for two bytes. Such text is all in one case, and so is what it becomes.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import accumulate, product
from math import inf
from operator import attrgetter
from typing import Final

from newsclean.model import Change
from newsclean.repair.lexicon import alphabet, letters
from newsclean.repair.mojibake.capitals import is_in_capitals, tells_its_case
from newsclean.repair.mojibake.codecs import CODECS, codec
from newsclean.repair.mojibake.lossy.hearing import heard
from newsclean.repair.mojibake.lossy.images import FOLDED, held, starts
from newsclean.repair.mojibake.lossy.reader import Offer, Reader
from newsclean.repair.mojibake.lossy.resolve import resolve
from newsclean.repair.mojibake.plausible import is_common, is_natural, script
from newsclean.repair.mojibake.sequences import covered
from newsclean.repair.words import Ear

__all__ = ["casing"]

_FOLDED: Final = ("cp1252", "latin_1", "cp1251", "cp1250", "iso8859_2", "mac_roman", "cp1254")
_BEYOND_ASCII: Final = range(0x80, 0x100)
_ASCII: Final = bytes(range(0x80))
_LEADS: Final = range(0xC2, 0xF5)
_CONTINUATIONS: Final = range(0x80, 0xC0)
"""Bytes of UTF-8: all of a character of more than one, its first, and the others."""
_FEWEST_LETTERS: Final = 8
_FEWEST: Final = 2
"""Places that must read as UTF-8 before a codec is believed; a three-byte one counts twice."""
_STRAIGHT: Final = 0.9
"""Share of a line's characters beyond ASCII that read as UTF-8 as they stand: then its case is its own."""
_UNEXPLAINED: Final = 0.25
"""Share of a line's pieces that may stay: in fresh windows 900 of 4,600 characters put in were wrong in lines of which
more stayed, and two more paragraphs come out without them."""
_EITHER: Final = 0.05
"""Share of the letters that may be others from which on words are asked. Where fewer may, the letters that are read as
they stand make up the words, and to try the languages takes ten times what the rest does."""
_LONGEST_WORD: Final = 80
"""Code points up to which the space in front of a word is looked for; each letter is two."""
_DEEPER: Final = 0.5
"""Share of what comes to light that reads as UTF-8 again, from which on another misreading is beneath."""
_REMEMBERED: Final = 1 << 14
"""Pieces whose reading is remembered with the characters beside them, some 5 MB."""
_EVERYDAY: Final = frozenset(
    "’‘“”„‚‹›–—…•€£°«»©®·½\u00a0\u200b\u200c\u200d\u200e\u200f\ufeff،؛؟。、，：；！？（）「」『』《》・ー।"
)

_JOINING: Final = re.compile("[·’'´`ªº°‑–—]")
"""Signs that may stand between letters."""


@dataclass(frozen=True, slots=True, eq=False)
class _Case:
    """One of the two cases: what makes it, and what tells it."""

    name: str
    fold: Callable[[str], str]
    holds: Callable[[str], bool]


_CASES: Final = (
    _Case("lower", str.lower, str.islower),
    _Case("upper", str.upper, is_in_capitals),
)


def casing(text: str) -> list[Change]:
    """The changes to lines that are all in one case.

    >>> [change.after for change in casing("richard von weizsã¤cker und die grã¼nen in mã¼nchen")]
    ['ä', 'ü', 'ü']
    >>> casing("são paulo: não há solução à vista"), casing("A SITUAÇÃO DA POPULAÇÃO: “NÃO HÁ SOLUÇÃO”")
    ([], [])
    """
    every = [line for line in re.finditer(r"[^\n]+", text) if not line.group().isascii()]
    for case in _CASES:
        lines = [line for line in every if _is_in(line.group(), case)]
        names = [name for name in _FOLDED if _is_proven(text, lines, name, case)] if lines else []
        if names:
            return _of_best(text, lines, names, case)
    return []


def _is_proven(text: str, lines: Sequence[re.Match[str]], name: str, case: _Case) -> bool:
    """Whether enough places read as UTF-8 in the codec, and only because the case is thought away."""
    places = accumulate(_weight(change, text) for line in lines for change in _telling(text, line, name, case))
    return any(count >= _FEWEST for count in places)


def _weight(change: Change, text: str) -> int:
    """How much a place proves: more if it has more bytes, or holds a sign between two letters, as no word does."""
    inside = text[change.at - 1 : change.at].isalpha() and text[change.end : change.end + 1].isalpha()
    return len(change.before) - 1 + (inside and not change.before.isalpha() and not _JOINING.search(change.before))


def _telling(text: str, line: re.Match[str], name: str, case: _Case) -> Iterator[Change]:
    """The changes to a line that only the case thought away allows, or that may be so where the line tells its case."""
    tells = tells_its_case(line.group())
    for change in _read(text, *line.span(), name, case, sure=True):
        if _is_folded(change, name) or (tells and _is_either(change, name, case)):
            yield change


def _of_best(text: str, lines: Sequence[re.Match[str]], names: Sequence[str], case: _Case) -> list[Change]:
    """The changes in the codec that explains most pieces, and of several the one that makes the words look best."""
    read = {name: _changes(text, lines, name, case) for name in names}
    most = max(map(_size, read.values()))
    names = [name for name in names if _size(read[name]) == most]
    joined = "\n".join(line.group() for line in lines)
    pieces = re.compile("|".join(starts(f"{name}{FOLDED}{case.name}").pattern for name in names))
    ear = Ear.of(text, doubtful=pieces)
    told = bool(ear.languages)
    if not told and _needs_words(lines, read[names[0]], names[0], case):
        ear = heard(joined, f"{names[0]}{FOLDED}{case.name}", read[names[0]], pieces) or ear
    names = _unlike(names, joined, ear, case) if len(names) > 1 else names
    found = {name: resolve(joined, f"{name}{FOLDED}{case.name}", ear, proven=True) for name in names}
    best = max(names, key=lambda name: sum(repair.gain for repair in found[name]))
    moved = _moved([repair.change for repair in found[best]], lines)
    taken = {at for change in moved for at in range(change.at, change.end)}
    rest = [change for change in read[best] if taken.isdisjoint(range(change.at, change.end))]
    rows = zip(lines, _by_line(lines, moved), _by_line(lines, rest), strict=True)
    rest = [change for line, words, row in rows if _is_explained(line, best, [*words, *row]) for change in row]
    if ear.languages and not told:
        rest = _in_sure_words(text, rest, best, case)
    return sorted([*moved, *rest], key=attrgetter("at"))


def _in_sure_words(text: str, changes: Sequence[Change], name: str, case: _Case) -> list[Change]:
    """The changes without those to words in which a letter may be another, as the words did not tell which."""
    unsure = {at for at, change in enumerate(changes) if _readings(change.before, name, case) > 1}
    starts = [text.rfind(" ", max(change.at - _LONGEST_WORD, 0), change.at) for change in changes]
    words = {starts[at] for at in unsure}
    return [change for change, start in zip(changes, starts, strict=True) if start not in words]


def _needs_words(lines: Sequence[re.Match[str]], changes: Sequence[Change], name: str, case: _Case) -> bool:
    """Whether all lines are read, but in letters that may be others: of windows-1251 every second one may."""
    either = sum(_readings(change.before, name, case) > 1 for change in changes)
    rows = zip(lines, _by_line(lines, changes), strict=True)
    return either > len(changes) * _EITHER and all(_is_explained(line, name, row) for line, row in rows)


def _by_line(lines: Sequence[re.Match[str]], changes: Iterable[Change]) -> list[list[Change]]:
    """For each line the changes in it."""
    starts = [line.start() for line in lines]
    rows: list[list[Change]] = [[] for _ in lines]
    for change in changes:
        rows[bisect_right(starts, change.at) - 1].append(change)
    return rows


@lru_cache(maxsize=_REMEMBERED)
def _readings(pieces: str, name: str, case: _Case) -> int:
    """How many everyday characters the pieces may be."""
    tables = _bytes_as_they_stand(name), _bytes_of(name, case)
    return len({case.fold(after) for table in tables for after in _fitting(table, pieces, "", "")})


def _is_explained(line: re.Match[str], name: str, changes: Iterable[Change]) -> bool:
    """Whether most pieces of a line are read by its changes: if not, too much was lost, or it is East Asian.

    Of those scripts the leads are other leads in the other case, and each character may be one of several.
    """
    pieces = len(codec(name).encode(line.group()).translate(None, _ASCII))
    return pieces - _size(changes) <= pieces * _UNEXPLAINED


def _unlike(names: Sequence[str], text: str, ear: Ear, case: _Case) -> Sequence[str]:
    """The codecs without those in which all may be the same in the text's languages as in an earlier one.

    The six letters of windows-1254 that windows-1252 lacks are Turkish.
    """
    present = frozenset(text)
    found: dict[str, Mapping[str, Offer]] = {}
    for name in names:
        folded = f"{name}{FOLDED}{case.name}"
        reader = Reader.of(text, folded, ear, proven=True) if ear.languages else None
        offers = {image: reader.offer(image) for image in held(folded, present)} if reader else {}
        if not reader or offers not in found.values():
            found[name] = offers
    return list(found)


def _changes(text: str, lines: Sequence[re.Match[str]], name: str, case: _Case) -> list[Change]:
    return [change for line in lines for change in _read(text, *line.span(), name, case, sure=False)]


def _size(changes: Iterable[Change]) -> int:
    return sum(len(change.before) for change in changes)


def _moved(changes: Iterable[Change], lines: Sequence[re.Match[str]]) -> list[Change]:
    """Changes to the joined lines as changes to the text; a change over two lines is left out."""
    starts = [0, *accumulate(len(line.group()) + 1 for line in lines)]
    moved: list[Change] = []
    for change in changes:
        index = bisect_right(starts, change.at) - 1
        if change.end < starts[index + 1]:
            moved.append(replace(change, at=change.at - starts[index] + lines[index].start()))
    return moved


def _is_folded(change: Change, name: str) -> bool:
    """Whether the pieces would not have read so before the case was changed."""
    return _as_it_stands(change, name).casefold() != change.after.casefold()


def _is_either(change: Change, name: str, case: _Case) -> bool:
    """Whether the pieces read as a letter in the other case, and as something else, too.

    `ĂŹ` is ì among capitals, and ü whose ź was made a capital.
    """
    after, bytes_of = _as_it_stands(change, name), _bytes_of(name, case)
    return case.fold(after) != after and any(len(bytes_of.get(piece, ())) > 1 for piece in change.before)


def _as_it_stands(change: Change, name: str) -> str:
    straight = codec(name).byte_of
    return bytes(straight.get(piece, 0) for piece in change.before).decode(errors="replace")


def _is_in(line: str, case: _Case) -> bool:
    """Whether a line is all in one case, and does not read in that case as it stands."""
    if not case.holds(line) or sum(map(str.isalpha, line)) < _FEWEST_LETTERS:
        return False
    pieces = max(len(codec(name).encode(line).translate(None, _ASCII)) for name in _FOLDED)
    beyond = len(line) - len(line.encode("ascii", "ignore"))
    return not any(
        _is_straight(line, name, case, (pieces if name in _FOLDED else beyond) * _STRAIGHT) for name in CODECS
    )


def _is_straight(line: str, name: str, case: _Case, least: float) -> bool:
    """Whether at least so many characters read as UTF-8 as they stand: as everyday ones, letters in the line's case.

    Where another misreading is beneath, the letters are no letters yet.
    """
    table = codec(name)
    least = max(least, 1)
    if covered(line, table, least) < least:
        return False
    after = table.encode(line).decode(errors="ignore")
    strange = [character for character in after if character >= "\x80"]
    if sum(len(character.encode()) for character in strange if is_common(character)) < least:
        return False
    return covered(after, table) > _DEEPER * len(strange) or case.fold(after) == after


@cache
def _bytes_of(name: str, case: _Case) -> Mapping[str, tuple[int, ...]]:
    """The bytes that a character may have been before its case was changed."""
    found: dict[str, list[int]] = {}
    for byte, character in enumerate(codec(name).characters):
        if byte in _BEYOND_ASCII:
            for form in {character, case.fold(character)}:
                if len(form) > 1:
                    continue
                found.setdefault(form, []).append(byte)
    return {character: tuple(row) for character, row in found.items()}


@cache
def _bytes_as_they_stand(name: str) -> Mapping[str, tuple[int, ...]]:
    return {piece: (byte,) for piece, byte in codec(name).byte_of.items()}


@cache
def _shape(name: str, case: _Case) -> re.Pattern[str]:
    """What may be a character: a lead and what may follow it, in either case."""
    table = _bytes_of(name, case)
    leads = "".join(c for c, row in table.items() if any(byte in _LEADS for byte in row))
    rest = "".join(c for c, row in table.items() if any(byte in _CONTINUATIONS for byte in row))
    return re.compile(f"[{re.escape(leads)}][{re.escape(rest)}]{{1,3}}")


def _read(text: str, start: int, end: int, name: str, case: _Case, *, sure: bool) -> Iterator[Change]:
    """The changes to a line; `sure`: without those to pieces that undamaged text may hold, too."""
    evidence = f"UTF-8 read as {codec(name).title}, {case.name}-cased after that"
    shape = _shape(name, case)
    match = shape.search(text, start, end)
    while match:
        at = match.start()
        size, after = _character(text[at - 1 : at], match.group(), text[match.end() : match.end() + 1], name, case)
        if after and not (sure and is_natural(text[at : at + size], text, at, at + size)):
            yield Change(f"mojibake.{name}", at, text[at : at + size], case.fold(after), evidence)
        match = shape.search(text, at + size, end)


@lru_cache(maxsize=_REMEMBERED)
def _character(left: str, group: str, right: str, name: str, case: _Case) -> tuple[int, str]:
    """The longest everyday character that may begin here: how many pieces it takes, and what it is.

    The pieces are read as they stand first, then as what they may have been before their case was changed.
    """
    window, at = left + group + right, len(left)
    for table, size in product((_bytes_as_they_stand(name), _bytes_of(name, case)), range(len(group), 1, -1)):
        fits = _fitting(table, group[:size], left, window[at + size :][:1])
        if fits and all(map(str.isupper, fits)):  # as they stand; running text has twenty small letters for a capital
            fits += _fitting(_bytes_of(name, case), group[:size], left, window[at + size :][:1])
        if fits:
            return size, min(fits, key=_rareness)
    return 1, ""


def _fitting(table: Mapping[str, tuple[int, ...]], pieces: str, left: str, right: str) -> list[str]:
    """The characters that all of the pieces may be between these two."""
    read = [bytes(raw).decode(errors="ignore") for raw in product(*(table.get(piece, ()) for piece in pieces))]
    return [after for after in read if _is_whole(after, len(pieces)) and _suits(after, left, right)]


def _is_whole(after: str, size: int) -> bool:
    """Whether so many bytes are one everyday character."""
    return len(after) == 1 and len(after.encode()) == size and _is_everyday(after)


@cache
def _rareness(character: str) -> tuple[float, bool]:
    """How rare a character is among those that leave the same pieces: letters of many languages are the commoner, and
    small ones, as the text was written in both cases: `РҐ` among capitals was д rather than Х.

    A joiner is rarer than all: `Â€Œ` was a quotation mark (E2 80 9C) rather than that (E2 80 8C).
    """
    if "\u200b" <= character <= "\u200f":
        return inf, False
    return -sum(character.lower() in known for known in letters().values()), character.isupper()


def _suits(after: str, left: str, right: str) -> bool:
    """Whether a character may stand there: a Latin letter beside no other script, nor beside a piece left over."""
    if script(after) != "LATIN":
        return True
    return (not left or script(left) in {"", "LATIN"}) and not "\x80" <= right < "\xa0"


def _is_everyday(character: str) -> bool:
    if script(character) == "LATIN":
        return character.lower() in alphabet()
    return is_common(character) if script(character) else character in _EVERYDAY
