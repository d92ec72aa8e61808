"""Nearly valid UTF-8: a page that was damaged in a few places while it was made, repaired byte by byte.

Most of a page's bytes are UTF-8, and then a widget, an advert or an old database adds a Windows-1252 quotation mark, a
Java program writes emoji as two surrogates (CESU-8), a buffer is cut inside a character. Giving up on UTF-8 for that
turns every other accent into mojibake; U+FFFD loses the letter. Here each bad stretch is read on its own.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.deferred import deferred
from newsclean.model import ByteRepair

__all__ = ["BAD", "CESU", "GOOD", "Foreign", "Stretch", "escaped", "mended", "nearly"]

BAD: Final = re.compile("[\udc80-\udcff]+")
GOOD: Final = re.compile("[^\x00-\x7f\udc80-\udcff]")
"""In an escaped text: bytes that are no UTF-8, and characters beyond ASCII that are."""

_PARAGRAPH: Final = re.compile("[^\n\r<>]+")
_LONE: Final = deferred("(?<![^\x00-\x7f])[\u0800-\ud7ff\ue000-\uffff](?![^\x00-\x7f])")
_LONE_BONUS: Final = 4
"""What a character of three bytes among ASCII is worth more than others: encodings of two bytes have no such runs, and
in those of one byte `’` is a nonsense like `â€™`."""
_FAR_LETTER: Final = deferred("[\u0900-\u1cff\u3041-\u9fff\uac00-\ud7a3]")
_PROOF: Final = 8
"""Letters of three bytes, all whole, that no other encoding gives by accident: in EUC-KR, the likeliest, one character
in thirty is such, and the paragraph would have others that are not."""
_FEWEST_GOOD: Final = 2
"""Characters of several bytes that show a paragraph to be UTF-8; one alone is an accident in Chinese or Thai."""

CESU: Final = re.compile(rb"\xed([\xa0-\xaf])([\x80-\xbf])\xed([\xb0-\xbf])([\x80-\xbf])")
"""A character beyond the BMP written as two surrogates of three bytes each: CESU-8, from Java and old databases."""
_PREFIX: Final = re.compile(rb"[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2}")
"""A character of two, three or four bytes that lacks its last ones."""

_TAIL: Final = re.compile(rb"(?:" + _PREFIX.pattern + rb")\Z")

_CUT_INSIDE: Final = re.compile(rb"[\xe2-\xef][\x80-\x84\x87-\x90\x98-\x9f]|[\xf0-\xf4][\x80-\xbf]{1,2}")
"""The same in the middle of a text, where Windows-1252 has no sensible reading: `E2 80` is no `â€`, while `E9 94` is
the `é”` at the end of a quotation."""

_ZERO: Final = b"\xc0\x80"

_CONTINUATIONS: Final = re.compile(rb"[\x80-\xbf]{1,3}")
_OPENING: Final = frozenset(
    {b"\x91", b"\x93", b"\x84", b"\x8b", b"\xab", b"\xbf", b"\xa1", b"\x85", b"\x96", b"\x97", b"\x95"}
)
"""Marks of Windows-1252 that a text may begin with."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A paragraph in another encoding: its place and wording in the escaped text, its codec, and how it should read."""

    place: int
    escaped: str
    codec: str
    text: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Bytes that are no UTF-8: where they begin, in bytes of the input and in code points of the escaped text."""

    at: int
    place: int
    raw: bytes


def escaped(raw: bytes) -> tuple[str, list[Stretch]]:
    r"""The bytes as UTF-8, bad bytes kept as lone surrogates, and the stretches they make; linear.

    >>> escaped(b"it\x92s Ren\xc3\xa9")
    ('it\udc92s René', [Stretch(at=2, place=2, raw=b'\x92')])
    """
    text = raw.decode("utf-8", "surrogateescape")
    stretches: list[Stretch] = []
    at = place = 0
    for match in BAD.finditer(text):
        at += len(_bytes(text[place : match.start()]))
        bad = _bytes(match.group())
        stretches.append(Stretch(at, match.start(), bad))
        at += len(bad)
        place = match.end()
    return text, stretches


def nearly(text: str, stretches: list[Stretch]) -> bool:
    r"""Whether an escaped text is UTF-8 for the most part: good characters outnumber the bytes that are none.

    CESU-8 pairs and a tail cut inside a character are UTF-8's own kinds of damage. But `E9` at the very end of an
    otherwise plain text is the é of "café" rather than a character cut off.

    >>> nearly(*escaped("Zürich, Köln ".encode() + b"\x92")), nearly(*escaped(b"Le caf\xe9"))
    (True, False)
    """
    bad = sum(_foreign(stretch, text) for stretch in stretches)
    good = sum(_weight(character) for character in GOOD.findall(text)) + _LONE_BONUS * len(_LONE.findall(text))
    certain = any(len(stretch.raw) > 1 for stretch in stretches)
    return good > bad or (bad == 0 and certain) or (good > 0 and _mostly_whole(text))


def _weight(character: str) -> int:
    """The continuation bytes of a good character: each was as unlikely to fit by accident."""
    return 1 if character < "\u0800" else 2 if character < "\U00010000" else 3


def _mostly_whole(text: str) -> bool:
    """Whether paragraphs that are UTF-8 outnumber those that are not: a long foreign one must not decide for all.

    One whole paragraph in Chinese, Japanese, Korean, Thai or an Indic script is proof by itself.
    """
    whole = spoilt = 0
    for match in _PARAGRAPH.finditer(text):
        paragraph = match.group()
        if BAD.search(paragraph):
            spoilt += 1
        elif len(_FAR_LETTER.findall(paragraph)) >= _PROOF:
            return True
        else:
            whole += len(GOOD.findall(paragraph)) >= _FEWEST_GOOD
    return whole > spoilt


def _foreign(stretch: Stretch, text: str) -> int:
    """Bytes of a stretch that UTF-8 does not explain."""
    rest = CESU.sub(b"", stretch.raw).replace(_ZERO, b"")
    if _CUT_INSIDE.fullmatch(rest):
        return 0
    if stretch.at == 0 and _begun_inside(stretch.raw, text[len(stretch.raw) :]):
        return 0
    if stretch.place + len(stretch.raw) == len(text):
        rest = _TAIL.sub(b"", rest)
    return len(rest)


def mended(text: str, stretches: list[Stretch], foreign: Iterable[Foreign] = ()) -> tuple[str, list[ByteRepair]]:
    r"""The escaped text with every stretch read on its own, and a repair for each reading.

    Foreign paragraphs are read as they say, stretches inside them included.

    >>> mended(*escaped(b"it\x92s Ren\xc3\xa9"))
    ('it’s René', [ByteRepair(at=2, raw=b'\x92', read_as='windows-1252', text='’')])
    >>> mended(*escaped(b"Rain"))
    ('Rain', [])
    """
    pieces: list[str] = []
    repairs: list[ByteRepair] = []
    paragraphs = iter(foreign)
    paragraph = next(paragraphs, None)
    place = 0
    for stretch in stretches:
        if stretch.place < place:
            continue
        if paragraph and paragraph.place <= stretch.place:
            start, end = paragraph.place, paragraph.place + len(paragraph.escaped)
            at = stretch.at - len(_bytes(text[start : stretch.place]))
            read = [ByteRepair(at, _bytes(paragraph.escaped), paragraph.codec, paragraph.text)]
            paragraph = next(paragraphs, None)
        else:
            start, end = stretch.place, stretch.place + len(stretch.raw)
            read = list(_in_context(stretch, text))
        pieces += (text[place:start], *(repair.text for repair in read))
        repairs += read
        place = end
    pieces.append(text[place:])
    return "".join(pieces), repairs


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _in_context(stretch: Stretch, text: str) -> Iterator[ByteRepair]:
    """Readings of a stretch, by what stands around it where that tells."""
    end = stretch.place + len(stretch.raw)
    beside = text[stretch.place - 1 : stretch.place] + text[end : end + 1]
    if stretch.at == 0 and _begun_inside(stretch.raw, text[end : end + 1]):
        yield ByteRepair(0, stretch.raw, "a character cut off at the start", "")
    elif end < len(text) and _PREFIX.fullmatch(stretch.raw) and _FAR_LETTER.search(beside):
        yield ByteRepair(stretch.at, stretch.raw, "a character cut off in the middle", "\ufffd")
    else:
        yield from _read(stretch.raw, stretch.at, last=end == len(text))


def _begun_inside(raw: bytes, after: str) -> bool:
    """Whether bytes at the very start are the rest of a character, and no opening mark of Windows-1252."""
    if not _CONTINUATIONS.fullmatch(raw):
        return False
    return raw not in _OPENING or after[:1].islower() or not after[:1].isalnum()


def _read(raw: bytes, at: int, *, last: bool) -> Iterator[ByteRepair]:
    """Readings of a stretch of bad bytes that begins at byte `at`, one after the other."""
    done = 0
    for match in CESU.finditer(raw):
        yield from _read_plain(raw[done : match.start()], at + done, last=False)
        yield ByteRepair(at + match.start(), match.group(), "CESU-8", _joined(match))
        done = match.end()
    yield from _read_plain(raw[done:], at + done, last=last)


def _read_plain(raw: bytes, at: int, *, last: bool) -> Iterator[ByteRepair]:
    if not raw:
        return
    if last and (match := _TAIL.search(raw)):
        yield from _read_plain(raw[: match.start()], at, last=False)
        yield ByteRepair(at + match.start(), match.group(), "a character cut off at the end", "")
    elif raw == _ZERO:
        yield ByteRepair(at, raw, "a NUL in two bytes", "")
    elif _CUT_INSIDE.fullmatch(raw):
        yield ByteRepair(at, raw, "a character cut off in the middle", "\ufffd")
    else:
        yield ByteRepair(at, raw, "windows-1252", _windows(raw))


def _windows(raw: bytes) -> str:
    """Windows-1252, with the five bytes that it leaves undefined as U+FFFD."""
    return raw.decode("cp1252", "replace")


def _joined(match: re.Match[bytes]) -> str:
    """The character that two surrogates of three bytes each stand for."""
    high, high_low, low, low_low = (part[0] for part in match.groups())
    lead = ((high & 0x0F) << 6) | (high_low & 0x3F)
    trail = ((low & 0x0F) << 6) | (low_low & 0x3F)
    return chr(0x10000 + (lead << 10) + trail)
