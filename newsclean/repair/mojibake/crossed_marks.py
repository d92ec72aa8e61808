"""Quotes and dashes of one legacy codec read as another, in English: `donít`, `ìquotedî`, `Washington¡¯s`.

Nothing else of such a text is beyond ASCII, so that no word tells which codec was meant. The apostrophe does: what
stands in "don…t" and "it…s" is one, and the codecs that write it so tell what the quotes and dashes became.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from newsclean.model import Change
from newsclean.repair.mojibake.codecs import CODECS
from newsclean.repair.words import WORD, languages_of

__all__ = ["crossed_marks", "shows_crossed_marks"]

_MARKS: Final = "’‘“”–—…•"
_CROSSINGS: Final = (
    ("cp1252", "mac_roman"), ("mac_roman", "cp1252"), ("mac_roman", "cp1251"), ("cp1251", "koi8_r"),
    ("cp1252", "cp437"), ("cp1252", "cp850"), ("cp1252", "cp866"), ("mac_roman", "cp1250"), ("iso8859_7", "latin_1"),
    ("gb18030", "latin_1"), ("cp949", "latin_1"), ("gb18030", "cp1251"), ("gb18030", "mac_roman"),
    ("mac_roman", "cp437"), ("mac_roman", "koi8_r"),
)  # fmt: skip
"""What was meant and what it was read as, the commonest first. The marks of windows-1252 stand for its sisters'."""
_TITLES: Final = {**CODECS, "gb18030": "GB 18030", "cp949": "EUC-KR"}
_STEMS: Final = (
    "I you he she it we they that there here what who where how let don doesn didn isn aren wasn weren hasn haven hadn "
    "won wouldn couldn shouldn can ain needn mustn"
)
_ENDINGS: Final = "s|t|re|ve|ll|d|m"
_FEWEST = 2
"""Contractions and possessives that are proof by themselves. One is enough in a text whose words are English."""

_BEFORE_OPENING: Final = r"(?:^|(?<=[\s(\[/—–-]))"
_BEHIND_CLOSING: Final = r"(?=$|[\s.,;:!?)\]/—–-])"
_PLACES: Final[Mapping[str, str]] = {
    "’": rf"(?<=[A-Za-z])MARK(?=[a-z]{{1,2}}\b)|(?<=[a-z.,!?])MARK{_BEHIND_CLOSING}",
    "‘": rf"{_BEFORE_OPENING}MARK(?=[A-Za-z0-9])",
    "“": rf"{_BEFORE_OPENING}MARK(?=[A-Za-z0-9$£€])",
    "”": rf"(?<=[A-Za-z0-9.,;:!?%)…-])MARK{_BEHIND_CLOSING}",
    "–": r"(?<=\s)MARK(?=\s)|(?<=[0-9])MARK(?=[0-9])",
    "—": r"(?<=\s)MARK(?=\s)|(?<=[a-z,])MARK(?=[\s])|(?<=\s)MARK(?=[A-Za-z])",
    "…": r"(?<=[a-z,])MARK(?=$|[\s”\"])",
    "•": r"^\s*MARK(?=\s)",
}
"""Where each mark stands in English. A letter between letters may be one of a name, and stays."""


def crossed_marks(text: str) -> list[Change]:
    """The changes that bring the quotes and dashes back.

    >>> [change.after for change in crossed_marks("He said ìI donít knowî and left; itís over.")]
    ['“', '’', '”', '’']
    >>> crossed_marks("El país donít estuvo Martí") + crossed_marks("Don’t tell Martí, he said, it’s “señor” here.")
    []
    """
    signs = Counter(match[1] for match in _contraction().finditer(text))
    tables = [name for name in _CROSSINGS for sign in signs if _images(*name).get(sign) == "’"]
    if not tables or (signs.total() < _FEWEST and not _is_english(text)):
        return []
    rows = {name: list(_found(text, *name)) for name in dict.fromkeys(tables)}
    best = max(rows, key=lambda name: len(rows[name]))
    meant, taken = best
    told = f"{_TITLES[meant]} read as {_TITLES[taken]}: the apostrophe of {signs.total():,} English contractions tells"
    return [Change("mojibake.cross", at, image, _images(*best)[image], told) for at, image in rows[best]]


def shows_crossed_marks(text: str) -> bool:
    """Whether an English contraction holds what an apostrophe is misread as."""
    return _some_image().search(text) is not None and _contraction().search(text) is not None


def _is_english(text: str) -> bool:
    return languages_of(word.casefold() for word in WORD.findall(text) if word.isascii())[:1] == ("en",)


@cache
def _images(meant: str, taken: str) -> Mapping[str, str]:
    """What each mark looks like when it is misread so."""
    found: dict[str, str] = {}
    for mark in _MARKS:
        image = mark.encode(meant, "ignore").decode(taken, "ignore")
        if image and not image.isascii() and not any("\x80" <= character < "\xa0" for character in image):
            found.setdefault(image, mark)
    return found


@cache
def _apostrophes() -> tuple[str, ...]:
    """All that an apostrophe is misread as."""
    rows = (_images(*name).items() for name in _CROSSINGS)
    return tuple(dict.fromkeys(image for row in rows for image, mark in row if mark == "’" and image not in _MARKS))


@cache
def _some_image() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _apostrophes())))


@cache
def _contraction() -> re.Pattern[str]:
    """A contraction; where the image is no small letter, any word's: "Washington¡¯s", "harbourÕs"."""
    stems = "|".join(_STEMS.split())
    images = "|".join(map(re.escape, _apostrophes()))
    odd = "|".join(re.escape(image) for image in _apostrophes() if not image[0].islower())
    return re.compile(rf"(?:\b(?i:{stems})(?={images})|[a-z](?={odd}))({images})(?:{_ENDINGS})\b")


@cache
def _place(meant: str, taken: str) -> re.Pattern[str]:
    """Every image where its mark would stand."""
    places = (_PLACES[mark].replace("MARK", re.escape(image)) for image, mark in _images(meant, taken).items())
    return re.compile("|".join(places), re.MULTILINE)


def _found(text: str, meant: str, taken: str) -> Iterator[tuple[int, str]]:
    for match in _place(meant, taken).finditer(text):
        image = match.group().strip()
        yield match.start() + match.group().index(image), image
