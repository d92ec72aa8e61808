"""`Explanation`: a document as its reader should see it, block by block, with what was done and why."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from newsclean.model.facts import UNJUDGED, Fact, Verdict
from newsclean.model.legible import legible, revealed
from newsclean.model.notebook import fragment
from newsclean.model.passage import Passage
from newsclean.model.repairs import Repair
from newsclean.model.roles import Role
from newsclean.model.source import Source
from newsclean.model.value import Value

__all__ = ["Explanation"]


@dataclass(frozen=True, slots=True, repr=False)
class Explanation(Value):
    """What became of every part of the source: `print` it, show it in a notebook, or read it as data.

    `passages` are the document's blocks in source order; nothing of the source is missing from them but white space.
    """

    source: Source
    passages: tuple[Passage, ...]
    facts: tuple[Fact, ...] = ()
    verdict: Verdict = UNJUDGED

    @property
    def kept(self) -> int:
        """How many passages the body has."""
        return sum(passage.kept for passage in self.passages)

    @property
    def repairs(self) -> int:
        """How many stretches of text were repaired, in the body or out of it."""
        return sum(len(passage.repairs) for passage in self.passages)

    @property
    def share(self) -> float:
        """How much of the text the body has: a ratio 0-1 of the characters, 0 for no text."""
        characters = sum(len(passage.text) for passage in self.passages)
        return sum(len(passage.text) for passage in self.passages if passage.kept) / characters if characters else 0.0

    @property
    def roles(self) -> Mapping[Role, int]:
        """How many passages there are of each role, the story's own roles first."""
        counts = Counter(passage.role for passage in self.passages)
        return {role: counts[role] for role in Role if counts[role]}

    @property
    def summary(self) -> str:
        """One line: the verdict and the counts."""
        parts = [] if self.verdict == UNJUDGED else [f"{self.verdict.kind} ({self.verdict.confidence:.2f})"]
        parts.append(f"{self.kept} of {_count(len(self.passages), 'block')} kept, {self.share:.0%} of the text")
        parts.append(_count(self.repairs, "repair"))
        if self.source.repairs:
            parts.append(f"{_count(len(self.source.repairs), 'byte repair')}")
        parts.append(self.source.encoding or "given as text")
        return " · ".join(parts)

    def __repr__(self) -> str:
        return f"<Explanation: {self.summary}>"

    def __str__(self) -> str:
        return "\n\n".join([self.summary, *map(_paragraph, self.passages)])

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON."""
        return {
            "summary": self.summary,
            "verdict": self.verdict.kind,
            "confidence": self.verdict.confidence,
            "reasons": list(self.verdict.reasons),
            "facts": [{"name": fact.name, "value": fact.value, "origin": fact.origin} for fact in self.facts],
            "source": {
                "media": self.source.media,
                "encoding": self.source.encoding,
                "found": self.source.found,
                "url": self.source.url,
                "repairs": [str(repair) for repair in self.source.repairs],
            },
            "blocks": [passage.to_dict() for passage in self.passages],
        }

    def _repr_html_(self) -> str:
        return fragment(self.summary, self.passages)


def _paragraph(passage: Passage) -> str:
    """A passage in plain text: the kept text as it is, the rest marked with its role and reason."""
    text = "".join(legible(piece) if isinstance(piece, str) else _marked(piece) for piece in passage.pieces)
    if passage.kept:
        return "\n    ".join([text, *dict.fromkeys(legible(repair.why) for repair in passage.repairs)])
    return f"- {passage.role}: {text}\n    {legible(passage.because)}"


def _marked(repair: Repair) -> str:
    return f"⟦{revealed(repair.before)} → {revealed(repair.after)}⟧"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
