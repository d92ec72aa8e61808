"""The differences between two results, on a terminal."""

from collections.abc import Iterator
from typing import Final

from newsclean.explain.compare import Difference, Kind, Part, Result, differences, facts_that_differ
from newsclean.explain.ink import Ink, Style, painted
from newsclean.explain.wrapping import wrapped
from newsclean.model.legible import legible, revealed

__all__ = ["comparison_lines"]

_SIGNS: Final = {Kind.LOST: "−", Kind.GAINED: "+", Kind.ROLE: "~", Kind.TEXT: "~", Kind.CUT: "~"}
_STYLES: Final = {Kind.LOST: Style.BEFORE, Kind.GAINED: Style.AFTER}
_AROUND: Final = 40
"""Characters shown on either side of what differs within a text: some seven words."""
_INDENT: Final = "  "


def comparison_lines(old: Result, new: Result, *, width: int = 80, colour: bool = False) -> Iterator[str]:
    r"""Lines that tell how `new` differs from `old`; none if it does not.

    >>> before = Result("a.html", (Part("Home", "navigation", kept=False, why="text.furniture"),))
    >>> after = Result("a.html", (Part("Home", "paragraph", kept=True, why="no rule speaks against it"),))
    >>> print("\n".join(comparison_lines(before, after)))
    a.html
    + kept now: navigation → paragraph (no rule speaks against it)
      Home
    """
    lines = [*_facts(old, new, width)]
    for difference in differences(old, new):
        lines += _shown(difference, width)
    if lines:
        lines = [*wrapped([Ink(legible(new.name), Style.STRONG)], width), *lines]
    return (painted(line, colour=colour) for line in lines)


def _facts(old: Result, new: Result, width: int) -> Iterator[list[Ink]]:
    for name, before, after in facts_that_differ(old, new):
        change = [Ink(legible(before or "none"), Style.BEFORE), Ink(" → "), Ink(legible(after or "none"), Style.AFTER)]
        yield from wrapped([Ink(f"~ {name}: "), *change], width)


def _shown(difference: Difference, width: int) -> Iterator[list[Ink]]:
    """What kind of difference, by which rules, and the text it is about."""
    kind = difference.kind
    style = _STYLES.get(kind, Style.PLAIN)
    roles = dict.fromkeys((_roles(difference.old), _roles(difference.new)))
    whys = dict.fromkeys(part.why for part in (difference.new or difference.old) if part.why)
    blocks = f"{len(difference.old)} → {len(difference.new)}, " if kind is Kind.CUT else ""
    head = Ink(f"{_SIGNS[kind]} {kind.value}: {blocks}{' → '.join(role for role in roles if role)}", style)
    reason = Ink(f" ({legible('; '.join(whys))})" if whys else "", Style.FAINT)
    yield from wrapped([head, reason], width)
    parts = difference.new or difference.old
    text = _swap(difference) if kind is Kind.TEXT else _blocks(parts, 2 * _AROUND if kind is Kind.CUT else None)
    for line in wrapped(text, width - len(_INDENT)):
        yield [Ink(_INDENT), *line]


def _roles(parts: tuple[Part, ...]) -> str:
    return ", ".join(dict.fromkeys(part.role for part in parts))


def _blocks(parts: tuple[Part, ...], most: int | None) -> Iterator[Ink]:
    for part in parts:
        shown = part.text if most is None or len(part.text) <= most else f"{part.text[:most]}…"
        yield Ink(f"{legible(shown)}\n")


def _swap(difference: Difference) -> Iterator[Ink]:
    """The stretch in which two texts differ, with a little of what stands around it."""
    old, new = ("\n".join(part.text for part in parts) for parts in (difference.old, difference.new))
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    yield Ink(("…" if head > _AROUND else "") + legible(old[max(head - _AROUND, 0) : head]))
    yield Ink("⟦", Style.FAINT)
    yield Ink(revealed(old[head : len(old) - tail]), Style.BEFORE)
    yield Ink("→", Style.FAINT)
    yield Ink(revealed(new[head : len(new) - tail]), Style.AFTER)
    yield Ink("⟧", Style.FAINT)
    rest = old[len(old) - tail :]
    yield Ink(legible(rest[:_AROUND]) + ("…" if len(rest) > _AROUND else ""))


def _alike(old: str, new: str) -> int:
    """How many characters the two begin with alike."""
    pairs = zip(old, new, strict=False)
    return next((place for place, (one, other) in enumerate(pairs) if one != other), min(len(old), len(new)))
