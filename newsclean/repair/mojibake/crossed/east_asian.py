"""East Asian text that was read in a single-byte codec: `ÄãºÃ` for `你好`, `“ú–{` for `日本`.

Letter for letter such text is possible, but no language stacks accented letters and signs like this; written back, the
bytes are the common characters of one East Asian codec, nearly all of them.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import Final, NamedTuple

from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.mojibake.codecs import CODECS, codec
from newsclean.repair.mojibake.sequences import covered

__all__ = ["EVERYDAY", "TAKEN", "east_asian_cross", "is_everyday", "written_back"]

EVERYDAY: Final[Mapping[str, tuple[tuple[int, int], ...]]] = {
    "cp949": ((0xA1, 0xA1), (0xA3, 0xA3), (0xB0, 0xC8)),
    "euc_jp": ((0xA1, 0xA1), (0xA4, 0xA5), (0xB0, 0xCF)),
    "cp932": ((0x81, 0x83), (0x88, 0x97)),
    "big5": ((0xA1, 0xA1), (0xA4, 0xC6)),
    "gb18030": ((0xA1, 0xA3), (0xB0, 0xD7)),
}
"""Lead bytes of the characters that everyday text consists of: punctuation, kana, Hangul, Han of the first level. Of
codecs that fit alike the first is meant: all Hangul are everyday Han in GB 18030, and hardly any Han are Hangul."""
_TITLES: Final = {
    "cp949": "EUC-KR", "euc_jp": "EUC-JP", "cp932": "Shift JIS", "big5": "Big5", "gb18030": "GB 18030",
}  # fmt: skip
_JAPANESE: Final = ("euc_jp", "cp932")
_WITH_KANA: Final = "gb18030"
"""It has them in the same places as EUC-JP, which lacks its Han."""
_ALPHABETS: Final = re.compile("[\u0370-\u04ff]")
"""Greek and Cyrillic letters, of which each of these codecs has a row: no Han of a text all begin with one byte."""
_WITH_ALPHABETS: Final = ("gb18030", "cp932", "cp949", "big5")
_BREAKS: Final = re.compile("[\u03ac-\u03ce\u0430-\u045f][\u0386-\u03ab\u0400-\u042f]")
_OF_ONE: Final = 0.8
"""A capital behind a small letter, and the share of letters from which on a line without is Greek or Cyrillic:
bytes of East Asian text become either case at random, and `Невядомы` is four everyday Han otherwise."""
_SHARE: Final = 0.75
"""Share of characters that must be common ones: it is 0.9 and more in news, and 0.4 when the codec is wrong."""
_COMMONEST: Final = "cp1252"
TAKEN: Final = (
    _COMMONEST, "cp1250", "cp1251", "mac_roman", "cp437", "cp850", "koi8_r", "cp866", "cp1253", "cp1254", "cp1257",
    "cp852", "iso8859_2", "iso8859_5", "iso8859_15", "cp874",
)  # fmt: skip
"""Codecs of single bytes that such text is read in, the commonest first."""
_SHARE_OF_OTHERS: Final = 0.85
"""The same as `_SHARE` where the commonest was not: of 600 windows of Chinese, each read in one of 16, 592 have it."""
_SAME: Final = 0.4
"""Share of a line that one character may be: a ruled line of a table (`┌────┐`) is Hangul in code page 437, over and
over the same syllable."""
_FEWEST: Final = 6
_DENSE: Final = 0.3
"""Share of characters beyond ASCII from which on a line can be East Asian text; Vietnamese has 0.25."""
_UTF_8: Final = {**dict.fromkeys(CODECS, 0.95), "cp1252": 0.5, "latin_1": 0.5}
"""Share of characters in well-formed UTF-8 from which on a line is that, by the codec it was read in. East Asian text
holds some by chance in the codecs that are no neighbours of its own, but never consists of it."""
_REMEMBERED: Final = 1 << 14
"""Characters of which it is remembered whether they are everyday ones, some 2 MB."""
_LINE: Final = re.compile(r"[^\n]+")
_KANA: Final = re.compile("[\u3041-\u30ff]")
_KANA_SHARE: Final = 0.15


def east_asian_cross(text: str) -> list[Change]:
    """The changes that read whole lines in the East Asian codec that was meant.

    >>> garbled = "政府昨日宣布新的补助措施".encode("gb2312").decode("latin-1")
    >>> [change.after for change in east_asian_cross(garbled)]
    ['政府昨日宣布新的补助措施']
    >>> east_asian_cross("À l’été, où ça ? Đường này rất đẹp và dài")
    []
    """
    if len(text.encode(errors="replace")) < len(text) * (1 + _DENSE / 2):
        return []
    dense = {match: set(foreign(match.group())) for match in _LINE.finditer(text) if _is_dense(match.group())}
    best = max((_read(dense, taken) for taken in TAKEN), key=lambda reading: reading.share) if dense else _NONE
    return list(_changes(best)) if best.share >= (_SHARE if best.taken == _COMMONEST else _SHARE_OF_OTHERS) else []


class _Reading(NamedTuple):
    """The lines that may have been read in one codec, what was meant, and the share of everyday characters then."""

    lines: Sequence[re.Match[str]]
    meant: str
    taken: str
    share: float


_NONE: Final = _Reading((), "", "", 0.0)


def _read(dense: Mapping[re.Match[str], AbstractSet[str]], taken: str) -> _Reading:
    """Of lines, each with its characters beyond ASCII, those that the codec has, and what was meant by them."""
    known = _byte_of(taken).keys()
    lines = [match for match, signs in dense.items() if known >= signs]
    meant, share = _meant("\n".join(match.group() for match in lines), taken) if lines else ("", 0.0)
    return _Reading(lines, meant, taken, share)


def _meant(sample: str, taken: str) -> tuple[str, float]:
    """The codec that was meant, and the share of characters that become everyday ones in it."""
    shares = {name: _alphabetic(sample, name, taken) for name in _WITH_ALPHABETS}
    if max(shares.values()) < _SHARE:
        shares = {name: _share(sample, name, taken) for name in EVERYDAY}
    best = next((name for name in _JAPANESE if shares.get(name, 0) >= _SHARE), "") or max(
        shares, key=shares.__getitem__
    )
    return best, shares[best]


def _changes(reading: _Reading) -> Iterator[Change]:
    told = f"{_TITLES[reading.meant]} read as {CODECS[reading.taken]}"
    for match in reading.lines:
        after = _decoded(match.group(), reading.meant, reading.taken)
        if after and after != match.group():
            evidence = f"{told}; {reading.share:.0%} of the characters become everyday ones"
            yield Change("mojibake.cross", match.start(), match.group(), after, evidence)


def _is_dense(line: str) -> bool:
    beyond = len(line) - len(line.encode("ascii", "ignore"))
    if beyond < _FEWEST * 2 or beyond <= len(line) * _DENSE:
        return False
    if len(_ALPHABETS.findall(line)) > beyond * _OF_ONE and len(_BREAKS.findall(line)) < _FEWEST:
        return False
    held = set(foreign(line))
    return not any(
        covered(line, codec(name)) > beyond * share for name, share in _UTF_8.items() if held <= _byte_of(name).keys()
    )


@cache
def _byte_of(taken: str) -> Mapping[str, int]:
    """The byte of a character, were it read in this codec; as windows-1252, were it ISO-8859-1, too."""
    latin_1 = {chr(byte): byte for byte in range(0x80, 0x100)} if taken == _COMMONEST else {}
    return {**latin_1, **codec(taken).byte_of}


@cache
def _as_latin_1(taken: str) -> Mapping[int, int]:
    return {ord(character): byte for character, byte in _byte_of(taken).items()}


def written_back(line: str, taken: str) -> str:
    """A line's bytes as code points of the same numbers; empty if the codec that it was read in lacks a character.

    >>> written_back("Ã©", "cp1252").encode("latin-1").hex(), written_back("日", "cp1252")
    ('c3a9', '')
    """
    return line.translate(_as_latin_1(taken)) if _byte_of(taken).keys() >= set(foreign(line)) else ""


def _decoded(line: str, name: str, taken: str) -> str:
    try:
        return line.translate(_as_latin_1(taken)).encode("latin-1").decode(name)
    except UnicodeDecodeError:
        return ""


@lru_cache(maxsize=_REMEMBERED)
def is_everyday(character: str, name: str) -> bool:
    """Whether a character of an East Asian codec is one that everyday text consists of.

    >>> is_everyday("的", "gb18030"), is_everyday("龘", "gb18030")
    (True, False)
    """
    lead = character.encode(name, "replace")[0]
    return any(first <= lead <= last for first, last in EVERYDAY[name])


def _alphabetic(sample: str, name: str, taken: str) -> float:
    """Share of Greek and Cyrillic letters among the characters beyond ASCII that the lines decode to."""
    after = _decoded(sample, name, taken)
    beyond = sum(character > "\x7f" for character in after)
    return len(_ALPHABETS.findall(after)) / beyond if beyond >= _FEWEST else 0.0


def _share(sample: str, name: str, taken: str) -> float:
    """Share of everyday characters in what the lines decode to; 0 if one of them does not."""
    good = total = 0
    for line in sample.split("\n"):
        after = _decoded(line, name, taken)
        if not after:
            return 0.0
        beyond = [character for character in after if character > "\x7f"]
        if beyond and max(Counter(beyond).values()) > max(len(beyond) * _SAME, _FEWEST):
            return 0.0
        total += len(beyond)
        good += sum([is_everyday(character, name) for character in beyond])
        good += len(_KANA.findall(after)) if name == _WITH_KANA else 0
        if name in _JAPANESE and len(_KANA.findall(after)) < len(beyond) * _KANA_SHARE:
            return 0.0
    return good / total if total >= _FEWEST else 0.0
