"""Makes the tables of East Asian characters of `newsclean.repair` from the word lists of wordfreq.

    python -m newsclean.training.neighbours newsclean/repair/tables

How often a character is met, and which stand side by side in words, for Chinese, Japanese and Korean, in steps of half
a nat; and which characters are the traditional forms of which. wordfreq folds traditional Chinese into simplified, with
the mapping that is written out here. Same source and licence as `newsclean.training.letters`. Needs the train extra.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise
from math import log
from pathlib import Path

import wordfreq
from wordfreq.chinese import simplify_chinese

from newsclean.training.compressed import write

__all__ = ["forms", "main", "neighbours"]

_LANGUAGES = ("zh", "ja", "ko")
_FIRST = "\u2e80"
"""Where the East Asian scripts begin."""
_RAREST_PAIR = 3e-7
"""Share of all characters from which on a pair is kept: 40,000 pairs a language, 260 kB for all three. At 1e-6 it
is 166 kB, and of 70 damaged paragraphs one less comes back and a fifth more characters are wrong."""
_STEPS = 2
"""Steps of a nat in which shares are written out."""


def neighbours(language: str) -> tuple[Mapping[str, float], Mapping[str, float]]:
    """Characters and pairs of them → their share of all characters of text."""
    single: dict[str, float] = defaultdict(float)
    double: dict[str, float] = defaultdict(float)
    for word, share in wordfreq.get_frequency_dict(language, "best").items():
        for character in word:
            if character >= _FIRST:
                single[character] += share
        for pair in map("".join, pairwise(word)):
            if min(pair) >= _FIRST:
                double[pair] += share
    whole = sum(single.values())
    least = _RAREST_PAIR * whole
    return (
        {character: share / whole for character, share in single.items()},
        {pair: share / whole for pair, share in double.items() if share >= least},
    )


def forms() -> Mapping[str, str]:
    """Traditional characters → the simplified ones that the table of Chinese has in their place."""
    han = map(chr, range(0x4E00, 0xA000))
    return {character: simple for character in han if (simple := simplify_chinese(character)) != character}


def _in_steps(shares: Mapping[str, float]) -> str:
    """A line for each step of half a nat, the commonest first."""
    rows: dict[int, list[str]] = defaultdict(list)
    for item, share in shares.items():
        rows[round(-log(share) * _STEPS)].append(item)
    return "\n".join("".join(sorted(rows[step])) for step in range(max(rows) + 1))


def main() -> None:
    """Write the tables and say how large they are."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    size = 0
    for language in _LANGUAGES:
        size += write(folder / f"{language}.neighbours", "|".join(map(_in_steps, neighbours(language))))
    size += write(folder / "traditional", "".join(sorted(a + b for a, b in forms().items())))
    sys.stdout.write(f"{size:,} bytes\n")


if __name__ == "__main__":
    main()
