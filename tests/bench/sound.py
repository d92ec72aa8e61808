"""What a repair put in that looks sound and is wrong: the one fault that no reader of the text can find afterwards.

A character of Chinese, Japanese or Korean that neither the damaged nor the true text has, and a whole word of another
script beyond Latin that the true text lacks. Latin words are left out: there a wrong letter shows.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

__all__ = ["PutIn", "put_in"]

_EAST_ASIAN = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_MARK = r"\s.,;:!?()«»„“”‘’—–-"
_WORD = re.compile(rf"(?<![^{_MARK}])[^\W\d_]+(?![^{_MARK}])")
"""A word with nothing of the damage beside it."""
_LETTERS = re.compile(r"[^\W\d_]+")
_BEYOND_LATIN = range(0x250, 0x2E80)
_LATIN_AND_GREEK_EXTENDED = range(0x1E00, 0x2000)


@dataclass(frozen=True, slots=True)
class PutIn:
    """How many East Asian characters and other words were put in, and how many of each are wrong."""

    characters: int = 0
    wrong_characters: int = 0
    words: int = 0
    wrong_words: int = 0

    def __add__(self, other: "PutIn") -> "PutIn":
        return PutIn(
            self.characters + other.characters,
            self.wrong_characters + other.wrong_characters,
            self.words + other.words,
            self.wrong_words + other.wrong_words,
        )


def put_in(damaged: str, fixed: str, truth: str) -> PutIn:
    """What the repair of a text put in; case and compatibility forms aside, which damage may have taken for good."""
    damaged, fixed, truth = (unicodedata.normalize("NFKC", text).casefold() for text in (damaged, fixed, truth))
    characters = _characters(fixed) - _characters(damaged)
    words = _words(fixed) - _words(damaged)
    return PutIn(
        characters.total(),
        (characters - _characters(truth)).total(),
        words.total(),
        (words - Counter(_LETTERS.findall(truth))).total(),
    )


def _characters(text: str) -> Counter[str]:
    return Counter(_EAST_ASIAN.findall(text))


def _words(text: str) -> Counter[str]:
    return Counter(word for word in _WORD.findall(text) if all(map(_is_beyond_latin, word)))


def _is_beyond_latin(letter: str) -> bool:
    return ord(letter) in _BEYOND_LATIN and ord(letter) not in _LATIN_AND_GREEK_EXTENDED
