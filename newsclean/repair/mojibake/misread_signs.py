"""U+FFFD that was misread itself: `donï¿½t`, `пїЅ`, `锟斤拷`.

A byte that made no sense became U+FFFD, that was written as UTF-8, and its three bytes were read in another codec. Then
the sign is no piece of anything; what it replaced is found as for U+FFFD.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from re import escape, finditer
from typing import Final

from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.mojibake.codecs import codec

__all__ = ["misread_signs"]

_SIGN: Final = "\ufffd"
_CODECS: Final = ("cp1252", "cp1251", "iso8859_2", "mac_roman", "cp437", "cp850", "koi8_r")
_TWO_OF_GBK: Final = "锟斤拷"
"""Two of them, six bytes, in GBK."""


def misread_signs(text: str) -> list[Change]:
    """The changes that make U+FFFD of it again.

    >>> [change.before for change in misread_signs("donï¿½t, caf锟斤拷, ï¿ ½")]
    ['ï¿½', '锟斤拷']
    """
    if text.isascii():
        return []
    present = frozenset(foreign(text))
    return list(_found(text)) if any(map(present.issuperset, _images())) else []


def _found(text: str) -> Iterator[Change]:
    for match in finditer("|".join(map(escape, _images())), text):
        rule, after = _images()[match.group()]
        yield Change(rule, match.start(), match.group(), after, "U+FFFD that was misread as UTF-8 is")


@cache
def _images() -> Mapping[str, tuple[str, str]]:
    """What the sign is misread as, once and, in the commonest codec, twice → the rule, and the sign."""
    found = {_misread(_SIGN, name): (f"mojibake.{name}", _SIGN) for name in reversed(_CODECS)}
    commonest = _CODECS[0]
    twice = _misread(_misread(_SIGN, commonest), commonest)
    return {twice: (f"mojibake.{commonest}", _SIGN), **found, _TWO_OF_GBK: ("mojibake.gbk", _SIGN * 2)}


def _misread(text: str, name: str) -> str:
    return "".join(codec(name).characters[byte] for byte in text.encode())
