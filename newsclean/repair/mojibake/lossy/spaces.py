r"""Letters of three bytes in which the byte A0 became a space: `å› ` for 因, `æ ¡` for 校, `à ¤•` for क.

A0 is a no-break space in most codecs, and many programs write it as a plain one. What was one character of three bytes
is then two pieces and a space, between others that were read rightly. Where the lead itself was misread once more
(`Ã\xa0`), a repair that takes off one layer leaves `à` and the space behind it.
"""

import re
from collections import Counter
from functools import cache
from typing import Final

from newsclean.model import Change
from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.mojibake.plausible import is_common, is_possible, script

__all__ = ["parted", "spaces"]

_NO_BREAK: Final = "\xa0"
_PARTED: Final = "à "
"""What is left of the lead E0, of most Indic and Thai letters, that was misread twice and repaired once."""
_PARTING: Final = ("cp1252", "latin_1")
_FEWEST: Final = 3
"""Letters of one script that must come to light before the space behind `à` is none."""
_STRAIGHT: Final = "'\""
"""What a repair makes of the quotation marks among the pieces; which byte it was, the words tell later."""


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
    evidence = f"UTF-8 read as {table.title}; a space was the byte A0"
    changes: list[Change] = []
    end = -1
    for match in _places(name).finditer(text):
        after = table.encode(match.group().replace(" ", _NO_BREAK)).decode(errors="ignore")
        kind = script(after) if len(after) == 1 and is_common(after) else ""
        beside = text[match.start() - 1 : match.start()] + text[match.end() : match.end() + 1]
        if kind not in {"", "LATIN"} and (match.start() == end or kind in map(script, beside)):
            changes.append(Change(f"mojibake.{name}", match.start(), match.group(), after, evidence))
            end = match.end()
    return changes


@cache
def _places(name: str) -> re.Pattern[str]:
    """A lead of three bytes and what may follow it, one of the two a space."""
    table = codec(name).characters
    lead = re.escape("".join(table[byte] for byte in range(0xE0, 0xEE)))
    rest = re.escape("".join(table[byte] for byte in range(0x80, 0xC0) if byte != _NO_BREAK.encode("latin_1")[0]))
    return re.compile(f"[{lead}](?: [{rest}]|[{rest}] )")


def parted(text: str) -> list[Change]:
    """The changes that read letters of which the lead has a space behind it.

    Where a straight quote stands for one of the pieces the space alone goes.

    >>> [(change.before, change.after) for change in parted("à ¤•à ¤¿à ¤¸à ¤'")]
    [('à ¤•', 'क'), ('à ¤¿', 'ि'), ('à ¤¸', 'स'), ("à ¤'", "à¤'")]
    >>> parted("de 9 à ¤1 ou à 15")
    []
    """
    if _PARTED not in text:
        return []
    found = {
        name: [(match, _read(match.group(), name)) for match in _parted_places(name).finditer(text)]
        for name in _PARTING
    }
    name, rows = max(found.items(), key=lambda each: len(each[1]))
    homes = Counter(script(after) for _, after in rows if len(after) == 1 and script(after))
    if max(homes.values(), default=0) < _FEWEST or not all(is_possible(after[-1]) for _, after in rows):
        return []
    evidence = f"UTF-8 read as {codec(name).title} and in part repaired; the space behind a lead is none"
    return [Change(f"mojibake.{name}", match.start(), match.group(), after, evidence) for match, after in rows]


def _read(pieces: str, name: str) -> str:
    """The letter, or, where one of its pieces is a straight quote, the pieces without the space."""
    joined = pieces.replace(_PARTED, _PARTED[0])
    return joined if joined[-1] in _STRAIGHT else codec(name).encode(joined).decode(errors="replace")


@cache
def _parted_places(name: str) -> re.Pattern[str]:
    table = codec(name).characters
    second = re.escape(table[0xA0:0xC0])
    third = re.escape(table[0x80:0xC0])
    return re.compile(f"{_PARTED}[{second}][{third}{_STRAIGHT}]")
