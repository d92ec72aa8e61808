"""Damage quoted as an example: “Itâ€™s over”, a classic encoding error.

An article about encodings quotes what they look like when they go wrong, and must keep its examples.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from newsclean.model import Change

__all__ = ["without_mentions"]

_TOPIC: Final = re.compile(
    r"mojibake|\butf-?\d|\bunicode\b|\bcharset|character (?:set|encoding)|\bencod|code ?page|iso[- ]8859|zeichensatz|"
    r"kodierung|encodage|codifica[cç]|кодировк|文字化け|乱码",
    re.IGNORECASE,
)
_STEMS: Final = (
    "utf", "mojibake", "unicode", "charset", "character set", "character encoding", "encod", "code page", "codepage",
    "iso-8859", "iso 8859", "zeichensatz", "kodierung", "codifica", "кодировк", "文字化け", "乱码",
)  # fmt: skip
"""What a topic holds in any case; quicker to look for."""
_QUOTED: Final = re.compile(r"(?:[“„«‘\"'`「]|&quot;)[^\n”»\"`」]{1,80}?(?:[”“»’\"'`」]|&quot;)", re.IGNORECASE)


_WRITTEN_RIGHTLY: Final = 0.5
"""Share of the characters in question that the text writes rightly elsewhere, from which on its damage is quoted: a
page that is damaged itself has hardly any of them."""


def without_mentions(text: str, changes: Iterable[Change]) -> list[Change]:
    """The changes without those inside quotation marks in lines that speak of encodings.

    Nothing is changed in a text on encodings that writes the characters in question rightly beside their damaged forms.

    >>> line = "The headline read “Itâ€™s over”, a classic encoding error"
    >>> without_mentions(line, [Change("mojibake.cp1252", 21, "â€™", "’")])
    []
    >>> text = "Mojibake: where one sees Ã¼, ü was meant, as in Mr MÃ¼ller."
    >>> without_mentions(text, [Change("mojibake.cp1252", 25, "Ã¼", "ü")])
    []
    """
    row = list(changes)
    if not row or not _speaks_of_encodings(text):
        return row
    if _is_sound(text, row):
        return []
    quoted = [
        (line.start() + match.start(), line.start() + match.end())
        for line in re.finditer(r"[^\n]+", text)
        if _speaks_of_encodings(line.group())
        for match in _QUOTED.finditer(line.group())
    ]
    return [change for change in row if not any(start <= change.at and change.end <= end for start, end in quoted)]


def _speaks_of_encodings(text: str) -> bool:
    low = text.lower()
    return any(stem in low for stem in _STEMS) and bool(_TOPIC.search(text))


def _is_sound(text: str, row: Sequence[Change]) -> bool:
    """Whether most of what the changes would bring to light stands in the text as it is."""
    hidden = {character for change in row for character in change.after if character > "\x7f"}
    return sum(character in text for character in hidden) > len(hidden) * _WRITTEN_RIGHTLY
