"""What letters cost in each language: the table made by `newsclean.training.encodings`, loaded when bytes are doubtful.

A cost is the negative logarithm of a probability, in nats: a letter that is e times less likely costs one more.
"""

import json
import lzma
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

__all__ = ["GUEST", "Language", "Letters", "letters"]

GUEST: Final = 12.0
"""Cost of a letter that a language does not use, nats: as of one letter in 160,000. The table keeps letters down to
three in a million, so a guest is rarer than the rarest of them behind its usual neighbours."""

_FAR, _LATIN_1 = 1.5, "\u00ff"
"""Nats more for a guest that is not even in Latin-1: names in the news are more often García than Ķēniņš."""

_PER_NAT: Final = 10.0
"""Table units in a nat."""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The letters of a language, and what each costs after each other; a space stands for anything but a letter."""

    name: str
    places: Mapping[str, int]
    costs: bytes

    def cost(self, before: str, letter: str) -> float:
        """Nats for `letter` behind `before`, both in lower case."""
        return self.total([((before, letter), 1)])

    def total(self, pairs: Iterable[tuple[tuple[str, str], int]]) -> float:
        """The cost of all pairs, each as often as it is counted. This is the inner loop of detection."""
        column, costs, width = self.places.get, self.costs, len(self.places)
        tenths = guests = far = 0
        for (before, letter), count in pairs:
            place = column(letter)
            if place is None:
                guests += count
                far += count * (letter > _LATIN_1)
            else:
                tenths += costs[column(before, 0) * width + place] * count
        return tenths / _PER_NAT + guests * GUEST + far * _FAR

    @property
    def latin(self) -> bool:
        """Whether it is written in Latin letters."""
        return "e" in self.places


@dataclass(frozen=True, slots=True)
class Letters:
    """All languages by name, the languages each codec can write, and frequent ideographs by language."""

    languages: Mapping[str, Language]
    writes: Mapping[str, tuple[Language, ...]]
    frequent: Mapping[str, str]


@cache
def letters() -> Letters:
    """The table, read once.

    >>> [language.name for language in letters().writes["koi8-r"]]
    ['en', 'bg', 'ru']
    """
    packed = files("newsclean.decode").joinpath("tables/letters.xz").read_bytes()
    line, _, body = lzma.decompress(packed).partition(b"\n")
    header = json.loads(line)
    languages: dict[str, Language] = {}
    start = 0
    for name, alphabet in header["alphabets"].items():
        end = start + len(alphabet) ** 2
        languages[name] = Language(name, {letter: place for place, letter in enumerate(alphabet)}, body[start:end])
        start = end
    writes = {codec: tuple(languages[name] for name in names) for codec, names in header["codecs"].items()}
    return Letters(languages, writes, header["characters"])
