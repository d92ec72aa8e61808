"""UTF-8 that was read in an East Asian codec: `caf茅`, `isn鈥檛`, `pﾃ･grepet`.

Two or three bytes of UTF-8 became one Han character, a Hangul syllable or kana, and sometimes an ASCII letter behind
them was swallowed (`檛` is the end of `’` and a `t`). Written back in that codec the bytes are UTF-8 again.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from newsclean.deferred import deferred
from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.mojibake.plausible import is_common, script

__all__ = ["TITLES", "bytes_in", "east_asian"]

TITLES: Final = {"gbk": "GBK", "cp932": "Shift JIS", "big5": "Big5", "cp949": "EUC-KR", "euc_jp": "EUC-JP"}
_ENCODERS: Final = {
    "gbk": ("gbk", "gb18030"),
    "cp932": ("cp932",),
    "big5": ("big5", "cp950", "big5hkscs"),
    "cp949": ("cp949",),
    "euc_jp": ("euc_jp",),
}
_RUN: Final = deferred("[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ue000-\uf8ff\uff01-\uff9f]+")
_STRETCH: Final = deferred(
    r"(?<![^\x00-\x7f\s])"  # not from each character on: a run without East Asian ones took the square of its length
    r"[^\x00-\x7f\s]*[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ue000-\uf8ff\uff61-\uff9f][^\x00-\x7f\s]*"
)
_HANGUL: Final = deferred("[\uac00-\ud7a3]+")
_MARK: Final = re.compile("[\u0300-\u030c\u031b\u0323-\u0328]")
"""A mark of a letter that was taken apart, as Vietnamese often is: `ti怗ch` was `tịch`."""
_SAMPLE: Final = 3000
_UNREADABLE: Final = 50
_FOR_EACH: Final = 4
"""Runs that are no UTF-8 from which a text is East Asian and not misread, where they are four times as many as those
that are: to read a Korean page to its end in four codecs took five times as long."""
_LONG: Final = 12
"""Bytes of a run that cannot be UTF-8 by chance: each character of East Asian text is it once in three or four."""

_BEYOND_ASCII: Final = 0x80
_LEADS: Final = range(0xC2, 0xF5)
"""First bytes of the characters that are more than one in UTF-8."""
_REMEMBERED: Final = 1 << 14
"""Characters of which it is remembered what they begin with, some 2 MB."""

_NO_UTF_8: Final = b"\xff"
"""A byte that UTF-8 never has."""


@dataclass(frozen=True, slots=True)
class _Run:
    """A run of East Asian characters that, written back, is UTF-8."""

    start: int
    before: str
    after: str
    sure: bool


@dataclass(frozen=True, slots=True)
class _Text:
    """A text and what it is written in: the script of most letters, and whether most are Hangul."""

    text: str
    home: str
    is_korean: bool

    @classmethod
    def of(cls, text: str) -> "_Text":
        sample = text[:_SAMPLE]
        counts: Counter[str] = Counter()
        for character, count in Counter(sample).items():
            counts[script(character)] += count
        del counts[""]
        home = max(counts, key=lambda name: counts[name], default="")
        return cls(text, home, 2 * sum(map(len, _HANGUL.findall(sample))) > sum(map(str.isalpha, sample)))


def east_asian(text: str) -> list[Change]:
    """The changes that read such runs as UTF-8.

    >>> [(change.before, change.after) for change in east_asian("isn鈥檛 it caf茅")]
    [('鈥檛', '’t'), ('茅', 'é')]
    >>> east_asian("中国 isn’t 日本 and 한국; ｱﾒﾘｶ")
    []
    """
    if not _RUN.search(foreign(text)):
        return []
    found: dict[int, Change] = {}
    looked_at = _Text.of(text)
    stretches = [each for each in _STRETCH.finditer(text) if not _is_plain_korean(looked_at, each)]
    for name in TITLES:
        runs, failed = _read(looked_at, stretches, name)
        sure = sum(run.sure for run in runs)
        if sure and sure + len(runs) > failed:
            evidence = f"UTF-8 read as {TITLES[name]}; {len(runs)} runs of {len(runs) + failed} are UTF-8 again"
            for run in runs:
                found.setdefault(run.start, Change(f"mojibake.{name}", run.start, run.before, run.after, evidence))
    return _apart(found)


def _apart(found: dict[int, Change]) -> list[Change]:
    kept: list[Change] = []
    for at in sorted(found):
        if not kept or at >= kept[-1].end:
            kept.append(found[at])
    return kept


def _read(text: _Text, stretches: Iterable[re.Match[str]], name: str) -> tuple[list[_Run], int]:
    """The runs that are UTF-8 in this codec, and how many are not."""
    runs: list[_Run] = []
    failed = 0
    for stretch in stretches:
        whole = _as_utf8(stretch.group(), name)
        for match in [stretch] if whole else _RUN.finditer(text.text, *stretch.span()):
            after = whole or (_as_utf8(match.group(), name) if match.span() != stretch.span() else "")
            sure = bool(after) and _is_sure(text, match, after)
            if after and (sure or not _is_word_of_korean(text, match)):
                runs.append(_Run(match.start(), match.group(), after, sure))
            elif not _is_word_of_korean(text, match):
                failed += 1
        if failed >= _UNREADABLE and failed > _FOR_EACH * len(runs):
            return [], failed
    return runs, failed


def _as_utf8(run: str, name: str) -> str:
    if not _may_begin(run[0], name):
        return ""
    try:
        after = _written(run, name).decode()
    except UnicodeDecodeError:
        return ""
    return after if all(is_common(character) or _MARK.match(character) for character in after) else ""


@lru_cache(maxsize=_REMEMBERED)
def _may_begin(character: str, name: str) -> bool:
    """Whether UTF-8 may begin with it: most of an undamaged text is done with here."""
    first = bytes_in(character, name)[0]
    return first < _BEYOND_ASCII or first in _LEADS


def _written(run: str, name: str) -> bytes:
    try:
        return run.encode(_ENCODERS[name][0])
    except UnicodeEncodeError:
        parts: list[bytes] = []
        for character in run:
            raw = bytes_in(character, name)
            if raw == _NO_UTF_8:
                return raw
            parts.append(raw)
        return b"".join(parts)


@cache
def bytes_in(character: str, name: str) -> bytes:
    r"""The bytes of a character in a codec or in its extensions; one that UTF-8 never has if it lacks it.

    >>> bytes_in("é", "gbk"), bytes_in("の", "cp932"), bytes_in("ß", "cp932")
    (b'\xa8\xa6', b'\x82\xcc', b'\xff')
    """
    for encoder in _ENCODERS[name]:
        try:
            return character.encode(encoder)
        except UnicodeEncodeError:
            continue
    return _NO_UTF_8


def _is_word_of_korean(text: _Text, match: re.Match[str]) -> bool:
    """Whether a run is Hangul alone, in Korean: as such it is neither misread nor a run that failed."""
    return text.is_korean and bool(_HANGUL.fullmatch(match.group()))


def _is_plain_korean(text: _Text, stretch: re.Match[str]) -> bool:
    """Whether it is such a word that is short and stands by itself: nothing would make it sure that it was misread."""
    before = stretch.group()
    if 2 * len(before) >= _LONG or not _is_word_of_korean(text, stretch):
        return False
    around = text.text[stretch.start() - 1 : stretch.start()] + text.text[stretch.end() : stretch.end() + 1]
    return not any(map(str.isalpha, around))


def _is_sure(text: _Text, match: re.Match[str], after: str) -> bool:
    """Whether the run cannot be East Asian text: it is long, or part of a word in letters that it turns into.

    In Korean, where words are spaced, it is a word of Han or kana that becomes one of Hangul.
    """
    if len(after.encode()) >= _LONG:
        return True
    if _HANGUL.fullmatch(after) and len(after) > 1 and not _HANGUL.fullmatch(match.group()) and text.is_korean:
        return True
    around = text.text[match.start() - 1 : match.start()] + text.text[match.end() : match.end() + 1]
    kinds = {script(character) for character in after} - {""}
    if kinds == {text.home} != {"HAN"} and not _is_word_of_korean(text, match):
        return True
    return any(character.isalpha() and script(character) in (kinds or {"LATIN"}) for character in around)
