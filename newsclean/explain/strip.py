"""The strip: a document at a glance, from its first character to its last; kept stretches dark, the rest pale."""

from itertools import groupby
from typing import Final

from newsclean.explain.markup import Markup, element, text
from newsclean.model.explanation import Explanation

__all__ = ["strip"]

_LENGTH: Final = 1000
"""The strip's length in its own units: finer than any screen is wide."""


def strip(explanation: Explanation) -> Markup:
    """The document as a picture of two shades, with a mark for every stretch that was repaired."""
    sizes = [(max(len(passage.span), 1), passage.kept) for passage in explanation.passages]
    whole = sum(size for size, _ in sizes)
    parts: list[Markup] = []
    at = 0
    for kept, group in groupby(sizes, key=lambda part: part[1]):
        size = sum(size for size, _ in group)
        if kept:
            parts.append(_box("kept", at / whole, size / whole))
        at += size
    at = 0
    ticks: set[int] = set()
    for (size, _), passage in zip(sizes, explanation.passages, strict=True):
        ticks.update(int(_LENGTH * (at + r.span.start - passage.span.start) / whole) for r in passage.repairs)
        at += size
    parts += [_box("tick", tick / _LENGTH, 1.5 / _LENGTH) for tick in sorted(ticks)]
    label = f"{explanation.share:.0%} of the text is kept"
    return element(
        "svg",
        element("title", text(label)),
        *parts,
        class_="strip",
        viewBox=f"0 0 {_LENGTH} 10",
        preserveAspectRatio="none",
        role="img",
    )


def _box(kind: str, start: float, size: float) -> Markup:
    return element("rect", class_=kind, x=f"{_LENGTH * start:.1f}", width=f"{_LENGTH * size:.1f}", height="10")
