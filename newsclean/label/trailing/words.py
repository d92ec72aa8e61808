"""What a paragraph is about, as a set of word stems: enough to see whether two paragraphs belong to one story."""

import re
from dataclasses import dataclass
from typing import Final

__all__ = ["Topic", "topic"]

_SPACELESS: Final = "\u0e00-\u0eff\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD: Final = re.compile(rf"[^\W_{_SPACELESS}]+|[{_SPACELESS}]+")
_IS_SPACELESS: Final = re.compile(rf"[{_SPACELESS}]")
_STEM: Final = 6
"""Letters of a word that stand for it: cuts off most endings in most languages, which is all a comparison needs."""
_SHORTEST: Final = 4
"""Letters below which a word in small letters is grammar rather than topic, in most languages."""
_BEFORE: Final = 4
"""Code points in front of a word in which a sentence's end shows."""
_SENTENCE_END: Final = re.compile(r"[.!?…:。！？][\"'”’»)\]]*\s*\Z")


@dataclass(frozen=True, slots=True)
class Topic:
    """The stems of a paragraph's words, and those among them that are names (capital letters within a sentence)."""

    stems: frozenset[str]
    names: frozenset[str]


def topic(text: str) -> Topic:
    """The topic words of a paragraph.

    >>> found = topic("On Monday the mayor met Rosa Lind at the flooded mill.")
    >>> sorted(found.names), sorted(found.stems - found.names)
    (['lind', 'monday', 'rosa'], ['floode', 'mayor', 'mill'])
    """
    stems: set[str] = set()
    names: set[str] = set()
    for match in _WORD.finditer(text):
        word = match.group()
        if _IS_SPACELESS.match(word):
            stems.update(word[at : at + 2] for at in range(len(word) - 1))
            continue
        stem = word[:_STEM].lower()
        if len(word) >= _SHORTEST:
            stems.add(stem)
        start = match.start()
        if start and word[0].isupper() and not _SENTENCE_END.search(text, max(0, start - _BEFORE), start):
            names.add(stem)
            stems.add(stem)
    return Topic(frozenset(stems), frozenset(names))
