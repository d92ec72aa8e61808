"""Repairs that would put a Latin letter or an odd sign among letters of another script: there was no damage.

Cyrillic, Thai or Arabic letters are by chance what UTF-8 leaves in an old codec. What was misread stands among Latin
letters or is a word by itself; inside a word of its own script it is that word.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from newsclean.model import Change
from newsclean.repair.mojibake.plausible import script

__all__ = ["without_strangers"]

_EVERYDAY: Final = frozenset("’‘“”„–—…•€£°«»©®№·\u00a0\u200b\u200c\u200d\u200e\u200f\ufeff")
"""Marks that stand in texts of every script."""


def without_strangers(text: str, changes: Iterable[Change]) -> Iterator[Change]:
    """The changes without those that make a Latin letter of other letters in the middle of their word.

    >>> cyrillic = Change("mojibake.cp1251", 1, "ећ", "ş")
    >>> list(without_strangers("већ", [cyrillic])), len(list(without_strangers("fећ", [cyrillic])))
    ([], 1)
    """
    rows = list(changes)
    if not any(map(_is_turned, {(change.before, change.after): change for change in rows}.values())):
        yield from rows
        return
    starts, ends = {change.at for change in rows}, {change.end for change in rows}
    for change in rows:
        left = text[change.at - 1 : change.at] if change.at not in ends else ""
        right = text[change.end : change.end + 1] if change.end not in starts else ""
        beside = {script(character) for character in left + right if character.isalpha()}
        if not _is_turned(change) or script(change.before[0]) not in beside:
            yield change


def _is_turned(change: Change) -> bool:
    """Whether letters of one other script would become Latin ones, or signs that no text of theirs holds."""
    if not change.before or script(change.before[0]) == "LATIN":
        return False
    home = {script(character) for character in change.before} - {""}
    if len(home) != 1 or "LATIN" in home:
        return False
    return not any(script(c) in home or c in _EVERYDAY for c in change.after)
