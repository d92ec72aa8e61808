"""What no decoder can undo: damage in which bytes were lost, undone by the codec that gives most of it back."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.mojibake.lossy.images import held, starts
from newsclean.repair.mojibake.lossy.resolve import Repair, resolve
from newsclean.repair.mojibake.vain import Vain
from newsclean.repair.words import Ear

__all__ = ["recover"]

_LOSING: Final = ("latin_1", "cp1252", "iso8859_2")
"""Codecs whose misreadings lose characters most often; a codec that the text has proved comes before them. With
windows-1250 and 1251 beside them not one of 18,000 paragraphs came out better."""

_PLAIN_PIECES: Final = "?'\" "
"""ASCII that may be part of an image."""


def recover(text: str, proven: tuple[str, ...], vain: Vain | None = None) -> list[Change]:
    """The changes of the codec that makes the text look best; where codecs are proven elsewhere in the text, of these.

    Others are asked only where none is proven, or they would take what was left for good reason. Those with most pieces
    in the text come first: behind one that has read more than others have there, these are not asked.
    """
    best: list[Repair] = []
    read = 0
    found = _pieces(text, proven or _LOSING)
    if not found:
        return []
    ear = Ear.of(text, doubtful=re.compile("|".join(starts(name).pattern for name in found)))
    for name in sorted(found, key=lambda name: -found[name]):
        if found[name] < read:
            break
        repairs = resolve(text, name, ear, proven=bool(proven), vain=vain)
        read = max(read, min(found[name], sum(_beyond(repair.change.before) for repair in repairs)))
        best = max(best, repairs, key=_worth)
    return [repair.change for repair in best]


def _pieces(text: str, names: Iterable[str]) -> Mapping[str, int]:
    """The codecs with an image in the text → of how many characters beyond ASCII their images there may consist.

    Without those that read all that they have there as an earlier one does.
    """
    before: list[Mapping[str, tuple[str, ...]]] = []
    found: dict[str, int] = {}
    present = frozenset(foreign(text)).union(filter(text.__contains__, _PLAIN_PIECES))
    for name in names:
        mine = held(name, present)
        if mine and not any(mine.items() <= other.items() for other in before):
            before.append(mine)
            found[name] = sum(map(text.count, foreign("".join(mine))))
    return found


def _beyond(text: str) -> int:
    """How many characters are beyond ASCII."""
    return len(text) - len(text.encode("ascii", "ignore"))


def _worth(repairs: list[Repair]) -> float:
    return sum(repair.gain for repair in repairs)
