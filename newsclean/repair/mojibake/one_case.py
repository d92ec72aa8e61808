"""Pieces of East Asian characters whose case was changed: of `дЄ` lower-casing makes `дє`, another character.

The pieces behind a lead are as often capitals as small letters, where a codec has both. If many are there and all of
one case, the other was lost, and whatever holds such a piece may have been one of two characters.
"""

from collections.abc import Callable
from functools import cache
from typing import Final

from newsclean.repair.mojibake.codecs import codec

__all__ = ["of_one_case"]

_PIECES: Final = range(0x80, 0xC0)
"""Bytes behind a lead."""
_BEYOND_ASCII: Final = 0x80
_BY_CHANCE: Final = 1e-5
"""How likely it may be that all of them are of one case, if each byte is as frequent as any other."""


def of_one_case(text: str, name: str) -> frozenset[str]:
    """The pieces of a text that may have been others, if its case was changed after it was read in the codec.

    >>> text = "调研统计共有亿万人民币。" * 3
    >>> "є" in of_one_case(text.encode().decode("cp1251", "replace").lower(), "cp1251")
    True
    >>> of_one_case(text.encode().decode("cp1251", "replace"), "cp1251")
    frozenset()
    """
    for pieces, others, is_other in _cased(name):
        if any(map(others.__contains__, text)):
            continue
        share = len(pieces) / max(1, len(pieces) + len(others))
        if share ** sum(map(text.count, pieces)) < _BY_CHANCE and not any(map(is_other, text)):
            return pieces
    return frozenset()


@cache
def _cased(name: str) -> tuple[tuple[frozenset[str], frozenset[str], Callable[[str], bool]], ...]:
    """For small letters and capitals: the pieces with another form, those of the other case, and what tells it."""
    table = codec(name)
    pieces = [table.characters[byte] for byte in _PIECES]
    both = [piece for piece in pieces if table.byte_of.get(piece.swapcase(), 0) >= _BEYOND_ASCII]
    small, capital = (frozenset(filter(test, both)) for test in (str.islower, str.isupper))
    return (small, capital, str.isupper), (capital, small, str.islower)
