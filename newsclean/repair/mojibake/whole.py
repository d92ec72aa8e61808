"""Lines that are UTF-8 from end to end in one codec: a single decoding undoes them.

Undamaged text is not UTF-8 in any single-byte codec: each character beyond ASCII would have to be followed by the right
number of the right others, and it is followed by plain letters and spaces. A whole line that is, and becomes everyday
text, was misread; nothing need be weighed, unless it is UTF-8 in two codecs and reads otherwise in each.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Final, NamedTuple

from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.mojibake.capitals import is_in_capitals
from newsclean.repair.mojibake.codecs import CODECS, RARER, Codec, codec, places
from newsclean.repair.mojibake.plausible import is_common, is_natural
from newsclean.repair.mojibake.signs import shows_damage

__all__ = ["whole"]

_LINE: Final = re.compile(r"[^\n]+")
_STRETCH: Final = re.compile(r"[^\x00-\x7f]+")
_PIECES: Final = re.compile(r"[^\x00-\x7f]{2}")
"""The least that UTF-8 becomes."""
_MOST_LAYERS: Final = 5
"""How many misreadings on top of each other are undone; the deepest seen on the web was four."""
_PROOFS: Final = 3
"""Stretches that undamaged text does not hold, from which on the others of the line need not be looked at."""
_FIRST: Final = ("latin_1", "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1257", "iso8859_2")
"""Codecs that are named first where several read a line alike, in the order of ftfy."""

_CONTROLS: Final = re.compile("[\x80-\x9f]")


def whole(text: str) -> list[Change]:
    """The changes to a text of which every damaged line is UTF-8 from end to end; none if any sign of damage stays.

    >>> [(change.before, change.after, change.rule) for change in whole("itâ€™s at the cafÃ©")]
    [('â€™', '’', 'mojibake.cp1252'), ('Ã©', 'é', 'mojibake.cp1252')]
    >>> whole("São Paulo, itâ€™s"), whole("DES CAFÉ”")
    ([], [])
    """
    found = [(line, _read(line.group())) for line in _LINE.finditer(text) if places().search(line.group())]
    if not any(reading for _, reading in found):
        return []
    rest = "\n".join(reading.after if reading else line.group() for line, reading in found)
    return (
        []
        if shows_damage(rest)
        else [change for line, reading in found if reading for change in _changes(line, reading)]
    )


class _Whole(NamedTuple):
    """A line that was read anew: the codecs, the last misreading first, and what became of it."""

    codecs: tuple[Codec, ...]
    after: str


def _changes(line: re.Match[str], reading: _Whole) -> Iterator[Change]:
    rule = f"mojibake.{reading.codecs[-1].name}"
    chain = ", then as ".join(table.title for table in reversed(reading.codecs))
    evidence = f"UTF-8 read as {chain}, from one end of the line to the other"
    stretches = list(_STRETCH.finditer(line.group()))
    afters = "\n".join([match.group() for match in stretches])
    for table in reading.codecs:
        afters = table.encode(afters).decode()
    for match, after in zip(stretches, afters.split("\n"), strict=True):
        yield Change(rule, line.start() + match.start(), match.group(), after, evidence)


def _read(line: str) -> _Whole | None:
    """How a line that is UTF-8 from end to end reads; none that is in one case, as that may have changed the pieces."""
    if line.islower() or is_in_capitals(line):
        return None
    chain: list[Codec] = []
    after = line
    while len(chain) < _MOST_LAYERS and (layer := _layer(after)):
        chain.append(layer[0])
        after = layer[1]
    if not chain or _CONTROLS.search(after) or not _is_proven(line):
        return None
    return _Whole(tuple(chain), after)


def _layer(line: str) -> tuple[Codec, str] | None:
    """The line with one misreading undone, if all codecs in which it is UTF-8 agree what it reads."""
    for tables in _tables():
        found = dict(_readings(line, tables))
        if found:
            return next(iter(found.items())) if len({*found.values()}) == 1 else None
    return None


def _readings(line: str, tables: Iterable[Codec]) -> Iterator[tuple[Codec, str]]:
    """What the line becomes in each codec; of codecs that have the same bytes for all of it, in the first alone."""
    written = foreign(line) if _PIECES.search(line) else ""
    present = frozenset(written)
    seen: set[bytes] = set()
    for table in tables if present else ():
        if present <= table.byte_of.keys() and (raw := table.encode(written)) not in seen:
            seen.add(raw)
            try:
                after = table.encode(line).decode()
            except UnicodeDecodeError:
                continue
            if all(map(is_common, foreign(after))):
                yield table, after


@cache
def _tables() -> tuple[tuple[Codec, ...], ...]:
    """The tables of the common codecs and of the rarer ones."""
    return tuple(tuple(map(codec, dict.fromkeys(names))) for names in ((*_FIRST, *CODECS), RARER))


def _is_proven(line: str) -> bool:
    """Whether the first stretches are none that undamaged text holds."""
    stretches = islice(_STRETCH.finditer(line), _PROOFS)
    return not any(is_natural(match.group(), line, *match.span()) for match in stretches)
