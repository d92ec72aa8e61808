"""What is left of a character when its UTF-8 was read in a codec and some of that got lost on the way.

Many programs drop C1 controls and other characters that cannot be seen, turn a no-break space into a space, or
straighten quotes. Then nothing decodes any more, but the pieces are still those of few characters: `â` alone was a
quote or a dash, `Ă` between letters is one of 32. Such a piece is called the character's image here.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import product
from typing import Final

from newsclean.repair.lexicon import alphabet
from newsclean.repair.mojibake.codecs import Codec, codec
from newsclean.repair.mojibake.plausible import is_common

__all__ = [
    "CASES", "COMBINING", "CUT_MARKS", "FOLDED", "GLUED_FOSSIL", "MARKS", "REPLACED", "REPLACED_BYTES", "REPLACING",
    "held", "images", "lengths", "longest", "starts",
]  # fmt: skip

MARKS: Final = "\u200b\u2060\u2061\u2062\u2063\u2064\ufeff"
"""Marks that no reader sees: where damage proves to be one of them, nothing is put in its place."""
_PUNCTUATION: Final = "‘’“”„‚–—…•™€′″‹›†‡·«»°§©®¡¿ªº£¥×½¼¾²³−≤≥¹±÷‰\u00a0"
COMBINING: Final = tuple("\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030a\u030b\u030c")
"""Accents of letters that were written as two characters; those below a letter lose nothing in most codecs."""
_JOINERS: Final = "\u200c\u200d\u200e\u200f"
"""Marks unseen that some scripts need; `invisible` tells where."""
_STRAIGHT: Final = {"‘": "'", "’": "'", "“": '"', "”": '"', "‚": "'", "„": '"'}
GLUED_FOSSIL: Final = "†"
"""What `â€` and a space become: a sign that text does hold, but never between a word and the next."""
REPLACED: Final = {"fffd": "\ufffd", "question": "?"}
"""What stands for any character that some program could not hold."""
FOLDED: Final = "/"
"""What stands between a codec and the case that misread text was put in: `cp1252/lower`."""
CASES: Final[Mapping[str, Callable[[str], str]]] = {"lower": str.lower, "upper": str.upper}
REPLACED_BYTES: Final = "fffd of each byte"
"""Each byte of UTF-8 was replaced by itself, so that a letter left two signs and a quote three."""
_CURLY: Final = "‘’“”„«»–—…"
CUT_MARKS: Final = {"gbk": "鈥\ufffd", "cp932": "窶\ufffd"}
"""East Asian codecs in which the first two bytes of most marks are a character, and the third may be lost."""
REPLACING: Final = frozenset({*REPLACED, REPLACED_BYTES, *CUT_MARKS})
"""What stands in the place of a codec where an image tells hardly anything of what was there."""
_CUT: Final = "‘’“”„–—…"
_FOSSIL_CODECS: Final = ("latin_1", "cp1252", "cp1250", "iso8859_2")
_SHORTEST_FOSSIL: Final = 3


@cache
def images(name: str) -> Mapping[str, tuple[str, ...]]:
    r"""The lossy images of letters, punctuation and marks in a codec, each with the texts it can stand for.

    >>> images("latin_1")["â"][:4], images("cp1252")["â€"]
    (('‘', '’', '“', '”'), ('”',))
    """
    if name in REPLACED:
        return {REPLACED[name]: (*_CURLY, *sorted(alphabet()))}
    if name in CUT_MARKS:
        return {CUT_MARKS[name]: tuple(_CUT)}
    if name == REPLACED_BYTES:
        return _of_replaced_bytes()
    if FOLDED in name:
        return _of_folded(*name.split(FOLDED))
    found: dict[str, list[str]] = defaultdict(list)
    for character in [*_PUNCTUATION, *MARKS, *COMBINING, *sorted(alphabet())]:
        whole = _misread(character, name)
        after = "" if character in MARKS else character
        for image in _variants(whole):
            found[image].append(after)
            if image.endswith(" ") and after.isalpha():
                found[image].append(f"{after} ")
            for fossil in _fossils(image):
                found[fossil].append(f"{after} ")
    return {image: tuple(dict.fromkeys(texts)) for image, texts in found.items() if image.strip()}


def _misread(character: str, name: str) -> str:
    table = codec(name).characters
    return "".join([table[byte] for byte in character.encode()])


def _of_folded(name: str, case: str) -> Mapping[str, tuple[str, ...]]:
    """The same where the case was changed afterwards: of whole characters, too, as no decoder knows these."""
    fold = CASES[case]
    found: dict[str, list[str]] = defaultdict(list)
    for character in [*_PUNCTUATION, *MARKS, *COMBINING, *_JOINERS, *sorted(alphabet())]:
        whole = _misread(character, name)
        folded = fold(character)
        after = "" if character in MARKS else folded if len(folded) == 1 else character
        for image in {whole, *_variants(whole)}:
            if image.strip():
                found[fold(image)].append(after)
    return {image: tuple(dict.fromkeys(texts)) for image, texts in found.items()}


def _of_replaced_bytes() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for character in (*_CURLY, *sorted(alphabet())):
        found["\ufffd" * len(character.encode())].append(character)
    return {image: tuple(row) for image, row in found.items()}


def held(name: str, present: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
    """Those of the images that consist of the characters present."""
    return {
        image: texts
        for first, row in _by_first(name).items()
        if first in present
        for image, texts in row.items()
        if present.issuperset(image)
    }


@cache
def _by_first(name: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """The images of a codec by the character they begin with, of which most texts have few."""
    rows: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for image, texts in images(name).items():
        rows[image[0]][image] = texts
    return rows


@cache
def starts(name: str) -> re.Pattern[str]:
    """What the images of a codec begin with."""
    first = sorted({image[0] for image in images(name)})
    return re.compile(f"[{re.escape(''.join(first))}]" if first else "(?!)")


@cache
def lengths(name: str) -> Mapping[str, tuple[int, ...]]:
    """What the images of a codec begin with → how long these are, in ascending order."""
    return {first: tuple(sorted({len(image) for image in row})) for first, row in _by_first(name).items()}


@cache
def longest(name: str) -> int:
    """The length of a codec's longest image."""
    return max(map(len, images(name)))


_FATES: Final = (None, "", "\ufffd", "?", "Â")
"""What becomes of C1 controls: kept, dropped, replaced; if they were misread once more first, their lead."""


def _variants(whole: str) -> Iterable[str]:
    """All that may be left of a misread character, itself excepted."""
    fates = _FATES if any("\x80" <= character < "\xa0" for character in whole) else (None,)
    found = {"".join(row) for fate in fates for row in product(*(_left_of(character, fate) for character in whole))}
    return found - {whole}


def _left_of(character: str, fate: str | None) -> tuple[str, ...]:
    """What may be left of one piece; all C1 controls of a character share a fate, None for being kept."""
    if "\x80" <= character < "\xa0":
        return (character if fate is None else fate,)
    if character == "\xa0":
        return character, " "
    if character == "\xad":
        return character, ""
    return (character, _STRAIGHT[character]) if character in _STRAIGHT else (character,)


@cache
def _fossil_tables() -> tuple[Codec, ...]:
    return tuple(map(codec, _FOSSIL_CODECS))


@cache
def _fossils(image: str) -> frozenset[str]:
    """What a later repair makes of an image and the space behind it, taking the space for a byte A0."""
    found: set[str] = set()
    for table in _fossil_tables() if len(image) == _SHORTEST_FOSSIL - 1 else ():
        if all(character in table.byte_of for character in image):
            raw = bytes([*(table.byte_of[character] for character in image), 0xA0])
            try:
                fossil = raw.decode()
            except UnicodeDecodeError:
                continue
            if not is_common(fossil) or fossil == GLUED_FOSSIL:
                found.add(fossil)
    return frozenset(found)
