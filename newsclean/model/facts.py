"""`Fact` and `Verdict`: what is known of a story beside its text."""

from dataclasses import dataclass
from typing import Final

from newsclean.model.value import Value

__all__ = ["UNJUDGED", "Fact", "Verdict"]


@dataclass(frozen=True, slots=True)
class Fact(Value):
    """Something said about the story, and where: `Fact("headline", "Rain at last", "json-ld")`."""

    name: str
    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Verdict(Value):
    """What kind of input this was (`article`, `empty`, `truncated`, …), how sure (ratio 0-1), and why."""

    kind: str
    confidence: float
    reasons: tuple[str, ...] = ()


UNJUDGED: Final = Verdict("unjudged", 0.0)
"""The verdict of a document that the stage `verdict` has not seen: one made by hand, or cleaned without that stage."""
