"""Which legacy codec was meant and which one it was read as: the pairs met with most, and what else is possible."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from newsclean.repair.mojibake.codecs import codec

__all__ = ["BEYOND_LATIN", "COMMON", "OTHERS", "characters", "mapping", "unchanged"]

COMMON: Final = (
    ("cp1251", "cp1252"), ("koi8_r", "cp1251"), ("cp1251", "koi8_r"), ("cp1250", "cp1252"), ("cp1252", "cp1250"),
    ("mac_roman", "cp1252"), ("cp437", "cp1252"), ("cp850", "cp1252"), ("iso8859_7", "cp1252"), ("cp1253", "cp1252"),
    ("iso8859_2", "cp1252"), ("cp1252", "cp1251"), ("cp1252", "mac_roman"), ("cp1252", "cp437"), ("cp1252", "cp850"),
    ("cp1254", "cp1252"), ("cp1257", "cp1252"), ("cp1256", "cp1252"), ("cp1255", "cp1252"), ("koi8_r", "cp1252"),
    ("cp866", "cp1251"), ("cp866", "cp1252"), ("cp1251", "cp866"), ("cp852", "cp1250"), ("cp852", "cp1252"),
    ("cp1252", "cp1257"), ("cp1252", "cp1253"), ("cp1252", "cp1254"), ("mac_roman", "cp1250"), ("cp1252", "iso8859_7"),
    ("cp1250", "iso8859_2"), ("cp1251", "cp1250"), ("iso8859_5", "cp1251"), ("iso8859_5", "cp1252"),
    ("mac_cyrillic", "cp1251"), ("cp1252", "koi8_r"), ("cp1252", "cp1255"), ("cp1252", "cp1256"),
    ("cp1251", "mac_cyrillic"),
)  # fmt: skip
"""What was meant and what it was read as. ISO-8859-1 is read as windows-1252 here; its C1 controls are kept."""

BEYOND_LATIN: Final = frozenset(
    (
        "cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic", "iso8859_7", "cp1253", "cp737",
        "mac_greek", "cp1255", "cp862", "cp1256", "iso8859_6",
    )
)  # fmt: skip
"""Codecs of letters that are not Latin."""

_MEANT: Final = (
    "cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic", "cp1253", "iso8859_7", "cp737", "mac_greek",
    "cp1255", "cp862", "cp1256", "iso8859_6", "cp1254", "cp857", "mac_turkish", "cp1250", "iso8859_2", "cp852",
    "mac_latin2", "iso8859_16", "cp1257", "iso8859_13", "cp775", "cp1252", "mac_roman", "cp437", "cp850",
)  # fmt: skip
"""What the languages of the word lists were written in before UTF-8."""
_TAKEN: Final = (
    "cp1252", "cp1251", "cp1250", "mac_roman", "cp437", "cp850", "cp852", "cp866", "koi8_r", "mac_cyrillic",
    "iso8859_2", "iso8859_5", "iso8859_7", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_9",
    "iso8859_15",
)  # fmt: skip
"""What a program takes for granted somewhere."""

OTHERS: Final[Mapping[str, tuple[str, ...]]] = {
    taken: tuple(meant for meant in _MEANT if meant != taken and (meant, taken) not in COMMON) for taken in _TAKEN
}
"""What it was read as → what may have been meant, in all other pairs. Of 1,330 texts in 22 languages that were misread
so 376 came back without them, with them 1,184."""


@cache
def mapping(meant: str, taken: str) -> Mapping[int, str]:
    """What each character of the wrong codec is in the right one; C1 controls stand for their bytes."""
    right, wrong = codec(meant), codec(taken)
    table = {byte: chr(byte) for byte in range(0x80)}  # a table that lacks a character takes longer
    table.update({byte: right.characters[byte] for byte in range(0x80, 0xA0)})
    table.update({ord(wrong.characters[byte]): right.characters[byte] for byte in range(0x80, 0x100)})
    return table


@cache
def characters(taken: str) -> frozenset[str]:
    """What a text read in this codec may hold beyond ASCII."""
    return frozenset(codec(taken).characters[0x80:]) | frozenset(map(chr, range(0x80, 0xA0)))


@cache
def unchanged(meant: str, taken: str) -> frozenset[str]:
    """The characters beyond ASCII that a crossing leaves alone."""
    table = mapping(meant, taken)
    return frozenset(c for c in characters(taken) if table.get(ord(c), c) == c)
