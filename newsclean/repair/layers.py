"""Two passes over a text as one: repairs that build on each other, as one set of changes to the original text.

Damage comes in layers (an entity that spells mojibake, mojibake read wrongly twice), so repairs run in turns. Yet a
stage owes its caller one row of changes with offsets into the text it was given.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from newsclean.model import Change, Layer, apply

__all__ = ["compose"]


class _Place(NamedTuple):
    """Where a change stands in the text between the two layers: its result if old, what it replaces if new."""

    start: int
    end: int
    old: bool
    change: Change


def compose(text: str, first: Layer, second: Iterable[Change]) -> Layer:
    """The changes that do to `text` in one go what `first` does to it and `second` to the result.

    Changes that overlap become one, with the rule of the later and the evidence of both.

    >>> one = (Change("escapes.entity", 0, "&acirc;", "â"), Change("escapes.entity", 7, "&euro;", "€"))
    >>> two = (Change("mojibake.cp1252", 0, "â€™", "’"),)
    >>> [(change.rule, change.before, change.after) for change in compose("&acirc;&euro;™s", one, two)]
    [('mojibake.cp1252', '&acirc;&euro;™', '’')]
    >>> [change.at for change in compose("&lt;âœ“", (Change("escapes.entity", 0, "&lt;", "<"),), ())]
    [0]
    """
    news = tuple(second)
    if not first or not news:
        return first or news
    middle = apply(text, first)
    fresh = [_Place(change.at, change.end, old=False, change=change) for change in news]
    places = sorted([*_results(first), *fresh], key=lambda place: (place.start, place.end, not place.old))
    merged: list[Change] = []
    shift = 0
    for group in _overlapping(places):
        if len(group) == 1:
            change = group[0].change
            if group[0].old:
                merged.append(change)
                shift += len(change.before) - len(change.after)
            else:
                merged.append(replace(change, at=change.at + shift) if shift else change)
            continue
        start, end = group[0].start, max(place.end for place in group)
        olds = [place.change for place in group if place.old]
        grown = sum(len(change.before) - len(change.after) for change in olds)
        before = text[start + shift : end + shift + grown]
        after = apply(middle[start:end], (replace(p.change, at=p.start - start) for p in group if not p.old))
        merged.append(_joined(group, start + shift, before, after))
        shift += grown
    return tuple(merged)


def _results(layer: Layer) -> list[_Place]:
    places: list[_Place] = []
    grown = 0
    for change in layer:
        start = change.at + grown
        places.append(_Place(start, start + len(change.after), old=True, change=change))
        grown += len(change.after) - len(change.before)
    return places


def _overlapping(places: Sequence[_Place]) -> list[list[_Place]]:
    """The places in groups that do not overlap each other."""
    groups: list[list[_Place]] = []
    end = -1
    for place in places:
        if groups and place.start < end:
            groups[-1].append(place)
        else:
            groups.append([place])
        end = max(end, place.end)
    return groups


def _joined(group: Sequence[_Place], at: int, before: str, after: str) -> Change:
    """One change for the group: signed by its last repair, with all the evidence there is."""
    row = sorted(group, key=lambda place: not place.old)
    evidence = list(dict.fromkeys(place.change.evidence for place in row if place.change.evidence))
    if not row[0].old:
        evidence = evidence[:1]
    elif len(row) > 1 and len(evidence) == 1:
        evidence = [f"{evidence[0]}, twice"]
    return Change(row[-1].change.rule, at, before, after, ", then ".join(evidence))
