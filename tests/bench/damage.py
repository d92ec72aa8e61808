r"""What happens to news text on its way: each mechanism a `Damage`, to be put one behind the other.

Those of `tests/strategies/damage.py` are here made harsher: with losses, in part of a text only, several times over,
and with what a former repair leaves. Whatever needs chance takes the random numbers it uses, so that a seed tells all.
"""

import html
import re
import unicodedata
from collections.abc import Callable
from html.entities import codepoint2name
from random import Random

import ftfy

from tests.strategies.damage import Damage, stacked

__all__ = [
    "CODECS", "CROSSED", "ESCAPES", "INSERTED", "LAYERS", "LOSSES", "MULTI_BYTE", "REPLACED", "SCOPES", "chain",
    "cross", "inserted", "read_in_several_bytes", "torn",
]  # fmt: skip

CODECS = (
    "latin_1", "cp1252", "cp1250", "iso8859_2", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257",
    "iso8859_15", "iso8859_9", "cp437", "cp850", "mac_roman", "koi8_r",
)  # fmt: skip
"""In which UTF-8 is read by mistake: of the web, of DOS, of old Macintoshes."""

MULTI_BYTE = ("cp932", "gb18030", "big5hkscs", "cp949", "euc_jp")
"""The same, where two bytes make a character."""

CROSSED = (
    ("cp1251", "latin_1"), ("cp1251", "cp1252"), ("cp1251", "koi8_r"), ("koi8_r", "cp1251"), ("koi8_r", "latin_1"),
    ("cp866", "cp1251"), ("iso8859_5", "cp1251"), ("mac_cyrillic", "cp1251"), ("cp1253", "cp1252"),
    ("iso8859_7", "latin_1"), ("cp1254", "latin_1"), ("cp1250", "cp1252"), ("iso8859_2", "latin_1"),
    ("cp1252", "cp1250"), ("cp1252", "cp1251"), ("cp1252", "mac_roman"), ("mac_roman", "cp1252"), ("cp437", "cp1252"),
    ("cp850", "cp1252"), ("cp1252", "latin_1"), ("cp1257", "cp1252"), ("cp1255", "cp1252"), ("cp1256", "cp1252"),
    ("cp932", "cp1252"), ("euc_jp", "latin_1"), ("gb18030", "latin_1"), ("gb18030", "cp1252"), ("big5", "latin_1"),
    ("cp949", "latin_1"), ("cp949", "cp1252"),
)  # fmt: skip
"""The codec a text was written in, and the one that it was read in."""

_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})
_IN_TEN = 10


def chain(*damages: Damage) -> Damage:
    """One damage after the other."""
    whole, *rest = damages
    for damage in rest:
        whole = stacked(whole, damage)
    return whole


def read_in_several_bytes(codec: str) -> Damage:
    """UTF-8 read in a codec of two bytes a character; what fits none is U+FFFD."""
    return Damage(codec, lambda text: text.encode().decode(codec, "replace"))


def torn(codec: str, rng: Random) -> Damage:
    """UTF-8 of which one character in ten lost its last byte, read in a codec."""
    table = _table(codec)

    def tear(text: str) -> str:
        pieces = (c.encode() for c in text)
        kept = (piece[:-1] if len(piece) > 1 and not rng.randrange(_IN_TEN) else piece for piece in pieces)
        return "".join(table[byte] for byte in b"".join(kept))

    return Damage(f"{codec}, a byte dropped", tear)


def cross(true: str, read: str) -> Damage:
    """Text of one old codec read in another; a text that the codec cannot write stays as it is."""
    table = _table(read)

    def apply(text: str) -> str:
        try:
            return "".join(table[byte] for byte in text.encode(true))
        except UnicodeEncodeError:
            return text

    return Damage(f"{true} as {read}", apply)


def _table(codec: str) -> list[str]:
    """The 256 characters of a codec; where it has none, the control character of that number."""
    return [bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in range(256)]


def _controls(after: str) -> Callable[[str], str]:
    return lambda text: re.sub("[\x80-\x9f]", after, text)


LOSSES = (
    Damage("C1 dropped", _controls("")),
    Damage("C1 to ?", _controls("?")),
    Damage("C1 to U+FFFD", _controls("\ufffd")),
    Damage("NBSP to space", lambda text: text.replace("\xa0", " ")),
    Damage("SHY dropped", lambda text: text.replace("\xad", "")),
    Damage("white space collapsed", lambda text: re.sub(r"[^\S\n]+", " ", text)),
    Damage("quotes straightened", lambda text: text.translate(_STRAIGHT)),
    Damage("tail cut", lambda text: text[:-1]),
)
"""What programs do to characters that they cannot show."""

LAYERS = (
    Damage("ftfy", ftfy.fix_text),
    Damage("ftfy.fix_encoding", ftfy.fix_encoding),
    Damage("lower case", str.lower),
    Damage("upper case", str.upper),
    Damage("NFKC", lambda text: unicodedata.normalize("NFKC", text)),
    Damage("NFD", lambda text: unicodedata.normalize("NFD", text)),
    Damage("entities", lambda text: _spelt(text, _named)),
    Damage("entities twice", lambda text: html.escape(_spelt(text, _named), quote=False)),
)
"""What later programs make of the damage."""


def _spelt(text: str, write: Callable[[str], str]) -> str:
    return "".join(write(c) if c > "\x7f" else c for c in text)


def _named(c: str) -> str:
    name = codepoint2name.get(ord(c))
    return f"&{name};" if name else f"&#{ord(c)};"


def _of_windows(c: str) -> str:
    raw = c.encode("cp1252", "ignore")
    return f"&#{raw[0]};" if raw else f"&#{ord(c)};"


def _units(c: str, form: str) -> str:
    raw = c.encode("utf-16-be")
    return "".join(form.format(int.from_bytes(raw[at : at + 2], "big")) for at in range(0, len(raw), 2))


def _octets(form: str, codec: str = "utf-8") -> Callable[[str], str]:
    return lambda c: "".join(form.format(byte) for byte in c.encode(codec, "ignore")) or c


def _escape(name: str, write: Callable[[str], str]) -> Damage:
    return Damage(name, lambda text: _spelt(text, write))


ESCAPES = (
    _escape("named entities", _named),
    _escape("decimal entities", lambda c: f"&#{ord(c)};"),
    _escape("hexadecimal entities", lambda c: f"&#x{ord(c):X};"),
    _escape("entities without semicolon", lambda c: f"&#{ord(c)}"),
    _escape("entities of windows-1252", _of_windows),
    Damage("entities twice", lambda text: html.escape(_spelt(text, _named), quote=False)),
    Damage("entities thrice", lambda text: html.escape(html.escape(_spelt(text, lambda c: f"&#{ord(c)};")))),
    Damage("&nbsp for spaces", lambda text: re.sub(r"(?<=[^\W\d_]{3}) (?=[^\W\d_]{3})", "&nbsp", text, count=3)),
    Damage("&amp;nbsp; for spaces", lambda text: re.sub(r"(?<=\.) (?=\w)", "&amp;nbsp;", text)),
    Damage("&quot; and &#39;", lambda text: html.escape(text.translate(_STRAIGHT))),
    _escape(r"\u2019", lambda c: _units(c, "\\u{:04x}")),
    _escape(r"\\u2019", lambda c: _units(c, "\\\\u{:04X}")),
    _escape("%u2019", lambda c: _units(c, "%u{:04X}")),
    _escape("u2019, its backslash lost", lambda c: _units(c, "u{:04x}")),
    _escape("<U+2019>", lambda c: f"<U+{ord(c):04X}>"),
    _escape(r"\x{2019}", lambda c: f"\\x{{{ord(c):04x}}}"),
    _escape(r"\u{2019}", lambda c: f"\\u{{{ord(c):x}}}"),
    _escape("CSS", lambda c: f"\\{ord(c):04X} "),
    _escape(r"\xe2\x80\x99", _octets("\\x{:02x}")),
    _escape(r"\x92", _octets("\\x{:02x}", "cp1252")),
    _escape(r"\342\200\231", _octets("\\{:03o}")),
    _escape("%E2%80%99", _octets("%{:02X}")),
    _escape("%92", _octets("%{:02X}", "cp1252")),
    _escape("=E2=80=99", _octets("={:02X}")),
    _escape("=92", _octets("={:02X}", "cp1252")),
    _escape("RTF", _octets("\\'{:02x}", "cp1252")),
    Damage("JSON slashes", lambda text: text.translate(_STRAIGHT).replace('"', '\\"').replace("/", "\\/")),
    Damage("magic quotes", lambda text: text.translate(_STRAIGHT).replace("'", "\\'").replace('"', '\\"')),
)
"""Notations that nobody spelt back."""

INSERTED = {
    "zero-width spaces": "\u200b",
    "byte-order marks": "\ufeff",
    "soft hyphens": "\xad",
    "word joiners": "\u2060",
    "spinner marks": "\u2061\u2062\u2063\u2064",
    "joiners": "\u200c\u200d",
    "bidi marks": "\u200e\u200f\u061c",
    "embeddings": "\u202a\u202b\u202c\u202d\u202e",
    "isolates": "\u2066\u2067\u2068\u2069",
    "tags": "".join(map(chr, range(0xE0041, 0xE005B))),
    "variation selectors": "\ufe00\ufe0e\ufe0f",
    "C0 controls": "\x01\x02\x03\x07\x08\x13\x19\x1c\x1f",
    "NULs": "\x00",
    "delete": "\x7f",
    "graphemes joined": "\u034f",
    "Hangul fillers": "\u3164\uffa0",
    "Mongolian separators": "\u180e",
    "annotations": "\ufff9\ufffa\ufffb",
    "shorthand and music controls": "\U0001bca0\U0001d173",
}
"""Kinds of characters nobody sees."""


def inserted(kind: str, rng: Random, *, inside: bool = True) -> Damage:
    """Unseen characters strewn at one word in four: before it, behind it, inside it."""

    def strew(word: str) -> str:
        if not word.strip() or rng.randrange(4):
            return word
        at = rng.choice((0, len(word), rng.randrange(len(word) + 1) if inside else 0))
        return word[:at] + rng.choice(INSERTED[kind]) + word[at:]

    return Damage(kind, lambda text: "".join(map(strew, re.split(r"(\s+)", text))))


def _replaced(codec: str, read: str) -> Damage:
    return Damage(f"{codec} read as {read}", lambda text: text.encode(codec, "replace").decode(read, "replace"))


REPLACED = (
    _replaced("cp1252", "utf-8"),
    _replaced("cp1250", "utf-8"),
    _replaced("cp1254", "utf-8"),
    _replaced("cp1251", "utf-8"),
    _replaced("mac_roman", "utf-8"),
    _replaced("utf-8", "ascii"),
    Damage("what ASCII lacks is ?", lambda text: text.encode("ascii", "replace").decode()),
    Damage("what latin-1 lacks is ?", lambda text: text.encode("latin_1", "replace").decode("latin_1")),
    Damage("what windows-1252 lacks is ?", lambda text: text.encode("cp1252", "replace").decode("cp1252")),
    Damage("half of each quote", lambda text: re.sub("[‘’“”–—]", lambda match: chr(ord(match.group()) & 0xFF), text)),
    Damage("curly quotes to ?", lambda text: re.sub("[‘’“”–—…]", "?", text)),
    Damage("curly quotes to U+FFFD", lambda text: re.sub("[‘’“”–—…]", "\ufffd", text)),
)
"""Letters that are gone, and the sign that stands for them."""


def _pieces(pattern: str, odds: int) -> Callable[[Damage, Random], Damage]:
    """Damage to one piece of the text in so many, and to one of them at least."""

    def scope(damage: Damage, rng: Random) -> Damage:
        def apply(text: str) -> str:
            pieces = re.split(pattern, text)
            chosen = rng.randrange(len(pieces))
            return "".join(
                damage(piece) if at == chosen or not rng.randrange(odds) else piece for at, piece in enumerate(pieces)
            )

        return Damage(damage.name, apply)

    return scope


SCOPES: dict[str, Callable[[Damage, Random], Damage]] = {
    "words": _pieces(r"(\s+)", 3),
    "sentences": _pieces(r"(?<=[.!?।。])(\s*)", 3),
    "paragraphs": _pieces(r"(\n)", 3),
    "punctuation": lambda damage, _: Damage(
        damage.name, lambda text: re.sub(r"[^\w\s\x00-\x7f]+", lambda match: damage(match.group()), text)
    ),
}
"""Parts of a text that are damaged while the rest is well."""
