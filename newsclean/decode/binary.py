"""Is it text at all? Pictures, archives and the like are refused by name instead of being read as gibberish."""

import re
from typing import Final

from newsclean.errors import UnreadableInputError

__all__ = ["is_noise", "refuse_binary", "refuse_noise"]

_MAGIC: Final = (
    (b"%PDF-", "a PDF file", "extract its text first"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture", "there is no text in it to clean"),
    (b"\xff\xd8\xff", "a JPEG picture", "there is no text in it to clean"),
    (b"GIF87a", "a GIF picture", "there is no text in it to clean"),
    (b"GIF89a", "a GIF picture", "there is no text in it to clean"),
    (b"RIFF", "a RIFF container (WebP, WAV, AVI)", "there is no text in it to clean"),
    (b"\x00\x00\x01\x00\x01\x00", "an icon file", "there is no text in it to clean"),
    (b"OggS", "an Ogg stream", "there is no text in it to clean"),
    (b"ID3", "an MP3 file", "there is no text in it to clean"),
    (b"\x00asm", "a WebAssembly module", "there is no text in it to clean"),
    (b"wOFF", "a web font", "there is no text in it to clean"),
    (b"wOF2", "a web font", "there is no text in it to clean"),
    (b"\x7fELF", "a program", "there is no text in it to clean"),
    (b"PK\x03\x04", "a zip archive (or a Word, Excel or EPUB file)", "unpack it and pass the text inside"),
    (b"\x1f\x8b\x08", "gzip-compressed data", "decompress it first (gunzip, or gzip.decompress in Python)"),
    (b"BZh", "bzip2-compressed data", "decompress it first (bunzip2, or bz2.decompress in Python)"),
    (b"\xfd7zXZ\x00", "xz-compressed data", "decompress it first (unxz, or lzma.decompress in Python)"),
    (b"\x28\xb5\x2f\xfd", "zstandard-compressed data", "decompress it first (unzstd)"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "unpack it and pass the text inside"),
    (b"Rar!\x1a\x07", "a RAR archive", "unpack it and pass the text inside"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or Outlook file", "export its text first"),
    (b"SQLite format 3\x00", "an SQLite database", "select the text from it first"),
)
"""How a file begins → what it is, and what to do instead."""

_PRINTABLE_MAGIC: Final = frozenset(
    {b"%PDF-", b"GIF87a", b"GIF89a", b"RIFF", b"OggS", b"ID3", b"wOFF", b"wOF2", b"BZh"}
)
"""Beginnings that a text may have as well: "RIFF raff on stage". They count only with control characters near by."""

_PDF_LINE: Final = re.compile(rb"%PDF-\d\.\d\s*[\r\n]")
"""The first line of a PDF file: its compressed pages may begin far behind. A text about such files says more."""

_LOOKED_AT: Final = 4096
"""Bytes at the start in which control characters are counted."""

_CONTROLS: Final = bytes({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B})
"""Control characters without tab, line feed, vertical tab, form feed, carriage return, substitute and escape."""

_NOISE: Final = 0.06
"""Share of control characters above which bytes are no text, ratio. Random bytes, and so unknown archives and pictures,
have 26 in 256 of them: one in ten; a text with a NUL behind each paragraph has one in a hundred."""

_FEWEST_CONTROLS: Final = 4
"""Control characters below which short input is not judged."""


def refuse_binary(raw: bytes) -> None:
    r"""Raise if the bytes begin as a picture, an archive, a program or another well-known file does.

    >>> refuse_binary(b"GIF89a\x01\x00")
    Traceback (most recent call last):
    newsclean.errors.UnreadableInputError: ...
    >>> refuse_binary(b"GIF pictures are older than the web.")

    Raises:
        UnreadableInputError: it is binary; the message names what it looks like and what to do.
    """
    for magic, name, advice in _MAGIC:
        if raw.startswith(magic) and (magic not in _PRINTABLE_MAGIC or _controls(raw) or _PDF_LINE.match(raw)):
            msg = f"these {len(raw):,} bytes look like {name}, not like text or HTML; {advice}"
            raise UnreadableInputError(msg)


def refuse_noise(raw: bytes) -> None:
    """Raise if control characters show that the bytes are no text; called when no UTF-16 was found.

    >>> refuse_noise(bytes(range(32)) * 4)
    Traceback (most recent call last):
    newsclean.errors.UnreadableInputError: ...
    >>> refuse_noise(b"Rain fell.")

    Raises:
        UnreadableInputError: more than six in a hundred of the first bytes are control characters.
    """
    if is_noise(raw):
        head, controls = len(raw[:_LOOKED_AT]), _controls(raw)
        msg = (
            f"{controls:,} of the first {head:,} bytes are control characters: this is no text in any encoding; "
            "pass the text or the HTML itself, or name the encoding if you know it"
        )
        raise UnreadableInputError(msg)


def is_noise(raw: bytes, share: float = _NOISE) -> bool:
    r"""Whether more than this share of the first bytes (ratio) are control characters.

    >>> is_noise(bytes(range(32)) * 4), is_noise(b"Rain\x07 fell.")
    (True, False)
    """
    return _controls(raw) > max(_FEWEST_CONTROLS, share * len(raw[:_LOOKED_AT]))


def _controls(raw: bytes) -> int:
    head = raw[:_LOOKED_AT]
    return len(head) - len(head.translate(None, _CONTROLS))
