"""All ways to read a stretch of text: at each doubtful place each of its readings, and the best so far are read on.

Of hundreds of readings a dozen are kept, so they are weighed before they are put together: a letter costs what it
costs after the two in front of it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import merge
from math import inf
from operator import itemgetter
from typing import Final, NamedTuple

from newsclean.repair.mojibake.lossy.images import REPLACING, lengths, starts
from newsclean.repair.mojibake.lossy.reader import CONTEXT, REPAIR, Reader, parted

__all__ = ["ways_to_read"]

_WIDTH: Final = 12
"""Readings kept while a stretch is read on: enough that the right one was never lost in the cases tried."""
_WIDTH_OF_REPLACED: Final = 40
"""The same where a piece may have been any character at all; with 16, the group `replaced` fell from 45.5 to 43.1 %."""
_WIDTH_AT_END: Final = 48
"""Readings of the whole stretch, of which the words tell the best; with 24, one paragraph of 18,000 was lost."""
_MOST_SPOTS: Final = 12
"""Doubtful places in one stretch; with more of them, too many readings are equally good."""

_Step = tuple[str, tuple[str, ...], float]
"""What has been read of a stretch, the readings that an image adds to it, and what the repairs cost with them."""


def ways_to_read(text: str, start: int, end: int, reader: Reader) -> Mapping[str, float]:
    """Readings of a stretch, each with what its repairs cost; none if the stretch holds nothing doubtful."""
    spots = _spots(text, start, end, reader)
    if not spots or len(spots) > _MOST_SPOTS:
        return {}
    context = text[max(start - CONTEXT, 0) : start]
    steps: dict[int, list[_Step]] = {}
    rows: dict[str, float] = {"": 0.0}
    width = _WIDTH_OF_REPLACED if reader.codec in REPLACING else _WIDTH
    at = start
    for stop in _stops(spots, end):
        rows = _grown(rows, text[at:stop], steps.pop(stop, ()), reader, width if stop < end else _WIDTH_AT_END)
        at = stop
        lonely = reader.lonely(at) if at in spots else {}
        for image in spots.get(stop, ()):
            right = text[at + len(image) : at + len(image) + CONTEXT]
            landing = steps.setdefault(at + len(image), [])
            landing.extend(_offered(rows, image, _Around(context, right, lonely), reader))
    return rows


def _spots(text: str, start: int, end: int, reader: Reader) -> dict[int, list[str]]:
    """Where undamaged text would not hold what stands there, with the images that do."""
    spots: dict[int, list[str]] = {}
    for match in starts(reader.codec).finditer(text, start, end):
        found = list(_images(text, match.start(), end, reader))
        if found:
            spots[match.start()] = found
            if len(spots) > _MOST_SPOTS:
                break
    return spots


def _images(text: str, at: int, end: int, reader: Reader) -> Iterator[str]:
    known = reader.images
    for size in lengths(reader.codec)[text[at]]:
        image = text[at : at + size]
        if image in known and at + size <= end and reader.offer(image):
            left, right = text[max(at - CONTEXT, 0) : at], text[at + size : at + size + CONTEXT]
            if reader.is_strange(image, left, right):
                yield image


def _stops(spots: Mapping[int, Sequence[str]], end: int) -> list[int]:
    """Where there is something to decide: at the doubtful places, and where an image ends."""
    landings = {at + len(image) for at, found in spots.items() for image in found}
    return sorted({*spots, *landings, end})


class _Around(NamedTuple):
    """What stands in front of a stretch and behind an image of it, and what lonely quotation marks cost more there."""

    context: str
    right: str
    lonely: Mapping[str, float]


def _offered(rows: Mapping[str, float], image: str, around: _Around, reader: Reader) -> Iterator[_Step]:
    """What an image makes of each row, readings of equal cost together."""
    context, right, lonely = around
    offer = reader.offer(image)
    rest = reader.left_over(image, right)
    for read, cost in rows.items():
        left = context + read
        if offer.letters:
            yield read, offer.letters, cost + REPAIR + rest
        if offer.accents and (accents := tuple(each for each in offer.accents if reader.carries(left[-1:], each))):
            yield read, accents, cost + REPAIR + rest
        if offer.capitals:
            yield read, offer.capitals, cost + reader.capital_cost(left, right) + rest
        behind_space = left[-1:].isspace()
        for misfit, mark in reader.fitting_marks(image, left, right) if offer.marks else ():
            after = "" if behind_space and not mark.strip(" ") else mark  # no second space where one stands already
            yield read, (after,), cost + misfit + (lonely.get(reader.habits.role(mark), 0.0) if lonely else 0.0)


def _grown(
    rows: Mapping[str, float], literal: str, steps: Sequence[_Step], reader: Reader, width: int
) -> dict[str, float]:
    """The best of the rows read on to the next stop: those that stay as they are and those that an image ends in."""
    grown: dict[str, float] = {}
    if len(rows) + sum([len(afters) for _, afters, _ in steps]) > width:
        for _, before, after, cost in merge(*_weighed(steps, rows, literal, reader), key=itemgetter(0)):
            grown.setdefault(before + after, cost)
            if len(grown) == width:
                break
        return grown
    for read, afters, cost in steps:
        for after in afters:
            if cost < grown.get(read + after, inf):
                grown[read + after] = cost
    for read, cost in rows.items():
        if cost < grown.get(read + literal, inf):
            grown[read + literal] = cost
    return grown


_Weighed = tuple[float, str, str, float]
"""The cost with the looks so far, what had been read and what is added, and the cost without the looks."""


def _weighed(
    steps: Sequence[_Step], rows: Mapping[str, float], literal: str, reader: Reader
) -> Iterator[Iterable[_Weighed]]:
    """Readings in rows of ascending cost; those that add a letter are weighed only as far as they are asked for."""
    others: list[_Weighed] = []
    for read, afters, cost in steps:
        letters, rest = parted(afters)
        if letters:
            yield _with_letters(read, letters, cost, reader)
        if rest:
            others.extend([(cost + reader.looks_with(read, after), read, after, cost) for after in rest])
    others.extend([(cost + reader.looks_so_far(read + literal), read, literal, cost) for read, cost in rows.items()])
    others.sort(key=itemgetter(0))
    yield others


def _with_letters(read: str, letters: tuple[str, ...], cost: float, reader: Reader) -> Iterator[_Weighed]:
    for looks, letter in reader.likeliest(read, letters):
        yield cost + looks, read, letter, cost
