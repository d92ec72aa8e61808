"""How unlikely a character is by itself, whatever it stands beside: a letter of no language of the text, a sign."""

from collections.abc import Mapping
from typing import Final

from newsclean.repair.mojibake.lossy.images import COMBINING, GLUED_FOSSIL
from newsclean.repair.mojibake.lossy.strewn import of_marks_alone
from newsclean.repair.mojibake.plausible import is_common
from newsclean.repair.words import Ear

__all__ = ["STRANGE_LETTER", "STRANGE_SIGN", "Strangeness"]

STRANGE_LETTER: Final = 4.0
STRANGE_SIGN: Final = 6.0
_ODD_SIGN: Final = 2.0
_NO_SIGN: Final = 12.0
"""Costs (nats) of a letter of no language of the text, of a sign that hardly anybody writes, of one that some do, and
of U+FFFD and what is left of spinner marks, which nobody ever wrote: the likeliest reading is better, if by far."""


class Strangeness(dict[str, float]):
    """How unlikely each character is by itself, one of ASCII not at all; worked out when it is first asked for."""

    def __init__(self, name: str, ear: Ear, unlikely: Mapping[str, float]) -> None:
        """The costs in a codec; `unlikely` letters are hardly the lost ones, as the text or its known words tell."""
        super().__init__()
        self.unlikely = unlikely
        self._ear = ear
        self._marks = of_marks_alone(name)

    def __missing__(self, character: str) -> float:
        cost = self[character] = self._of(character)
        return cost

    def _of(self, character: str) -> float:
        if character.isalpha():
            return self.unlikely.get(character.lower(), 0.0) if self._ear.knows(character) else STRANGE_LETTER
        if character < "\x80":
            return 0.0
        if character == GLUED_FOSSIL:
            return STRANGE_SIGN
        if character in COMBINING:
            return STRANGE_LETTER
        if character == "\ufffd" or character in self._marks:
            return _NO_SIGN
        return _ODD_SIGN if is_common(character) else STRANGE_SIGN
