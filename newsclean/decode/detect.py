"""Detection of the codec: every codec that the web uses decodes the bytes, and the most likely text wins."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from newsclean.decode.ideographs import EAST_ASIAN
from newsclean.decode.letters import letters
from newsclean.decode.plausibility import (
    Counted,
    ascii_evidence,
    broken_words_cost,
    ideographic_cost,
    inside_words,
    language_cost,
    pairs_of,
)

__all__ = ["Guess", "ranked", "sample"]

_RARITY: Final = {
    "cp1252": 0.0, "cp1251": 1.0, "gb18030": 1.0, "cp932": 1.0, "euc_jp": 1.5, "cp949": 1.0, "cp950": 1.5,
    "cp1250": 1.5, "iso8859-2": 2.0, "cp1254": 2.0, "cp1253": 1.5, "iso8859-7": 2.0, "cp1255": 1.5, "cp1256": 1.5,
    "cp1257": 2.0, "cp1258": 3.0, "cp874": 1.5, "iso8859-15": 2.5, "koi8-r": 2.0, "koi8-u": 2.5, "iso8859-5": 3.5,
    "iso8859-6": 3.0, "iso8859-8": 3.0, "iso8859-13": 3.0, "iso8859-4": 5.0, "iso8859-16": 1.2, "mac-roman": 4.0,
    "mac-cyrillic": 4.5, "cp866": 3.5, "cp437": 5.0, "cp850": 4.5, "cp852": 4.5,
}  # fmt: skip
"""Codec → nats it costs before a byte is read. The order follows W3Techs' survey of declared encodings (windows-1252
with latin-1 first, then windows-1251, the East Asian ones, …); DOS and Macintosh codecs come last, they live in
archives."""

_UNUSUAL: Final = 6.0
"""Nats for the codecs not named above."""

_HOPELESS: Final = 40.0
"""Nats more than another codec from which one is out of the question: a declaration is worth 8, and confidence looks at
rivals up to 20 nats behind."""

_ENOUGH: Final = 65_536
"""Bytes of text looked at."""

_PRIVATE: Final = 0xF700
"""Where the stand-ins for undefined bytes lie: a block of the private use area that no codec maps to."""

_BETWEEN_TAGS: Final = re.compile(rb"(?:^|[>\n])([^<>\n]+)")


@dataclass(frozen=True, slots=True)
class Guess:
    """A codec, what its reading costs in nats, and the language that fits it best."""

    cost: float
    codec: str
    language: str


def sample(raw: bytes) -> bytes:
    r"""Up to 64 kB of the lines between tags, as far as they are neither ASCII nor UTF-8.

    >>> sample(b"<p class=rain>Rain</p><p>caf\xe9</p>")
    b'caf\xe9'
    >>> sample(b"Rain")
    b'Rain'
    """
    pieces: list[bytes] = []
    size = 0
    for match in _BETWEEN_TAGS.finditer(raw):
        piece = match.group(1)
        if not piece.isascii() and not _utf8(piece):
            pieces.append(piece[: _ENOUGH - size])
            size += len(pieces[-1])
            if size >= _ENOUGH:
                break
    return b"\n".join(pieces) or raw[:_ENOUGH]


def _utf8(piece: bytes) -> bool:
    """Whether a line is UTF-8: a pasted one must not decide how the others are read, one by accident is no loss."""
    try:
        piece.decode()
    except UnicodeDecodeError:
        return False
    return True


def ranked(raw: bytes) -> list[Guess]:
    """All codecs that could be meant, the likeliest first; `raw` is a sample of the text.

    A codec that costs `_HOPELESS` more than another is not read to the end, and stands with that cost.

    >>> ranked("Padł deszcz, już drugi dziś".encode("cp1250"))[0].codec, ranked("雨が降った".encode("cp932"))[0].codec
    ('cp1250', 'cp932')
    """
    guesses = [_ideographic(raw, codec, language) for codec, language in EAST_ASIAN.items()]
    least = min(guess.cost for guess in guesses)
    byte_pairs = Counter(zip(b" " + raw, raw + b" ", strict=True))
    frequent_first = byte_pairs.most_common()
    evidence = ascii_evidence({(chr(a), chr(b)): n for (a, b), n in byte_pairs.items()})
    inside = inside_words(raw)
    for codec in sorted(letters().writes, key=_rarity):
        cost = _rarity(codec) + broken_words_cost({_characters(codec)[byte]: count for byte, count in inside.items()})
        pairs, languages = _read(frequent_first, codec), letters().writes[codec]
        spelt, language = language_cost(pairs, languages, evidence, limit=least + _HOPELESS - cost)
        guesses.append(Guess(cost + spelt, codec, language))
        least = min(least, cost + spelt)
    return sorted(guesses, key=lambda guess: guess.cost)


def _ideographic(raw: bytes, codec: str, language: str) -> Guess:
    return Guess(ideographic_cost(pairs_of(raw.decode(codec, "replace")), language) + _RARITY[codec], codec, language)


def _rarity(codec: str) -> float:
    return _RARITY.get(codec, _UNUSUAL)


def _read(byte_pairs: Iterable[tuple[tuple[int, int], int]], codec: str) -> Iterator[Counted]:
    """Pairs of bytes as pairs of characters."""
    table = _characters(codec)
    return (((table[before], table[after]), count) for (before, after), count in byte_pairs)


@cache
def _characters(codec: str) -> str:
    """The 256 characters of a codec; where it has none, a private character of its own for every byte."""
    return "".join(bytes((code,)).decode(codec, "ignore") or chr(_PRIVATE + code) for code in range(256))
