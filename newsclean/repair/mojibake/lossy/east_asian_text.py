"""Chinese, Japanese and Korean read in a codec that lacks a few bytes: `ä¸­å½` was 中国 and lost its byte `9D`.

What lost nothing is read before. Of each of the other characters one or two of three bytes are left and the rest is
one of a few, so what stands beside it tells which it was. Where that is not clear, the damage stays.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import product, repeat
from operator import itemgetter
from typing import Final, NamedTuple

from newsclean.deferred import deferred
from newsclean.model import Change
from newsclean.repair.mojibake.codecs import Codec, codec
from newsclean.repair.mojibake.one_case import of_one_case
from newsclean.repair.mojibake.plausible import is_common
from newsclean.repair.neighbours import Neighbours, neighbours_in

__all__ = ["east_asian_text"]

_LEADS: Final = range(0xE2, 0xF0)
"""First bytes of the characters of three in these scripts, and of their marks."""
_TRAILS: Final = range(0x80, 0xC0)
_LOSING: Final = "cp1252"
"""What is tried where nothing is proven, as no stretch is whole."""
_COMMON_LEADS: Final = "åæèéçäãìëíê"
_SPECIAL: Final = "‚ƒ„†‡ˆ‰Š‹ŒŽ˜š›œžŸ"
"""Some of each must be there."""
_NOT_LOST: Final = re.compile("[ã-ï].?[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
"""A lead and what windows-1252 has where ISO-8859-1 has C1 controls."""
_LOST_FOR_KEPT: Final = 4
"""U+FFFD for each of these up to which only what windows-1252 lacks was lost; in Japanese that is one byte in six."""
_MOST_LOST: Final = 16
"""Bytes that a codec may lack; of text that lost all 32 C1 controls of ISO-8859-1 most characters could be any."""
_NEXT_LINE: Final = 0x85
_STRAIGHT: Final[Mapping[str, tuple[int, ...]]] = {"'": (0x91, 0x92, 0x82), '"': (0x93, 0x94, 0x84)}
"""The bytes that are quotation marks in windows-1252, if these were straightened."""
_REPLACED: Final = frozenset("?\ufffd")
_WIDTH: Final = 12
"""Readings kept while a stretch is read on."""
_CLEARLY: Final = 1.0
"""By how much a reading must look better than any that differs there (nats). Of 70 paragraphs of 158 characters that
windows-1252 took bytes from 32 come out whole then, and 32 characters are wrong; at 2.0 it is 10 and 19."""
_LIKELY: Final[Mapping[int, float]] = {1: 12.0, 2: 22.0, 3: 24.0}
"""Pieces → what a character made of so many may cost between its neighbours (nats). Of 15,186 characters made of such
pieces in fresh windows above these 2,306 of 2,869 were wrong, below them 2,023 of 12,317."""
_LIKELY_SHARE: Final = 0.85
"""Share of the characters that must be so likely, or none is read: if more are not, other bytes were lost or changed.
With both, 4,600 characters of fresh windows are wrong instead of 8,500, and five of 11,531 paragraphs are lost. What
lost nothing counts as likely."""
_LEFT: Final = 12.0
"""What a piece costs that is left as it is."""
_DOUBTFUL: Final = 3.0
"""The same for a question mark, a straight quotation mark or a space, which may be none."""
_CONTEXT: Final = 2
"""Characters behind a stretch that are read with it."""
_LONGEST: Final = 60
"""Characters of a stretch from which on the next piece begins another: each reading keeps all that is read of one."""
_REMEMBERED: Final = 1 << 12
"""Pieces of which it is remembered what they may have been, some 2 MB."""

_Piece = tuple[int, int, str]
"""Where a piece stands, how many characters it takes, what it was."""

_LATIN_1: Final = "latin_1"

_OTHERS: Final = "\u2e80"
"""Where East Asian characters begin, which are no pieces."""
_TRAILS_LEFT: Final = 0.75
"""Bytes behind a lead that must be left for each, of two. Of what windows-1252 took bytes from, 0.9 and more are; of
what lost all C1 controls 0.2 to 0.7: of 3,452 characters made of such text in 7,824 fresh windows 393 were right."""
_OF_OTHERS: Final = 0.5
"""Share of pieces that may be none of the codec. In ISO-8859-2 it is more: there 103 of 817 characters were right,
elsewhere 2,000 of 2,598."""

_EAST_ASIAN: Final = deferred("[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_FEWEST: Final = 3
"""Characters of these scripts that must be whole."""


class _Reading(NamedTuple):
    """What has been read of a stretch: its cost, the last character and piece, and the reading it goes on from."""

    cost: float
    last: str
    piece: _Piece | None = None
    before: "_Reading | None" = None

    def pieces(self) -> Iterator[_Piece]:
        """What the pieces became, the last first."""
        reading: _Reading | None = self
        while reading:
            if reading.piece:
                yield reading.piece
            reading = reading.before


_Longer = tuple[float, str, _Piece | None, _Reading | None]
"""What a reading is made of; of the hundreds that one may go on to, a dozen become readings."""


def east_asian_text(text: str, proven: Sequence[str]) -> list[Change]:
    """The changes that read such pieces in the codec that is proven.

    >>> [change.after for change in east_asian_text("中国和美国的公å¸，å‘表了声明", ["cp1252"])]
    ['司', '发']
    >>> east_asian_text("中国的 âge d’or", ["cp1252"])
    []
    """
    name = _codec(text, proven)
    if name and of_one_case(text, name):
        return []
    leads = frozenset(codec(name).characters[_LEADS.start : _LEADS.stop]) if name else frozenset()
    ear = None if leads.isdisjoint(text) else _ear(text) or _ear(codec(name).encode(text).decode(errors="ignore"))
    if not ear:
        return []
    changes: list[tuple[bool, Change]] = []
    done = 0
    for at, character in enumerate(text):
        if at >= done and character in leads:
            found, done = _read(text, at, codec(name), ear)
            changes.extend(found)
    likely = [change for is_likely, change in changes if is_likely]
    return likely if len(likely) >= _LIKELY_SHARE * len(changes) else []


def _codec(text: str, proven: Sequence[str]) -> str:
    """The codec to read in; ISO-8859-1 if it may be that, as then all C1 controls may be lost."""
    if not proven:
        shown = any(map(text.__contains__, _COMMON_LEADS)) and any(map(text.__contains__, _SPECIAL))
        kept = len(_NOT_LOST.findall(text)) if shown else 0
        return _LOSING if kept and text.count("\ufffd") <= _LOST_FOR_KEPT * kept and _lost_little(text) else ""
    return _LATIN_1 if _LATIN_1 in proven else proven[0]


def _lost_little(text: str) -> bool:
    """Whether its pieces are those of a codec that lacks a few bytes.

    >>> _lost_little("å¸‚æ”¿åºœæ˜¨æ—¥å®£å¸ƒ"), _lost_little("ĺ¸ćżĺşć¨ćĽĺŽŁĺ¸")
    (True, False)
    """
    known = codec(_LOSING).byte_of
    pieces = [known.get(character, 0) for character in text if "\x80" <= character < _OTHERS]
    leads = sum(byte in _LEADS for byte in pieces)
    trails = sum(byte in _TRAILS for byte in pieces)
    return trails >= leads * _TRAILS_LEFT and pieces.count(0) <= len(pieces) * _OF_OTHERS


def _ear(text: str) -> Neighbours | None:
    """The neighbours of the language of a text, or of what lost nothing in it, if that is more than chance."""
    return neighbours_in(text) if len(_EAST_ASIAN.findall(text)) >= _FEWEST else None


def _read(text: str, at: int, table: Codec, ear: Neighbours) -> tuple[list[tuple[bool, Change]], int]:
    """The changes to a stretch of pieces and what stands between them, and where it ends."""
    rows: dict[int, list[_Longer]] = {at: [(0.0, text[at - 1 : at], None, None)]}
    reach = end = at
    while end < len(text) and text[end] != "\n" and end < reach + _CONTEXT:
        if end - at >= _LONGEST and _is_lead(text[end], table):
            break
        here = [_Reading(*longer) for longer in sorted(rows.pop(end, ()), key=itemgetter(0))[:_WIDTH]]
        found = _pieces(table.name, text[end : end + 3]) if here else ()
        reach = max([reach, *(end + size for size, _ in found)])
        pieces = [(end, size, after) for size, after in found]
        lasts = list(dict.fromkeys([reading.last for reading in here]))
        behind = dict(zip(lasts, _costs(text, pieces, lasts, ear), strict=True))
        left = {last: _cost_left(last, text[end], table, ear) for last in lasts}
        for reading in here:
            for piece, cost in zip(pieces, behind[reading.last], strict=True):
                rows.setdefault(end + piece[1], []).append((reading.cost + cost, piece[2], piece, reading))
            rows.setdefault(end + 1, []).append((reading.cost + left[reading.last], text[end], None, reading))
        end += 1
    ranked = sorted(rows.pop(end, ()), key=itemgetter(0))
    near = [_Reading(*longer) for longer in ranked if longer[0] < ranked[0][0] + _CLEARLY]
    return list(_clear(text, near, table, ear)), end


def _costs(text: str, pieces: Sequence[_Piece], lasts: Sequence[str], ear: Neighbours) -> Iterable[Sequence[float]]:
    """What each of the pieces costs behind each of the characters that the readings end in, most of them in few."""
    rows = ear.costs(lasts, [after for _, _, after in pieces])
    if ear.spaced:
        doubts = [_DOUBTFUL if " " in text[at : at + size] else 0.0 for at, size, _ in pieces]
        rows = [[cost + doubt for cost in row] for row, doubt in zip(rows, doubts, strict=True)]
    return zip(*rows, strict=True) if rows else repeat((), len(lasts))


def _cost_left(before: str, character: str, table: Codec, ear: Neighbours) -> float:
    """What a character costs that stays, although it may be a piece."""
    if character == " " and ear.spaced:
        return 0.0
    if character == " " or character in _STRAIGHT or character in _REPLACED:
        return _DOUBTFUL
    return (
        _LEFT
        if table.byte_of.get(character, 0) in _TRAILS or _is_lead(character, table)
        else ear.cost(before, character)
    )


def _is_lead(character: str, table: Codec) -> bool:
    return table.byte_of.get(character, 0) in _LEADS


@lru_cache(maxsize=_REMEMBERED)
def _pieces(name: str, three: str) -> tuple[tuple[int, str], ...]:
    """What the first of three characters may begin: how many of them it takes, and what it was."""
    table = codec(name)
    if not _is_lead(three[0], table):
        return ()
    lead = table.byte_of[three[0]]
    return tuple(
        (size, after)
        for size, second, third in _trails(three[1:], table)
        for rest in product(second, third)
        if (after := bytes((lead, *rest)).decode(errors="ignore")) and is_common(after)
    )


_Bytes = tuple[int, ...]


def _trails(two: str, table: Codec) -> Iterator[tuple[int, _Bytes, _Bytes]]:
    """What the second and third byte may have been, with how many characters that takes, the lead included."""
    lost = _lost(table.name)
    one, other = (_bytes(two[at : at + 1], table, lost) for at in (0, 1))
    if one and other:
        yield 3, one, other
    if one and lost:
        yield 2, one, lost
        yield 2, lost, one
    if lost:
        yield 1, lost, lost


@cache
def _lost(name: str) -> _Bytes:
    """The bytes that a codec lacks, if they are few."""
    lost = tuple(byte for byte in _TRAILS if "\x80" <= codec(name).characters[byte] < "\xa0")
    return lost if len(lost) <= _MOST_LOST else ()


def _bytes(character: str, table: Codec, lost: _Bytes) -> _Bytes:
    """What a character may have been as a byte that goes on."""
    if character in _REPLACED:
        return lost
    if character in _STRAIGHT:
        return _STRAIGHT[character]
    if character == " ":
        return tuple(byte for byte in (_NEXT_LINE, 0xA0) if table.characters[byte].isspace())
    byte = table.byte_of.get(character, 0)
    return (byte,) if byte in _TRAILS else ()


def _clear(text: str, near: Sequence[_Reading], table: Codec, ear: Neighbours) -> Iterator[tuple[bool, Change]]:
    """The changes of the best reading that none makes otherwise of those that are nearly as good."""
    if not near:
        return
    made = [frozenset(reading.pieces()) for reading in near]
    told = f"UTF-8 read as {table.title} with losses; the characters beside it decide"
    pieces = list(near[0].pieces())[::-1]
    became = {at: after for at, _, after in pieces}
    ended = {at + size: after for at, size, after in pieces}
    for piece in pieces:
        at, size, after = piece
        end = at + size
        beside = ended.get(at, text[at - 1 : at]), became.get(end, text[end : end + 1])
        if all(piece in others for others in made):
            yield (
                _is_likely(piece, text, beside, table, ear),
                Change(f"mojibake.{table.name}", at, text[at:end], after, told),
            )


def _is_likely(piece: _Piece, text: str, beside: tuple[str, str], table: Codec, ear: Neighbours) -> bool:
    """Whether a character fits between its neighbours, or lost nothing."""
    at, size, after = piece
    return table.encode(text[at : at + size]) == after.encode() or ear.cost_between(after, *beside) <= _LIKELY[size]
