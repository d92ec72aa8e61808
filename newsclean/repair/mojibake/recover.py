"""What no decoder can undo: damage in which bytes were lost, undone by the codec that gives most of it back."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.model import Change
from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.mojibake.images import starts
from newsclean.repair.mojibake.plausible import script
from newsclean.repair.mojibake.resolve import Repair, resolve
from newsclean.repair.words import Ear

__all__ = ["recover"]

_LOSING = ("latin_1", "cp1252", "iso8859_2", "cp1250", "cp1251")
"""Codecs whose misreadings lose characters most often; a codec that the text has proved comes before them."""
_LEAD: Final = 0xD0
"""A byte that characters begin with, in most codecs a letter."""


def recover(text: str, proven: tuple[str, ...]) -> list[Change]:
    """The changes of the codec that makes the text look best; codecs proven elsewhere in the text go first."""
    others = tuple(name for name in _LOSING if name not in proven)
    return _best(text, proven, proven=True) or _best(text, others, proven=False)


def _best(text: str, names: tuple[str, ...], *, proven: bool) -> list[Change]:
    best: list[Repair] = []
    for name, ear in _heard(text, [name for name in names if starts(name).search(text)]):
        best = max(best, resolve(text, name, ear, proven=proven), key=_worth)
    return [repair.change for repair in best]


def _heard(text: str, names: Sequence[str]) -> Iterator[tuple[str, Ear]]:
    """The codecs, each with an ear for the words that hold no piece of it, nor of another with such letters.

    In Cyrillic every other word holds a letter that is a piece in windows-1251; in ISO-8859-1 it is sound.
    """
    kindred: dict[str, list[str]] = defaultdict(list)
    for name in names:
        kindred[script(codec(name).characters[_LEAD])].append(name)
    for group in kindred.values():
        ear = Ear.of(text, doubtful=re.compile("|".join(starts(name).pattern for name in group)))
        yield from ((name, ear) for name in group)


def _worth(repairs: list[Repair]) -> float:
    return sum(repair.gain for repair in repairs)
