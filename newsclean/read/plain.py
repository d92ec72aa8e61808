"""Plain text → `Document`: a block for each run of lines between blank lines."""

import re
from dataclasses import replace
from typing import Final

from newsclean.model import Block, Document, Source, Span

__all__ = ["read_plain"]

_LINE: Final = re.compile(r"[^\n\r\u2028\u2029]+")
_BREAK: Final = re.compile(r"\r\n|[\n\r\u2028\u2029]")
"""What ends a line. U+0085 does not: in scraped text it is far more often the windows-1252 byte of `…`."""


def read_plain(source: Source) -> Document:
    r"""The text as blocks parted at blank lines; lines within a block stay together for the stages to judge.

    >>> [block.text for block in read_plain(Source("One\ntwo\n \nThree")).blocks]
    ['One\ntwo', 'Three']
    """
    text = source.text
    spans: list[tuple[int, int]] = []
    for match in _LINE.finditer(text):
        line = match.group()
        stripped = line.strip()
        if not stripped:
            continue
        start = match.start() + line.index(stripped)
        end = start + len(stripped)
        if spans and not _parted(text[spans[-1][1] : start]):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    blocks = tuple(Block(text[start:end], Span(start, end)) for start, end in spans)
    return Document(replace(source, media="text"), blocks)


def _parted(gap: str) -> bool:
    """Whether the white space between two lines holds a blank line or a paragraph separator."""
    if gap.strip(" \t") == "\n":
        return False  # most line ends; of the others most are blank lines, and neither needs a search
    return gap.count("\n") > 1 or "\u2029" in gap or len(_BREAK.findall(gap)) > 1
