"""What happens to the bytes of a page: each mechanism a function from text to bytes and the texts accepted for them.

A mechanism that needs chance takes the random numbers it uses. One that a text does not suit (a codec that cannot write
it, no letter beyond ASCII) gives None, and another text is drawn.
"""

import codecs
import re
from collections.abc import Callable
from random import Random

__all__ = ["ARTICLES", "HTML", "LEGACY_CODECS", "MIXED", "SHORT", "Spoil"]

Spoil = Callable[[str, Random], tuple[bytes, frozenset[str]] | None]

LEGACY_CODECS = (
    "cp1252", "iso8859-15", "cp1250", "iso8859-2", "cp1251", "koi8-r", "koi8-u", "iso8859-5", "cp866", "cp1253",
    "iso8859-7", "cp1254", "cp1255", "cp1256", "cp1257", "cp874", "cp850", "cp437", "mac-roman", "mac-cyrillic",
    "shift_jis", "euc_jp", "gb18030", "gbk", "big5", "euc_kr",
)  # fmt: skip
"""Encodings that pages, mails and archives are in."""
_SHIFTED = ("iso2022_jp", "iso2022_kr", "hz")
_WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_HAN, _JAPANESE = re.compile("[\u3400-\u9fff]"), re.compile("[\u3005\u3041-\u9fff]")
_KOREAN = re.compile("[\u3400-\u9fff\uac00-\ud7a3]")
_EAST_ASIAN = {
    **dict.fromkeys(("gb18030", "gbk", "big5", "hz"), _HAN),
    **dict.fromkeys(("shift_jis", "euc_jp", "iso2022_jp"), _JAPANESE),
    **dict.fromkeys(("euc_kr", "iso2022_kr"), _KOREAN),
}
"""Encodings that only texts in these letters are written in, and English ones with their marks."""
_OLD = frozenset({"cp437", "cp850", "cp866", "mac-roman", "mac-cyrillic", *_SHIFTED})
"""Encodings of texts with letters beyond ASCII; one that has but its marks from a word processor is in none of them."""
_SHORT = 200
"""Bytes of a short text, at most."""
_FEWEST = 3
"""Letters beyond ASCII that a text must hold."""
_BYTES_A_UNIT = {"utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4, "utf-32-be": 4}
_FILLER = "<script>var menu = [0, 1, 2];</script>\n" * 40


def _written(text: str, codec: str) -> bytes | None:
    """The text in the codec; None if it cannot be written, or nobody would have written it so."""
    strange = [c for c in text if c > "\x7f" and c.isalpha()]
    if codec in _EAST_ASIAN and not all(_EAST_ASIAN[codec].match(c) for c in strange):
        return None
    if codec in _OLD and len(strange) < _FEWEST:
        return None
    try:
        raw = text.encode(codec)
    except UnicodeEncodeError:
        return None
    return raw if sum(c > "\x7f" for c in text) >= _FEWEST else None


def _whole(codec: str) -> Spoil:
    def spoil(text: str, _: Random) -> tuple[bytes, frozenset[str]] | None:
        raw = _written(text, codec)
        return (raw, frozenset({text})) if raw else None

    return spoil


def _cut(codec: str) -> Spoil:
    def spoil(text: str, rng: Random) -> tuple[bytes, frozenset[str]] | None:
        words = re.split(r"(?<=\s)", text)
        start = rng.randrange(max(1, len(words) - 5))
        piece = "".join(words[start:]).strip()
        while len(piece.encode(codec, "replace")) > _SHORT:
            piece = piece[: -max(1, len(piece) // 20)]
        raw = _written(piece, codec)
        return (raw, frozenset({piece})) if raw else None

    return spoil


def _page(codec: str, head: str, body: str = "<p>{}</p>") -> Spoil:
    def spoil(text: str, _: Random) -> tuple[bytes, frozenset[str]] | None:
        if _written(text, codec) is None:
            return None
        paragraphs = "\n".join(body.format(line) for line in text.split("\n"))
        page = f"<!DOCTYPE html><html><head>{head}</head><body>\n{paragraphs}\n</body></html>"
        return page.encode(codec), frozenset({page})

    return spoil


def _in_utf8(odd: str) -> Spoil:
    """Paragraphs in UTF-8, and one in another encoding."""

    def spoil(text: str, rng: Random) -> tuple[bytes, frozenset[str]] | None:
        lines = [line for line in text.split("\n") if line]
        at = rng.randrange(len(lines))
        strange = _written(lines[at], odd)
        others = "".join(lines[:at] + lines[at + 1 :])
        if not strange or sum(c > "\x7f" for c in others) < _FEWEST:
            return None
        rows = [strange if row == at else line.encode() for row, line in enumerate(lines)]
        return b"\n".join(rows), frozenset({"\n".join(lines)})

    return spoil


def _in_legacy(main: str) -> Spoil:
    """Paragraphs in an old encoding, and one in UTF-8."""

    def spoil(text: str, rng: Random) -> tuple[bytes, frozenset[str]] | None:
        lines = [line for line in text.split("\n") if line]
        at = rng.randrange(len(lines))
        rows = [line.encode() if row == at else _written(line, main) for row, line in enumerate(lines)]
        if len(lines) < 2 or lines[at].isascii() or not all(rows):
            return None
        return b"\n".join(filter(None, rows)), frozenset({"\n".join(lines)})

    return spoil


def _windows_marks(text: str, _: Random) -> tuple[bytes, frozenset[str]] | None:
    """UTF-8 in which the quotation marks and dashes are bytes of windows-1252."""
    if not re.search("[‘’“”–—…]", text) or sum(c.isalpha() and c > "\x7f" for c in text) < _FEWEST:
        return None
    pieces = re.split("([‘’“”–—…])", text)
    return b"".join(p.encode("cp1252" if at % 2 else "utf-8") for at, p in enumerate(pieces)), frozenset({text})


def _one_windows_byte(text: str, rng: Random) -> tuple[bytes, frozenset[str]] | None:
    """UTF-8 with one letter of windows-1252."""
    places = [at for at, c in enumerate(text) if c > "\x7f" and c.encode("cp1252", "ignore")]
    if len(places) < _FEWEST:
        return None
    at = rng.choice(places)
    return text[:at].encode() + text[at].encode("cp1252") + text[at + 1 :].encode(), frozenset({text})


def _cesu(text: str, _: Random) -> tuple[bytes, frozenset[str]]:
    """UTF-8 with emoji as two surrogates of three bytes each."""
    whole = f"{text} 😀🎉"
    units = whole.encode("utf-16-be")
    points = (int.from_bytes(units[at : at + 2], "big") for at in range(0, len(units), 2))
    return "".join(map(chr, points)).encode("utf-8", "surrogatepass"), frozenset({whole})


def _torn_start(text: str, _: Random) -> tuple[bytes, frozenset[str]] | None:
    """UTF-8 that begins in the middle of a character."""
    at = next((at for at, c in enumerate(text) if c > "\x7f"), None)
    if at is None or sum(c > "\x7f" for c in text[at + 1 :]) < _FEWEST:
        return None
    rest = text[at + 1 :]
    return text[at].encode()[1:] + rest.encode(), frozenset({rest, "\ufffd" + rest})


def _torn_end(text: str, _: Random) -> tuple[bytes, frozenset[str]] | None:
    """UTF-8 that ends in the middle of a character."""
    places = [at for at, c in enumerate(text) if c > "\x7f"]
    if len(places) <= _FEWEST:
        return None
    rest = text[: places[-1]]
    return rest.encode() + text[places[-1]].encode()[:-1], frozenset({rest, rest + "\ufffd"})


def _torn_inside(text: str, rng: Random) -> tuple[bytes, frozenset[str]] | None:
    """UTF-8 of which one character lost its last byte."""
    places = [at for at, c in enumerate(text[:-1]) if c > "\x7f" and len(c.encode()) > 2]
    if len(places) < _FEWEST:
        return None
    at = rng.choice(places)
    left, right = text[:at], text[at + 1 :]
    raw = left.encode() + text[at].encode()[:-1] + right.encode()
    return raw, frozenset({f"{left}{gap}{right}" for gap in ("", "\ufffd")})


def _nuls(text: str, rng: Random) -> tuple[bytes, frozenset[str]] | None:
    """UTF-8 with a NUL behind one word in ten."""
    spoilt = re.sub(" ", lambda _: "\0 " if not rng.randrange(10) else " ", text)
    return (spoilt.encode(), frozenset({text})) if spoilt != text else None


def _overlong_nuls(text: str, _: Random) -> tuple[bytes, frozenset[str]] | None:
    """UTF-8 with NULs in two bytes, as Java writes them."""
    raw = _written(text, "utf-8")
    return (raw.replace(b"\n", b"\xc0\x80\n") + b"\xc0\x80", frozenset({text})) if raw else None


def _marked_twice(text: str, _: Random) -> tuple[bytes, frozenset[str]]:
    return codecs.BOM_UTF8 * 2 + text.encode(), frozenset({text})


def _marked_legacy(text: str, _: Random) -> tuple[bytes, frozenset[str]] | None:
    raw = _written(text, "cp1252")
    return (codecs.BOM_UTF8 + raw, frozenset({text})) if raw else None


def _odd_utf16(text: str, _: Random) -> tuple[bytes, frozenset[str]]:
    """UTF-16 with its mark, cut after an odd byte."""
    return codecs.BOM_UTF16_LE + text.encode("utf-16-le")[:-1], frozenset({text[:-1], text[:-1] + "\ufffd"})


def _undefined(text: str, rng: Random) -> tuple[bytes, frozenset[str]] | None:
    """Windows-1252 with a byte that it does not define."""
    raw = _written(text, "cp1252")
    at = rng.randrange(len(text))
    return (
        (raw[:at] + b"\x81" + raw[at:], frozenset({text[:at] + gap + text[at:] for gap in ("\ufffd", "", "\x81")}))
        if raw
        else None
    )


SHORT: dict[str, Spoil] = {codec: _cut(codec) for codec in (*LEGACY_CODECS, *_SHIFTED, *_WIDE, "utf-8")}
ARTICLES: dict[str, Spoil] = {codec: _whole(codec) for codec in (*LEGACY_CODECS, *_SHIFTED, *_WIDE, "utf-8")}
HTML: dict[str, Spoil] = {
    **{f"{codec}, undeclared": _page(codec, "<title>a</title>") for codec in LEGACY_CODECS},
    **{f"{codec}, declared late": _page(codec, f'{_FILLER}<meta charset="{codec}">') for codec in LEGACY_CODECS[:12]},
    **{f"{codec}, declared as utf-8": _page(codec, '<meta charset="utf-8">') for codec in LEGACY_CODECS},
    **{f"{codec}, declared as iso-8859-1": _page(codec, '<meta charset="iso-8859-1">') for codec in LEGACY_CODECS[2:]},
    "utf-8, declared as iso-8859-1": _page("utf-8", '<meta charset="iso-8859-1">'),
    "utf-8, declared as shift_jis": _page(
        "utf-8", '<meta http-equiv="content-type" content="text/html; charset=shift_jis">'
    ),
    "utf-8, declared as utf-16": _page("utf-8", '<meta charset="utf-16">'),
    "cp1251, declared in a comment": _page("cp1251", '<!-- <meta charset="utf-8"> --><meta charset="windows-1251">'),
    "utf-16-le, declared as utf-8": _page("utf-16-le", '<meta charset="utf-8">'),
}
MIXED: dict[str, Spoil] = {
    **{f"a paragraph of {codec} in utf-8": _in_utf8(codec) for codec in LEGACY_CODECS if codec not in {"gbk", "cp437"}},
    **{f"a paragraph of utf-8 in {codec}": _in_legacy(codec) for codec in LEGACY_CODECS[:12]},
    "windows-1252 marks in utf-8": _windows_marks,
    "a windows-1252 letter in utf-8": _one_windows_byte,
    "CESU-8": _cesu,
    "begun inside a character": _torn_start,
    "cut inside a character": _torn_end,
    "a byte lost": _torn_inside,
    "NULs": _nuls,
    "NULs in two bytes": _overlong_nuls,
    "two byte-order marks": _marked_twice,
    "a byte-order mark before windows-1252": _marked_legacy,
    "utf-16 of odd length": _odd_utf16,
    "an undefined byte": _undefined,
}
