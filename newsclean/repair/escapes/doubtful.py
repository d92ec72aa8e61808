r"""Notations that may be something else: `itu2019s`, `it%92s`, `caf=E9`, `it\'92s`, `it\2019 s`, `it<92>s`, `K#246;ln`.

A filter ate the backslash of `\u2019` or the ampersand of `&#8217;`, a mail or an address was written in Windows-1252,
a style sheet or a word processor's file was taken for text, an editor or R showed a byte that it could not read.

But `menu2019` may be a menu of that year, `width=92` a width. So one place at least must be such that only the
character fits it: an apostrophe before `s` or `t`, a pair of quotation marks, a letter among letters. Then the others
of that notation are read as well.
"""

import html
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from newsclean.model import Change
from newsclean.repair.escapes.addresses import in_address
from newsclean.repair.escapes.likely import MARKS

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "escapes.bare": "A code point without backslash (itu2019s) becomes the character, if one place allows no doubt.",
    "escapes.css": r"A code point of a style sheet (it\2019 s) becomes the character, if one place allows no doubt.",
    "escapes.windows": r"A Windows-1252 byte (it%92s, it\'92s) becomes the character, if one place allows no doubt.",
}

_AFTER_APOSTROPHE: Final = re.compile(r"(?:s|t|re|ve|ll|d|m)\b", re.IGNORECASE)
_ELIDED: Final = re.compile(r"(?:\b[cdjlmnst]|qu)\Z", re.IGNORECASE)
_LONGEST_ELIDED: Final = 3
"""Code points looked back for `l`, `d`, `qu` before an apostrophe, and the sign before it."""
_CLOSING: Final = {"“": "”", "„": "“”", "«": "»", "‘": "’"}
_APOSTROPHES: Final = frozenset("’'")
_QUOTES: Final = frozenset("“”„«»")
_DASHES: Final = frozenset("–—")
_MARKS: Final = MARKS | {"'", "‐"}
_ENOUGH_LIKELY: Final = 2
"""Places with little doubt that together leave none."""
_RUN: Final = 3
"""Letters spelt one behind the other that leave no doubt: `u0434u043eu043c`."""


_QUOTED_PRINTABLE: Final = "a Windows-1252 byte of quoted-printable"

_SURROGATES: Final = 0xD800


@dataclass(frozen=True, slots=True)
class _Notation:
    """How a character is spelt, and what its digits mean."""

    rule: str
    sign: str
    """What it begins with."""
    pattern: re.Pattern[str]
    read: Callable[[str], str]
    evidence: str
    also: re.Pattern[str] = re.compile(r"(?!)")
    """What it may be as well, up to its last digit: such a place proves nothing."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a character may be spelt, in which digits, and which it would be."""

    start: int
    end: int
    digits: str
    character: str
    before: str
    after: str
    """The characters beside it, spelt back if they are spelt so as well; empty at the text's ends."""
    run: int = 1
    """How many such letters touch each other here."""


def _point(digits: str) -> str:
    return chr(int(digits, 16))


def _windows(digits: str) -> str:
    return bytes((int(digits, 16),)).decode("cp1252", "ignore")


def _shown(digits: str) -> str:
    return _windows(digits[1:-1])


def _numbered(digits: str) -> str:
    number = int(digits[1:-1])
    return html.unescape(f"&#{number};") if number < _SURROGATES else ""


_BYTE: Final = r"([89a-f][0-9a-f])"
_NUMBER: Final = re.compile(r"[0-9][A-Za-z]?u[0-9A-Fa-f]{4}\Z")
"""The middle of a number in hexadecimal digits and letters."""
_ELISION: Final = re.compile(r"\\'[A-Fa-f]{2}\Z")
"""The beginning of a word: `l\\'eau`."""
_SETTING: Final = re.compile(r"[A-Z]{2}=[0-9A-F]{2}\Z")
"""A setting in capitals: `MODE=DEFAULT`."""
_WORD: Final = re.compile(r"(?<!\w)%[A-Fa-f]{2}\Z")
"""The beginning of a word that a percent sign marks: `%define`, `%DATE%`."""
_KEY: Final = re.compile(r"(?<!\w)<F[0-9]>\Z")
"""A key to be pressed: `<F8>`."""
_BYTE_SHOWN: Final = re.compile(r"(<(?![dD]{2}>)[89A-Fa-f][0-9A-Fa-f]>)")
"""All but `<dd>`, which is a tag of HTML."""
_NEAR: Final = 2
"""Code points in front in which a notation's other sense shows."""
_NOTATIONS: Final = (
    _Notation(
        "escapes.bare",
        "u",
        re.compile(r"u(?<!\\u)([0-9A-Fa-f]{4})"),
        _point,
        "a code point without its backslash",
        _NUMBER,
    ),
    _Notation(
        "escapes.css",
        "\\",
        re.compile(r"\\(?:00)?([0-9A-Fa-f]{4})(?: |(?![0-9a-fA-F]))"),
        _point,
        "a style sheet's escape",
    ),
    _Notation(
        "escapes.windows",
        "%",
        re.compile(rf"%(?i:{_BYTE})"),
        _windows,
        "a Windows-1252 byte with a percent sign",
        _WORD,
    ),
    _Notation("escapes.windows", "=", re.compile(r"=([89A-F][0-9A-F])"), _windows, _QUOTED_PRINTABLE, _SETTING),
    _Notation(
        "escapes.windows", "\\", re.compile(rf"\\'(?i:{_BYTE})"), _windows, "a Windows-1252 byte of RTF", _ELISION
    ),
    _Notation("escapes.windows", "<", _BYTE_SHOWN, _shown, "a Windows-1252 byte shown so", _KEY),
    _Notation("escapes.headless", "#", re.compile(r"(#(?<!&#)[0-9]{2,5};)"), _numbered, "an entity without ampersand"),
)
_USUAL: Final = re.compile("[\u2010-\u2026\u2039\u203a€™\xa0-\u017f']")
"""Letters and marks of western texts; others count in a run only."""


def find(text: str) -> list[Change]:
    r"""The escapes to be spelt back.

    >>> [change.after for change in find("itu2019s u201ctrueu201d, caf=E9s, it%92s")]
    ['’', '“', '”', '’', 'é']
    >>> find("menu2019, u2014, width=92 height=E0, 100%93, C:\\2019 files, %define and %DATE%, <F8>")
    []
    """
    present = (notation for notation in _NOTATIONS if notation.sign in text and notation.pattern.search(text))
    return [change for notation in present for change in _of(notation, text)]


def _of(notation: _Notation, text: str) -> Iterator[Change]:
    places = [place for place in _places(notation, text) if not in_address(text, place.start)]
    if _is_proven(notation, text, places):
        for place in places:
            if _may_stand(place):
                before = text[place.start : place.end]
                yield Change(notation.rule, place.start, before, place.character, notation.evidence)


def _is_proven(notation: _Notation, text: str, places: list[_Place]) -> bool:
    """Whether a place leaves no doubt, or several leave little; `key=E9` leaves more than a little."""
    closed = _closed(text, places)
    telling = [place for place in places if not notation.also.search(text, max(0, place.start - _NEAR), place.end)]
    if any(place.run >= _RUN or _is_certain(text, place, closed) for place in telling):
        return True
    likely = 0 if notation.evidence == _QUOTED_PRINTABLE else sum(_is_likely(place) for place in telling)
    return likely >= _ENOUGH_LIKELY


def _places(notation: _Notation, text: str) -> Iterator[_Place]:
    row: list[_Place] = []
    for match in notation.pattern.finditer(text):
        character = notation.read(match.group(1))
        if not (_is_letter(character) or character in _MARKS):
            continue
        if row and row[-1].end != match.start():
            yield from _in_run(row)
            row = []
        start, end = match.span()
        before, after = text[start - 1 : start] if start else "", text[end : end + 1]
        row.append(_Place(start, end, match.group(1), character, before, after))
    yield from _in_run(row)


def _in_run(row: list[_Place]) -> Iterator[_Place]:
    """Places that touch each other; one alone must be of a usual character."""
    if len(row) > 1 or (row and _USUAL.fullmatch(row[0].character)):
        letters = sum(_is_letter(place.character) for place in row)
        signs = [row[0].before, *(place.character for place in row), row[-1].after]
        for place, before, after in zip(row, signs, signs[2:], strict=False):
            yield replace(place, before=before, after=after, run=letters)


def _is_letter(character: str) -> bool:
    return character > "\x7f" and unicodedata.category(character)[0] in "LM"


def _closed(text: str, places: list[_Place]) -> set[int]:
    """Where the opening marks stand whose closing one is the next mark on the line."""
    closed: set[int] = set()
    opening: _Place | None = None
    for place in places:
        if opening and place.character in _CLOSING[opening.character] and "\n" not in text[opening.end : place.start]:
            closed.add(opening.start)
        if place.character in _QUOTES:
            opening = place if place.character in _CLOSING else None
    return closed


def _is_certain(text: str, place: _Place, closed: set[int]) -> bool:
    """Whether only the character fits the place."""
    before, after = place.before, place.after
    if place.character in _APOSTROPHES:
        elided = _ELIDED.search(text[max(0, place.start - _LONGEST_ELIDED) : place.start]) and after.isalpha()
        return before.isalpha() and bool(elided or _AFTER_APOSTROPHE.match(text, place.end))
    if place.character in _CLOSING:
        return place.start in closed and not before.isalnum() and after.isalpha()
    among_letters = before.isalpha() and after.isalpha() and _is_letter(place.character)
    is_of_case = before.isupper() or not (place.character.isupper() or after.isupper())
    return among_letters and is_of_case and not place.digits.isdigit()


def _is_likely(place: _Place) -> bool:
    """Whether hardly anything but the character fits: a letter at a word's edge, a dash between words."""
    before, after = place.before, place.after
    if place.character in _DASHES:
        return before.isspace() and after.isspace()
    if place.digits.isdigit() or not _is_letter(place.character):
        return False
    return (before.isalpha() and not after.isalnum()) or (after.isalpha() and not before.isalnum())


def _may_stand(place: _Place) -> bool:
    """Whether nothing speaks against the character: no figure beside it, a letter not alone if it may be a year."""
    before, after = place.before, place.after
    if before.isdigit() or before == "_" or (place.digits.isdigit() and after.isdigit()):
        return False
    return not place.digits.isdigit() or place.character in _MARKS or before.isalpha() or after.isalpha()
