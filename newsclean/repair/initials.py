"""First letters that a drop cap set apart from their words: `T he river rose`.

Magazines set the first letter of a story, or of each section, in an element of its own. A page's text taken element by
element has a space or a line end behind it, and the story begins with a word that is none. Which of the two is damage
is told by words: `he` alone is rarer than `the`, while `R is a language`, `C and its libraries` and `A round table`
say what they mean.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Final

from newsclean.model import Change
from newsclean.repair.languages import MOST_WORDS, languages_of
from newsclean.repair.lexicon import tiers

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "spacing.initial": "Removes the space behind a first letter that a drop cap set apart from its word.",
}

_CAPITAL: Final = r"[\"“«„]?(?P<letter>[A-ZÀ-ÖØ-ÞĄĆČĐĘĚİŁŃŇŐŒŘŚŞŠŤŮŰŹŻŽȘȚ])"
_REST: Final = r"(?P<gap> )(?P<rest>[^\W\d_]+)(?=[\s,:’'-])[^\n]{25}"
"""The rest of the word, and enough of a sentence behind it: labels and buttons are shorter."""
_FIRST: Final = re.compile(_CAPITAL + _REST)
_BEHIND_BREAK: Final = re.compile(r"\n" + _CAPITAL + _REST)
"""At the beginning of a text and of a line; a search for a plain line end is quick."""
_OFTEN_WORDS: Final = frozenset("ai")
_VOWELS: Final = frozenset("aeiouy")
_STARTS: Final = (
    "bl br ch cl cr dr dw fl fr gh gl gn gr kl kn kr ph pl pr ps rh sc sh sk sl sm sn sp sq st sw th tr tw wh wr"
)
_ONSETS: Final = frozenset(_STARTS.split())
"""Letters that begin many paragraphs as words, and how words begin: behind “A” and “I” only what begins no word is
looked up, since the tables that tell a language take 55 ms to read."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_TOLD_BY: Final = 4_000
"""Code points that hold as many words as tell the language."""

_ALONE: Final = 1
"""Tier of frequency up to which a letter is a word by itself: “a” and “I”, Spanish “y”, Polish “w”."""
_ELIDED: Final = frozenset("cdjlmnst")
"""Letters that are words in front of an apostrophe only, in these languages:"""
_ELIDING: Final = frozenset({"fr", "it", "ca"})
_BEGINNING: Final = 2
"""Letters that tell whether a word of the language begins so: “ccording” is none, “bout” may be."""


def find(text: str) -> list[Change]:
    r"""The spaces behind such letters.

    >>> told = " of the town said on Tuesday that the river had risen and that the road would be closed."
    >>> [change.at for change in find(f"T he mayor{told}\nA ccording to them it{told}\nS he{told}")]
    [1, 100, 210]
    >>> find(f"R is the mayor{told}\nS and others{told}\nA round table{told}\nA bout of flu{told}")
    []
    """
    found = [match for match in _candidates(text) if _may_be_cut(match["letter"].casefold(), match["rest"])]
    if not found:
        return []
    head = islice((word.group().casefold() for word in _WORD.finditer(text, 0, _TOLD_BY)), MOST_WORDS)
    languages = languages_of(head)
    return [
        Change("spacing.initial", match.start("gap"), " ", "", f"“{match['letter']}{match['rest']}” is a word")
        for match in found
        if languages and _is_cut(match["letter"].casefold(), match["rest"], languages[0])
    ]


def _candidates(text: str) -> Iterator[re.Match[str]]:
    first = _FIRST.match(text)
    if first is not None:
        yield first
    yield from _BEHIND_BREAK.finditer(text)


def _may_be_cut(letter: str, rest: str) -> bool:
    """What a look at the letters leaves."""
    if not rest.islower():
        return False
    begins_word = rest[:_BEGINNING] in _ONSETS or not _VOWELS.isdisjoint(rest[:_BEGINNING])
    return letter not in _OFTEN_WORDS or not begins_word


def _is_cut(letter: str, rest: str, language: str) -> bool:
    """Whether the letter and the rest are one word, which is at least as common as the rest is alone."""
    known = tiers(language)
    whole = known.get(letter + rest)
    if whole is None:
        return False
    if _is_word(letter, language):
        return not _is_word(rest, language) if len(rest) == 1 else rest[:_BEGINNING] not in _beginnings(language)
    return whole <= known.get(rest, whole)


def _is_word(letter: str, language: str) -> bool:
    tier = tiers(language).get(letter)
    return tier is not None and tier <= _ALONE and not (letter in _ELIDED and language in _ELIDING)


@cache
def _beginnings(language: str) -> frozenset[str]:
    """How the words of a language begin, those of one letter left out."""
    return frozenset(word[:_BEGINNING] for word in tiers(language) if len(word) > _BEGINNING)
