"""Hyphens at line ends: put there by the wrapping, or the writer's own?

`inter-⏎national` is one word, `well-⏎known` keeps its hyphen, and `pre-⏎and post-war` even keeps its space. The text
itself is asked first: the word whole elsewhere, the word with its hyphen elsewhere. Failing that, a program that
hyphenates does so at one line end in ten, while a program that only breaks at hyphens finds one in fifty or fewer.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

__all__ = ["Hyphenation", "hyphenation"]

_SOFT: Final = "\xad"
_END: Final = re.compile(r"([^\W\d_]+)([-\u2010\xad])\Z")
_HYPHENS: Final = ("-", "\u2010", _SOFT)
_START: Final = re.compile(r"[^\W\d_]+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")

_HYPHENATED_SHARE: Final = 0.04
_FEWEST: Final = 3
"""A text hyphenates if at least so many, and such a share, of its line ends are hyphens. Gold bodies wrapped at 60-80
columns without hyphenation have 0.5-2 % (compounds that happen to stand there)."""
_OF_FEW: Final = 0.1
_PAIR: Final = 2
"""In a text of a few narrow lines two are enough, if they are such a share of its line ends."""

_JOINERS: Final = frozenset(
    {"and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e", "en", "of", "och", "og"}
)
"""Words behind a hyphen left hanging on purpose, as in "pre- and post-war"."""


@dataclass(frozen=True, slots=True)
class Hyphenation:
    """What a text shows of its hyphens: how often each word stands in it, and whether its lines were hyphenated."""

    words: Counter[str]
    hyphenates: bool

    def seam(self, before: str, after: str) -> tuple[int, str] | None:
        """What to do at a line end: how many code points of the line's end to drop, and what to put between.

        None if the line does not end in a word with a hyphen, or the next does not begin with a letter.

        >>> plain = Hyphenation(Counter({"international": 1}), hyphenates=False)
        >>> plain.seam("an inter-", "national body"), plain.seam("a well-", "known body")
        ((1, ''), (0, ''))
        >>> plain.seam("pre-", "and post-war")
        (0, ' ')
        """
        left, right = _end(before), _START.match(after)
        if left is None or right is None:
            return None
        if left.group(2) == _SOFT:
            return 1, ""
        if right.group().lower() in _JOINERS:
            return 0, " "
        whole = (left.group(1) + right.group()).lower()
        kept = f"{left.group(1)}-{right.group()}".lower()
        if self.words[whole] > self.words[kept]:
            return 1, ""
        if self.words[kept] or not right.group()[0].islower():
            return 0, ""
        return (1, "") if self.hyphenates else (0, "")


def hyphenation(text: str, line_ends: Sequence[str]) -> Hyphenation:
    """Look at a text and at the lines that do not end a paragraph."""
    ends = sum(_end(line) is not None for line in line_ends)
    if not ends:
        return Hyphenation(Counter(), hyphenates=False)
    words = Counter(word.lower().replace("\u2010", "-") for word in _WORD.findall(text))
    many = ends >= max(_FEWEST, _HYPHENATED_SHARE * len(line_ends))
    return Hyphenation(words, hyphenates=many or ends >= max(_PAIR, _OF_FEW * len(line_ends)))


def _end(line: str) -> re.Match[str] | None:
    """The word and the hyphen that a line ends in; a search through every line would be slow."""
    return _END.search(line) if line.endswith(_HYPHENS) else None
