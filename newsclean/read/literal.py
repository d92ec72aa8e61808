r"""A page as Python prints it: `'<html>\n…'`, `b'<p>caf\xc3\xa9…'`, from logs, notebooks and tables of `repr`."""

import re
from typing import Final

from newsclean.media import sniff
from newsclean.read.carried import Page

__all__ = ["from_literal"]

_LITERAL: Final = re.compile(r"\s*(b?)(?:'(\s*<(?:[^'\\\n]|\\.)*+)'|\"(\s*<(?:[^\"\\\n]|\\.)*+)\")\s*")
_ESCAPE: Final = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([nrt\\'\"]))")
_SIGNS: Final = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\", "'": "'", '"': '"'}
_LAST: Final = 0x10FFFF


def from_literal(text: str) -> Page | None:
    r"""The page in a string or bytes literal that is all of a text; None for other texts, and if it holds no page.

    >>> from_literal(r"b'<p>caf\xc3\xa9</p>\n<p>it\'s late</p>'").html
    "<p>café</p>\n<p>it's late</p>"
    >>> from_literal("'<p>Rain</p>' was what it said") is None and from_literal("'Rain at last,' she said.'") is None
    True
    """
    match = _LITERAL.fullmatch(text)
    if match is None:
        return None
    html = _ESCAPE.sub(_meant, match[2] if match[2] is not None else match[3])
    if match[1]:
        html = _decoded(html)
    return Page(html) if sniff(html) == "html" else None


def _meant(match: re.Match[str]) -> str:
    """The character that an escape stands for; one that none has stays as it is written."""
    if match[4]:
        return _SIGNS[match[4]]
    code = int(match[1] or match[2] or match[3], 16)
    return chr(code) if code <= _LAST else match[0]


def _decoded(html: str) -> str:
    """The text of bytes that were printed; what is neither ASCII nor an escape was put there later, and stays."""
    try:
        raw = html.encode("latin-1")
    except UnicodeEncodeError:
        return html
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("windows-1252", "replace")
