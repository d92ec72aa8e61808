"""What a person's name looks like where nothing announces it."""

import re
from typing import Final

from newsclean.deferred import deferred

__all__ = ["FIRST_AND_LAST", "PARTICLES", "are_announced", "are_names"]

FIRST_AND_LAST: Final = 2
"""Fewest words of a person's name that nothing announces; one word is a section or a place."""
PARTICLES: Final = frozenset(
    {
        *("af", "al", "av", "bin", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "la", "le"),
        *("ten", "ter", "van", "von", "zu", "and", "e", "en", "et", "och", "og", "und", "y"),
    }
)
"""Words in small letters that stand in people's names, and between them."""
_MOST: Final = 4
_NAME: Final = re.compile(r"[^\W\d_][\w\u0900-\u0dff\u200c\u200d’'-]*\.?")
"""A word of a name; the vowel signs of Indic scripts are no letters to `\\w`."""

_HAN_NAMES: Final = deferred(r"[\u3005\u3400-\u9fff]{2,4}(?:[\s、,，]+[\u3005\u3400-\u9fff]{2,4}){0,3}")


def are_names(text: str) -> bool:
    """Whether the text is one person's name: two to four capitalised words and nothing else.

    >>> are_names("Maja Thorn"), are_names("Павел Сомов"), are_names("About the author"), are_names("LIVE SCORES")
    (True, True, False, False)
    """
    many = text.split()
    if not FIRST_AND_LAST <= len(many) <= _MOST:
        return False
    return all(_NAME.fullmatch(word) and word[0].isupper() for word in many) and not text.isupper()


def are_announced(text: str) -> bool:
    """Whether the text is what stands behind "by" or "编辑：": a name as above, or some in a script without capitals.

    >>> are_announced("张三 李小明"), are_announced("Maja Thorn"), are_announced("全国最大港口的码头")
    (True, True, False)
    >>> are_announced("נועה ברקאי"), are_announced("harbour master")
    (True, False)
    >>> are_announced("सुरेश बिश्नोई")
    True
    """
    return are_names(text) or _HAN_NAMES.fullmatch(text) is not None or _are_uncased(text)


def _are_uncased(text: str) -> bool:
    many = text.split()
    if text.isascii() or not FIRST_AND_LAST <= len(many) <= _MOST:
        return False
    return text.lower() == text.upper() and all(_NAME.fullmatch(word) for word in many)
