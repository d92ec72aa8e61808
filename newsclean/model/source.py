"""`Source`: the input after decoding, and what decoding had to repair."""

from dataclasses import dataclass
from typing import Final, Literal

from newsclean.model.value import Value

__all__ = ["ByteRepair", "Media", "Source"]

Media = Literal["html", "text"]


_SHOWN: Final = 8
"""Bytes and code points of a repair that are printed; a whole paragraph in another encoding is one repair."""


@dataclass(frozen=True, slots=True)
class ByteRepair(Value):
    """Bytes that did not fit the encoding, and what they were read as.

    `at` counts bytes from the start of the input; `text` may be empty when the bytes were dropped (a NUL, a second BOM,
    a tail cut inside a character).

    >>> str(ByteRepair(at=5130, raw=bytes([0x92]), read_as="windows-1252", text="’"))
    'byte 0x92 at 5,130 read as windows-1252: ’'
    """

    at: int
    raw: bytes
    read_as: str
    text: str

    def __str__(self) -> str:
        noun = "byte" if len(self.raw) == 1 else f"{len(self.raw):,} bytes"
        head = " ".join(f"0x{byte:02X}" for byte in self.raw[:_SHOWN]) + ("…" if len(self.raw) > _SHOWN else "")
        text = self.text[:_SHOWN] + ("…" if len(self.text) > _SHOWN else "")
        shown = f"{noun} {head} at {self.at:,}"
        return f"{shown} read as {self.read_as}: {text}" if text else f"{shown} dropped: {self.read_as}"


@dataclass(frozen=True, slots=True)
class Source(Value):
    r"""The decoded input; it never changes.

    `Span`s point into `text`: as `decode` returns it, the whole decoded input; once an HTML page has been read, the
    page's text in document order. `encoding` is Python's name of the codec, or None if the input was a `str`,
    `confidence` how certain it is (0 to 1), and `found` says how it was found. Lone surrogates, which UTF-8 cannot
    encode, stay in the `text` of a `str` as they came; the stage `marks` puts U+FFFD for them in blocks.

    >>> from newsclean import decode
    >>> source = decode(b"Ren\xc3\xa9 said in a caf\xc3\xa9: it\x92s raining.")
    >>> source.text, source.encoding, [str(repair) for repair in source.repairs]
    ('René said in a café: it’s raining.', 'utf-8', ['byte 0x92 at 25 read as windows-1252: ’'])
    >>> Source("Rain.").repairs
    ()
    """

    text: str
    media: Media = "text"
    encoding: str | None = None
    confidence: float = 1.0
    found: str = "the input was text already"
    url: str | None = None
    repairs: tuple[ByteRepair, ...] = ()
