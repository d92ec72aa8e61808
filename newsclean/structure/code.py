"""The stage `code`: labels what a page's scripts, styles and data left in its text.

`text_content()`, Scrapy's `//body//text()` and `re.sub("<[^>]+>", "", page)` take the tags away and leave what stood
inside `<script>` and `<style>`: often more than the story. An article about programming shows code as well, so none is
removed from a text without the calls that only pages make, and none that is neither such a call nor far longer than an
example.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import groupby, repeat
from operator import itemgetter
from typing import Final

from newsclean.model import Block, Document, Role

__all__ = ["RULES", "code"]

RULES: Final[Mapping[str, str]] = {
    "code.page": "Removes the code of a page's scripts, styles and data from its text.",
}

_PAGES: Final = re.compile(
    r"\bdataLayer\b|\bgoogletag\b|\bgtag\(|\bfbq\(|\b_gaq\b|\badsbygoogle\b|\"@context\"|<!\[CDATA\[|\bNREUM\b"
    r"|\bself\.__next|__NEXT_DATA__|\bwp-(?:content|includes|json)/|\bwindow\.(?!dataLayer\b)[_a-zA-Z]\w*\s*="
    r"|\b_?wpemoji|\bjQuery\(|!function\(|\(function\s*\(|\(\(\)\s*=>|\bgoogle-analytics\b|\bgoogletagmanager\b"
    r"|:root\s*\{|@font-face|!important"
)
"""What the scripts and styles of pages hold: their analytics, advertising and data, and how they begin. A data layer is
one thing, however it is spelled."""
_SURE: Final = re.compile(
    r"\bfunction\s*\w*\s*\([\w\s,]*\)\s*\{|\)\s*=>\s*[{(\w]|\}\s*\)\s*;|\)\s*\{|;\s*\}|\{\s*\"|\"\s*:\s*[\"\[{]"
    r"|^\s*\"[\w@$.:-]+\"\s*:|^\s*(?:var|let|const)\s+[\w$]+\s*[=;,]|\w\s*\{[\w-]+\s*:[^}]*\}|&&|\|\||===|!=="
    r"|^\s*[.#@][\w-]+[^.!?]*[{,]$|^\s*[\w-]+\s*:\s*[^.!?]+;$|^\s*[\w$.]+\([^)]*\)\s*;$|^\s*[\w$.\[\]']+\s*=\s*[^=].*;$"
    r"|<(?:iframe|img|script|style|noscript|div|link|meta|svg|path)\b[^>]*>"
    r"|^\s*(?:return|if|else|for|try|catch)\b.*[;{(]$",
    re.MULTILINE,
)
"""Shapes of JavaScript, CSS, JSON and tags that prose has none of."""
_MAYBE: Final = re.compile(
    r"^[{}()\[\];/*.#@<>+&|=]|[;{}\[(]$|\*/$|^\S*[{}()\[\];=<>|&$_\\\"*/]\S*$|^(?:else|try|do|return|break)\b.{,20}$"
)
"""A line that stands between such lines: a brace, a comment, a name with signs, the end of a list."""
_SIGNS: Final = re.compile(r"[{}()\[\];=<>|&$_\\\"*+:/]")
_SAID: Final = re.compile(r"[,.!?]\"(?!\S)")
"""Where something said ends, of whose two marks neither is a sign of code: `"No," she said.`"""
_DENSE: Final = 0.12
"""Share of such signs among the characters of a piece, from which it is code; prose with quotations has 0.03."""
_SPACED: Final = 0.08
"""Share of spaces below which a piece is no prose; that has 0.13 and more."""
_DENSE_UNSPACED: Final = 0.05
"""The same as `_DENSE` of pieces with fewer spaces."""
_OPENS: Final = re.compile(r"[\w\"')\]]\s*[:=]\s*\\*[\"'`][^\"'`]*\Z|[\[,(]\\*\"[^\"]*\Z")
_CLOSES: Final = re.compile(r"[\"'`]\s*[,;)}\]]")
"""Where a string begins that goes on in the next piece, and where one ends."""
_ADDRESS: Final = re.compile(r"(?:\[?\d+[.\]]:?\s+)?<?[a-z]+:\S+")
"""A line of a list of links, with its number; `wrap` reads such lists."""
_PIECE: Final = 120
"""Code points of the pieces that a long line is looked at in."""
_LONGEST_WORD: Final = 4_000
"""Code points more that a piece may have so as not to end inside a word: minified code may be one word."""
_LONG_LINE: Final = 400
"""Code points from which a line may be code in one part and prose in another."""
_SHORTEST: Final = 300
"""Code points of code without any of `_PAGES`, from which it is no example of an article's."""
_TELLING: Final = re.compile("[{}]|</")
"""What so much code must hold."""
_LEAST: Final = 2
"""Different ones of `_PAGES` from which a text holds scripts at all: an article on data for search engines has one."""
_FEWEST: Final = 8
"""Code points of the shortest piece that is code by itself; shorter ones are braces and numbers."""
_LINE: Final = re.compile(r"[^\n]+")
_PART: Final = re.compile(rf"\S.{{,{_PIECE}}}\S{{,{_LONGEST_WORD}}}\s*")
_RULE: Final = "code.page"


class _Kind(Enum):
    CODE = "code"
    MAYBE = "maybe"
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line, or a part of a long one: which block it is of, where it begins there, and what it looks like."""

    block: int
    start: int
    text: str
    kind: _Kind


def code(document: Document) -> Document:
    r"""Label the code of a page's scripts and styles in a plain text.

    >>> from newsclean.model import Source
    >>> from newsclean.read.plain import read_plain
    >>> script = "(function(){window.dataLayer=window.dataLayer||[];gtag('js',new Date());})();"
    >>> page = f"Rain at last\n\n{script}\n\nIt rained."
    >>> [(block.role.value, block.text[:12]) for block in code(read_plain(Source(page))).blocks]
    [('paragraph', 'Rain at last'), ('other', '(function(){'), ('paragraph', 'It rained.')]

    An article that shows an example keeps it:

    >>> example = "Functions are values:\n\nconst twice = (x) => { return 2 * x; };\n\nThey can be passed on."
    >>> shown = read_plain(Source(example))
    >>> code(shown) is shown
    True
    """
    bare = [index for index, block in enumerate(document.blocks) if block.is_bare]
    if not bare or "{" not in document.source.text or len({*_PAGES.findall(document.source.text)}) < _LEAST:
        return document
    pieces = [piece for index in bare for piece in _pieces(index, document.blocks[index].text)]
    rows = {index: list(row) for index, row in groupby(_judged(pieces), key=lambda judged: judged[0].block)}
    return document.with_blocks(
        part
        for index, block in enumerate(document.blocks)
        for part in (_parted(block, rows[index]) if index in rows else (block,))
    )


def _pieces(index: int, text: str) -> Iterator[_Piece]:
    """The lines of a block, long ones in parts."""
    for line in _LINE.finditer(text):
        if len(line.group()) <= _LONG_LINE:
            yield _Piece(index, line.start(), line.group(), _kind(line.group().strip()))
        else:
            yield from _within([_Piece(index, *part) for part in _parts(line)])


def _parts(line: re.Match[str]) -> Iterator[tuple[int, str, _Kind]]:
    for part in _PART.finditer(line.string, *line.span()):
        yield part.start(), part.group(), _kind(part.group().strip())


def _within(pieces: Sequence[_Piece]) -> Iterator[_Piece]:
    """The parts of a long line, those that stand in a string of its code being code, too."""
    opened: list[_Piece] = []
    for piece in pieces:
        if not opened:
            if piece.kind is _Kind.CODE and _OPENS.search(piece.text):
                opened.append(piece)
            else:
                yield piece
            continue
        opened.append(piece)
        if _CLOSES.search(piece.text) and not _OPENS.search(piece.text):
            yield from (replace(each, kind=_Kind.CODE) for each in opened)
            opened = []
    yield from opened


def _kind(piece: str) -> _Kind:
    if _ADDRESS.fullmatch(piece):
        return _Kind.PROSE
    signs, size = len(_SIGNS.findall(piece)) - 2 * len(_SAID.findall(piece)), len(piece)
    dense = signs > size * (_DENSE if piece.count(" ") > size * _SPACED else _DENSE_UNSPACED)
    if dense or _SURE.search(piece):
        return _Kind.CODE if size >= _FEWEST else _Kind.MAYBE
    return _Kind.MAYBE if _MAYBE.search(piece) else _Kind.PROSE


def _judged(pieces: Iterable[_Piece]) -> Iterator[tuple[_Piece, bool]]:
    """The pieces, each with whether it is the page's code."""
    for prose, group in groupby(pieces, key=lambda piece: piece.kind is _Kind.PROSE):
        run = list(group)
        yield from zip(run, repeat(not prose and _is_of_page(run)))


def _is_of_page(run: Sequence[_Piece]) -> bool:
    """Whether lines of code hold a call of pages, or are too many for an example.

    Without a brace or a tag they are none, however many: results, references and credits are as dense in signs.
    """
    sizes = [len(piece.text) for piece in run if piece.kind is _Kind.CODE]
    if sum(sizes) >= _SHORTEST and any(_TELLING.search(piece.text) for piece in run):
        return True
    return bool(sizes) and any(_PAGES.search(piece.text) for piece in run)


def _parted(block: Block, row: Sequence[tuple[_Piece, bool]]) -> Iterator[Block]:
    """The block, split where its code begins and ends."""
    if not any(is_code for _, is_code in row):
        yield block
        return
    starts = [(group[0][0].start, is_code) for is_code, group in _grouped(row)]
    parts = block.split([start for start, _ in starts[1:]], _RULE, "code begins or ends here")
    for part, (_, is_code) in zip(parts, starts, strict=True):
        yield part.label(Role.OTHER, _RULE) if is_code else part


def _grouped(row: Sequence[tuple[_Piece, bool]]) -> Iterator[tuple[bool, list[tuple[_Piece, bool]]]]:
    for is_code, group in groupby(row, key=itemgetter(1)):
        yield is_code, list(group)
