"""What quotes, dashes and letters look like when one legacy codec is read as another."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

__all__ = ["CROSSINGS", "LETTERS", "MARKS", "TWO", "images", "is_of_signs", "is_small", "pairs"]

MARKS: Final = "’‘“”–—―…•€£°\u00a0"
LETTERS: Final = "àáâãäåæçèéêëìíîïñòóôõöøùúûüßœÀÁÈÉÖÜ"
"""Of these, the codecs of China and Korea have some, and spoil those in the same way."""
CROSSINGS: Final = (
    ("cp1252", "mac_roman"), ("mac_roman", "cp1252"), ("mac_roman", "cp1251"), ("cp1251", "koi8_r"),
    ("cp1252", "cp437"), ("cp1252", "cp850"), ("cp1252", "cp866"), ("mac_roman", "cp1250"), ("iso8859_7", "latin_1"),
    ("gb18030", "latin_1"), ("cp949", "latin_1"), ("big5", "latin_1"), ("cp932", "latin_1"), ("gb18030", "cp1251"),
    ("gb18030", "mac_roman"), ("mac_roman", "cp437"),
    ("mac_roman", "cp1254"), ("mac_roman", "cp1253"), ("mac_roman", "iso8859_7"), ("mac_roman", "cp1255"),
    ("mac_roman", "cp1256"), ("mac_roman", "cp1257"), ("mac_roman", "iso8859_5"), ("mac_roman", "cp852"),
    ("mac_roman", "cp850"), ("mac_roman", "cp866"), ("mac_roman", "koi8_r"), ("cp1252", "cp852"),
    ("cp1252", "mac_cyrillic"),
)  # fmt: skip
"""What was meant and what it was read as, the commonest first. The marks of windows-1252 stand for its sisters'."""
TWO: Final = 2
"""Characters of an image where the codec that was meant writes a mark in two bytes."""

_LAST_LATIN: Final = "\u024f"


@cache
def images(meant: str, taken: str) -> Mapping[str, str]:
    """What each mark looks like when it is misread so."""
    found: dict[str, str] = {}
    for mark in MARKS + LETTERS:
        image = mark.encode(meant, "ignore").decode(taken, "ignore")
        if image == mark:
            continue
        if (_may_be_mark(image) if mark in MARKS else _may_be_letter(image)) or is_of_signs(image):
            found.setdefault(image, mark)
    return found


def _may_be_mark(image: str) -> bool:
    return not _is_control(image) and not image.isascii()


def _may_be_letter(image: str) -> bool:
    """Whether it is a single character, but no mark, that stands inside no word of small letters."""
    return len(image) == 1 and not image.isascii() and image not in MARKS and not is_small(image)


def is_small(image: str) -> bool:
    """Whether it is a small Latin letter, as words hold them.

    >>> is_small("é"), is_small("É"), is_small("’")
    (True, False, False)
    """
    return len(image) == 1 and image.islower() and image <= _LAST_LATIN


def _is_control(image: str) -> bool:
    return len(image) == 1 and "\x80" <= image < "\xa0"


def is_of_signs(image: str) -> bool:
    """Whether it is two signs that nothing else looks like, wherever they stand.

    Nor does anything look like a diaeresis and a consonant.
    """
    return len(image) == TWO and (all("\xa1" <= character <= "\xbf" for character in image) or image in {"¨C", "¨D"})


def pairs() -> Iterator[tuple[str, str]]:
    """All images with their marks and letters, of all crossings."""
    for name in CROSSINGS:
        yield from images(*name).items()
