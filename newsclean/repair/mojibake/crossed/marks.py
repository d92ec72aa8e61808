"""Quotes and dashes of one legacy codec read as another, mostly in English: `donít`, `ìquotedî`, `Washington¡¯s`.

Nothing else of such a text is beyond ASCII, so that no word tells which codec was meant. The apostrophe does: what
stands in "don…t" and "it…s" is one, and the codecs that write it so tell what the quotes and dashes became. So does a
quotation that is opened and closed by what no word begins and ends with: `ÒIt was stolen,Ó`.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.languages import languages_of
from newsclean.repair.mojibake.codecs import CODECS
from newsclean.repair.mojibake.crossed.images import CROSSINGS, LETTERS, MARKS, TWO, images, is_of_signs, is_small
from newsclean.repair.mojibake.crossed.looks import BEFORE_OPENING, BEHIND_CLOSING, contractions, shows_marks
from newsclean.repair.words import WORD

__all__ = ["crossed_marks"]

_TITLES: Final = {
    **CODECS,
    "mac_cyrillic": "Mac OS Cyrillic",
    "gb18030": "GB 18030",
    "cp949": "EUC-KR",
    "big5": "Big5",
    "cp932": "Shift JIS",
}
_FEWEST: Final = 2
"""Contractions and possessives that are proof by themselves. One is enough in a text whose words are English."""

_DENSE: Final = 0.5
"""Share of characters beyond ASCII from which on more than marks was crossed."""

_PLACES: Final[Mapping[str, str]] = {
    "’": rf"(?<=[A-Za-z])MARK(?=[a-z]{{1,2}}\b)|(?<=[s.,!?])MARK{BEHIND_CLOSING}|(?<=\bO)MARK(?=[A-Z])"
    r"|(?<=[0-9])MARK(?=s(?![a-z]))",
    "‘": rf"{BEFORE_OPENING}MARK(?=[A-Za-z0-9])",
    "“": rf"{BEFORE_OPENING}MARK(?=[A-Za-z0-9$£€(\[])",
    "”": rf"(?<=[A-Za-z0-9.,;:!?%)\]…-])MARK{BEHIND_CLOSING}",
    "–": r"(?<=\s)MARK(?=\s)|(?<=[0-9])MARK(?=[0-9])",
    "—": r"(?<=\s)MARK(?=\s)|(?<=[a-z,])MARK(?=[\s])|(?<=\s)MARK(?=[A-Za-z])",
    "…": r"(?<=[a-z,])MARK(?=$|[\s”\"])",
    "•": r"^[ \t]*MARK(?=\s)",
    "―": r"(?<=\s)MARK(?=\s)",
    **dict.fromkeys("€£", rf"{BEFORE_OPENING}MARK(?=[0-9])"),
    "°": r"(?<=[0-9])MARK(?=[CF]?\b)",
    "\u00a0": r"(?<=[a-z.,;:!?])MARK(?=[A-Za-z0-9(]|\s)",
}
"""Where each mark stands in English. A letter between letters may be one of a name, and stays. A place looks back and
ahead by a character or two, and over blanks within the line only: over blank lines the search would be quadratic."""
_NO_LETTER_PLACES: Final[Mapping[str, str]] = {
    "’": rf"(?<=[a-z])MARK{BEHIND_CLOSING}",
    "—": r"(?<=[a-z])MARK(?=[a-z])",
}
"""Where they stand, too, if what they look like is no small letter: that no word holds there."""
_INSIDE: Final = rf"(?<=[A-Za-z])MARK(?=[a-z])|(?<=[a-z])MARK{BEHIND_CLOSING}"
"""Where a letter is looked for that looks like no small one."""

_OF_TWO_BYTES: Final = frozenset({"gb18030", "cp949", "big5", "cp932"})

_BETWEEN: Final = re.compile(r"(?<=[a-z])..[a-z]|(?<=[^\W_] ).. [^\W_]")
_TELLING: Final = frozenset("–—―" + LETTERS)

_GREEK: Final = re.compile("[\u0370-\u03ff]")
"""Letters that stand between spaces in formulas: `2 × Π × R`."""
_LONGEST_QUOTATION: Final = 400
"""Code points between the two marks of a quotation that proves them."""


def crossed_marks(text: str) -> list[Change]:
    """The changes that bring the quotes and dashes back.

    >>> [change.after for change in crossed_marks("He said ìI donít knowî and left; itís over.")]
    ['“', '’', '”', '’']
    >>> crossed_marks("El país donít estuvo Martí") + crossed_marks("Don’t tell Martí, he said, it’s “señor” here.")
    []
    """
    if not shows_marks(text):
        return []
    signs = Counter(contractions(text))
    is_clear = signs.total() >= _FEWEST or any(map(is_of_signs, signs)) or (bool(signs) and _is_english(text))
    rows = {
        name: row
        for name in CROSSINGS
        if ((is_clear and any(images(*name).get(sign) == "’" for sign in signs)) or _is_proven(text, name))
        and (row := list(_found(text, *name)))
    }
    if not rows or len(text) - len(text.encode("ascii", "ignore")) > len(text) * _DENSE:
        return []
    best = max(rows, key=lambda name: len(rows[name]))
    evidence = f"{_TITLES[best[0]]} read as {_TITLES[best[1]]}: {len(rows[best]):,} marks stand where text has them"
    return [Change("mojibake.cross", at, image, images(*best)[image], evidence) for at, image in rows[best]]


def _is_proven(text: str, name: tuple[str, str]) -> bool:
    """Whether marks prove a crossing that no contraction tells."""
    present = frozenset(foreign(text))
    if name[0] in _OF_TWO_BYTES:
        return _is_paired(text, name)
    return any(present >= signs for signs in _quoting(*name)) and _quotes(text, name)


@cache
def _quoting(meant: str, taken: str) -> tuple[frozenset[str], ...]:
    """Without which signs there are no quotations, of either kind, nor dashes between words."""
    signs = {mark: image for image, mark in images(meant, taken).items()}
    rows = (frozenset(signs[mark] for mark in marks if mark in signs) for marks in ("“”", "‘’", "–"))
    return tuple(row for row in rows if row)


def _is_paired(text: str, name: tuple[str, str]) -> bool:
    """Whether images of two signs, which nothing else looks like, stand more than once where their marks would, or that
    of a dash or letter between two small letters or spaces.
    """
    known = images(*name)
    places = [(at, known[image]) for at, image in _found(text, *name) if len(image) == TWO]
    return len(places) >= _FEWEST or any(mark in _TELLING and _BETWEEN.match(text, at) for at, mark in places)


def _quotes(text: str, name: tuple[str, str]) -> bool:
    """Whether a quotation has signs that no word begins or ends with, or such dashes stand between words, and nothing
    else beyond ASCII is there but marks: of letters `cross` knows more.
    """
    pattern, dashes = _quoted(*name)
    if not pattern.search(text) and len(dashes.findall(text)) < _FEWEST:
        return False
    return frozenset(MARKS).issuperset(foreign(_place(*name).sub("", text)))


@cache
def _quoted(meant: str, taken: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A quotation of one line in such marks; a short dash between words in ASCII."""
    signs = {mark: image for image, mark in images(meant, taken).items() if mark in MARKS and len(image) == 1}
    rows = [
        rf"{BEFORE_OPENING}{signs[first]}(?=[A-Za-z0-9])[^{signs[first]}{signs[last]}\n]{{1,{_LONGEST_QUOTATION}}}"
        rf"{signs[last]}(?<=[{'' if signs[last].islower() else 'a-z'}.,!?].){BEHIND_CLOSING}"
        for first, last in ("“”", "‘’")
        if first in signs and last in signs
    ]
    dash = signs.get("–", "")
    may_prove = dash and not dash.islower() and not _GREEK.match(dash)
    spaced = rf"(?<=[A-Za-z0-9.,)] ){dash}(?= [A-Za-z0-9\"])" if may_prove else "(?!)"
    return re.compile("|".join(rows) or "(?!)", re.MULTILINE), re.compile(spaced)


def _is_english(text: str) -> bool:
    return languages_of(word.casefold() for word in WORD.findall(text) if word.isascii())[:1] == ("en",)


@cache
def _place(meant: str, taken: str) -> re.Pattern[str]:
    """Every image where its mark would stand."""
    places = (_where(image, mark).replace("MARK", re.escape(image)) for image, mark in images(meant, taken).items())
    return re.compile("|".join(places), re.MULTILINE)


def _where(image: str, mark: str) -> str:
    """The places of a mark or letter that looks like this."""
    if is_of_signs(image):
        return "MARK"
    if mark in LETTERS:
        return _INSIDE
    more = "" if is_small(image) else _NO_LETTER_PLACES.get(mark, "")
    return f"{_PLACES[mark]}|{more}" if more else _PLACES[mark]


def _found(text: str, meant: str, taken: str) -> Iterator[tuple[int, str]]:
    for match in _place(meant, taken).finditer(text):
        image = match.group().strip()
        yield match.start() + match.group().index(image), image
