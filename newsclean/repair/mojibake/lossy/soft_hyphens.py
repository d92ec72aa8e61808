"""Soft hyphens that were bytes: many programs drop U+00AD, the byte AD of `中`, `Э` and `í`, and nothing else.

Where C1 controls are still there, this byte alone can be what a character lacks. That leaves one or two characters, of
which one is an everyday character of the text's script.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.mojibake.codecs import CODECS, Codec, codec
from newsclean.repair.mojibake.crossed.east_asian import EVERYDAY, is_everyday
from newsclean.repair.mojibake.plausible import is_common, script
from newsclean.repair.mojibake.sequences import covered, size

__all__ = ["soft_hyphens"]

_LOST: Final = b"\xad"
_SOFT_HYPHEN: Final = "\u00ad"
_CONTROLS: Final = re.compile("[\x80-\x84\x86-\x9f]")
_FEWEST: Final = 9
"""Characters that must be pieces of whole UTF-8, three of three bytes."""
_BROKEN: Final = re.compile(rb"[\xe0-\xed][\x80-\xbf](?![\x80-\xbf])|[\xc2\xce-\xdf](?![\x80-\xbf])")
"""A character of two or three bytes that lacks one of those behind its lead."""
_SAMPLE: Final = 300
"""East Asian characters that identify the codec which has all of them."""
_LEAD: Final = _SOFT_HYPHEN.encode()[:1]
_WHOLE: Final = 15
"""Pieces of whole characters for each that lacks one, soft hyphens aside: in Chinese there are 70, and less than 10
where words were read in several codecs."""
_RARER: Final = frozenset("吭甭圭孽孺梭椭筏魁锭榭槭渭夭孓瑭筮譫札倭僭砭")
"""Those of the first levels that lack the same byte as a far commoner one: 吭 as 子, 筏 as 班, 魁 as 遭."""
_NEAR: Final = 8
"""Bytes on each side that identify the script: two characters or more."""


def soft_hyphens(text: str) -> list[Change]:
    """The changes to characters that lack nothing but their byte AD.

    >>> text = "村民多年来一直要求修好孩子们上学走的那条路，镇长说春天开工。".encode().decode("latin-1")
    >>> [change.after for change in soft_hyphens(text.replace(_SOFT_HYPHEN, ""))]
    ['孩', '子', '学']
    >>> soft_hyphens(text), soft_hyphens("São Paulo, Ø, Ð")
    ([], [])
    """
    present = foreign(text)
    if _SOFT_HYPHEN in present or not _CONTROLS.search(present):
        return []
    table = max(map(codec, CODECS), key=lambda table: size(table.encode(text)))
    if table.characters[_LOST[0]] != _SOFT_HYPHEN or covered(text, table) < _FEWEST:
        return []
    return list(_put_back(text, table))


def _put_back(text: str, table: Codec) -> Iterator[Change]:
    raw = table.encode(text)
    broken = [piece for piece in _BROKEN.findall(raw) if piece != _LEAD]
    if len(broken) * _WHOLE > covered(text, table):
        return
    writing = _writing(raw.decode(errors="ignore"))
    known = table.byte_of.keys() | {""}
    evidence = f"UTF-8 read as {table.title}; the byte AD is all that a character lacks"
    rows = [(match, _fitting(match, raw, writing)) for match in _BROKEN.finditer(raw)]
    told = [(match, found) for match, found in rows if found and text[match.end() : match.end() + 1] in known]
    if sum(match.group() != _LEAD for match, _ in told) < len(broken):
        return  # other bytes were lost, too: so it was in 40 of 80 texts, and what they got was wrong
    for match, found in told:
        if len(found) == 1:
            before = text[match.start() : match.end()]
            yield Change(f"mojibake.{table.name}", match.start(), before, found[0], evidence)


def _fitting(match: re.Match[bytes], raw: bytes, writing: str) -> Sequence[str]:
    """What a broken character may have been where it stands."""
    return [after for after in _completed(match.group(), writing) if _suits(after, raw, *match.span())]


def _writing(text: str) -> str:
    """The East Asian codec in which most characters of a text are everyday ones."""
    sample = [character for character in text if script(character) == "HAN"][:_SAMPLE]
    return max(EVERYDAY, key=lambda name: sum(is_everyday(character, name) for character in sample))


def _completed(broken: bytes, writing: str) -> Sequence[str]:
    """The everyday characters that it may have been; East Asian ones are such in their writing."""
    lead, rest = broken[:1], broken[1:]
    found = {(lead + _LOST + rest).decode(errors="ignore"), (lead + rest + _LOST).decode(errors="ignore")}
    good = [character for character in found if len(character) == 1 and _is_everyday(character, writing)]
    return [character for character in good if character not in _RARER] or good


def _is_everyday(character: str, writing: str) -> bool:
    if script(character) != "HAN":
        return is_common(character)
    if writing == "gb18030" and not character.encode("gb2312", "ignore"):  # its later rows have no level
        return False
    return is_everyday(character, writing)


def _suits(after: str, raw: bytes, start: int, end: int) -> bool:
    """Whether a character of its script stands beside it; a soft hyphen stands between letters."""
    before, behind = raw[max(start - _NEAR, 0) : start], raw[end : end + _NEAR]
    if after == _SOFT_HYPHEN:
        return _is_small(before[-1:]) and _is_small(behind[:1])
    kind = script(after)
    around = before.decode(errors="ignore")[-1:] + behind.decode(errors="ignore")[:1]
    return kind not in {"", "LATIN"} and kind in map(script, around)


def _is_small(byte: bytes) -> bool:
    """Whether it is a small letter, or a piece of a letter beyond ASCII."""
    return byte.islower() or byte >= b"\x80"
