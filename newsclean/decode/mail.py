"""Pages in mail: saved as MHTML by a browser, or sent as a newsletter.

A browser that saves "as a single file" writes a mail message: headers, then the page, its styles and its pictures as
parts, each in a transfer encoding of seven-bit signs. Read as a text, the page's tags are cut by `=` at line ends and
its letters are `=CE=B1`.
"""

import re
from binascii import Error, a2b_base64, a2b_qp
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsclean.decode.names import known

__all__ = ["Part", "is_message", "mailed"]

_HEADERS: Final = re.compile(
    rb"\s{0,8}(?:From [^\r\n]{1,200}\r?\n)?((?:[A-Za-z][\w.-]{0,60}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+)"
)
"""Header lines, each perhaps folded over several, behind the line that opens a message in a mailbox file."""
_IS_MAIL: Final = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_HEADER: Final = rb"^%s:[ \t]*([^\n]*\n(?:[ \t]+[^\n]*\n)*)"
_TYPE: Final = re.compile(_HEADER % rb"content-type", re.IGNORECASE | re.MULTILINE)
_TRANSFER: Final = re.compile(_HEADER % rb"content-transfer-encoding", re.IGNORECASE | re.MULTILINE)
_PARAMETER: Final = rb"\b%s=(?:\"([^\"]*)\"|([^\s;]+))"
_BOUNDARY: Final = re.compile(_PARAMETER % rb"boundary", re.IGNORECASE)
_CHARSET: Final = re.compile(_PARAMETER % rb"charset", re.IGNORECASE)

_DEEPEST: Final = 8
"""Multiparts within each other: a mail with pictures and files has three."""
_MOST_PARTS: Final = 2_000
"""Parts looked at; a saved page has one for each style and picture."""


_LOOKED_AT: Final = 16_384
"""Code points of a message within which its headers say what it is: relays add three thousand and more."""
_GOES_ON: Final = re.compile(rb"=\r?\n")
_BLANKS: Final = 16
"""Bytes at the start that may be blank in front of the first tag."""
_QUOTED_START: Final = 4096
"""Bytes within which a page in quoted-printable has a line that goes on behind its end."""
_LONGEST_LINE: Final = 78
"""Signs of a line in quoted-printable: 76 as its standard (RFC 2045) demands, one or two more as some write it."""


class Part(NamedTuple):
    """The page or text of a message, in its own bytes, with the codec that the message says they are in."""

    raw: bytes
    encoding: str | None


def mailed(raw: bytes) -> Part | None:
    r"""The first page in a mail message, or its first text, or a page that was cut out of one; None for other bytes.

    >>> head = b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
    >>> mailed(head + b"Content-Transfer-Encoding: quoted-printable\n\n<p class=3Da>Caf=C3=A9 =\nbar</p>").raw.decode()
    '<p class=a>Café bar</p>'

    A text that opens with a word and a colon is none:

    >>> mailed(b"From: Ann\nTo: Bob\n\nRain fell.") is None
    True
    """
    head = _headers(raw)
    if head is None:
        return Part(a2b_qp(raw), None) if _is_quoted(raw) else None
    found: Part | None = None
    for kind, part in _parts(head[1], raw[head.end() :].lstrip(b"\r\n")):
        if kind.startswith(b"text/html"):
            return part
        if found is None and kind.startswith(b"text/plain"):
            found = part
    return found


def is_message(text: str) -> bool:
    r"""Whether a text that was read from a file as it stood is a message.

    >>> is_message("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Rain</p>"), is_message("Rain: the facts\n")
    (True, False)
    """
    head = text[:_LOOKED_AT].encode("ascii", "replace")
    return _headers(head) is not None or (
        _GOES_ON.search(head) is not None and _is_quoted(text.encode("utf-8", "replace"))
    )


def _headers(raw: bytes) -> re.Match[bytes] | None:
    """The headers of a message, if the bytes begin with them: those of every mail say its version and type."""
    head = _HEADERS.match(raw)
    return head if head is not None and _IS_MAIL.search(head[1]) and _TYPE.search(head[1]) else None


def _is_quoted(raw: bytes) -> bool:
    """Whether bytes are a page in quoted-printable: it begins with a tag, and its short lines go on behind `=`.

    Only the start of other pages is looked at.
    """
    if (
        not raw[:_BLANKS].lstrip().startswith(b"<")
        or _GOES_ON.search(raw, 0, _QUOTED_START) is None
        or b"=3D" not in raw
    ):
        return False
    return raw.isascii() and max(map(len, raw.splitlines())) <= _LONGEST_LINE


def _parts(head: bytes, body: bytes) -> Iterator[tuple[bytes, Part]]:
    """The parts of a message that hold no others, each with its type, in order."""
    row = [(head, body, 0)]
    seen = 0
    while row and seen < _MOST_PARTS:
        head, body, depth = row.pop()
        seen += 1
        told = _TYPE.search(head)
        kind = told[1].strip().lower() if told is not None else b"text/plain"
        if not kind.startswith(b"multipart/"):
            yield kind, Part(_carried(head, body), _named(told[1] if told is not None else b""))
        elif depth < _DEEPEST and told is not None and (boundary := _parameter(_BOUNDARY, told[1])):
            between = rb"(?:\A|\r?\n)--" + re.escape(boundary) + rb"(?:--)?[ \t]*(?=\r?\n|\Z)"
            row += [(*_cut(piece), depth + 1) for piece in reversed(re.split(between, body)[1:])]


def _cut(piece: bytes) -> tuple[bytes, bytes]:
    """The headers of a part and what stands behind them."""
    head, _, body = piece.partition(b"\r\n\r\n" if piece.startswith(b"\r") else b"\n\n")
    return head.lstrip() + b"\n", body


def _carried(head: bytes, body: bytes) -> bytes:
    """A part's own bytes, out of its transfer encoding; as they stand, where they do not fit it."""
    told = _TRANSFER.search(head)
    transfer = told[1].strip().lower() if told is not None else b""
    if transfer == b"quoted-printable":
        return a2b_qp(body)
    if transfer == b"base64":
        try:
            return a2b_base64(body)
        except Error:
            return body
    return body


def _named(told: bytes) -> str | None:
    label = _parameter(_CHARSET, told)
    return known(label.decode("ascii", "replace")) if label else None


def _parameter(pattern: re.Pattern[bytes], told: bytes) -> bytes | None:
    match = pattern.search(told)
    return (match[1] or match[2]) if match is not None else None
