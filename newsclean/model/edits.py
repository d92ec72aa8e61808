"""Changes to a text as data: they can be applied, undone, cut in two, and used to trace a place back.

A `Layer` is what one pass did to one text: changes in ascending order that do not overlap, each with its offset in the
text *before* the layer. A block's text is its source slice with its layers applied in turn, so every character of the
output can be traced to the input, and the whole can be undone.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from newsclean.errors import InvariantError
from newsclean.model.value import Value

__all__ = ["Change", "Layer", "apply", "cut", "origin", "shift", "undo"]


@dataclass(frozen=True, slots=True)
class Change(Value):
    """One replacement and its reason.

    `rule` is `"stage.rule"`, `evidence` says what spoke for it. `at` is the offset (code points) in the text that its
    layer was applied to: the block's source slice in the first layer, what that made of it in the second, and so on.
    It is no place in the block's text or in the source; these are the `at` and the `span` of the `Repair`s that
    `document.explain()` gives for each block, each with its changes.

    >>> change = Change("mojibake.cp1252", 2, "â€™", "’", "windows-1252")
    >>> change.why, change.end
    ('mojibake.cp1252: windows-1252', 5)
    """

    rule: str
    at: int
    before: str
    after: str
    evidence: str = ""

    @property
    def why(self) -> str:
        """The rule and its evidence, as one line."""
        return f"{self.rule}: {self.evidence}" if self.evidence else self.rule

    @property
    def end(self) -> int:
        """The offset just behind `before`."""
        return self.at + len(self.before)


Layer = tuple[Change, ...]


def apply(text: str, layer: Iterable[Change]) -> str:
    """Replay a layer over a text.

    >>> apply("They donâ€™t", [Change("mojibake.cp1252", 8, "â€™", "’")])
    'They don’t'

    Raises:
        InvariantError: a change does not fit the text, or the changes overlap.
    """
    parts: list[str] = []
    done = 0
    for change in layer:
        at, before = change.at, change.before
        if at < done or not text.startswith(before, at):
            msg = f"change {change.why!r} at {at} does not fit the text it is applied to"
            raise InvariantError(msg)
        parts += (text[done:at], change.after)
        done = at + len(before)
    parts.append(text[done:])
    return "".join(parts)


def undo(text: str, layer: Iterable[Change]) -> str:
    """The text as it was before the layer.

    >>> undo("They don’t", [Change("mojibake.cp1252", 8, "â€™", "’")])
    'They donâ€™t'
    """
    parts: list[str] = []
    done = grown = 0
    for change in layer:
        start = change.at + grown
        if start < done or not text.startswith(change.after, start):
            msg = f"change {change.why!r} cannot be undone: the text does not hold its result at {start}"
            raise InvariantError(msg)
        parts += (text[done:start], change.before)
        done = start + len(change.after)
        grown += len(change.after) - len(change.before)
    parts.append(text[done:])
    return "".join(parts)


def cut(layer: Layer, offsets: Sequence[int]) -> tuple[list[Layer], list[int]]:
    """Part a layer at ascending offsets of the text *after* it; also tell where those are in the text before.

    Gives one layer more than there are offsets, each counting from the start of its own part. A change whose result is
    cut in two keeps all of its `before` on the left; the right half becomes an insertion, so that both halves still
    replay. A change exactly at the cut goes to the right.

    >>> parts, places = cut((Change("escapes.entity", 1, "&mdash;", " - "),), [2])
    >>> [part[0].after for part in parts], places
    ([' ', '- '], [8])
    """
    parts: list[list[Change]] = [[]]
    places: list[int] = []
    rest = deque(offsets)
    grown = start = 0
    for change in layer:
        head = change.at + grown
        while rest and rest[0] <= head:
            start = rest.popleft() - grown
            places.append(start)
            parts.append([])
        left = change
        while rest and rest[0] < head + len(left.after):
            here = rest.popleft() - head
            parts[-1].append(replace(left, at=left.at - start, after=left.after[:here]))
            start, head = change.end, head + here
            places.append(start)
            parts.append([])
            left = replace(change, at=start, before="", after=left.after[here:])
        parts[-1].append(replace(left, at=left.at - start) if start else left)
        grown += len(change.after) - len(change.before)
    places += (offset - grown for offset in rest)
    return [*map(tuple, parts), *(() for _ in rest)], places


def shift(layer: Iterable[Change], by: int) -> Layer:
    """The same changes, `by` code points further on.

    >>> shift((Change("mojibake.cp1252", 3, "â€™", "’"),), 5)[0].at
    8
    """
    return tuple(replace(change, at=change.at + by) for change in layer) if by else tuple(layer)


def origin(layer: Layer, start: int, end: int) -> tuple[int, int]:
    """The stretch before the layer that `[start, end)` after it came from.

    A stretch that touches a change comes from all of it.

    >>> origin((Change("mojibake.cp1252", 3, "â€™", "’"),), 0, 4)
    (0, 6)
    """
    first = _start_before(layer, start)
    return first, first if start == end else _end_before(layer, end)


def _start_before(layer: Layer, offset: int) -> int:
    grown = 0
    for change in layer:
        head = change.at + grown
        if offset < head:
            break
        if offset < head + len(change.after):
            return change.at
        grown += len(change.after) - len(change.before)
    return offset - grown


def _end_before(layer: Layer, offset: int) -> int:
    grown = 0
    for change in layer:
        head = change.at + grown
        if offset <= head:
            break
        if offset <= head + len(change.after):
            return change.end
        grown += len(change.after) - len(change.before)
    return offset - grown
