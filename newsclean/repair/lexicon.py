"""What is known of languages: common words, the letters of each, and which letters stand side by side.

Small tables, made by `newsclean.training.letters`; they are read when damage has been seen, never before.
"""

import lzma
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Final

__all__ = [
    "LANGUAGES", "TIERS", "alphabet", "letters", "natural_pairs", "of_one_language", "rarer", "table", "tiers",
]  # fmt: skip

_FILTERS: Final = [{"id": lzma.FILTER_LZMA2}]


@cache
def table(name: str) -> str:
    """One of the tables, unpacked."""
    packed = files(__package__).joinpath("tables", name).read_bytes()
    return lzma.decompress(packed, format=lzma.FORMAT_RAW, filters=_FILTERS).decode()


_FOLDED: Final[Mapping[str, str]] = {"el": "ς", "de": "ß"}
"""Letters that the tables lack, since they were made of case-folded words: these write the sigma at a word's end as any
other, and ß as ss."""
_FOLDED_PAIRS: Final = frozenset({"äß", "öß", "üß"})
_MISREAD_PAIRS: Final = frozenset({"ãœ"})
"""What wordfreq has of text that was misread itself, as `Ãœber` is; all others are in words of some language."""


@cache
def letters() -> Mapping[str, frozenset[str]]:
    """Each language's letters beyond ASCII, lower-case.

    >>> "ő" in letters()["hu"], "ő" in letters()["de"]
    (True, False)
    """
    rows = (line.split(" ") for line in table("letters").split("\n"))
    return {name: frozenset((*row, *_FOLDED.get(name, ""))) for name, row in rows}


@cache
def _owners() -> Mapping[str, int]:
    """Each letter beyond ASCII with a bit for each language that has it."""
    owners: dict[str, int] = {}
    for place, known in enumerate(letters().values()):
        for letter in known:
            owners[letter] = owners.get(letter, 0) | 1 << place
    return owners


def of_one_language(found: Iterable[str]) -> bool:
    """Whether one language has all of these letters.

    >>> of_one_language("äöß"), of_one_language("äöñ")
    (True, False)
    """
    owners = _owners()
    shared = -1
    for letter in found:
        shared &= owners.get(letter, 0)
    return shared != 0


@cache
def alphabet() -> frozenset[str]:
    """All letters beyond ASCII of all languages there are tables of, both cases.

    >>> "é" in alphabet(), "Ж" in alphabet(), "¤" in alphabet()
    (True, True, False)
    """
    lower = frozenset().union(*letters().values())
    return lower | {upper for letter in lower if len(upper := letter.upper()) == 1 and not upper.isascii()}


@cache
def natural_pairs() -> frozenset[str]:
    """Two lower-case letters beyond ASCII that stand side by side in some language.

    >>> "ää" in natural_pairs(), "ã©" in natural_pairs()
    (True, False)
    """
    return (frozenset(table("pairs").split(" ")) | _FOLDED_PAIRS) - _MISREAD_PAIRS


TIERS: Final = 6
"""Kinds of common words, by how often they are met."""


@cache
def tiers(language: str) -> Mapping[str, int]:
    """Common words of a language with their tier: 0 for the commonest, 5 for the rarest kept.

    >>> tiers("de")["und"], "xyzzy" in tiers("de")
    (0, False)
    """
    return {
        word: tier
        for tier, block in reversed(list(enumerate(table(f"{language}.words").split("\n\n"))))
        for word in block.split("\n")
    }


@cache
def rarer(language: str) -> frozenset[str]:
    """Words of a language with letters beyond ASCII that are too rare for a tier, up to 18,000.

    >>> "überprüfungen" in rarer("de"), "überprüfungen" in tiers("de")
    (True, False)
    """
    return frozenset(table(f"{language}.rarer").split("\n"))


LANGUAGES: Final = (
    "en", "fr", "de", "es", "pt", "it", "nl", "pl", "cs", "sk", "hu", "ro", "hr", "sl", "sv", "da", "nb",
    "fi", "is", "lt", "lv", "tr", "vi", "ca", "ru", "uk", "bg", "mk", "el", "ar", "fa", "ur", "he", "hi",
    "et", "sr", "be",
)  # fmt: skip
"""Those there are tables of, those of most news first."""
