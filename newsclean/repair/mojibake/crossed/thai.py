"""Thai text that was read in a single-byte codec of another script: `ÊÇÑÊ´Õ` for `สวัสดี`.

Such text has no word list here, and needs none. Thai marks its vowels and tones by signs that stand behind a consonant,
and others in front of one; text of any other language, written back and read as Thai, breaks that within a few letters.
"""

import re
from collections import Counter
from functools import cache
from typing import Final

from newsclean.model import Change
from newsclean.repair.mojibake.codecs import CODECS, codec
from newsclean.repair.mojibake.crossed.east_asian import TAKEN, written_back

__all__ = ["thai_cross"]

_MEANT: Final = "cp874"
_TAKEN: Final = tuple(name for name in TAKEN if name != _MEANT)
_CONSONANTS: Final = "\u0e01-\u0e2e"
_MARKS: Final = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
"""Vowels and tones above and below a consonant."""
_MISPLACED: Final = re.compile(
    rf"(?<![{_CONSONANTS}{_MARKS}])[{_MARKS}\u0e32\u0e33]|(?<![{_CONSONANTS}{_MARKS}\u0e32])\u0e30"
    rf"|[\u0e40-\u0e44](?![{_CONSONANTS}])|[^\x00-\x7f\u0e01-\u0e4e\xa0‘’“”–—…•]"
)
"""A sign that has no consonant, and what Thai text does not hold. Of 5,768 messages of programs in Thai nine hold
one, for a typing error or the mark of a short cut."""
_MISPLACED_SHARE: Final = 0.02
_MISPLACED_WHERE_PROVEN: Final = 0.1
"""Share of the letters that may be so, and in a line of a text in which the codec is proven."""
_THAI: Final = re.compile("[\u0e01-\u0e4e]")
_SIGNS: Final = re.compile("[\u0e30-\u0e3a\u0e40-\u0e4e]")
_EVERYDAY: Final = re.compile("[ก-คงจชดตถทนบปพมยรลวสหอะาำัิีืุูเแโใไ็่้์]")
_EVERYDAY_SHARE: Final = 0.85
"""Of the letters of those messages 97 % are among these."""
_SIGNS_SHARE: Final = 0.25
"""Those messages have 0.4."""
_TONES: Final = re.compile("[่้์]")
"""The two common tones and the sign of a silent letter, one of ten letters; no line of Arabic has them by chance."""
_SAME: Final = 0.25
"""Share that one letter may be; the commonest has 0.06. One lead byte of UTF-8 that lost the others has more."""
_FEWEST: Final = 12
"""Thai letters that prove the codec."""
_DENSE: Final = 0.5
"""Share of a line beyond ASCII; Thai beside English names has more, and of Latin scripts Vietnamese 0.25."""
_SAMPLE: Final = 1500
"""Code points that are looked at."""
_PAIR: Final = re.compile("[\u0e01-\u0e4e]{2}")
_LINE: Final = re.compile(r"[^\n]+")


def thai_cross(text: str) -> list[Change]:
    """The changes that read whole lines as the Thai that was meant.

    >>> garbled = "ชาวบ้านขอให้ซ่อมถนน".encode("cp874").decode("latin-1")
    >>> [change.after for change in thai_cross(garbled)]
    ['ชาวบ้านขอให้ซ่อมถนน']
    >>> thai_cross("À l’été, où ça ? Đường này rất đẹp"), thai_cross("Ìåøêàíöі ïðîñÿòü ïîëàãîäèòè äîðîãó")
    ([], [])
    """
    lines = [match for match in _LINE.finditer(text) if not match.group().isascii()]
    dense = "\n".join(match.group() for match in lines if _is_dense(match.group()))[:_SAMPLE]
    taken = next((name for name in _TAKEN if _is_thai(_read(dense, name))), "") if dense else ""
    return [change for match in lines if taken for change in _changes(match, taken)]


def _is_dense(line: str) -> bool:
    beyond = len(line) - len(line.encode("ascii", "ignore"))
    return beyond >= _FEWEST and beyond > len(line) * _DENSE


def _changes(line: re.Match[str], taken: str) -> list[Change]:
    """The change to one line of a text in which the codec is proven; a line of another language stays."""
    after = _read(line.group(), taken)
    if not _PAIR.search(after) or _misplaced(after) > _MISPLACED_WHERE_PROVEN:
        return []
    evidence = f"windows-874 read as {CODECS[taken]}; its vowels and tones stand as in Thai"
    return [Change("mojibake.cross", line.start(), line.group(), after, evidence)]


def _read(line: str, taken: str) -> str:
    """A line as the Thai that was meant; empty if the codec lacks a character of it."""
    return written_back(line, taken).translate(_characters())


@cache
def _characters() -> dict[int, str]:
    return dict(enumerate(codec(_MEANT).characters))


def _misplaced(after: str) -> float:
    return len(_MISPLACED.findall(after)) / len(_THAI.findall(after))


def _is_thai(after: str) -> bool:
    letters = _THAI.findall(after)
    return bool(
        len(letters) >= _FEWEST
        and _misplaced(after) <= _MISPLACED_SHARE
        and len(_EVERYDAY.findall(after)) >= len(letters) * _EVERYDAY_SHARE
        and _TONES.search(after)
        and len(_SIGNS.findall(after)) >= len(letters) * _SIGNS_SHARE
        and max(Counter(letters).values()) <= len(letters) * _SAME
    )
