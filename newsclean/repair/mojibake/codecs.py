"""The single-byte codecs that UTF-8 gets misread in, as tables one can look at from both sides.

Where a codec leaves a byte undefined, programs write the C1 control of the same number, and so do these tables; then
every byte has a character, and every misreading can be read back.
"""

import re
from codecs import charmap_build, charmap_encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

__all__ = ["CODECS", "RARER", "Codec", "codec", "places"]

CODECS: Final[Mapping[str, str]] = {
    "cp1252": "windows-1252",
    "latin_1": "ISO-8859-1",
    "cp1251": "windows-1251",
    "cp1250": "windows-1250",
    "iso8859_2": "ISO-8859-2",
    "mac_roman": "Mac OS Roman",
    "cp437": "code page 437",
    "cp850": "code page 850",
    "cp1254": "windows-1254",
    "cp1257": "windows-1257",
    "cp1253": "windows-1253",
    "cp1256": "windows-1256",
    "cp1255": "windows-1255",
    "cp1258": "windows-1258",
    "koi8_r": "KOI8-R",
    "cp866": "code page 866",
    "cp852": "code page 852",
    "iso8859_15": "ISO-8859-15",
    "iso8859_9": "ISO-8859-9",
    "iso8859_7": "ISO-8859-7",
    "iso8859_5": "ISO-8859-5",
    "cp874": "windows-874",
}
"""Python's name and the usual one, commonest first: of two that read a place alike, the first is named."""
RARER: Final[Mapping[str, str]] = {
    "mac_cyrillic": "Mac OS Cyrillic",
    "koi8_u": "KOI8-U",
    "iso8859_13": "ISO-8859-13",
    "iso8859_16": "ISO-8859-16",
    "iso8859_8": "ISO-8859-8",
    "iso8859_6": "ISO-8859-6",
    "iso8859_4": "ISO-8859-4",
    "iso8859_3": "ISO-8859-3",
    "iso8859_10": "ISO-8859-10",
    "iso8859_11": "ISO-8859-11",
    "iso8859_14": "ISO-8859-14",
    "cp857": "code page 857",
    "cp862": "code page 862",
    "cp737": "code page 737",
    "cp720": "code page 720",
    "cp775": "code page 775",
    "cp855": "code page 855",
    "cp860": "code page 860",
    "cp861": "code page 861",
    "cp863": "code page 863",
    "cp865": "code page 865",
    "cp869": "code page 869",
    "mac_greek": "Mac OS Greek",
    "mac_latin2": "Mac OS Central European",
    "mac_turkish": "Mac OS Turkish",
    "mac_iceland": "Mac OS Icelandic",
    "kz1048": "KZ-1048",
}
"""Those of a country or an old system: asked only of lines that no commoner one reads from end to end."""


_map: Final = cache(charmap_build)


@dataclass(frozen=True, slots=True, eq=False)
class Codec:
    """A codec as a table: `characters[byte]` and `byte_of[character]`."""

    name: str
    title: str
    characters: str
    byte_of: Mapping[str, int]

    def encode(self, text: str) -> bytes:
        r"""The bytes that read as this text, one for each character; a question mark for one that the codec lacks.

        >>> codec("cp1252").encode("itâ€™s Łódź")
        b'it\xe2\x80\x99s ?\xf3d?'
        """
        return charmap_encode(text, "replace", _map(self.characters))[0]


@cache
def codec(name: str) -> Codec:
    r"""The table of a codec.

    >>> codec("cp1252").characters[0x99], hex(codec("cp1252").byte_of["™"]), codec("cp1252").characters[0x81]
    ('™', '0x99', '\x81')
    """
    decoded = bytes(range(256)).decode(name, "replace")  # at once, as byte after byte it took ten times as long
    characters = "".join([chr(byte) if each == "\ufffd" else each for byte, each in enumerate(decoded)])
    return Codec(
        name,
        CODECS.get(name) or RARER[name],
        characters,
        {character: byte for byte, character in enumerate(characters)},
    )


@cache
def places() -> re.Pattern[str]:
    """Two characters side by side that these codecs have beyond ASCII, or one and a space that was the byte A0.

    UTF-8 becomes no fewer, so nothing but such places need be looked at.

    >>> bool(places().search("cafÃ©")), bool(places().search("café, 北京"))
    (True, False)
    """
    kinds = re.escape(
        "".join(sorted({character for name in (*CODECS, *RARER) for character in codec(name).characters[0x80:]}))
    )
    return re.compile(f"[{kinds}][{kinds} ]")
