"""Letters of three bytes of which the byte A0 became a space: `å› ` for 因, `æ ¡` for 校.

A0 is a no-break space in most codecs, and many programs write it as a plain one. What was one character of three bytes
is then two pieces and a space, between others that were read rightly.
"""

import re
from functools import cache
from typing import Final

from newsclean.model import Change
from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.mojibake.plausible import is_common, script

__all__ = ["spaces"]

_NO_BREAK: Final = "\xa0"


def spaces(text: str, proven: tuple[str, ...]) -> list[Change]:
    """The changes that read such a space as the byte it was, in the codecs proven, beside letters of the same script.

    >>> [(change.before, change.after) for change in spaces("学æ ¡的原å› 。", ("cp1252",))]
    [('æ ¡', '校'), ('å› ', '因')]
    >>> spaces("æ ¡", ("cp1252",)), spaces("学æ ¡", ())
    ([], [])
    """
    for name in proven:
        table = codec(name)
        if table.characters[0xA0] == _NO_BREAK and (found := _found(text, name)):
            return found
    return []


def _found(text: str, name: str) -> list[Change]:
    table = codec(name)
    told = f"UTF-8 read as {table.title}; a space was the byte A0"
    changes: list[Change] = []
    end = -1
    for match in _places(name).finditer(text):
        after = table.encode(match.group().replace(" ", _NO_BREAK)).decode(errors="ignore")
        kind = script(after) if len(after) == 1 and is_common(after) else ""
        beside = text[match.start() - 1 : match.start()] + text[match.end() : match.end() + 1]
        if kind not in {"", "LATIN"} and (match.start() == end or kind in map(script, beside)):
            changes.append(Change(f"mojibake.{name}", match.start(), match.group(), after, told))
            end = match.end()
    return changes


@cache
def _places(name: str) -> re.Pattern[str]:
    """A lead of three bytes and what may follow it, one of the two a space."""
    table = codec(name).characters
    lead = re.escape("".join(table[byte] for byte in range(0xE0, 0xEE)))
    rest = re.escape("".join(table[byte] for byte in range(0x80, 0xC0) if byte != _NO_BREAK.encode("latin_1")[0]))
    return re.compile(f"[{lead}](?: [{rest}]|[{rest}] )")
