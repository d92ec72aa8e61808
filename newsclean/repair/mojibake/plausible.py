"""What text looks like: which characters a repair may bring to light, and which pairs of characters need none."""

import re
import unicodedata
from functools import cache
from typing import Final

from newsclean.deferred import deferred
from newsclean.repair.lexicon import alphabet, natural_pairs

__all__ = ["is_common", "is_natural", "is_possible", "script", "stands_alone"]

_COMMON_MARKS: Final = frozenset(
    "\u00a0¡¢£¥§©«®°±²³´·¹»¼½¾¿×÷ªº¬¶µ‘’‚“”„†‡•…‰′″‹›–—‐‑‒―‽⁄€₤₦₩₪₫₭₱₴₸₹₺₽₿℃№™Ω℮←↑→↓↔↩⇒⇔∂∆∏∑−√∞∫≈≠≤≥"
    "■□▪▫▲△▶►▼◄◆◇●○◦★☆☎☐☑☞☺♀♂♠♣♥♦♪♫✓✔✗✘❤➔➜、。〈〉《》「」『』【】〔〕〜・ー！＂＃％＆＇（）＊＋，－．／：；＜＝＞？～￥।॥،؛؟٪٫٬"
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2002\u2003\u2009\u202a\u202c\u202f\u2028\u2060\u2061\u2062\u2063\u2064\ufeff\u3000\ufe0f"
)
"""Punctuation and symbols that news text holds, and the marks that spinners and word processors strew in it."""
_LETTERS_OF_NAMES: Final = frozenset("ōŌİ々ﬀﬁﬂﬃﬄ")
"""Letters of names everywhere, Japanese and Turkish, and of text set in type, that the alphabets of the tables lack."""
_LARGE_SCRIPTS: Final = deferred(
    "[\u0591-\u05f4\u0600-\u06ff\u0900-\u0dff\u0e01-\u0e5b\u10d0-\u10ff\u1780-\u17f9\u1e00-\u1eff\u3041-\u30ff"
    "\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f\U0001f000-\U0001faff\u2600-\u27bf]"
)
_CLOSING: Final = frozenset("”’“‘»›«‹…–—„‚•·†‡\u00a0،؛؟。、")
"""What may follow a letter in undamaged text."""
_ENDING: Final = frozenset(".,:;!?)]”")
"""What a word ends with, so that none begins behind it without a space: the `Â` of `it.Â\xa0 The` is none."""
_RAISED: Final = frozenset("®©™ªº¹²³°")
"""What may follow the last letter of a word of several letters."""
_NO_BREAK: Final = "\xa0"
_WORDS_OF_ONE: Final = frozenset("àèéòóíìúùåöøáâôêæýšžčавикосуяійєўэжбнчηοόήἡὁя")
"""Letters beyond ASCII that are words by themselves."""


_TABLED: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW"})
"""Scripts of which it is known which letters stand side by side; of the others, any may."""

_EAST_ASIAN: Final = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "HALFWIDTH", "FULLWIDTH", "IDEOGRAPHIC"})
_NO_SCRIPT: Final = frozenset({"COMBINING", "MODIFIER", "FEMININE", "MASCULINE", "MICRO", "VARIATION"})

_ARROW: Final = re.compile("[âāв]†[‘’“”]")
"""The pieces of an arrow, or a footnote's sign between a word that ends in such a letter and a quotation mark."""

_LETTERS_OF_UNITS: Final = frozenset(map(chr, range(0x410, 0x450))) | {"Ё", "ё"}
_UNIT: Final = re.compile(r"[а-яё]{1,2}[А-ЯЁ][а-яё]?(?![^\W\d_])")


@cache
def script(character: str) -> str:
    """The script's name, as Unicode's character names begin; empty for what belongs to none.

    >>> script("é"), script("я"), script("の"), script("漢"), script("?")
    ('LATIN', 'CYRILLIC', 'HAN', 'HAN', '')
    """
    if not (character.isalpha() or unicodedata.category(character)[0] == "M"):
        return ""
    name = unicodedata.name(character, "")
    word = name.partition(" ")[0]
    return "HAN" if word in _EAST_ASIAN else "" if word in _NO_SCRIPT else word


@cache
def is_common(character: str) -> bool:
    r"""Whether text of today holds this character: letters of living languages, punctuation, emoji.

    C1 controls count: they are what a second misreading beneath this one consists of.

    >>> is_common("é"), is_common("漢"), is_common("\u0189")
    (True, True, False)
    """
    return (
        character < "\xa0"
        or character in _COMMON_MARKS
        or character in alphabet()
        or character in _LETTERS_OF_NAMES
        or bool(_LARGE_SCRIPTS.match(character))
    )


@cache
def is_possible(character: str) -> bool:
    r"""Whether it is a character at all that text may hold, or the C1 control of a misreading beneath this one.

    >>> is_possible("é"), is_possible("\x93"), is_possible("\ue000")
    (True, True, False)
    """
    return "\x80" <= character < "\xa0" or unicodedata.category(character) not in {"Cc", "Cn", "Co", "Cs"}


def is_natural(before: str, text: str, start: int, end: int) -> bool:
    r"""Whether `before`, found at `text[start:end]`, is a stretch that undamaged text holds.

    >>> is_natural("ää", "päätös", 1, 3), is_natural("Ã¤", "pÃ¤Ã¤tÃ¶s", 1, 3)
    (True, False)
    >>> is_natural("Â\xa0", "La Â\xa0 de", 3, 5), is_natural("Â\xa0", "it.Â\xa0 The", 3, 5)
    (True, False)
    >>> is_natural("Ã”", "“Ã” e", 1, 3), is_natural("Ã”", "CÃ”TE", 1, 3)
    (True, False)
    """
    if not before[0].isalpha() or _ARROW.match(before):
        return False
    if before[0] in _LETTERS_OF_UNITS and _is_unit(text, start):
        return True
    if _breaks_case(text[start - 1 : start], before[0]):
        return False
    left = text[start - 1 : start]
    if before[1:] == _NO_BREAK and not left.isalpha() and (left in _ENDING or not stands_alone(before[0])):
        return False
    for at in range(start, end - 1):
        left, right = text[at], text[at + 1]
        if not (_letters_fit(left, right, text, at) if right.isalpha() else _mark_fits(left, right, text, at)):
            return False
    return not _is_foreign(text, start, end) and (before.isalpha() or not _is_latin(text[end : end + 1]))


def stands_alone(letter: str) -> bool:
    """Whether a letter is a word by itself in some language.

    >>> stands_alone("à"), stands_alone("ß")
    (True, False)
    """
    return letter.lower() in _WORDS_OF_ONE


def _is_latin(character: str) -> bool:
    return character < "\x80" and character.isalpha()


def _is_unit(text: str, start: int) -> bool:
    """Whether it is in a unit of Cyrillic, the only short words with a capital inside: `кБ`, `кВт`."""
    while start and text[start - 1].isalpha():
        start -= 1
    return bool(_UNIT.match(text, start))


def _is_foreign(text: str, start: int, end: int) -> bool:
    """Whether letters of another script touch it."""
    kind = script(text[start])
    return any(script(c) not in {"", kind} for c in text[start - 1 : start] + text[end : end + 1])


def _breaks_case(left: str, right: str) -> bool:
    return left.islower() and right.isupper()


def _letters_fit(left: str, right: str, text: str, at: int) -> bool:
    if not left.isalpha():
        return True
    if _breaks_case(left, right) or (left.isupper() and right.islower() and text[at - 1 : at].isalpha()):
        return False
    kind = script(left)
    if kind not in _TABLED:
        return kind == script(right)
    return (left + right).lower() in natural_pairs()


def _mark_fits(left: str, right: str, text: str, at: int) -> bool:
    return right in _CLOSING or (right in _RAISED and left.isalpha() and text[at - 1 : at].isalpha())
