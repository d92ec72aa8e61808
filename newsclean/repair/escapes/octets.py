"""Bytes written as `%E2%80%99` (of addresses) or `=E2=80=99` (of mail, quoted-printable) in running text."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from newsclean.model import Change
from newsclean.repair.escapes.addresses import in_address

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "escapes.percent": "Bytes written as %E2%80%99 become the character they encode, except inside an address.",
    "escapes.quoted_printable": "Bytes written as =E2=80=99 become the character they encode, and beside them =20 at a "
    "line's end goes, and =3D becomes =.",
}

_PERCENT: Final = "%[0-9A-Fa-f]{2}"
_EQUALS: Final = r"=[0-9A-F]{2}(?:=\r?\n)?"
_OCTETS: Final = re.compile(f"{_PERCENT}(?:{_PERCENT})*|{_EQUALS}(?:{_EQUALS})*")
"""Begins with a plain sign, so that the search passes all others at a stretch: as `(…)+` it took five times as long."""
_MAYBE: Final = (re.compile("%[89A-Fa-f]"), re.compile("=[89A-Fa-f]"))
"""A quick look: what is beyond ASCII begins so. Each begins with a plain sign, for the same reason."""
_PAIR: Final = re.compile(r"[0-9A-Fa-f]{2}")
_MAIL: Final = "escapes.quoted_printable"
_SIGNS: Final = {"%": ("escapes.percent", "percent signs"), "=": (_MAIL, "equals signs")}
_PLAIN: Final = re.compile("=20$|=3D", re.MULTILINE)
"""Signs of ASCII that mail writes so, too: a space at a line's end, and the equals sign itself."""


def find(text: str) -> list[Change]:
    r"""The bytes to be read.

    >>> [change.after for change in find("caf%C3%A9 it=E2=80=99s")]
    ['é', '’']
    >>> [change.after for change in find("it=E2=80=99s=20\nx=3D1")], find("x=20")
    (['’', '', '='], [])
    >>> find("https://example.org/caf%C3%A9, 100%20, a=E2+b"), find("5%AB of all")
    ([], [])
    """
    if not any(start.search(text) for start in _MAYBE):
        return []
    found = [change for change in _read(text) if not in_address(text, change.at)]
    if any(change.rule == _MAIL for change in found):
        found += [
            Change(_MAIL, match.start(), match.group(), "=" if match.group() == "=3D" else "", "quoted-printable")
            for match in _PLAIN.finditer(text)
        ]
    return found


def _read(text: str) -> Iterator[Change]:
    for match in _OCTETS.finditer(text):
        raw = bytes(int(pair, 16) for pair in _PAIR.findall(match.group().replace("\n", "").replace("\r", "")))
        rule, signs = _SIGNS[match.group()[0]]
        after = _decoded(raw)
        if after:
            yield Change(rule, match.start(), match.group(), after, f"UTF-8 bytes written with {signs}")


def _decoded(raw: bytes) -> str:
    """UTF-8 with something beyond ASCII in it; empty if it is not that."""
    if raw.isascii():
        return ""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return ""
    return text if all(map(_may_stand, text)) else ""


def _may_stand(character: str) -> bool:
    """Whether a text may hold it; C1 controls are pieces of text that was misread before it was written so."""
    return (
        character.isprintable()
        or "\x80" <= character <= "\xa0"
        or character in "\u00ad\u200b\u200c\u200d\u200e\u200f\ufeff "
    )
