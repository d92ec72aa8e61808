"""What each codec explains of a text: the stretches without spaces that read as UTF-8 in it, and how sure that is.

A text repeats its words, so each distinct stretch (a run) is read once, however often it stands in the text.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, islice
from typing import Final

from newsclean.repair.foreign import foreign
from newsclean.repair.languages import weights
from newsclean.repair.lexicon import alphabet, letters, of_one_language
from newsclean.repair.mojibake.codecs import Codec, codec
from newsclean.repair.mojibake.plausible import is_common, script
from newsclean.repair.mojibake.sequences import Judgement, Reading, piece_characters, readings, size
from newsclean.repair.words import WORD

__all__ = ["RUN", "Evidence", "explained", "gathered", "rankings"]

RUN: Final = re.compile(r"[^ \n\t\r]+")
_DENSE: Final = re.compile(r"[^\x00-\x7f]{2}")
"""Misread UTF-8 that lost nothing is at least two characters beyond ASCII in a row."""
_CHANCE: Final = 0.05
"""Share of a codec's places up to which the sure ones are chance. Undamaged Cyrillic is full of letters that are UTF-8
in code page 866 (`тек` is E2 A5 AA): of 3,000 such places in clean text 2 to 4 were sure, of 528 in Persian 23."""
_WORTH_READING: Final = 0.5
"""Share of the UTF-8 that the best codec finds, from which on another may be the right one for the same words."""

_NONE: Final = ord("?")
"""What stands for a character that a codec lacks."""

_TWO_LAYERS: Final = 4
"""Characters that a misreading of a misreading leaves of one character, at the least."""

_THREE: Final = 3
"""Characters, of which one at least is no letter: all of Cyrillic and Greek are two."""
_ENDS: Final = frozenset(".,!?")


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
        if of_one_language(found):
            return self.proofs
        others = self.proofs - sum(self.sure[letter] for letter in found)
        return others + max(sum(self.sure[letter] for letter in known & found) for known in letters().values())

    @cached_property
    def described(self) -> str:
        """The evidence in words."""
        tally = f"{self.proofs} of {self.places} places read so are" if self.places > 1 else "the place is"
        return f"UTF-8 read as {self.codec.title}; {tally} nothing that undamaged text holds"


def gathered(text: str) -> list[Evidence]:
    """What each codec explains that is sure somewhere.

    Codecs that find little UTF-8 are asked only about the runs that the better ones leave open.
    """
    counts = _dense_runs(text)
    sizes = _sizes("\n".join(counts))
    enough = max(sizes.values(), default=0) * _WORTH_READING
    evidence = _asked([name for name, found in sizes.items() if found >= enough], counts)
    poorer = [name for name, found in sizes.items() if found < enough]
    rest = _unexplained(counts, evidence) if poorer else {}
    if rest:
        evidence += _asked(poorer, rest)
    return [each for each in evidence if each.proofs > _CHANCE * each.places]


def _dense_runs(text: str) -> Mapping[str, int]:
    """The runs that may be misread UTF-8, with how often each stands in the text."""
    runs = text.replace("\n", " ").replace("\t", " ").replace("\r", " ").split(" ")
    counts = Counter([run for run in runs if not run.isascii()])
    return {run: count for run, count in counts.items() if _DENSE.search(run)}


def rankings(evidence: Sequence[Evidence]) -> Mapping[str, tuple[int, int]]:
    """Codec → its rank: how many sure places suit one language and how many words are known, then fewest capitals.

    Words that all these codecs read alike count for none of them, nor do lone controls: `ÂŤ` is « in ISO-8859-2 and a
    control in windows-1250.
    """
    rows = {run: row for each in evidence for run, row in each.rows.items()}
    contested = {run for run, row in rows.items() if any(each.rows.get(run) != row for each in evidence)}
    return {
        each.codec.name: (each.fit - _controls(each) + _known_words(each, contested), -_capitals(each, contested))
        for each in evidence
    }


def _controls(evidence: Evidence) -> int:
    """How many sure places read as controls that follow nothing: behind a lead they are of another misreading."""
    return sum(
        evidence.counts[run]
        for run, row in evidence.rows.items()
        for before, (start, _, (after, sure)) in zip([None, *row], row, strict=False)
        if sure and after < "\xa0" and not (before and before[1] == start)
    )


def _capitals(evidence: Evidence, runs: AbstractSet[str]) -> int:
    """How many places of these runs read as capitals."""
    return sum(
        after.isupper() * evidence.counts[run]
        for run, row in evidence.rows.items()
        if run in runs
        for _, _, (after, _) in row
    )


def _known_words(evidence: Evidence, runs: AbstractSet[str]) -> int:
    """How many words of these runs some language knows, those without accents aside."""
    known = weights()
    read = [
        _repaired(run, row) for run, row in evidence.rows.items() if run in runs for _ in range(evidence.counts[run])
    ]
    words = [word.casefold() for word in WORD.findall("\n".join(read)) if not word.isascii()]
    return sum([word in known for word in words if not word.isascii()])


def _sizes(joined: str) -> dict[str, int]:
    """How many characters are pieces of UTF-8 in each codec; of codecs that read all alike, the commonest alone.

    Without those that lack some of the characters, and of which a commoner codec reads alike all others, and more.
    """
    written = foreign(joined)
    present = frozenset(written)
    sizes: dict[bytes, tuple[str, int]] = {}
    for name, (leads, others) in piece_characters().items():
        if present.isdisjoint(leads) or present.isdisjoint(others):
            continue
        raw = codec(name).encode(written)
        if raw not in sizes:
            sizes[raw] = name, size(codec(name).encode(joined))
    rows = list(sizes.items())
    return {
        name: found
        for at, (raw, (name, found)) in enumerate(rows)
        if found
        and not (
            _NONE in raw and any(more > found and _reads_alike(other, raw) for other, (_, more) in islice(rows, at))
        )
    }


def _reads_alike(other: bytes, mine: bytes) -> bool:
    """Whether bytes of the same characters are alike, but for those that `mine` lacks."""
    return all(a in (b, _NONE) for a, b in zip(mine, other, strict=True))


def _asked(names: Iterable[str], counts: Mapping[str, int]) -> list[Evidence]:
    """The readings of the runs that have any in each codec; the runs are read as the lines of one text."""
    runs = list(counts)
    starts = [0, *accumulate(len(run) + 1 for run in runs)]
    lines = "\n".join(runs)
    evidence: list[Evidence] = []
    for name in names:
        rows: dict[str, list[Reading]] = {}
        index = 0
        for start, end, judgement in readings(lines, codec(name)):
            while starts[index + 1] <= start:
                index += 1
            at = starts[index]
            rows.setdefault(runs[index], []).append((start - at, end - at, judgement))
        evidence.append(Evidence(codec(name), _layered(_without_home(lines, rows)), counts))
    return evidence


def _layered(rows: Mapping[str, Sequence[Reading]]) -> Mapping[str, Sequence[Reading]]:
    """The readings, sure where nothing is but a second misreading comes to light beneath that is.

    The `Ãƒ` of `gÃƒÂ¥r` is a capital in the middle of a word, and the `Â¥` a sign; what both read as, `Ã¥`, is an å.
    """
    if any(sure for row in rows.values() for _, _, (_, sure) in row):
        return rows
    return {
        run: [(start, end, Judgement(after, sure=True)) for start, end, (after, _) in row]
        if explained(row) >= _TWO_LAYERS and _is_misread(_repaired(run, row), run)
        else row
        for run, row in rows.items()
    }


def _is_misread(after: str, before: str) -> bool:
    """Whether a run that was read anew is misread UTF-8 in places that it did not hold before."""
    return any(
        sure and after[start:end] not in before
        for name in _sizes(after)
        for start, end, (_, sure) in readings(after, codec(name))
    )


def _without_home(lines: str, rows: Mapping[str, Sequence[Reading]]) -> Mapping[str, Sequence[Reading]]:
    """The readings, sure where the pieces hang on ASCII and are of a script that the text has nowhere else.

    `ВЈ38` is £38 in an English text, and may be anything in a Serbian one.
    """
    if any(sure for row in rows.values() for _, _, (_, sure) in row):
        return rows
    pieces = "".join(run[start:end] for run, row in rows.items() for start, end, _ in row)
    homes = {script(piece) for piece in pieces} - {"", "LATIN"}
    if len(homes) != 1 or Counter(filter(str.isalpha, pieces)) != Counter(c for c in lines if script(c) in homes):
        return rows
    return {run: [_hanging(run, reading) for reading in row] for run, row in rows.items()}


def _hanging(run: str, reading: Reading) -> Reading:
    """A reading, sure if it is everyday text, a Latin letter or a sign, and stands as no word in another script does.

    An ASCII letter or digit touches it, a sentence ends in front of it, or it was three characters, as in `вњ“`.
    """
    start, end, (after, sure) = reading
    beside = run[max(start - 1, 0) : start] + run[end : end + 1]
    touches = end - start >= _THREE or any(c.isalnum() and c.isascii() for c in beside)
    hangs = touches or run[max(start - 1, 0) : start] in _ENDS
    fits = hangs and after >= "\xa0" and is_common(after) and script(after) in {"", "LATIN"}
    return start, end, Judgement(after, sure or fits)


def _unexplained(counts: Mapping[str, int], evidence: Sequence[Evidence]) -> dict[str, int]:
    """The runs of which every codec leaves something beyond ASCII unexplained."""
    rest = dict(counts)
    for each in evidence:
        if each.proofs:
            for run, row in each.rows.items():
                if run in rest and explained(row) == _beyond(run):
                    del rest[run]
    return rest


def explained(row: Sequence[Reading]) -> int:
    """How many characters are explained."""
    return sum([end - start for start, end, _ in row])


def _beyond(run: str) -> int:
    """How many characters are beyond ASCII."""
    return len(run) - len(run.encode("ascii", "ignore"))


def _repaired(run: str, row: Sequence[Reading]) -> str:
    """The run as it reads."""
    parts: list[str] = []
    done = 0
    for start, end, judgement in row:
        parts += (run[done:start], judgement.after)
        done = end
    return "".join((*parts, run[done:]))
