"""What two results of the same input do differently: two versions, two pipelines, two sets of roles to keep.

Results are compared by what they say, not by how they were made, so that one may come from a file that last year's
version wrote.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from newsclean.model.explanation import Explanation

__all__ = ["Difference", "Kind", "Part", "Result", "differences", "facts_that_differ", "result", "result_from"]

_FACTS: Final = ("verdict", "headline", "byline", "published", "language", "encoding")


@dataclass(frozen=True, slots=True)
class Part:
    """A block of a result: its text, its role, whether the body has it, and why."""

    text: str
    role: str
    kept: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What was made of one input. Roles are plain strings: another version may know others."""

    name: str
    parts: tuple[Part, ...]
    facts: Mapping[str, str] = field(default_factory=dict)


class Kind(StrEnum):
    """How two results differ in a place."""

    LOST = "no longer kept"
    GAINED = "kept now"
    ROLE = "another role"
    TEXT = "another text"
    CUT = "cut into other blocks"


@dataclass(frozen=True, slots=True)
class Difference:
    """Blocks of the old result, and what the new one has in their place."""

    old: tuple[Part, ...]
    new: tuple[Part, ...]

    @property
    def kind(self) -> Kind:
        """The heaviest thing that differs: first what the body has, then its text, then the roles."""
        before, after = any(part.kept for part in self.old), any(part.kept for part in self.new)
        if before != after:
            return Kind.LOST if before else Kind.GAINED
        if _letters(self.old) != _letters(self.new):
            return Kind.TEXT
        if len(self.old) != len(self.new):
            return Kind.CUT
        alike = all(one.text == other.text for one, other in zip(self.old, self.new, strict=True))
        return Kind.ROLE if alike else Kind.TEXT


def result(name: str, explanation: Explanation) -> Result:
    """A result that was just made."""
    facts = {fact.name: fact.value for fact in reversed(explanation.facts)}
    known = {**facts, "verdict": explanation.verdict.kind, "encoding": explanation.source.encoding or ""}
    parts = (Part(one.text, one.role.value, one.kept, one.because) for one in explanation.passages)
    return Result(name, tuple(parts), {name: known[name] for name in _FACTS if known.get(name)})


def result_from(name: str, data: Mapping[str, Any]) -> Result:
    """A result that was written as JSON, by this version or another.

    >>> result_from("a.html", {"verdict": "article", "blocks": [{"text": "Rain.", "role": "lead", "kept": True}]})
    Result(name='a.html', parts=(Part(text='Rain.', role='lead', kept=True, why=''),), facts={'verdict': 'article'})

    Raises:
        KeyError: the data has no blocks, or a block lacks its text, its role, or whether it is kept.
    """
    parts = (
        Part(block["text"], block["role"], block["kept"], "; ".join(block.get("why", ())[-1:]))
        for block in data["blocks"]
    )
    return Result(name, tuple(parts), {name: str(data[name]) for name in _FACTS if data.get(name)})


def facts_that_differ(old: Result, new: Result) -> Iterator[tuple[str, str, str]]:
    """Verdict and head matter that are not the same: name, old value, new value; empty where there is none."""
    for name in _FACTS:
        before, after = old.facts.get(name, ""), new.facts.get(name, "")
        if before != after:
            yield name, before, after


def differences(old: Result, new: Result) -> Iterator[Difference]:
    """Where the two differ, in order; what both treat alike is not mentioned.

    >>> home, rain = Part("Home", "navigation", kept=False), Part("Rain fell.", "paragraph", kept=True)
    >>> kept = Part("Home", "paragraph", kept=True)
    >>> [difference.kind.value for difference in differences(Result("a", (home, rain)), Result("a", (kept, rain)))]
    ['kept now']
    >>> list(differences(Result("a", (home, rain)), Result("a", (home, rain))))
    []
    """
    here = there = 0
    for place, other in (*_shared(old.parts, new.parts), (len(old.parts), len(new.parts))):
        yield from _of_a_gap(old.parts[here:place], new.parts[there:other])
        yield from _of_a_gap(old.parts[place : place + 1], new.parts[other : other + 1])
        here, there = place + 1, other + 1


def _of_a_gap(old: tuple[Part, ...], new: tuple[Part, ...]) -> Iterator[Difference]:
    """Block against block where there are as many on both sides, else all against all."""
    if len(old) != len(new):
        yield Difference(old, new)
        return
    for before, after in zip(old, new, strict=True):
        if (before.text, before.role, before.kept) != (after.text, after.role, after.kept):
            yield Difference((before,), (after,))


def _shared(old: Sequence[Part], new: Sequence[Part]) -> list[tuple[int, int]]:
    """Places of the same text on both sides, ascending on both: the longest such row (patience, n log n)."""
    places = {key: place for place, key in enumerate(_keys(new))}
    pairs = [(place, places[key]) for place, key in enumerate(_keys(old)) if key in places]
    ends: list[int] = []
    last: list[int] = []
    earlier: list[int] = []
    for index, (_, other) in enumerate(pairs):
        length = bisect_left(ends, other)
        ends[length : length + 1] = [other]
        last[length : length + 1] = [index]
        earlier.append(last[length - 1] if length else -1)
    row: list[tuple[int, int]] = []
    index = last[-1] if last else -1
    while index >= 0:
        row.append(pairs[index])
        index = earlier[index]
    return row[::-1]


def _keys(parts: Sequence[Part]) -> Iterator[tuple[str, int]]:
    """What is the same on both sides: the text, and how often it was there before."""
    seen: Counter[str] = Counter()
    for part in parts:
        key = "".join(part.text.split())
        yield key, seen[key]
        seen[key] += 1


def _letters(parts: Sequence[Part]) -> str:
    return "".join("".join(part.text.split()) for part in parts)
