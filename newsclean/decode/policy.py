"""`decode`: in which order the bytes, the caller, the page and letter statistics decide on the encoding."""

import re
from dataclasses import replace
from typing import Final

from newsclean.decode import legacy
from newsclean.decode.binary import is_noise, refuse_binary, refuse_noise
from newsclean.decode.bom import marked, repeated
from newsclean.decode.mail import mailed
from newsclean.decode.mixed import foreign_paragraphs
from newsclean.decode.names import required
from newsclean.decode.reading import Reading, behind, without_nuls
from newsclean.decode.salvage import salvaged, strict
from newsclean.decode.utf8 import escaped, mended, nearly
from newsclean.decode.utf16 import unmarked, without_zeros
from newsclean.media import sniff
from newsclean.model import Source
from newsclean.refusal import refusal

__all__ = ["decode"]

_SURE_VALID, _SURE_SHAPE, _SURE_NEARLY = 0.99, 0.95, 0.9
"""Confidence in valid UTF-8 (of 979 legacy texts none was valid by accident), in UTF-16 by the place of its zeros, and
in UTF-8 that had to be mended."""

_ESCAPED: Final = re.compile(rb"\x1b[$(]")
_SHIFTED: Final = {
    **dict.fromkeys(("iso2022_jp", "iso2022_jp_ext", "iso2022_jp_2004", "iso2022_kr"), _ESCAPED),
    "hz": re.compile(rb"~\{(?:[!-w][!-~]){2,}~\}"),
}
"""Seven-bit encodings that shift by sequences of their own, the most common first. HZ, of Chinese news groups, shifts
by what may be typed: there must be two characters between its braces."""

_WIDE_CONTROLS: Final = 0.03
"""Share of control characters from which UTF-16 is looked for, ratio: the lower bytes of Chinese give 0.05."""


def decode(raw: bytes | bytearray | memoryview, *, encoding: str | None = None, url: str | None = None) -> Source:
    r"""Decode bytes: the text, its encoding, how certain that is, and which bytes had to be repaired.

    Headers are wrong, `<meta>` tags are left over from another template, feeds are pasted in undecoded. So the bytes
    themselves come first: a byte-order mark, then UTF-8, valid or with a few bad bytes; only then what the caller says,
    what the page declares, and letter statistics.

    >>> source = decode("Zürich — ".encode() + b"it\x92s raining")
    >>> source.text, source.encoding, [str(repair) for repair in source.repairs]
    ('Zürich — it’s raining', 'utf-8', ['byte 0x92 at 14 read as windows-1252: ’'])

    A page declared as Latin-1 is decoded as browsers do:

    >>> page = decode(b'<meta charset="iso-8859-1"><p>\x93Caf\xe9\x94</p>')
    >>> page.text[27:], page.found
    ('<p>“Café”</p>', 'declared in <meta charset>, widened from iso-8859-1 to cp1252')

    Valid UTF-8 is left alone, whatever the header says:

    >>> decode("Zürich".encode(), encoding="latin-1").text
    'Zürich'

    Args:
        raw: the bytes of a page or a text, as downloaded and decompressed.
        encoding: what an HTTP header or the caller says; it overrides the page's declaration, but neither a byte-order
            mark nor UTF-8, and is ignored if the bytes do not fit it.
        url: where the bytes came from; kept in the source, never fetched.

    Raises:
        UnknownEncodingError: Python knows no encoding of that name.
        UnreadableInputError: it is not `bytes`, or the bytes are a picture, an archive or other binary data.
    """
    given = None if encoding is None else required(encoding)
    if not isinstance(raw, bytes | bytearray | memoryview):
        raise refusal(raw, name="decode()", takes="bytes")
    part = mailed(bytes(raw))
    if part is None:
        reading = _read(bytes(raw), given)
    else:
        reading = _read(part.raw, part.encoding)
        reading = replace(reading, found=f"{reading.found}, in a mail message")
    return Source(
        text=reading.text,
        media=sniff(reading.text),
        encoding=reading.encoding,
        confidence=reading.confidence,
        found=reading.found,
        url=url,
        repairs=reading.repairs,
    )


def _read(raw: bytes, given: str | None) -> Reading:
    if not raw:
        return Reading("", given or "utf-8", 1.0, "there are no bytes")
    if mark := marked(raw):
        return _behind_mark(raw, *mark)
    refuse_binary(raw)
    if wide := _wide(raw, given) or _shifted(raw):
        return wide
    refuse_noise(raw)
    return without_nuls(raw, _narrow(raw, given))


def _behind_mark(raw: bytes, encoding: str, mark: bytes) -> Reading:
    """What stands behind a byte-order mark, in the encoding that it names."""
    dropped = repeated(raw, mark)
    start = len(mark) * (1 + len(dropped))
    found = f"a byte-order mark of {encoding}"
    if encoding == "utf-8":
        rest = _read(raw[start:], None)
        sure = rest if rest.encoding not in {"utf-8", "ascii"} else replace(rest, confidence=1.0, found=found)
        return behind(sure, dropped, start)
    text, repairs = salvaged(raw, encoding, start)
    return Reading(text, encoding, 1.0, found, (*dropped, *repairs))


def _wide(raw: bytes, given: str | None) -> Reading | None:
    """UTF-16 or UTF-32 without a mark."""
    if given and given.startswith(("utf-16", "utf-32")) and (reading := legacy.as_given(raw, given)):
        return reading
    encoding = unmarked(raw) if b"\x00" in raw else None
    encoding = encoding or (without_zeros(raw) if is_noise(raw, _WIDE_CONTROLS) else None)
    if encoding is None:
        return None
    text, repairs = salvaged(raw, encoding)
    return Reading(text, encoding, _SURE_SHAPE, f"{encoding} by the place of its zero bytes", tuple(repairs))


def _narrow(raw: bytes, given: str | None) -> Reading:
    """Encodings in which ASCII is one byte."""
    if raw.isascii():
        return _seven_bit(raw, given)
    text = strict(raw, "utf-8")
    if text is not None:
        return Reading(text, "utf-8", _SURE_VALID, "valid UTF-8")
    return _nearly_utf8(raw) or (given and legacy.as_given(raw, given)) or _without_caller(raw, given)


def _without_caller(raw: bytes, given: str | None) -> Reading:
    reading = legacy.read(raw)
    return replace(reading, found=f"{reading.found}; the caller's {given} does not fit") if given else reading


def _seven_bit(raw: bytes, given: str | None) -> Reading:
    if given and (text := strict(raw, given)) is not None:
        return Reading(text, given, 1.0, f"given by the caller as {given}")
    return Reading(raw.decode("ascii"), "utf-8", 1.0, "plain ASCII")


def _shifted(raw: bytes) -> Reading | None:
    """Seven-bit text that shifts between ASCII and East Asian characters; its shifts would pass for noise."""
    if not raw.isascii():
        return None
    for codec, shift in _SHIFTED.items():
        if shift.search(raw):
            text = strict(raw, codec)
            if text is not None and not text.isascii():
                return Reading(text, codec, _SURE_SHAPE, f"{codec} by its escape sequences")
    return None


def _nearly_utf8(raw: bytes) -> Reading | None:
    """UTF-8 that is spoilt in places, those places mended; None if it is no UTF-8."""
    text, stretches = escaped(raw)
    if not nearly(text, stretches):
        return None
    whole, repairs = mended(text, stretches, foreign_paragraphs(text, stretches))
    places = "place" if len(repairs) == 1 else "places"
    found = f"UTF-8 but for {len(repairs):,} {places}"
    return Reading(whole, "utf-8", _SURE_NEARLY, found, tuple(repairs))
