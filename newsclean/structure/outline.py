"""Markdown's marks of whole lines: number signs and underlines of headings, quotation marks, rulers, fences of code.

What they say of a block is its label, and they are no words of the article: on a page its headings stand without them.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.model import Block, Change, Role

__all__ = ["RULER", "in_fences", "outlined"]

RULER: Final = "wrap.ruler"
"""The rule for lines of mere marks."""
_HEADING: Final = "wrap.heading"
_NUMBER_SIGNS: Final = re.compile(r"#{1,6}\s+(?=\S)")
_CLOSING_SIGNS: Final = re.compile(r"\s+#{1,6}\Z")
_UNDERLINE: Final = re.compile(r"={3,}\Z|-{3,}\Z")
_MERE_MARKS: Final = re.compile(r"(?:[-*_]\s?){3,}\Z|={3,}\Z")
_NO_HEADING: Final = re.compile(r"(?:[-*_]\s?){3,}\Z|>|[-*+]\s|\|")
"""What no underline makes a heading: another ruler, a quotation, an item, a row of a table."""
_QUOTED: Final = re.compile(r"(?:>\s?)+(?=[^\s>])")
_FENCE: Final = re.compile(r"(`{3,}|~{3,})[^`~]*\Z")
_LONGEST_HEADING: Final = 200
"""Code points of a heading; none of the corpora is longer."""


def outlined(source: str, blocks: Sequence[Block]) -> Iterator[Block]:
    r"""The blocks without the marks of headings and quotations, and with rulers labelled; code in fences stays.

    >>> from newsclean.model import Span
    >>> text = "Rain at last\n===\n## In brief\n> It rained.\n---\n#1 of 3"
    >>> ends = [12, 16, 28, 41, 45, 53]
    >>> spans = [Span(*at) for at in zip([0, *(end + 1 for end in ends)], ends)]
    >>> blocks = [Block(span.of(text), span) for span in spans]
    >>> [str(block.role) for block in outlined(text, blocks)]
    ['heading', 'other', 'heading', 'quote', 'other', 'paragraph']
    >>> [block.text for block in outlined(text, blocks)][2:4]
    ['In brief', 'It rained.']
    """
    fenced = in_fences(blocks)
    below = [*blocks[1:], None]
    for at, (block, following) in enumerate(zip(blocks, below, strict=True)):
        if not block.is_bare or at in fenced:
            yield block
        elif following is not None and _is_underlined(source, block, following):
            yield block.label(Role.HEADING, _HEADING, "underlined")
        elif _MERE_MARKS.match(block.text):
            yield block.label(Role.OTHER, RULER, "nothing but marks")
        elif (signs := _NUMBER_SIGNS.match(block.text)) is not None and _is_short(block.text):
            closing = _CLOSING_SIGNS.search(block.text, signs.end())
            spans = [signs.span(), *([closing.span()] if closing is not None else [])]
            yield _without(block, spans, _HEADING, Role.HEADING)
        elif (mark := _QUOTED.match(block.text)) is not None:
            yield _without(block, [mark.span()], "wrap.quotation", Role.QUOTE)
        else:
            yield block


def _is_underlined(source: str, block: Block, following: Block) -> bool:
    """Whether a line is a heading for what stands below it; a table's or a list's last line is none."""
    if not _is_short(block.text) or not _UNDERLINE.match(following.text) or block.role is not Role.PARAGRAPH:
        return False
    return source.count("\n", block.span.end, following.span.start) == 1 and not _NO_HEADING.match(block.text)


def _is_short(text: str) -> bool:
    """Whether a text is one line, no longer than a heading."""
    return len(text) <= _LONGEST_HEADING and "\n" not in text


def _without(block: Block, spans: Sequence[tuple[int, int]], rule: str, role: Role) -> Block:
    bare = block.rewrite(Change(rule, start, block.text[start:end], "") for start, end in spans)
    return bare if block.role is role else bare.label(role, rule)


def in_fences(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of blocks of code, from a fence to the next; a fence without another is none.

    >>> from newsclean.model import Span
    >>> texts = ["It rained.", "```python", "# a comment", "```", "~~~"]
    >>> sorted(in_fences([Block(text, Span(0, len(text))) for text in texts]))
    [1, 2, 3]
    """
    found: set[int] = set()
    opened: tuple[int, str] | None = None
    for at, block in enumerate(blocks):
        for line in block.text.splitlines() if block.text[:1] in "`~" or "\n" in block.text else ():
            fence = _FENCE.match(line)
            if fence is None:
                continue
            if opened is None:
                opened = at, fence[1]
            elif line.strip().startswith(opened[1]):
                found.update(range(opened[0], at + 1))
                opened = None
    return frozenset(found)
