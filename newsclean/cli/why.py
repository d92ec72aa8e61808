"""What `fix --explain` says: every change and every label, a line each, with its place and its reason."""

from collections.abc import Iterator
from typing import Final

from newsclean.cli.messages import one_line
from newsclean.model import Block, Document

__all__ = ["explained"]

_SHOWN: Final = 60
"""Characters of a text that are quoted: enough to find it, and the line still fits a terminal."""


def explained(name: str, document: Document) -> Iterator[str]:
    """Lines, in the order of the source: what decoding mended, then what became of every block that was not left alone.

    Places are code points of the source text. A document to which nothing happened says so.
    """
    told = [str(repair) for repair in document.source.repairs]
    for block in document.blocks:
        told.extend(_of_block(block))
    yield f"{one_line(name)}: {len(told)} to tell" if told else f"{one_line(name)}: nothing was changed or left out"
    yield from (f"  {one_line(line)}" for line in told)


def _of_block(block: Block) -> Iterator[str]:
    place = f"{block.span.start}-{block.span.end}"
    for change in block.changes:
        yield f"{place} {change.why}: {_quoted(change.before)} → {_quoted(change.after)}"
    if block.reasons:
        yield f"{place} {block.role.value}, {block.reasons[-1].why}: {_quoted(block.text)}"


def _quoted(text: str) -> str:
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return "".join(letter if letter.isprintable() else f"U+{ord(letter):04X}" for letter in f"“{shown}”")
