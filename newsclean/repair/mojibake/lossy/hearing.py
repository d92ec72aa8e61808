"""The language of a text in which every word is damaged: the one whose words the codec's readings make most of.

An English text tells its language by the words that nothing happened to. Of Russian, Greek or Arabic nothing is left
when case was changed after a misreading, so each language of the script is tried on the first lines.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Final

from newsclean.model import Change
from newsclean.repair.lexicon import letters
from newsclean.repair.mojibake.lossy.resolve import resolve
from newsclean.repair.mojibake.plausible import script
from newsclean.repair.words import Ear

__all__ = ["heard"]

_SAMPLE: Final = 100
"""Code points that are tried in each language: some fifteen words, as each letter is two of them."""
_TRIED: Final = frozenset({"CYRILLIC", "GREEK"})
"""Scripts whose letters are all beyond ASCII, and of which there are tables."""


def heard(text: str, name: str, changes: Iterable[Change], doubtful: re.Pattern[str]) -> Ear | None:
    """The ear for a text that tells no language, read in that codec; None if no language makes words of it.

    `changes` are a first reading, which tells the script.
    """
    kinds = Counter(script(change.after[0]) for change in changes if change.after)
    kinds.pop("", None)
    kind = max(kinds, key=kinds.__getitem__, default="")
    if kind not in _TRIED:
        return None
    sample = text[: text.rfind(" ", 0, _SAMPLE) + 1] or text[:_SAMPLE]
    gains = {language: _gain(sample, name, language, doubtful) for language in _languages(kind)}
    best = max(gains, key=gains.__getitem__)
    return Ear((best,), "", doubtful) if gains[best] > 0 else None


def _gain(sample: str, name: str, language: str, doubtful: re.Pattern[str]) -> float:
    return sum(repair.gain for repair in resolve(sample, name, Ear((language,), "", doubtful), proven=True))


@cache
def _languages(kind: str) -> tuple[str, ...]:
    """The languages written in a script."""
    return tuple(language for language, row in letters().items() if any(script(letter) == kind for letter in row))
