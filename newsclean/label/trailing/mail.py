"""What mail programs and text browsers append: the message that was answered, and the addresses of all links.

A program that turns a page into mail, or into text for a terminal, puts `[1]` beside each link and its address at the
end. An answer has the message before it below, behind `>`, and above that who wrote it and when.
"""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import takewhile
from typing import Final

from newsclean.model import BODY, Block, Change, Document, Role

__all__ = ["addresses", "appended", "marks", "message"]

_ADDRESS: Final = re.compile(
    r"\[?(\d{1,4})[\].):]+\s*(?:<?(?:[a-z][a-z+-]{2,}:\S+|www\.\S+|[a-z]{2,}:/\S.*|(?:mailto|javascript):.*))?\s*\Z"
)
"""A number and an address of any scheme, for browsers list mail and scripts, too, and now and then no address."""
_LISTED: Final = 0.9
"""Share of the numbers from the list's first to its last that must stand in it, each once: lists of lynx lack one or
two, whose addresses hold line breaks. Of 84 pages that it dumped with numbered links 73 have such a list."""
_FEWEST: Final = 2
_MARKED: Final = 0.5
"""Share of the listed links that must be marked in the text for the marks to be theirs."""
_LONGEST_HEADING: Final = 30
"""Code points of the list's heading, such as "References" or "Links:"."""
_QUOTED: Final = ">"
_WRITES: Final = re.compile(r"@\S|\d{1,2}[:.h]\d{2}.*\d{4}|\d{4}.*\d{1,2}[:.h]\d{2}")
"""Who wrote the message and when: an address, or a day and a time."""
_LONGEST_WRITES: Final = 200

_MARK: Final = re.compile(r"(?:(?<=\S) (?=\[\d{1,4}\](?!\w)))?\[(\d{1,4})\]")


def appended(document: Document) -> Document:
    """The document with quoted messages and lists of addresses labelled, and without the marks of the listed links."""
    messages, listed = message(document.blocks), addresses(document.blocks)
    if not messages and not listed:
        return document
    numbers = {number for number in listed.values() if number}
    marked = {at: list(marks(block.text, numbers)) for at, block in enumerate(document.blocks) if at not in listed}
    if sum(map(len, marked.values())) < _MARKED * len(numbers):
        marked = {}
    return document.with_blocks(
        block.label(Role.OTHER, "trailing.message", "a quoted message")
        if at in messages
        else block.label(Role.OTHER, "trailing.addresses", "stands in a row of numbered addresses")
        if at in listed
        else block.rewrite(
            Change("trailing.addresses", start, block.text[start:end], "") for start, end in marked.get(at, ())
        )
        for at, block in enumerate(document.blocks)
    )


def addresses(blocks: Sequence[Block]) -> dict[int, int]:
    """The places of a list of numbered addresses with which the text ends, each with its number; 0 is a heading's.

    It may be in parts with headings of their own ("Hidden links:"), and in part be outside the story already.

    >>> from newsclean.model import Span
    >>> texts = ["It rained [1], he said [2].", "Links:", "[1] https://example.org/rain", "[2] https://example.org/he"]
    >>> addresses([Block(text, Span(0, len(text))) for text in texts])
    {3: 2, 2: 1, 1: 0}
    >>> addresses([Block(text, Span(0, len(text))) for text in texts[:3]])
    {}
    """
    found: dict[int, int] = {}
    headings: list[int] = []
    for at in reversed(range(len(blocks))):
        text = blocks[at].text
        address = _ADDRESS.match(text)
        if address is not None:
            found[at] = int(address[1])
        elif _is_heading(text) and not (headings and headings[-1] == at + 1):
            headings.append(at)
        elif text and blocks[at].role in BODY:
            break
    else:
        return {}
    numbers = {*found.values()}
    if len(numbers) < max(_FEWEST, len(found)) or len(numbers) < _LISTED * (max(numbers) - min(numbers) + 1):
        return {}
    return found | {at: 0 for at in headings if at + 1 in found}


def _is_heading(text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and text.rstrip(":").replace(" ", "").isalpha()


def marks(text: str, numbers: Container[int]) -> Iterator[tuple[int, int]]:
    """Where the marks of links with these numbers stand in a text (code points, half-open), and the space before each.

    A mark that opens the text is no link's: a note begins so.

    >>> text = "It rained [1], he [2]said in 2021 [3]."
    >>> [text[start:end] for start, end in marks(text, {1, 2})]
    [' [1]', '[2]']
    """
    for mark in _MARK.finditer(text) if "[" in text else ():
        if mark.start() and int(mark[1]) in numbers:
            yield mark.span()


def message(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of quoted messages, and of the line above each that tells who wrote it.

    >>> from newsclean.model import Span
    >>> texts = ["It rained.", "On 4 May 2026 Jo Doe <jo@example.org> wrote:", "> Did it rain?", "> Jo", "Yes."]
    >>> sorted(message([Block(text, Span(0, len(text))) for text in texts]))
    [1, 2, 3]
    >>> sorted(message([Block(text, Span(0, len(text))) for text in ("It rained.", "The poet wrote:", "> It rained.")]))
    []
    """
    quoted = [block.text.startswith(_QUOTED) for block in blocks]
    if not any(quoted):
        return frozenset()
    above = (
        at for at in range(1, len(blocks) - 1) if quoted[at + 1] and not quoted[at] and _tells_who(blocks[at].text)
    )
    return frozenset(
        place for at in above for place in (at, *takewhile(quoted.__getitem__, range(at + 1, len(blocks))))
    )


def _tells_who(text: str) -> bool:
    return len(text) <= _LONGEST_WRITES and text.endswith((":", "：")) and _WRITES.search(text) is not None
