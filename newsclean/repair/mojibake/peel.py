"""One layer of misreading taken off: the codecs are judged on the whole text, the repair is made stretch by stretch."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsclean.model import Change
from newsclean.repair.lexicon import alphabet, letters
from newsclean.repair.mojibake.codecs import CODECS, Codec, codec
from newsclean.repair.mojibake.plausible import script
from newsclean.repair.mojibake.sequences import Reading, readings, shapes
from newsclean.repair.mojibake.tails import tails

__all__ = ["Evidence", "peel"]

_RUN = re.compile(r"[^ \n\t\r]+")
_LEAD_BYTES = (0xC2, 0xC3, 0xC4, 0xC5, 0xD0, 0xD1, 0xE2, 0xE3, 0xF0)
"""Lead bytes one of which begins nearly every character that news text in any language has lost."""


_DENSE = re.compile(r"[^\x00-\x7f]{2,}")
"""Misread UTF-8 that lost nothing is at least two characters beyond ASCII in a row."""
_PROVEN = 2
"""Sure places from which on a codec is believed where a place alone could be undamaged text."""


_UNEXPLAINED = 0.25
"""Share of a run that may stay unexplained where it would become another script: more, and what there is of it is
chance, or too much was lost."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a codec explains of a text: its readings, and how many of them are sure."""

    codec: Codec
    rows: Sequence[Reading]
    sure: int
    fit: int

    @property
    def told(self) -> str:
        """The evidence in words."""
        places = f"{self.sure} of {len(self.rows)} places read so are" if len(self.rows) > 1 else "the place is"
        return f"UTF-8 read as {self.codec.title}; {places} nothing that undamaged text holds"


def peel(text: str) -> list[Change]:
    """The changes that take one layer off."""
    proven = [evidence for evidence in _gather(text) if evidence.sure]
    if not proven:
        return []
    rows = {evidence.codec.name: evidence for evidence in proven}
    changes = [change for start, end, row in _runs(text, rows) for change in _repair(text, start, end, row, rows)]
    best = max(proven, key=lambda evidence: evidence.fit)
    if best.sure >= _PROVEN:
        changes += tails(text, best.codec, best.rows)
    return sorted(changes, key=lambda change: change.at)


def _gather(text: str) -> list[Evidence]:
    found: list[Evidence] = []
    dense = "\n".join(set(_DENSE.findall(text)))
    for name in CODECS if dense else ():
        table = codec(name)
        rows = readings(text, table) if shapes(table).search(dense) else []
        if rows:
            found.append(Evidence(table, rows, sum(reading.sure for reading in rows), _fit(rows)))
    return found


def _fit(rows: Sequence[Reading]) -> int:
    """How many sure readings are letters of one language, or no letters."""
    counts = Counter(reading.after.lower() for reading in rows if reading.sure)
    others = sum(count for character, count in counts.items() if character not in alphabet())
    return others + max(sum(counts[letter] for letter in known & counts.keys()) for known in letters().values())


def _runs(text: str, rows: Mapping[str, Evidence]) -> list[tuple[int, int, dict[str, list[Reading]]]]:
    """Stretches without spaces that hold readings, with the readings of each codec."""
    by_start: dict[tuple[int, int], dict[str, list[Reading]]] = {}
    for name, evidence in rows.items():
        runs = _RUN.finditer(text)
        run = next(runs)
        for reading in evidence.rows:
            while run.end() <= reading.start:
                run = next(runs)
            by_start.setdefault(run.span(), {}).setdefault(name, []).append(reading)
    return [(*span, by_start[span]) for span in sorted(by_start)]


def _repair(
    text: str, start: int, end: int, row: Mapping[str, Sequence[Reading]], rows: Mapping[str, Evidence]
) -> list[Change]:
    """The changes to one run by the codec that leaves the least of it unexplained."""
    best = min(row, key=lambda name: (_unexplained(text, start, end, row[name]), -rows[name].fit))
    chosen, evidence = row[best], rows[best]
    if any(script(reading.after) not in {"", "LATIN"} for reading in chosen) and _mostly_unexplained(
        text, start, end, chosen
    ):
        return []
    if not any(reading.sure for reading in chosen) and evidence.sure < _PROVEN:
        return []
    return [
        Change(f"mojibake.{best}", reading.start, text[reading.start : reading.end], reading.after, evidence.told)
        for reading in chosen
    ]


def _mostly_unexplained(text: str, start: int, end: int, row: Sequence[Reading]) -> bool:
    beyond = sum(c > "\x7f" for c in text[start:end])
    return _unexplained(text, start, end, row) > beyond * _UNEXPLAINED


def _unexplained(text: str, start: int, end: int, row: Sequence[Reading]) -> int:
    covered = sum(sum(c > "\x7f" for c in text[reading.start : reading.end]) for reading in row)
    return sum(c > "\x7f" for c in text[start:end]) - covered
