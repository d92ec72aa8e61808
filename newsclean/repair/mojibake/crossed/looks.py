"""A quick test whether quotes and dashes of a text may have gone through two codecs. Most text needs no more."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final, NamedTuple

from newsclean.repair.foreign import foreign
from newsclean.repair.mojibake.crossed.images import LETTERS, MARKS, TWO, is_of_signs, is_small, pairs

__all__ = ["BEFORE_OPENING", "BEHIND_CLOSING", "contractions", "shows_marks"]

_STEMS: Final = (
    "i", "you", "he", "she", "it", "we", "they", "that", "there", "here", "what", "who", "where", "how", "let", "don",
    "doesn", "didn", "isn", "aren", "wasn", "weren", "hasn", "haven", "hadn", "won", "wouldn", "couldn", "shouldn",
    "can", "ain", "needn", "mustn",
)  # fmt: skip
_ENDINGS: Final = "s|t|re|ve|ll|d|m"
BEFORE_OPENING: Final = r"(?:^|(?<=[\s(\[/—–-]))"
BEHIND_CLOSING: Final = r"(?=$|[\s.,;:!?)\]/—–-])"

_HARMLESS: Final = frozenset("’“”‘–—…•")

_LAST_WORD: Final = re.compile(r"(?<![^\W\d_])([A-Za-z]+)$")
_LONGEST_WORD: Final = 20
"""Letters in front of an apostrophe that are looked at."""


class _Look(NamedTuple):
    """What is looked for, and of what it consists beyond ASCII.

    Most texts lack some of each image: a © alone, which two in three pages have, is half of one.
    """

    signs: frozenset[str]
    rows: tuple[frozenset[str], ...]
    pattern: re.Pattern[str]

    @classmethod
    def of(cls, found: Iterable[str], pattern: str) -> "_Look":
        """A look for images, which take the place of `IMAGES` in the pattern."""
        row = tuple(dict.fromkeys(found))
        signs = [frozenset(foreign(image)) for image in row]
        single = frozenset().union(*(each for each in signs if len(each) == 1))
        both = {each for each in signs if single.isdisjoint(each)}
        spelt = pattern.replace("IMAGES", "|".join(map(re.escape, row)))
        return cls(single, tuple(both), re.compile(spelt, re.MULTILINE))

    def finds(self, text: str, present: frozenset[str]) -> bool:
        """Whether something is there, in a text that has these characters beyond ASCII."""
        if self.signs.isdisjoint(present) and not any(map(present.issuperset, self.rows)):
            return False
        return bool(self.pattern.search(text))


def shows_marks(text: str) -> bool:
    """Whether something stands where only a mark does, and is none.

    >>> shows_marks("donít, he said"), shows_marks("ÒIt was stolen,Ó"), shows_marks("life ¡ª or not")
    (True, True, True)
    >>> shows_marks("El país; “naïve” – Ó céus! Ò, Ô"), shows_marks("life - or not")
    (False, False)
    """
    present = frozenset(foreign(text))
    if not present or present <= _HARMLESS:
        return False
    return any(look.finds(text, present) for look in _looks()) or (
        _ended().finds(text, present) and next(contractions(text), None) is not None
    )


@cache
def _looks() -> tuple[_Look, ...]:
    """What a closing quote is misread as, at a word's end, or a short dash between words.

    Where two signs stand for one: an opening quote, a letter inside a word, a dash between letters or spaces.
    """
    alone = [pair for pair in pairs() if len(pair[0]) == 1]
    ends = [image for image, mark in alone if mark in "’”"]
    large = [image for image in ends if not is_small(image)]
    dashes = [image for image, mark in alone if mark == "–" and not is_small(image)]
    two = [pair for pair in pairs() if len(pair[0]) == TWO]
    return (
        _Look.of(ends, rf"[{''.join(ends)}](?<=[.,!?].){BEHIND_CLOSING}"),
        _Look.of(large, rf"[{''.join(large)}](?<=[a-z].){BEHIND_CLOSING}"),
        _Look.of(dashes, rf"[{''.join(dashes)}](?<=[A-Za-z0-9.,)] .)(?= [A-Za-z0-9\"])"),
        _Look.of(
            [image for image, mark in two if mark in "‘“"],
            r"(?:IMAGES)(?=[A-Za-z0-9$£€])(?:(?<=^..)|(?<=[\s(\[/—–-]..))",
        ),
        _Look.of([image for image, mark in two if mark in LETTERS], "(?:IMAGES)(?<=[A-Za-z]..)"),
        _Look.of(
            [image for image, mark in two if mark in "–—―" and is_of_signs(image)],
            "(?:IMAGES)(?:(?<=[a-z]..)(?=[a-z])|(?<= ..)(?= ))",
        ),
    )


def contractions(text: str) -> Iterator[str]:
    """What stands for the apostrophe in each contraction, or, where it is no small letter, in any word's possessive.

    The image is looked for first, which few texts hold, and the word in front of it then.
    """
    for match in _ended().pattern.finditer(text):
        word = _LAST_WORD.search(text, max(match.start() - _LONGEST_WORD, 0), match.start())
        if word and (word[1].lower() in _STEMS or (word[1][-1].islower() and not match[1][0].islower())):
            yield match[1]


@cache
def _ended() -> _Look:
    """What an apostrophe is misread as, and the end of a contraction."""
    found = [image for image, mark in pairs() if mark == "’" and image not in MARKS]
    return _Look.of(found, rf"(IMAGES)(?:{_ENDINGS})\b")
