"""Boxes of appeals: what a paper says of itself between "Do you like this article?" and "Sign me up".

The sentence in the middle has neither a phrase nor a shape, and reads like the story it stands in. What stands around
it in its box gives it away.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from newsclean.label.roles.line import SHORT, Finding, Line
from newsclean.model import Element, Role

__all__ = ["boxed"]

_LEVELS: Final = 4
"""Elements upwards from a block in which its box is looked for."""
_DEEPEST: Final = 2 * _LEVELS
"""Elements upwards in which another block's box is looked for; pages may be nested 500 deep."""
_FEWEST: Final = 2
"""Appeals beside the block. On 996 pages five blocks stand among two and nothing else, and no gold body holds one; of
those beside one appeal the gold bodies hold half."""
_MOST: Final = 6
"""Blocks of a box."""
_APPEALS: Final = frozenset({Role.PROMO, Role.CONSENT})
_BUTTON: Final = Role.NAVIGATION
"""What a block of one short link is before its words are known."""


def boxed(lines: Sequence[Line], found: Mapping[int, Finding]) -> dict[int, Finding]:
    """Short blocks of the story in boxes of which all else, two blocks or more, is known to be appeals."""
    roles = [found[at].role if at in found else line.block.role for at, line in enumerate(lines)]
    appeals = {at for at, role in enumerate(roles) if role in _APPEALS and lines[at].block.hints is not None}
    buttons = {at for at, role in enumerate(roles) if role is _BUTTON}
    beside = {near for at in appeals for near in (at - 1, at + 1) if 0 <= near < len(lines)}
    more: dict[int, Finding] = {}
    for at in sorted(beside - appeals - found.keys()):
        line = lines[at]
        if not line.kept or len(line.text) > SHORT:
            continue
        if any(_are_appeals(box - {at}, appeals, buttons) for box in _boxes(lines, at)):
            more[at] = Finding(Role.PROMO, "roles.boxed", "all else in its box is appeals")
    return more


def _are_appeals(box: set[int], appeals: set[int], buttons: set[int]) -> bool:
    """Whether the blocks are appeals and their buttons, two at least."""
    return len(box) >= _FEWEST and not box.isdisjoint(appeals) and box <= appeals | buttons


def _boxes(lines: Sequence[Line], at: int) -> Iterator[set[int]]:
    """The places of the blocks in each element around a block, as long as they are few."""
    hints = lines[at].block.hints
    for element in islice(hints.element.ancestry(), _LEVELS) if hints is not None else ():
        first = last = at
        while first and last - first < _MOST and _stands_in(lines[first - 1], element):
            first -= 1
        while last + 1 < len(lines) and last - first < _MOST and _stands_in(lines[last + 1], element):
            last += 1
        if last - first >= _MOST:
            return
        yield set(range(first, last + 1))


def _stands_in(line: Line, element: Element) -> bool:
    hints = line.block.hints
    return hints is not None and any(above is element for above in islice(hints.element.ancestry(), _DEEPEST))
