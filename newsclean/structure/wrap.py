"""The stage `wrap`: are the lines of a block paragraphs of their own, or one paragraph that was hard-wrapped?

A plain text reaches this stage with one block for each run of lines between blank lines. Scrapers write such lines in
three ways: every paragraph on its own line; paragraphs wrapped at a column, as in mail; and one line for every inline
element of a page, so that a link parts its sentence. The stage parts the first, joins the other two, and in doubt it
parts: no word is changed by a line break too many, while two joined paragraphs cannot be separated again.
"""

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice, pairwise
from typing import Final, NamedTuple

from newsclean.model import Block, Change, Document, Role
from newsclean.model.edits import shift
from newsclean.structure.addresses import without_addresses
from newsclean.structure.breaks import SEPARATE, glue, joins
from newsclean.structure.divisions import has_divisions, without_divisions
from newsclean.structure.hyphens import Hyphenation, hyphenation
from newsclean.structure.lines import FOLLOWED, Kind, Line, goes_on, indent_of, is_plain, kinds, lines_of, quoted
from newsclean.structure.markdown import is_link, links_of, marks, stretches, writes_markdown
from newsclean.structure.outline import in_fences, outlined
from newsclean.structure.pages import page_lines
from newsclean.structure.soft import SIGN, has_soft_ends
from newsclean.structure.terminators import is_terminated
from newsclean.structure.widgets import without_widgets
from newsclean.structure.width import Break, break_between, filling

__all__ = ["RULES", "wrap"]

RULES: Final[Mapping[str, str]] = {
    "wrap.line": "Splits lines that are paragraphs of their own.",
    "wrap.width": "Joins lines that were wrapped at a fixed column, and removes hyphens that came with that.",
    "wrap.soft": "Joins lines that mail broke with an equals sign, and removes the sign.",
    "wrap.inline": "Joins lines that a link or a name in bold broke in mid-sentence.",
    "wrap.link": "Removes the brackets and addresses of Markdown's links and pictures.",
    "wrap.links": "Labels blocks of Markdown that hold nothing but links or pictures.",
    "wrap.addresses": "Labels a numbered list of addresses behind the text, and removes its links' numbers: “[1]”.",
    "wrap.widgets": "Labels what a terminal's browser writes for buttons, fields of forms, frames and pictures.",
    "wrap.division": "Labels the lines that pandoc writes into its Markdown for divisions of a page: `::: {.story}`.",
    "wrap.emphasis": "Removes Markdown's marks of emphasis, and its backslashes.",
    "wrap.item": "Labels lines with a list marker as list items.",
    "wrap.row": "Labels the lines around a Markdown delimiter row as table rows.",
    "wrap.heading": "Labels lines behind Markdown's number signs or above underlines as headings, without the signs.",
    "wrap.quotation": "Labels lines after Markdown's quotation mark as a quotation, and removes the mark.",
    "wrap.ruler": "Labels Markdown's rulers and the lines under headings, which are nothing but marks.",
    "wrap.page": "Labels the headers, footers and numbers of printed pages that interrupt sentences.",
}

_LINKS_IN_A_ROW: Final = 3
"""Blocks of one link each that make a menu or a list of headlines; an article may name two sources."""
_HEADLINE: Final = 25
"""Code points of the typical link from which such a row is headlines and no menu: in the corpora's dumps 85 of 100
entries of menus are shorter, and 60 of 100 headlines of other stories are not."""

_FINISHED_IN_SPACE: Final = 0.5
"""Share of the finished lines that may end in a space for the unfinished ones' spaces to say that they go on."""
_PARAGRAPH: Final = 40
"""Code points of the lines that are asked: buttons and rights lines end in chance spaces."""
_INDENT: Final = 10
"""Code points in front of a block that are looked at: more than an indent has."""
_TEXT: Final = Kind.TEXT
_PLAIN: Final = frozenset({_TEXT})
_LABELS: Final = {
    Kind.ITEM: (Role.LIST_ITEM, "wrap.item"),
    Kind.ROW: (Role.TABLE, "wrap.row"),
    Kind.HEADING: (Role.HEADING, "wrap.heading"),
    Kind.QUOTE: (Role.QUOTE, "wrap.quotation"),
    Kind.PAGE: (Role.OTHER, "wrap.page"),
}

_UNLABELLED: Final = Role.PARAGRAPH
_ITEMS: Final = ("-", "*", "+", *"0123456789")
"""First characters of items that need a fellow."""

_PAGE: Final = [Kind.PAGE]
_NO_LINE: Final = (Line(0, 0, ""),)

_SOFT: Final = "wrap.soft"
_NOTHING: Final[Mapping[int, str]] = {}


class _Sheet(NamedTuple):
    """A block with its lines and their kinds."""

    block: Block
    lines: Sequence[Line]
    found: Sequence[Kind]

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing to decide: no lines to look at, or one line of mere text."""
        return not self.lines or (len(self.lines) == 1 and self.found[0] is _TEXT)


def wrap(document: Document) -> Document:
    r"""Split lines that are paragraphs, join wrapped lines, and label list items, table rows and headings.

    Only blocks of plain text are touched; on a page the markup says where blocks begin.

    >>> from newsclean.read.plain import read_plain
    >>> from newsclean.model import Source
    >>> text = "It rained all day and the river rose above\nits banks, so the two villages in the valley\nwere cut off."
    >>> wrap(read_plain(Source(text))).body
    'It rained all day and the river rose above its banks, so the two villages in the valley were cut off.'

    Lines that are paragraphs, or verses, stay apart:

    >>> [block.text for block in wrap(read_plain(Source("The river rose.\nTwo villages were cut off."))).blocks]
    ['The river rose.', 'Two villages were cut off.']
    """
    return without_widgets(without_addresses(_wrapped(without_divisions(document))))


def _wrapped(document: Document) -> Document:
    """The document with its lines parted or joined."""
    texts = [block.text for block in document.blocks if block.is_bare]
    markdown = writes_markdown(texts) or has_divisions(document)
    if not markdown and all(map(is_plain, texts)) and not page_lines(texts):
        return document
    sheets = _sheets(document)
    ragged = [sheet for sheet in sheets if not sheet.is_plain]
    if not markdown and not ragged:
        return document
    is_mail = has_soft_ends(line.text for sheet in ragged for line in sheet.lines[:-1])
    settled = [
        _settled(sheet, markdown=markdown, is_mail=is_mail) if markdown or is_mail else _NOTHING for sheet in ragged
    ]
    inner = list(_breaks(ragged, settled, _PLAIN))
    fills = filling(_each_once(inner))
    if fills is None and any(Kind.ITEM in sheet.found for sheet in ragged):
        # Items of lists tell the column where they are all that is wrapped; elsewhere they may be all that is not.
        fills = filling(_each_once(_breaks(ragged, settled, FOLLOWED)))
    hyphens = hyphenation(document.source.text, [at.before for at in inner])
    gaps = [_gaps(sheet) for sheet in ragged]
    spaced = _spaces_speak(ragged, gaps)
    parted = (
        _parts(sheet, joins(sheet.lines, sheet.found, fills, known, between if spaced else ()), hyphens)
        for sheet, known, between in zip(ragged, settled, gaps, strict=True)
    )
    parts = [part for sheet in sheets for part in ((sheet.block,) if sheet.is_plain else next(parted))]
    if any(part.role is _UNLABELLED and part.layers and part.text.startswith(_ITEMS) for part in parts):
        parts = _items(parts)
    if not markdown:
        return document.with_blocks(parts)
    code = in_fences(parts)
    bare = [block if at in code else _unmarked(block) for at, block in enumerate(_linked(parts))]
    return document.with_blocks(outlined(document.source.text, bare))


def _items(parts: Sequence[Block]) -> list[Block]:
    """The blocks, those labelled that are items of a list, whose fellows stand beside them now that both are whole."""
    found = kinds(["" if part.hints is not None else part.text for part in parts])
    return [
        part.label(*_LABELS[kind]) if kind is Kind.ITEM and part.role is _UNLABELLED else part
        for part, kind in zip(parts, found, strict=True)
    ]


def _linked(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, those labelled that stand in a row of blocks each of which is one link: pointers to other pages."""
    for alone, group in groupby(blocks, key=lambda block: block.hints is None and is_link(block.text)):
        row = list(group)
        if not alone or len(row) < _LINKS_IN_A_ROW:
            yield from row
            continue
        role = Role.RELATED if sum(len(marked.text) for marked in map(_unmarked, row)) >= _HEADLINE * len(row) else None
        for block in row:
            yield block.label(role or Role.NAVIGATION, "wrap.links", f"one of {len(row)} links in a row")


def _unmarked(block: Block) -> Block:
    """The block without Markdown's marks, and labelled if it holds nothing but links."""
    if not block.is_bare:
        return block
    role = links_of(block.text)
    bare = block.rewrite(marks(block.text))
    return bare if role is None else bare.label(role, "wrap.links", "nothing but links")


def _sheets(document: Document) -> list[_Sheet]:
    """Every block with its lines; those with hints, outside the story, or of one plain line have none. The whole
    document decides on kinds.
    """
    source = document.source.text
    rows = [
        [] if not block.is_bare or is_plain(block.text) else lines_of(block.text, _indent(source, block))
        for block in document.blocks
    ]
    # An empty line stands for a block without lines: items on either side of it are no run.
    found = kinds([line.text for row in rows for line in row or _NO_LINE])
    left = iter(found)
    sheets = [
        _Sheet(block, row, list(islice(left, len(row or _NO_LINE))))
        for block, row in zip(document.blocks, rows, strict=True)
    ]
    if Kind.QUOTE in found:
        sheets = [_quoted(sheet) if Kind.QUOTE in sheet.found else sheet for sheet in sheets]
    texts = [text for sheet in sheets for text in ([line.text for line in sheet.lines] or (sheet.block.text,))]
    places = page_lines(texts)
    return _paged(sheets, places) if places else sheets


def _quoted(sheet: _Sheet) -> _Sheet:
    """The block with each quoted line behind its mark."""
    pairs = zip(sheet.lines, sheet.found, strict=True)
    return _Sheet(sheet.block, [quoted(line) if kind is Kind.QUOTE else line for line, kind in pairs], sheet.found)


def _indent(source: str, block: Block) -> int:
    """The blanks in front of a block, which the reader leaves out."""
    return indent_of(source[max(0, block.span.start - _INDENT) : block.span.start])


def _paged(sheets: Sequence[_Sheet], places: Container[int]) -> list[_Sheet]:
    """The blocks with those of their lines known that are headers of printed pages."""
    paged: list[_Sheet] = []
    at = 0
    for sheet in sheets:
        found = [Kind.PAGE if at + step in places else kind for step, kind in enumerate(sheet.found)]
        alone = [Line(0, len(sheet.block.text), sheet.block.text)] if found == _PAGE else []
        paged.append(_Sheet(sheet.block, sheet.lines or alone, found))
        at += len(found)
    return paged


def _breaks(sheets: Sequence[_Sheet], settled: Sequence[Container[int]], ending: Container[Kind]) -> Iterator[Break]:
    """The ends of lines of these kinds before plain text, but for those `settled`: addresses overhang every column."""
    for sheet, known in zip(sheets, settled, strict=True):
        for index, (left, right) in enumerate(pairwise(sheet.lines)):
            if goes_on(sheet.found, index, ending) and index not in known and index - 1 not in known:
                yield break_between(left, right)


def _each_once(breaks: Iterable[Break]) -> list[Break]:
    """Lines that come back, such as a menu's, speak once."""
    return list({at.before: at for at in breaks}.values())


def _settled(sheet: _Sheet, *, markdown: bool, is_mail: bool) -> Mapping[int, str]:
    """The rule by which lines are one, of line ends inside a link or a picture, and of those behind mail's sign."""
    inside = _within_links(sheet) if markdown else ()
    soft = [index for index, line in enumerate(sheet.lines[:-1]) if is_mail and line.text.endswith(SIGN)]
    return dict.fromkeys(inside, "wrap.inline") | dict.fromkeys(soft, _SOFT)


def _within_links(sheet: _Sheet) -> frozenset[int]:
    """The line ends that stand inside a link or a picture of Markdown."""
    ends = [line.end for line in sheet.lines[:-1]]
    return frozenset(
        index
        for start, end in (stretches(sheet.block.text) if ends else ())
        for index in range(bisect_left(ends, start), bisect_left(ends, end))
    )


def _gaps(sheet: _Sheet) -> list[str]:
    """The white space between each two lines."""
    return [sheet.block.text[left.end : right.start] for left, right in pairwise(sheet.lines)]


def _spaces_speak(sheets: Sequence[_Sheet], gaps: Sequence[Sequence[str]]) -> bool:
    """Whether a space at a line's end says that the line goes on: where finished lines end in one, too, it does not."""
    finished = [
        gap.startswith(" ")
        for sheet, between in zip(sheets, gaps, strict=True)
        for line, gap in zip(sheet.lines, between, strict=False)
        if len(line.text) >= _PARAGRAPH and is_terminated(line.text)
    ]
    return sum(finished) <= _FINISHED_IN_SPACE * len(finished)


def _parts(sheet: _Sheet, verdicts: Sequence[str], hyphens: Hyphenation) -> Iterator[Block]:
    """The block parted where its lines are paragraphs, each part with its lines joined and its label."""
    firsts = [index + 1 for index, verdict in enumerate(verdicts) if verdict == SEPARATE]
    starts = [sheet.lines[first].start - sheet.lines[first].mark for first in (0, *firsts)]
    parts = sheet.block.split(starts[1:], "wrap.line")
    bounds = pairwise([0, *firsts, len(sheet.lines)])
    for part, start, (first, behind) in zip(parts, starts, bounds, strict=True):
        seams = [_seam(sheet, index, verdicts[index], hyphens) for index in range(first, behind - 1)]
        whole = part.rewrite(shift(seams, -start)) if seams else part
        kind = sheet.found[first]
        yield whole if kind is _TEXT else whole.label(*_LABELS[kind])


def _seam(sheet: _Sheet, index: int, rule: str, hyphens: Hyphenation) -> Change:
    """The change that joins a line to the next one."""
    left, right = sheet.lines[index], sheet.lines[index + 1]
    if rule == _SOFT:
        sign = left.end - len(SIGN)
        space = sheet.block.text[left.end : right.start].lstrip("\r\n")
        return Change(rule, sign, sheet.block.text[sign : right.start], space)
    at = Break(left.text, right.text)
    drop, between = hyphens.seam(left.text, right.text) or (0, glue(at))
    start = left.end - drop
    return Change(rule, start, sheet.block.text[start : right.start], between)
