r"""C1 controls in running text: no text has any, so they are bytes of windows-1252 or one of its sisters.

`\x93quoted\x94`: a page said ISO-8859-1 and meant windows-1252, and the program took it at its word.
"""

import re
from typing import Final

from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.mojibake.codecs import CODECS, codec
from newsclean.repair.words import Ear

__all__ = ["controls"]

_CONTROL: Final = re.compile(r"[\x80-\x9f]+")
_CENTRAL: Final = frozenset({"pl", "cs", "sk", "hu", "hr", "sl", "ro"})
"""Languages written in windows-1250."""


_PIECE: Final = re.compile("[\xa0-\u02ff]")
_AMONG_PIECES: Final = 0.5
"""Share of the controls beside accented letters and signs of Latin codecs, from which on they are no marks but the rest
of misread UTF-8 that could not be repaired. Of 81 Chinese characters that came of marks made of such controls 74 were
wrong."""


def controls(text: str) -> list[Change]:
    r"""The changes that read C1 controls as the bytes they were.

    >>> [change.after for change in controls("the president\x92s \x93order\x94")]
    ['’', '“', '”']
    >>> controls("a line\x0b and a \x81")
    []
    """
    if not _CONTROL.search(foreign(text)):
        return []
    found = list(_CONTROL.finditer(text))
    if sum(_touches_piece(text, match) for match in found) > len(found) * _AMONG_PIECES:
        return []
    central = not _CENTRAL.isdisjoint(Ear.of(text).languages[:1])
    table = codec("cp1250" if central else "cp1252")
    evidence = f"a C1 control is no text; as a byte of {CODECS[table.name]} it is"
    rows = ((match, "".join(table.characters[ord(control)] for control in match.group())) for match in found)
    return [
        Change(f"mojibake.{table.name}", match.start(), match.group(), after, evidence)
        for match, after in rows
        if not any("\x80" <= character <= "\x9f" for character in after)
    ]


def _touches_piece(text: str, match: re.Match[str]) -> bool:
    return bool(_PIECE.search(text[max(match.start() - 1, 0) : match.start()] + text[match.end() : match.end() + 1]))
