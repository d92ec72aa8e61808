"""The encoding that a page declares, in a `<meta>` tag or an XML declaration: often wrong, but always evidence."""

import re
from typing import Final, NamedTuple

from newsclean.decode.names import known, widened

__all__ = ["Declaration", "declared"]

_LOOKED_AT: Final = 65_536
"""Bytes at the start in which a declaration is looked for. Browsers stop at 1,024, but saved and scraped pages carry
scripts and comments in front of it."""

_TAG: Final = re.compile(rb"<(?:meta|\?xml)\b[^<>]{0,1024}>", re.IGNORECASE)
_COMMENT, _COMMENT_END = b"<!--", b"-->"


class Declaration(NamedTuple):
    """The label as declared, where, and the codec that reads it on the web."""

    label: str
    place: str
    codec: str

    @property
    def found(self) -> str:
        """How the encoding was found, in words."""
        narrow = known(self.label)
        if narrow == self.codec:
            return f"declared in {self.place} as {self.label}"
        return f"declared in {self.place}, widened from {self.label} to {self.codec}"


def declared(raw: bytes) -> Declaration | None:
    """The first declaration outside comments that names an encoding Python knows; None if there is none.

    >>> declared(b'<!-- <meta charset="big5"> --><meta charset="ISO-8859-1">').found
    'declared in <meta charset>, widened from iso-8859-1 to cp1252'
    >>> declared(b"<p>Write charset=big5 in the head, said the teacher.</p>") is None
    True
    """
    from bs4.dammit import EncodingDetector

    for match in _TAG.finditer(_without_comments(raw[:_LOOKED_AT])):
        tag = match.group()
        xml = tag[1:2] == b"?"
        label = EncodingDetector.find_declared_encoding(tag, is_html=not xml)
        name = known(label) if label else None
        if label and name:
            place = "the XML declaration" if xml else _meta(tag)
            return Declaration(label, place, widened(name))
    return None


def _meta(tag: bytes) -> str:
    return "<meta http-equiv>" if b"http-equiv" in tag.lower() else "<meta charset>"


def _without_comments(head: bytes) -> bytes:
    """The bytes outside comments; one that never ends is taken for text, as its writer forgot to close it."""
    pieces: list[bytes] = []
    done = 0
    while (start := head.find(_COMMENT, done)) >= 0:
        end = head.find(_COMMENT_END, start)
        if end < 0:
            break
        pieces.append(head[done:start])
        done = end + len(_COMMENT_END)
    return b"".join(pieces) + head[done:]
