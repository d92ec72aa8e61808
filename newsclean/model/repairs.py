"""`Repair`: what all layers together did to one stretch of the source.

A block keeps its changes in layers, each against the text the layer before left behind. Whoever shows the work wants
it the other way round: this stretch of the source now reads so, and these changes, in order, made it so.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from newsclean.model.block import Block
from newsclean.model.edits import Change, Layer
from newsclean.model.span import Span
from newsclean.model.value import Value

__all__ = ["Repair", "repairs"]


@dataclass(frozen=True, slots=True)
class Repair(Value):
    """A stretch that was changed: `before` in the source, `after` in the result, and every change on the way.

    `span` points into the source, `at` into the block's text (code points); `changes` are in the order they were made.
    """

    span: Span
    at: int
    before: str
    after: str
    changes: tuple[Change, ...]

    @property
    def end(self) -> int:
        """The offset in the block's text just behind `after`."""
        return self.at + len(self.after)

    @property
    def why(self) -> str:
        """The rules and their evidence, in the order they were applied."""
        return "; ".join(dict.fromkeys(change.why for change in self.changes))


@dataclass(frozen=True, slots=True)
class _Region:
    """A changed stretch while layers are woven in: `now` in the text of the moment, `then` in the source slice."""

    now: Span
    then: Span
    changes: tuple[Change, ...]

    @property
    def gain(self) -> int:
        """How many code points it is longer than it was."""
        return len(self.now) - len(self.then)


@dataclass(slots=True)
class _Group:
    """Regions and changes of the next layer that overlap, and the stretch they cover in the text of the moment."""

    start: int
    end: int
    regions: list[_Region] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)


def repairs(block: Block) -> tuple[Repair, ...]:
    """The changed stretches of a block in order; what later layers changed again is one stretch with several changes.

    >>> block = Block("donâ€™t", Span(10, 18)).rewrite([Change("mojibake.cp1252", 3, "â€™", "’")])
    >>> block = block.rewrite([Change("typography.quote", 3, "’", "'")])
    >>> [(repair.before, repair.after, repair.span.start) for repair in repairs(block)]
    [('â€™', "'", 13)]
    >>> repairs(Block("donut", Span(0, 5)))
    ()
    """
    if not block.layers:
        return ()
    regions: list[_Region] = []
    for layer in block.layers:
        regions = _woven(regions, layer)
    source = block.restore()
    return tuple(
        Repair(
            Span(block.span.start + region.then.start, block.span.start + region.then.end),
            region.now.start,
            region.then.of(source),
            region.now.of(block.text),
            region.changes,
        )
        for region in regions
    )


def _woven(regions: Iterable[_Region], layer: Layer) -> list[_Region]:
    """The regions after one more layer, in ascending order; linear but for the sort of two sorted rows."""
    woven: list[_Region] = []
    earlier = later = 0
    for group in _groups(regions, layer):
        before = sum(region.gain for region in group.regions)
        gain = sum(len(change.after) - len(change.before) for change in group.changes)
        now = Span(group.start + later, group.end + later + gain)
        then = Span(group.start - earlier, group.end - earlier - before)
        made = (change for region in group.regions for change in region.changes)
        woven.append(_Region(now, then, (*made, *group.changes)))
        earlier += before
        later += gain
    return woven


def _groups(regions: Iterable[_Region], layer: Layer) -> list[_Group]:
    """What overlaps, put together. Neighbours that only touch stay apart."""
    row = [_Group(region.now.start, region.now.end, regions=[region]) for region in regions]
    row += [_Group(change.at, change.end, changes=[change]) for change in layer]
    groups: list[_Group] = []
    for group in sorted(row, key=lambda group: (group.start, group.end)):
        if groups and group.start < groups[-1].end:
            last = groups[-1]
            last.end = max(last.end, group.end)
            last.regions += group.regions
            last.changes += group.changes
        else:
            groups.append(group)
    return groups
