"""Quotes and dashes of one legacy codec read as another, mostly in English: `donít`, `ìquotedî`, `Washington¡¯s`.

Nothing else of such a text is beyond ASCII, so that no word tells which codec was meant. The apostrophe does: what
stands in "don…t" and "it…s" is one, and the codecs that write it so tell what the quotes and dashes became.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.languages import languages_of
from newsclean.repair.mojibake.codecs import CODECS
from newsclean.repair.words import WORD

__all__ = ["crossed_marks"]

_MARKS: Final = "’‘“”–—…•"
_LETTERS: Final = "àáâäåæçèéêëìíîïñòóôöøùúûüßœÀÁÈÉÖÜ"
"""Of these, the codecs of China and Korea have some, and spoil those in the same way."""
_CROSSINGS: Final = (
    ("cp1252", "mac_roman"), ("mac_roman", "cp1252"), ("mac_roman", "cp1251"), ("cp1251", "koi8_r"),
    ("cp1252", "cp437"), ("cp1252", "cp850"), ("cp1252", "cp866"), ("mac_roman", "cp1250"), ("iso8859_7", "latin_1"),
    ("gb18030", "latin_1"), ("cp949", "latin_1"), ("big5", "latin_1"), ("cp932", "latin_1"), ("gb18030", "cp1251"),
    ("gb18030", "mac_roman"), ("mac_roman", "cp437"),
)  # fmt: skip
"""What was meant and what it was read as, the commonest first. The marks of windows-1252 stand for its sisters'."""
_TITLES: Final = {**CODECS, "gb18030": "GB 18030", "cp949": "EUC-KR", "big5": "Big5", "cp932": "Shift JIS"}
_STEMS: Final = (
    "i", "you", "he", "she", "it", "we", "they", "that", "there", "here", "what", "who", "where", "how", "let", "don",
    "doesn", "didn", "isn", "aren", "wasn", "weren", "hasn", "haven", "hadn", "won", "wouldn", "couldn", "shouldn",
    "can", "ain", "needn", "mustn",
)  # fmt: skip
_ENDINGS: Final = "s|t|re|ve|ll|d|m"
_FEWEST: Final = 2
"""Contractions and possessives that are proof by themselves. One is enough in a text whose words are English."""

_BEFORE_OPENING: Final = r"(?:^|(?<=[\s(\[/—–-]))"
_BEHIND_CLOSING: Final = r"(?=$|[\s.,;:!?)\]/—–-])"
_PLACES: Final[Mapping[str, str]] = {
    "’": rf"(?<=[A-Za-z])MARK(?=[a-z]{{1,2}}\b)|(?<=[s.,!?])MARK{_BEHIND_CLOSING}",
    "‘": rf"{_BEFORE_OPENING}MARK(?=[A-Za-z0-9])",
    "“": rf"{_BEFORE_OPENING}MARK(?=[A-Za-z0-9$£€])",
    "”": rf"(?<=[A-Za-z0-9.,;:!?%)…-])MARK{_BEHIND_CLOSING}",
    "–": r"(?<=\s)MARK(?=\s)|(?<=[0-9])MARK(?=[0-9])",
    "—": r"(?<=\s)MARK(?=\s)|(?<=[a-z,])MARK(?=[\s])|(?<=\s)MARK(?=[A-Za-z])",
    "…": r"(?<=[a-z,])MARK(?=$|[\s”\"])",
    "•": r"^[ \t]*MARK(?=\s)",
}
"""Where each mark stands in English. A letter between letters may be one of a name, and stays. A place looks back and
ahead by a character or two, and over blanks within the line only: over blank lines the search would be quadratic."""


def crossed_marks(text: str) -> list[Change]:
    """The changes that bring the quotes and dashes back.

    >>> [change.after for change in crossed_marks("He said ìI donít knowî and left; itís over.")]
    ['“', '’', '”', '’']
    >>> crossed_marks("El país donít estuvo Martí") + crossed_marks("Don’t tell Martí, he said, it’s “señor” here.")
    []
    """
    if not _shows_marks(text):
        return []
    signs = Counter(_contractions(text))
    told = signs.total() >= _FEWEST or any(map(_is_of_signs, signs)) or (bool(signs) and _is_english(text))
    rows = {
        name: row
        for name in _CROSSINGS
        if (row := list(_found(text, *name)))
        and ((told and any(_images(*name).get(sign) == "’" for sign in signs)) or _is_paired(row))
    }
    if not rows:
        return []
    best = max(rows, key=lambda name: len(rows[name]))
    evidence = f"{_TITLES[best[0]]} read as {_TITLES[best[1]]}: {len(rows[best]):,} marks stand where text has them"
    return [Change("mojibake.cross", at, image, _images(*best)[image], evidence) for at, image in rows[best]]


def _is_paired(row: Sequence[tuple[int, str]]) -> bool:
    """Whether images of two signs, which nothing else looks like, stand more than once where their marks would."""
    return sum(len(image) == _TWO for _, image in row) >= _FEWEST


_TWO: Final = 2
"""Characters of an image where the codec that was meant writes a mark in two bytes."""


def _shows_marks(text: str) -> bool:
    """Whether an English contraction holds what an apostrophe is misread as, or two signs what a quote or letter is."""
    if not any(map(frozenset(foreign(text)).issuperset, _signs())):
        return False
    patterns = (_opening(), _inside())
    return next(_contractions(text), None) is not None or any(pattern.search(text) for pattern in patterns)


@cache
def _signs() -> tuple[frozenset[str], ...]:
    """What of each such image is beyond ASCII: most texts lack some of it. A © alone, which two in three pages have, is
    half of an image.
    """
    rows = (_images(*name).items() for name in _CROSSINGS)
    letters = [image for row in rows for image, mark in row if mark in _LETTERS]
    return tuple({frozenset(foreign(image)) for image in (*_apostrophes(), *_openings(), *letters)})


def _contractions(text: str) -> Iterator[str]:
    """What stands for the apostrophe in each contraction, or, where it is no small letter, in any word's possessive.

    The image is looked for first, which few texts hold, and the word in front of it then.
    """
    for match in _ended().finditer(text):
        word = _LAST_WORD.search(text, max(match.start() - _LONGEST_WORD, 0), match.start())
        if word and (word[1].lower() in _STEMS or (word[1][-1].islower() and not match[1][0].islower())):
            yield match[1]


_LAST_WORD: Final = re.compile(r"(?<![^\W\d_])([A-Za-z]+)$")
_LONGEST_WORD: Final = 20
"""Letters in front of an apostrophe that are looked at."""


def _is_english(text: str) -> bool:
    return languages_of(word.casefold() for word in WORD.findall(text) if word.isascii())[:1] == ("en",)


@cache
def _images(meant: str, taken: str) -> Mapping[str, str]:
    """What each mark looks like when it is misread so."""
    found: dict[str, str] = {}
    for mark in _MARKS + _LETTERS:
        image = mark.encode(meant, "ignore").decode(taken, "ignore")
        if (mark in _MARKS and not _is_control(image) and not image.isascii()) or _is_of_signs(image):
            found.setdefault(image, mark)
    return found


def _is_control(image: str) -> bool:
    return len(image) == 1 and "\x80" <= image < "\xa0"


def _is_of_signs(image: str) -> bool:
    """Whether it is two signs that nothing else looks like, wherever they stand."""
    return len(image) == _TWO and all("\xa1" <= character <= "\xbf" for character in image)


@cache
def _apostrophes() -> tuple[str, ...]:
    """All that an apostrophe is misread as."""
    rows = (_images(*name).items() for name in _CROSSINGS)
    return tuple(dict.fromkeys(image for row in rows for image, mark in row if mark == "’" and image not in _MARKS))


@cache
def _openings() -> tuple[str, ...]:
    """What an opening quote is misread as, where that is two signs."""
    rows = (_images(*name).items() for name in _CROSSINGS)
    return tuple(dict.fromkeys(image for row in rows for image, mark in row if mark == "“" and len(image) == _TWO))


@cache
def _inside() -> re.Pattern[str]:
    """What a letter inside a word is misread as, where that is two signs."""
    rows = (_images(*name).items() for name in _CROSSINGS)
    found = dict.fromkeys(image for row in rows for image, mark in row if mark in _LETTERS)
    return re.compile(rf"(?:{'|'.join(map(re.escape, found))})(?<=[A-Za-z]..)")


@cache
def _opening() -> re.Pattern[str]:
    images = "|".join(map(re.escape, _openings()))
    return re.compile(rf"(?:{images})(?=[A-Za-z0-9$£€])(?:(?<=^..)|(?<=[\s(\[/—–-]..))", re.MULTILINE)


@cache
def _ended() -> re.Pattern[str]:
    images = "|".join(map(re.escape, _apostrophes()))
    return re.compile(rf"({images})(?:{_ENDINGS})\b")


@cache
def _place(meant: str, taken: str) -> re.Pattern[str]:
    """Every image where its mark would stand."""
    places = (
        re.escape(image) if _is_of_signs(image) else _PLACES[mark].replace("MARK", re.escape(image))
        for image, mark in _images(meant, taken).items()
    )
    return re.compile("|".join(places), re.MULTILINE)


def _found(text: str, meant: str, taken: str) -> Iterator[tuple[int, str]]:
    for match in _place(meant, taken).finditer(text):
        image = match.group().strip()
        yield match.start() + match.group().index(image), image
