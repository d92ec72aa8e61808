"""What no decoder can undo: damage in which bytes were lost, undone by the codec that gives most of it back."""

from newsclean.model import Change
from newsclean.repair.mojibake.resolve import Repair, resolve, starts
from newsclean.repair.words import Ear

__all__ = ["recover"]

_LOSING = ("latin_1", "cp1252", "iso8859_2", "cp1250", "cp1251")


def recover(text: str) -> list[Change]:
    """The changes of the codec that makes the text look best."""
    best: list[Repair] = []
    for name in _LOSING:
        if not starts(name).search(text):
            continue
        repairs = resolve(text, name, Ear.of(text, doubtful=starts(name)))
        if _worth(repairs) > _worth(best):
            best = repairs
    return [repair.change for repair in best]


def _worth(repairs: list[Repair]) -> float:
    return sum(repair.gain for repair in repairs)
