r"""Escapes of program source that came through as text: `\u2019`, `\xe2\x80\x99`, `\342\200\231`, `<U+2019>`.

Editors, pagers and R show bytes that they cannot read as `<e2><80><99>`.
"""

import re
import sys
from collections.abc import Mapping
from typing import Final

from newsclean.model import Change
from newsclean.repair.escapes.addresses import in_address

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "escapes.unicode": r"A code point written as \u2019, \u{2019}, %u2019 or <U+2019> becomes the character.",
    "escapes.bytes": r"Bytes written as \xe2\x80\x99, \342\200\231 or <e2><80><99> become the character they encode.",
}

_ONE_POINT: Final = (
    r"(?:\\\\?u[0-9A-Fa-f]{4}|\\\\?U[0-9A-Fa-f]{8}|\\\\?[ux]\{[0-9A-Fa-f]{2,6}\}"
    r"|<U\+[0-9A-Fa-f]{4,6}>|%u[0-9A-Fa-f]{4})"
)
_POINTS: Final = re.compile(f"{_ONE_POINT}{_ONE_POINT}*")
"""Begins with a plain sign, as the two below, so that the search passes all others at a stretch."""
_SHOWN: Final = re.compile(r"<[C-Fc-f][0-9A-Fa-f]>(?:<[89ABab][0-9A-Fa-f]>)+(?:<[89A-Fa-f][0-9A-Fa-f]>)*")
_SHOWN_BYTE: Final = re.compile("<(..)>")
_WITHOUT_BACKSLASH: Final = (re.compile(r"<(?:U\+|[C-Fc-f][0-9A-Fa-f]><)"), re.compile("%u"))
_POINT: Final = re.compile(r"[uUx][+{]?([0-9A-Fa-f]{2,8})")
_OCTAL: Final = re.compile(r"\\\\?[23][0-7]{2}(?:\\\\?[23][0-7]{2})*")
_OCTAL_BYTE: Final = re.compile(r"[23][0-7]{2}")
_BYTES: Final = re.compile(r"\\\\?x[0-9A-Fa-f]{2}(?:\\\\?x[0-9A-Fa-f]{2})*")
_BYTE: Final = re.compile(r"x([0-9A-Fa-f]{2})")
_RANGE: Final = re.compile(r"\[[^\[\]\n]*\\[uUx][0-9A-Fa-f]{2,8}-\\[uUx][^\[\]\n]*\]")
"""A range of a regular expression: about characters, not a character."""


def find(text: str) -> list[Change]:
    r"""The escapes to be spelt back.

    >>> [change.after for change in find(r"it\u2019s, \xe2\x80\x9cit\xe2\x80\x9d, \ud83d\ude00 caf\303\251 %u2019")]
    ['’', '“', '”', '😀', 'é', '’']
    >>> find(r"C:\new\table, [\u4e00-\u9fff] and \u12")
    []
    """
    if "\\" not in text and not any(sign.search(text) for sign in _WITHOUT_BACKSLASH):
        return []
    ranges = [match.span() for match in _RANGE.finditer(text)]
    found = [*_points(text), *_bytes(text), *_octal(text), *_shown(text)]
    return sorted(
        (c for c in found if not any(start <= c.at < end for start, end in ranges)), key=lambda change: change.at
    )


def _points(text: str) -> list[Change]:
    changes: list[Change] = []
    for match in _POINTS.finditer(text):
        units = [int(point, 16) for point in _POINT.findall(match.group())]
        after = _joined(units)
        if after and not (match.group()[0] == "%" and in_address(text, match.start())):
            changes.append(Change("escapes.unicode", match.start(), match.group(), after, "code points written out"))
    return changes


def _joined(units: list[int]) -> str:
    """The characters of code points or UTF-16 units; empty if they are no text."""
    if max(units) > sys.maxunicode:
        return ""
    try:
        text = "".join(map(chr, units)).encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        return ""
    text = text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ").replace("\t", " ")
    return (
        text
        if all(
            c.isprintable() or c.isspace() or "\x80" <= c < "\xa0" or c in "\u00ad\u200b\u200c\u200d\u200e\u200f\ufeff"
            for c in text
        )
        else ""
    )


def _bytes(text: str) -> list[Change]:
    changes: list[Change] = []
    for match in _BYTES.finditer(text):
        raw = bytes(int(byte, 16) for byte in _BYTE.findall(match.group()))
        after, codec = _decoded(raw)
        if after and not raw.isascii():
            changes.append(Change("escapes.bytes", match.start(), match.group(), after, f"{codec} bytes written out"))
    return changes


def _octal(text: str) -> list[Change]:
    changes: list[Change] = []
    for match in _OCTAL.finditer(text):
        raw = bytes(int(byte, 8) for byte in _OCTAL_BYTE.findall(match.group()))
        try:
            after = raw.decode()
        except UnicodeDecodeError:
            continue
        if _is_text(after):
            changes.append(Change("escapes.bytes", match.start(), match.group(), after, "UTF-8 bytes written in octal"))
    return changes


def _shown(text: str) -> list[Change]:
    changes: list[Change] = []
    for match in _SHOWN.finditer(text):
        raw = bytes(int(byte, 16) for byte in _SHOWN_BYTE.findall(match.group()))
        after, codec = _decoded(raw)
        if codec == "UTF-8":
            changes.append(Change("escapes.bytes", match.start(), match.group(), after, "UTF-8 bytes shown as such"))
    return changes


def _decoded(raw: bytes) -> tuple[str, str]:
    for codec, name in (("utf-8", "UTF-8"), ("cp1252", "windows-1252")):
        try:
            text = raw.decode(codec)
        except UnicodeDecodeError:
            continue
        if _is_text(text):
            return text, name
    return "", ""


def _is_text(text: str) -> bool:
    return all(c.isprintable() or c in "\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\ufeff" for c in text)
