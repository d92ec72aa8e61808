"""Undoing one layer of misreading: codecs are judged on the whole text, repairs are made stretch by stretch."""

import re
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Final

from newsclean.model import Change
from newsclean.repair.mojibake.evidence import RUN, Evidence, explained, gathered, rankings
from newsclean.repair.mojibake.one_case import of_one_case
from newsclean.repair.mojibake.plausible import is_common, script
from newsclean.repair.mojibake.sequences import Judgement, Reading
from newsclean.repair.mojibake.tails import tails

__all__ = ["peel"]

_PROVEN: Final = 2
"""Sure places from which on a codec is believed where a place alone could be undamaged text."""
_ASCII: Final = bytes(range(0x80))
_UNEXPLAINED: Final = 0.25
"""Share of what may be pieces in a run that may stay unexplained where it would become another script: more, and what
there is of it is chance, or too much was lost."""

_IN_ANY_CASE: Final = frozenset({"HAN", "CYRILLIC"})
"""Scripts of which so many letters hold a piece in either case that one case alone is none of chance."""

_Repair = tuple[Evidence, Sequence[Reading]]

_CYRILLIC_LETTER: Final = re.compile("[\u0400-\u04ff]")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]+")
_SMALL_CYRILLIC: Final = re.compile("[\u0430-\u045f]+")
_THREE_BYTES: Final = "\u0800"
_ACCENT: Final = re.compile("[\u0300-\u0338]")
"""The accents of living languages; behind these Unicode has marks of phonetics, as the small c that `НЁ` reads as."""
_ELISION: Final = re.compile("[A-Za-z]’[à-öø-ÿœ]+$")


def peel(text: str) -> list[Change]:
    """The changes that take one layer off.

    >>> [change.after for change in peel("It wasnâ€™t the cafÃ©")]
    ['’', 'é']
    >>> peel("Le château de l’ÂGE")
    []
    """
    proven = gathered(text)
    if not proven:
        return []
    cased = {evidence.codec.name: of_one_case(text, evidence.codec.name) for evidence in proven}
    repairs = {
        run: repair
        for run, repair in _chosen(proven, len(_CYRILLIC_LETTER.findall(text)), cased)
        if _is_credible(run, *repair)
    }
    changes = list(_changes(text, repairs))
    best = max(proven, key=lambda evidence: evidence.fit)
    if best.proofs >= _PROVEN:
        changes += tails(text, best.codec)
        changes.sort(key=attrgetter("at"))
    return changes


def _chosen(
    proven: Sequence[Evidence], cyrillic: int, cased: Mapping[str, frozenset[str]]
) -> Iterator[tuple[str, _Repair]]:
    """Each run with its reading in the codec that leaves the least of it unexplained; of several, the worthiest.

    `cased` are for each codec the pieces whose case was changed.
    """
    rivals: dict[str, list[_Repair]] = {}
    doubtful = {evidence.codec.name for evidence in proven if _leaves_most(evidence, cyrillic)}
    for run in dict.fromkeys(run for evidence in proven for run in evidence.rows):
        repairs = [
            (evidence, row)
            for evidence in proven
            if run in evidence.rows
            and (row := _believable(run, evidence.rows[run], chance=evidence.codec.name in doubtful))
            and (row := _in_own_case(run, row, cased[evidence.codec.name]))
        ]
        sizes = [explained(row) for _, row in repairs]
        most = max(sizes, default=0)
        rivals[run] = [repair for repair, size in zip(repairs, sizes, strict=True) if size == most]
    tied = {evidence.codec.name for found in rivals.values() if len(found) > 1 for evidence, _ in found}
    ranking = rankings([evidence for evidence in proven if evidence.codec.name in tied])
    for run, found in rivals.items():
        if found:
            yield run, found[0] if len(found) == 1 else max(found, key=lambda rival: ranking[rival[0].codec.name])


def _is_credible(run: str, evidence: Evidence, row: Sequence[Reading]) -> bool:
    """Whether enough of a run is explained, and anything sure."""
    pieces = len(evidence.codec.encode(run).translate(None, _ASCII))
    if pieces - explained(row) > pieces * _UNEXPLAINED and any(
        script(after) not in {"", "LATIN"} for _, _, (after, _) in row
    ):
        return False
    return evidence.proofs >= _PROVEN or any(sure for _, _, (_, sure) in row)


def _believable(run: str, row: Sequence[Reading], *, chance: bool) -> Sequence[Reading]:
    """The readings but those of chance, which letters of everyday words are; `chance`: even where they are sure."""
    return [
        (start, end, judgement)
        for start, end, judgement in row
        if (judgement.sure and not chance) or not _is_chance(run, start, end, judgement)
    ]


def _in_own_case(run: str, row: Sequence[Reading], cased: frozenset[str]) -> Sequence[Reading]:
    """The readings without letters of these scripts of pieces that may have been others."""
    if not cased:
        return row
    return [
        (start, end, judgement)
        for start, end, judgement in row
        if cased.isdisjoint(run[start:end]) or script(judgement.after) not in _IN_ANY_CASE
    ]


def _leaves_most(evidence: Evidence, letters: int) -> bool:
    """Whether a codec explains less than half of the Cyrillic letters of a text: then it is Cyrillic.

    The `ход` of `ходÑт` looks sure to be a Han character, since what is left of the next letter is a Latin one.
    """
    return bool(letters) and letters > 2 * sum(
        explained(row) * evidence.counts[run] for run, row in evidence.rows.items()
    )


def _is_chance(run: str, start: int, end: int, judgement: Judgement) -> bool:
    """Whether pieces are an elision that is not sure, or letters of Cyrillic that would be one of three bytes.

    The `’é` of `l’été` is a letter of Armenian in another codec; the `рез` of `президент` a digit of Hindi.
    """
    if judgement.sure:
        return judgement.after >= _THREE_BYTES and bool(_SMALL_CYRILLIC.fullmatch(run, start, end))
    if is_common(judgement.after):
        return judgement.after >= _THREE_BYTES and bool(_CYRILLIC.fullmatch(run, start, end))
    if _ACCENT.match(judgement.after) and (run[start - 1 : start].isalpha() or run[start - 1 : start] >= "\x80"):
        return False  # an accent written behind its letter, which in Vietnamese has another one
    return bool(_ELISION.match(run, max(start - 1, 0), end) or _CYRILLIC.fullmatch(run, start, end))


def _changes(text: str, repairs: Mapping[str, _Repair]) -> Iterator[Change]:
    """The changes to every run that has a repair; readings that touch are one change."""
    edits = {run: list(_edits(run, row)) for run, (_, row) in repairs.items()}
    for match in RUN.finditer(text) if repairs else ():
        run = match.group()
        if run in edits:
            evidence = repairs[run][0]
            rule = f"mojibake.{evidence.codec.name}"
            for at, before, after in edits[run]:
                yield Change(rule, match.start() + at, before, after, evidence.described)


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
