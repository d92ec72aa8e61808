"""Addresses of links that a program put at a text's end, and the numbers that it put beside each link.

A terminal's browser (`lynx -dump`) and programs that turn a page into mail write `[1]` beside each link's words and its
address, numbered, at the end. Whatever judges the text's lines afterwards would meet a number in most of them.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Final

from newsclean.model import BODY, Block, Change, Document, Role

__all__ = ["ADDRESSES", "addresses", "marks", "without_addresses"]

ADDRESSES: Final = "wrap.addresses"
"""The rule."""
_ADDRESS: Final = re.compile(
    r"\[?(\d{1,4})(?:[\].):]+\s*<?(?:[a-z][a-z+-]{2,}:\S+|www\.\S+|[a-z]{2,}:/\S.*|(?:mailto|javascript):.*)|[.):])\s*\Z"
)
"""A number and an address of any scheme, for browsers list mail and scripts, too; it may be missing."""
_REST: Final = re.compile(r"[a-z]{2,}://\S+\Z")
"""What follows a line break inside an address: as a rule the page's own address, which a link to a network holds."""
_LISTED: Final = 0.9
"""Share of the numbers from the list's first to its last that must stand in it, each once: lists of lynx lack one or
two, whose addresses hold line breaks. Of 84 pages that it dumped with numbered links 73 have such a list."""
_FEWEST: Final = 2
_MARKED: Final = 0.4
"""Share of the listed links that must be marked in the text for the marks to be theirs: `lynx` lists hidden ones, too.
Of 82 of its lists one has 0.42 in the text, all others 0.69 and more."""
_LONGEST_HEADING: Final = 30
"""Code points of the list's heading, such as "References" or "Links:"."""

_MARK: Final = re.compile(r"(?:(?<=\S) (?=\[\d{1,4}\](?!\w)))?\[(\d{1,4})\]")
_NOTE: Final = re.compile(r"\[\d{1,4}\]\s+\S")
"""How a note begins, of which the number is no link's; a browser's touches the link's words."""


def without_addresses(document: Document) -> Document:
    """The document with a list of numbered addresses at its end labelled, and without the marks of the listed links.

    >>> from newsclean.model import Source, Span
    >>> links = ["1. https://a.example", "2. https://b.example", "3. https://c.example"]
    >>> texts = ["[1]Home", "The [2]river rose.", "[3]", *links]
    >>> page = Document(Source(""), tuple(Block(text, Span(0, len(text))) for text in texts))
    >>> [(block.text, str(block.role)) for block in without_addresses(page).blocks[:4]]
    [('Home', 'paragraph'), ('The river rose.', 'paragraph'), ('[3]', 'other'), ('1. https://a.example', 'other')]
    >>> [block.text for block in without_addresses(Document(page.source, page.blocks[:3])).blocks]
    ['[1]Home', 'The [2]river rose.', '[3]']
    """
    listed = addresses(document.blocks)
    if not listed:
        return document
    numbers = {number for number in listed.values() if number}
    marked = {at: list(marks(block.text, numbers)) for at, block in enumerate(document.blocks) if at not in listed}
    if sum(map(len, marked.values())) < _MARKED * len(numbers):
        marked = {}
    return document.with_blocks(
        block.label(Role.OTHER, ADDRESSES, "stands in a row of numbered addresses")
        if at in listed
        else _unmarked(block, marked.get(at, ()))
        for at, block in enumerate(document.blocks)
    )


def _unmarked(block: Block, spans: Iterable[tuple[int, int]]) -> Block:
    """The block without these marks, or labelled where it is nothing else: a picture's link, as a rule."""
    changes = [Change(ADDRESSES, start, block.text[start:end], "") for start, end in spans]
    if changes and sum(len(change.before) for change in changes) == len(block.text):
        return block.label(Role.OTHER, ADDRESSES, "nothing but the number of a link")
    return block.rewrite(changes) if changes else block


def addresses(blocks: Sequence[Block]) -> dict[int, int]:
    """The places of a list of numbered addresses with which the text ends, each with its number.

    A heading and the rest of a broken address have 0. The list may be in parts with headings of their own ("Hidden
    links:"), and in part be outside the story already.

    >>> from newsclean.model import Span
    >>> texts = ["It rained [1], he said [2].", "Links:", "[1] https://example.org/rain", "[2] https://example.org/he"]
    >>> addresses([Block(text, Span(0, len(text))) for text in texts])
    {3: 2, 2: 1, 1: 0}
    >>> addresses([Block(text, Span(0, len(text))) for text in texts[:3]])
    {}
    """
    found: dict[int, int] = {}
    headings: list[int] = []
    rests: list[int] = []
    for at in reversed(range(len(blocks))):
        text = blocks[at].text
        address = _ADDRESS.match(text)
        if address is not None:
            found[at] = int(address[1])
        elif found and _REST.match(text):
            rests.append(at)
        elif _is_heading(text) and (at + 1 not in headings or blocks[at + 1].text.endswith(":")):
            headings.append(at)
        elif text and blocks[at].role in BODY:
            break
    else:
        return {}
    numbers = {*found.values()}
    if len(numbers) < max(_FEWEST, len(found)) or len(numbers) < _LISTED * (max(numbers) - min(numbers) + 1):
        return {}
    return found | dict.fromkeys(rests, 0) | {at: 0 for at in headings if at + 1 in found or at + 1 in headings}


def marks(text: str, numbers: Container[int]) -> Iterator[tuple[int, int]]:
    """Where the marks of links with these numbers stand in a text (code points, half-open), and the space before each.

    A number with a space behind it that opens the text is no link's: a note begins so.

    >>> text = "It rained [1], he [2]said in 2021 [3]."
    >>> [text[start:end] for start, end in marks(text, {1, 2})]
    [' [1]', '[2]']
    >>> list(marks("[1]Home", {1})), list(marks("[1] Minutes of the board.", {1}))
    ([(0, 3)], [])
    """
    for mark in _MARK.finditer(text) if "[" in text else ():
        if int(mark[1]) in numbers and (mark.start() or not _NOTE.match(text)):
            yield mark.span()


def _is_heading(text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and text.rstrip(":").replace(" ", "").isalpha()
