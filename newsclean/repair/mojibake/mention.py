"""Damage that is talked about: “Itâ€™s over”, a classic encoding error.

An article about encodings quotes what they look like when they go wrong, and must keep its examples.
"""

import re
from collections.abc import Iterable

from newsclean.model import Change

__all__ = ["without_mentions"]

_TOPIC = re.compile(
    r"mojibake|\butf-?\d|\bunicode\b|\bcharset|character (?:set|encoding)|\bencod|code ?page|iso[- ]8859|zeichensatz|"
    r"kodierung|encodage|codifica[cç]|кодировк|文字化け|乱码",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"(?:[“„«‘\"'`「]|&quot;)[^\n”»\"`」]{1,80}?(?:[”“»’\"'`」]|&quot;)", re.IGNORECASE)


def without_mentions(text: str, changes: Iterable[Change]) -> list[Change]:
    """The changes without those inside quotation marks in lines that speak of encodings.

    >>> line = "The headline read “Itâ€™s over”, a classic encoding error"
    >>> without_mentions(line, [Change("mojibake.cp1252", 21, "â€™", "’")])
    []
    """
    row = list(changes)
    if not row or not _TOPIC.search(text):
        return row
    quoted = [
        (line.start() + match.start(), line.start() + match.end())
        for line in re.finditer(r"[^\n]+", text)
        if _TOPIC.search(line.group())
        for match in _QUOTED.finditer(line.group())
    ]
    return [change for change in row if not any(start <= change.at and change.end <= end for start, end in quoted)]
