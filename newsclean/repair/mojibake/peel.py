"""One layer of misreading taken off: the codecs are judged on the whole text, the repair is made stretch by stretch.

A text repeats its words, so each distinct stretch without spaces is read once, however often it stands in the text.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from newsclean.model import Change, apply
from newsclean.repair.languages import weights
from newsclean.repair.lexicon import alphabet, letters
from newsclean.repair.mojibake.codecs import CODECS, Codec, codec
from newsclean.repair.mojibake.plausible import is_common, script
from newsclean.repair.mojibake.sequences import Reading, readings, size
from newsclean.repair.mojibake.tails import tails
from newsclean.repair.words import WORD

__all__ = ["Evidence", "peel"]

_RUN = re.compile(r"[^ \n\t\r]+")
_DENSE = re.compile(r"[^\x00-\x7f]{2}")
"""Misread UTF-8 that lost nothing is at least two characters beyond ASCII in a row."""
_PROVEN = 2
"""Sure places from which on a codec is believed where a place alone could be undamaged text."""
_CHANCE = 0.05
"""Share of a codec's places up to which the sure ones are chance. Undamaged Cyrillic is full of letters that are UTF-8
in code page 866 (`тек` is E2 A5 AA): of 3,000 such places in clean text 2 to 4 were sure, of 528 in Persian 23."""
_BEYOND_ASCII = range(0x80, 0x100)
_UNEXPLAINED = 0.25
"""Share of what may be pieces in a run that may stay unexplained where it would become another script: more, and what
there is of it is chance, or too much was lost."""


_WORTH_READING = 0.5
"""Share of the UTF-8 that the best codec finds, from which on another may be the right one for the same words."""


@dataclass(frozen=True)
class Evidence:
    """What a codec explains of a text: how each distinct run reads, and how many places of the text that makes."""

    codec: Codec
    rows: Mapping[str, Sequence[Reading]]
    """The runs that it explains anything of."""
    counts: Mapping[str, int]
    """How often each run stands in the text."""

    @cached_property
    def sure(self) -> Mapping[str, int]:
        """What the sure places read as, in small letters, with how many of them do."""
        sure: dict[str, int] = defaultdict(int)
        for run, row in self.rows.items():
            count = self.counts[run]
            for _, _, (after, is_sure) in row:
                if is_sure:
                    sure[after.lower()] += count
        return sure

    @cached_property
    def proofs(self) -> int:
        """How many places are sure."""
        return sum(self.sure.values())

    @cached_property
    def places(self) -> int:
        """How many places are read at all, sure or not."""
        return sum(len(row) * self.counts[run] for run, row in self.rows.items())

    @cached_property
    def fit(self) -> int:
        """How many sure places are letters of one language, or no letters."""
        found = self.sure.keys() & alphabet()
        if any(known >= found for known in letters().values()):
            return self.proofs
        others = self.proofs - sum(self.sure[letter] for letter in found)
        return others + max(sum(self.sure[letter] for letter in known & found) for known in letters().values())

    @cached_property
    def worth(self) -> int:
        """How many sure places suit one language, and how many of the words they are in some language knows."""
        return self.fit + sum(self.counts[run] * self._known(run) for run in self.rows)

    def _known(self, run: str) -> int:
        words = (word.casefold() for word in WORD.findall(_repaired(run, self.rows[run])))
        return sum(word in weights() for word in words if not word.isascii())

    @property
    def explained(self) -> Iterator[str]:
        """The runs of which nothing beyond ASCII is left unexplained."""
        for run, row in self.rows.items():
            if _covered(row) == _beyond(run):
                yield run

    @cached_property
    def told(self) -> str:
        """The evidence in words."""
        tally = f"{self.proofs} of {self.places} places read so are" if self.places > 1 else "the place is"
        return f"UTF-8 read as {self.codec.title}; {tally} nothing that undamaged text holds"


_Repair = tuple[Evidence, Sequence[Reading]]


def peel(text: str) -> list[Change]:
    """The changes that take one layer off."""
    counts = Counter(run for run in _RUN.findall(text) if not run.isascii() and _DENSE.search(run))
    proven = list(_gather(counts))
    if not proven:
        return []
    changes = list(_changes(text, {run: repair for run in counts if (repair := _repair(run, proven))}))
    best = max(proven, key=lambda evidence: evidence.fit)
    if best.proofs >= _PROVEN:
        changes += tails(text, best.codec)
        changes.sort(key=attrgetter("at"))
    return changes


def _gather(counts: Mapping[str, int]) -> list[Evidence]:
    """What each codec explains that is sure somewhere.

    Codecs that find little UTF-8 are asked only about the runs that the better ones leave open.
    """
    joined = "\n".join(counts)
    sizes = _sizes(joined)
    enough = max(sizes.values(), default=0) * _WORTH_READING
    evidence = [_evidence(name, counts) for name, found in sizes.items() if found >= enough]
    explained = {run for each in evidence if each.proofs for run in each.explained}
    rest = {run: count for run, count in counts.items() if run not in explained}
    if rest:
        evidence += [_evidence(name, rest) for name, found in sizes.items() if found < enough]
    return [each for each in evidence if each.proofs > _CHANCE * each.places]


def _sizes(joined: str) -> dict[str, int]:
    """How many characters are pieces of UTF-8 in each codec; of codecs that read all alike, the commonest alone."""
    seen: set[bytes] = set()
    sizes: dict[str, int] = {}
    for name in CODECS if joined else ():
        raw = codec(name).encode(joined)
        if raw not in seen:
            seen.add(raw)
            found = size(raw)
            if found:
                sizes[name] = found
    return sizes


def _evidence(name: str, counts: Mapping[str, int]) -> Evidence:
    joined = "\n".join(counts)
    return Evidence(codec(name), dict(_by_run(counts, readings(joined, codec(name)))), counts)


def _by_run(runs: Iterable[str], found: Sequence[Reading]) -> Iterator[tuple[str, list[Reading]]]:
    """The readings in runs joined by line feeds, given to the runs that have any."""
    start = index = 0
    for run in runs:
        end = start + len(run)
        first = index
        while index < len(found) and found[index][0] < end:
            index += 1
        if index > first:
            yield run, [(at - start, stop - start, judgement) for at, stop, judgement in found[first:index]]
        start = end + 1


def _repair(run: str, proven: Sequence[Evidence]) -> _Repair | None:
    """The reading of a run in the codec that leaves the least of it unexplained, if it can be believed."""
    rows = [(evidence, row) for evidence in proven if (row := _believable(run, evidence.rows.get(run, ())))]
    if not rows:
        return None
    sizes = [_covered(row) for _, row in rows]
    most = max(sizes)
    rivals = [row for row, size in zip(rows, sizes, strict=True) if size == most]
    evidence, row = rivals[0] if len(rivals) == 1 else max(rivals, key=lambda rival: rival[0].worth)
    pieces = sum(byte in _BEYOND_ASCII for byte in evidence.codec.encode(run))
    if pieces - most > pieces * _UNEXPLAINED and any(script(after) not in {"", "LATIN"} for _, _, (after, _) in row):
        return None
    return (evidence, row) if evidence.proofs >= _PROVEN or any(sure for _, _, (_, sure) in row) else None


def _believable(run: str, row: Sequence[Reading]) -> list[Reading]:
    """The readings but those of an elision: the `’é` of `l’été`, in another codec, is a letter of Armenian."""
    return [
        (start, end, judgement)
        for start, end, judgement in row
        if judgement.sure or is_common(judgement.after) or not _ELISION.match(run, max(start - 1, 0), end)
    ]


_ELISION = re.compile("[A-Za-z]’[à-öø-ÿœ]+$")


def _repaired(run: str, row: Sequence[Reading]) -> str:
    """The run as it reads."""
    return apply(run, [Change("", start, run[start:end], after) for start, end, (after, _) in row])


def _covered(row: Sequence[Reading]) -> int:
    """How many characters are explained."""
    return sum([end - start for start, end, _ in row])


def _beyond(run: str) -> int:
    """How many characters are beyond ASCII."""
    return len(run) - len(run.encode("ascii", "ignore"))


def _changes(text: str, repairs: Mapping[str, _Repair]) -> Iterator[Change]:
    """The changes to every run that has a repair; readings that touch are one change."""
    edits = {run: list(_edits(run, row)) for run, (_, row) in repairs.items()}
    for match in _RUN.finditer(text) if repairs else ():
        run = match.group()
        if run in edits:
            evidence = repairs[run][0]
            rule = f"mojibake.{evidence.codec.name}"
            for at, before, after in edits[run]:
                yield Change(rule, match.start() + at, before, after, evidence.told)


def _edits(run: str, row: Sequence[Reading]) -> Iterator[tuple[int, str, str]]:
    start = end = 0
    after = ""
    for at, stop, judgement in row:
        if at != end and after:
            yield start, run[start:end], after
        if at != end or not after:
            start, after = at, ""
        end = stop
        after += judgement.after
    yield start, run[start:end], after
