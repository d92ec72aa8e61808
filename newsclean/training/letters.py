"""Makes the language tables of `newsclean.repair` from the word lists of wordfreq and jusText.

    python -m newsclean.training.letters newsclean/repair/tables

wordfreq's data (Robyn Speer, CC BY-SA 4.0) is read from the installed package; what comes out is a selection of its
words without their frequencies, in six tiers from common to rare, and which letters stand beside which. The tables
are under the same licence, named in their NOTICE. Languages that wordfreq lacks are taken from jusText's lists of
frequent words (BSD 2-Clause), most frequent first. Needs the train extra.
"""

import argparse
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import wordfreq

from newsclean.training.compressed import write

__all__ = ["alphabet", "main", "pairs", "rarer", "tiers"]

_LATIN = (
    "ca", "cs", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "is", "it",
    "lt", "lv", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sv", "tr", "vi",
)  # fmt: skip
_OTHER = (
    "ar", "be", "bg", "el", "fa", "he", "hi", "mk", "ru", "sr", "uk", "ur",
)  # fmt: skip
_NAMES = {"hr": "sh", "sr": "sh"}
"""wordfreq keeps Croatian, Serbian and Bosnian under one name, in Latin letters."""
_LISTED = {"be": "Belarusian", "et": "Estonian"}
"""Languages that wordfreq lacks → their lists in jusText."""
_CYRILLIC = (("lj", "љ"), ("nj", "њ"), ("dž", "џ"))
_CYRILLIC_LETTERS = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")
"""Serbian in its two alphabets, letter for letter; the three of two letters first."""
_WORDS = {"latin": 2800, "ascii": 700, "other": 1500}
"""Words kept for a language: with letters beyond ASCII, without, and for other scripts; 317 kB."""
_ENGLISH = {"latin": 150, "ascii": 4000}
"""English has next to no letters beyond ASCII, but apostrophes that must be distinguished from quotes."""
_RARER = 20_000
"""Words with letters beyond ASCII, the most frequent ones, of which those without a tier are kept as well; 1.4 MB."""
_SHORTEST = 3
"""Letters of a rarer word."""
_TIERS = (0.005, 0.02, 0.06, 0.18, 0.45, 1.0)
"""Where the tiers end, as shares of the list by rank: about a factor of four in frequency each."""
_RAREST_PAIR = 1e-7
_RAREST_LETTER = 1e-4
_ALSO = {
    "de": "ß",
    "ro": "şţ",
    "fr": "æÿ",
    "fi": "åšž",
    "et": "ž",
    "en": "éèñöüçïóáí",
    "da": "ö",
    "nb": "éòôó",
    "sv": "éü",
}
"""Letters that wordfreq folds into others or that are rare but at home, in names and loans."""
_NOT = {"hr": "áéíóöúüőű", "uk": "ёъыэ", "be": "иъщ", "bg": "ѝ", "et": "åéáíóèìò", "mk": "й", "pt": "ªº"}
"""Letters that came in with text of neighbouring languages."""


def _is_word(word: str) -> bool:
    return all(c.isalpha() or c in "'’\u200c" or unicodedata.category(c).startswith("M") for c in word)


@cache
def _frequencies(language: str) -> Mapping[str, float]:
    if language in _LISTED:
        return _listed(_LISTED[language])
    known: Mapping[str, float] = wordfreq.get_frequency_dict(_NAMES.get(language, language), "best")
    return {_in_cyrillic(word): share for word, share in known.items()} if language == "sr" else known


def _listed(name: str) -> Mapping[str, float]:
    """The words of a list without frequencies, each with what Zipf's law says of its rank."""
    lines = files("justext").joinpath("stoplists", f"{name}.txt").read_text(encoding="utf-8").split()
    words = dict.fromkeys(line.casefold() for line in lines if line.isalpha() or "’" in line or "'" in line)
    whole = sum(1 / rank for rank in range(1, len(words) + 1))
    return {word: 1 / rank / whole for rank, word in enumerate(words, start=1)}


def _in_cyrillic(word: str) -> str:
    for latin, cyrillic in _CYRILLIC:
        word = word.replace(latin, cyrillic)
    return word.translate(_CYRILLIC_LETTERS)


def tiers(language: str) -> list[list[str]]:
    """The language's words, commonest tier first, each sorted."""
    known = _frequencies(language)
    ranked = sorted((word for word in known if _is_word(word)), key=lambda word: (-known[word], word))
    if language in _OTHER:
        chosen = [word for word in ranked if not word.isascii()][: _WORDS["other"]]
    else:
        beyond = {word for word in ranked if not word.isascii()}
        share = _ENGLISH if language == "en" else _WORDS
        special = [word for word in ranked if word in beyond][: share["latin"]]
        plain = [word for word in ranked if word not in beyond][: share["ascii"]]
        chosen = sorted({*special, *plain}, key=lambda word: (-known[word], word))
    ends = [0, *(round(len(chosen) * share) for share in _TIERS)]
    return [sorted(chosen[start:end]) for start, end in pairwise(ends)]


def rarer(language: str) -> list[str]:
    """Words with letters beyond ASCII that are too rare for a tier, sorted: damage spoils no others.

    Those of one or two letters are left out, and those with letters of other languages: many are damage (`hereâ`).
    """
    known = _frequencies(language)
    own = set(alphabet(language))
    special = (word for word in known if len(word) >= _SHORTEST and _is_word(word) and _is_of(word, own))
    ranked = sorted(special, key=lambda word: (-known[word], word))[:_RARER]
    return sorted(set(ranked).difference(*tiers(language)))


def _is_of(word: str, own: AbstractSet[str]) -> bool:
    """Whether a word has letters beyond ASCII, and none that the language lacks."""
    beyond = {letter for letter in word if letter > "\x7f" and letter.isalpha()}
    return bool(beyond) and beyond <= own


def pairs(languages: Iterable[str]) -> list[str]:
    """Two letters beyond ASCII that stand side by side in some language."""
    seen: dict[str, float] = defaultdict(float)
    for language in languages:
        for word, share in _frequencies(language).items():
            if not word.isascii() and _is_word(word):
                for pair in map("".join, pairwise(word)):
                    if pair[0] > "\x7f" and pair[1] > "\x7f":
                        seen[pair] += share
    return sorted(pair for pair, share in seen.items() if share > _RAREST_PAIR)


def alphabet(language: str) -> str:
    """The language's letters beyond ASCII."""
    seen: dict[str, float] = defaultdict(float)
    for word, share in _frequencies(language).items():
        for letter in word:
            if letter > "\x7f" and unicodedata.category(letter)[0] in "LM":
                seen[letter] += share
    common = {letter for letter, share in seen.items() if share > _RAREST_LETTER}
    return "".join(sorted((common | set(_ALSO.get(language, ""))) - set(_NOT.get(language, "ªº"))))


def main() -> None:
    """Write the tables and say how large they are."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    languages = [*_LATIN, *_OTHER]
    size = sum(write(folder / f"{name}.words", "\n\n".join(map("\n".join, tiers(name)))) for name in languages)
    size += sum(write(folder / f"{name}.rarer", "\n".join(rarer(name))) for name in languages)
    size += write(folder / "pairs", " ".join(pairs(languages)))
    size += write(folder / "letters", "\n".join(f"{name} {alphabet(name)}" for name in languages))
    sys.stdout.write(f"{len(languages)} languages, {size:,} bytes\n")


if __name__ == "__main__":
    main()
