"""Stretches in which nothing was found: each pass of a repair looks at mostly the same stretches of a text again."""

from dataclasses import dataclass, field
from typing import Final

__all__ = ["Vain", "stretch"]

_LEFT: Final = 2
_RIGHT: Final = 3
"""Code points beside a stretch without which it is another: a space, the mark before it, how the next word begins."""


@dataclass(frozen=True, slots=True)
class Vain:
    """Where nothing was found, and need not be looked for again; of one text, and gone with it."""

    texts: set[str] = field(default_factory=set)
    """Texts in which no step finds anything."""
    begun: set[str] = field(default_factory=set)
    """Texts gone through from the start. Once there is one, steps that find nothing in what others left are done."""
    uncrossed: set[str] = field(default_factory=set)
    """Samples of which no word becomes known in another codec."""
    stretches: set[str] = field(default_factory=set)
    """Stretches that cannot be read, each as `stretch` writes it."""


def stretch(text: str, start: int, end: int, asked: str) -> str:
    """A stretch of a text with what stands beside it, and what was asked of it."""
    return f"{asked}\n{text[max(start - _LEFT, 0) : end + _RIGHT]}"
