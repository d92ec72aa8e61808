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

    Others are asked only where none is proven, or they would take what was left for good reason.
    """
    best: list[Repair] = []
    found = _telling(text, proven or _LOSING)
    if not found:
        return []
    ear = Ear.of(text, doubtful=re.compile("|".join(starts(name).pattern for name in found)))
    for name in found:
        best = max(best, resolve(text, name, ear, proven=bool(proven), vain=vain), key=_worth)
    return [repair.change for repair in best]


def _telling(text: str, names: Iterable[str]) -> list[str]:
    """The codecs with an image in the text, but those that read all that they have there as an earlier one does."""
    before: list[Mapping[str, tuple[str, ...]]] = []
    found: list[str] = []
    present = frozenset(foreign(text)).union(filter(text.__contains__, _PLAIN_PIECES))
    for name in names:
        mine = held(name, present)
        if mine and not any(mine.items() <= other.items() for other in before):
            before.append(mine)
            found.append(name)
    return found


def _worth(repairs: list[Repair]) -> float:
    return sum(repair.gain for repair in repairs)
