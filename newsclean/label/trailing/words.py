"""What a paragraph is about, as a set of word stems: enough to see whether two paragraphs belong to one story."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from newsclean.deferred import deferred
from newsclean.label.latin import respelled, table
from newsclean.label.sentences import MARKS
from newsclean.punctuation import OPENERS

__all__ = ["Topic", "topic"]

_DENSE: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
)
"""Scripts that part no words, and Hangul, whose words are of two or three characters and end in whichever particle the
sentence asks for: they are compared by pairs of characters."""
_LETTERS: Final = rf"[^\W_{_DENSE}]"
_WORD: Final = deferred(rf"{_LETTERS}+(?:[{MARKS}]+{_LETTERS}*)*|[{_DENSE}]+")
_IS_DENSE: Final = deferred(rf"[{_DENSE}]")
_CAPITALISED: Final = re.compile(r"[A-ZÀ-ÖØ-Þ](?<=\s.)\S*")
"""A word behind a blank that begins with a capital letter of Latin-1; a text's first word is no name anyway."""
_STEM: Final = 6
"""Letters of a word that stand for it: cuts off most endings in most languages, which is all a comparison needs."""
_SHORTEST: Final = 4
"""Letters below which a word in small letters is grammar rather than topic, in most languages."""
_BEFORE: Final = 5
"""Code points in front of a word in which a sentence's end shows: mark, closing quote, blank and two opening quotes."""
_SENTENCE_END: Final = re.compile(rf"[.!?…:。！？][\"'”’»)\]]*\s*[{re.escape(OPENERS)}]*\Z|\A[{re.escape(OPENERS)}]+\Z")
"""What stands in front of a sentence's first word; behind opening quotes only, the text itself begins."""


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
    spelled = respelled(text, _latin())
    if spelled is None:
        return _topic_of_any_script(text)
    stems = {word[:_STEM] for word in spelled.lower().split() if len(word) >= _SHORTEST}
    # Each character has kept its place, so the marks in front of a capital are those of the text.
    names = frozenset(
        match.group()[:_STEM].lower() for match in _CAPITALISED.finditer(spelled) if _is_name(text, match.start())
    )
    return Topic(names.union(stems), names)


@cache
def _latin() -> bytes:
    """Letters and digits as they are, anything else a blank."""
    return table(lambda character: character if _WORD.match(character) else " ")


def _topic_of_any_script(text: str) -> Topic:
    stems: set[str] = set()
    names: set[str] = set()
    for match in _WORD.finditer(text):
        word = match.group()
        if _IS_DENSE.match(word):
            stems.update(word[at : at + 2] for at in range(len(word) - 1))
            continue
        stem = word[:_STEM].lower()
        if len(word) >= _SHORTEST:
            stems.add(stem)
        if word[0].isupper() and _is_name(text, match.start()):
            names.add(stem)
            stems.add(stem)
    return Topic(frozenset(stems), frozenset(names))


def _is_name(text: str, start: int) -> bool:
    """Whether a capital letter stands within a sentence, where names have one."""
    if text[start - 1 : start] == " " and text[start - 2].isalpha():
        return True  # after a word and a space, as eight in ten: no search needed
    return start > 0 and _SENTENCE_END.search(text[max(0, start - _BEFORE) : start]) is None
