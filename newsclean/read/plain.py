"""Plain text → `Document`: a block for each run of lines between blank lines."""

from dataclasses import replace
from typing import Final

from newsclean.model import Block, Document, Source, Span

__all__ = ["read_plain"]

_LINE_ENDS: Final = (("\r\n", " \n"), ("\r", "\n"), ("\u2028", "\n"))
"""What ends a line, each with a line feed in as many code points. U+0085 does not: in scraped text it is far more often
the windows-1252 byte of `…`."""
_PARAGRAPH_END: Final = "\u2029"


def read_plain(source: Source) -> Document:
    r"""The text as blocks parted at blank lines; lines within a block stay together for the stages to judge.

    >>> [block.text for block in read_plain(Source("One\ntwo\n \nThree")).blocks]
    ['One\ntwo', 'Three']
    """
    text = folded = source.text
    for end, feed in _LINE_ENDS:
        folded = folded.replace(end, feed)
    spans: list[tuple[int, int]] = []
    at = 0
    for paragraph in folded.split(_PARAGRAPH_END):
        goes_on = False
        for line in paragraph.split("\n"):
            stripped = line.strip()
            if stripped:
                start = at + line.index(stripped)
                spans.append((spans.pop()[0] if goes_on else start, start + len(stripped)))
            goes_on = stripped != ""
            at += len(line) + 1
    blocks = tuple(Block(text[start:end], Span(start, end)) for start, end in spans)
    return Document(replace(source, media="text"), blocks)
