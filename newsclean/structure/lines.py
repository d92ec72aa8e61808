"""Lines of a block, and what each shows itself to be: a list item, a table row, a heading, a quotation, or text."""

import re
from collections.abc import Container, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

__all__ = ["FOLLOWED", "Kind", "Line", "goes_on", "indent_of", "is_plain", "kinds", "lines_of", "quoted"]

_BREAK: Final = re.compile(r"[\n\r\u2028\u2029]\s*")
"""A line's end, with the blank lines and the indent behind it."""

_MARKERS: Final = frozenset("#•‣◦●■▪▸►⁃-*+>0123456789")
"""First characters of all lines that may be an item, a heading or a quotation."""
_BULLET: Final = re.compile(r"[•‣◦●■▪▸►⁃]\s*(?=\w)")
_DASH: Final = re.compile(r"[-*+] +(?=\S)")
_NUMBER: Final = re.compile(r"(\d{1,3})[.)] +(?=\S)")
_HEADING: Final = re.compile(r"#{1,6} +\S")
_QUOTE: Final = re.compile(r"> +\S")
_DELIMITER_ROW: Final = re.compile(r"\|?[ :]*-{2,}[ :]*(?:\|[ :]*-{2,}[ :]*)*\|?\s*\Z")

_LONGEST_HEADING: Final = 200
"""Code points of a Markdown heading: longer lines behind a number sign are text (none in the corpora is longer)."""


_WIDEST_INDENT: Final = 8
"""Blanks of a paragraph's indent; dumps keep the deeper ones of a page's source, which say nothing."""


class Kind(StrEnum):
    """The kind of a line, by its first characters and by the lines beside it."""

    TEXT = "text"
    ITEM = "list item"
    ROW = "table row"
    HEADING = "heading"
    QUOTE = "quotation"
    PAGE = "page header"


FOLLOWED: Final = frozenset({Kind.TEXT, Kind.ITEM})
"""Kinds of lines that may go on in the next."""


class Line(NamedTuple):
    """A line of a block: where it stands in the block's text (code points) and what it says, without outer space.

    `indent` is how many blanks stand in front of it, if they are as few as a paragraph's indent may have. A quoted line
    begins behind its mark, of so many code points, which counts to the indent.
    """

    start: int
    end: int
    text: str
    indent: int = 0
    mark: int = 0


def is_plain(text: str) -> bool:
    r"""Whether a text is a single line without any of the marks that tell kinds; most paragraphs are.

    >>> is_plain("It rained."), is_plain("- Milk"), is_plain("One\ntwo")
    (True, False, False)
    """
    return text[:1] not in _MARKERS and "|" not in text and not _has_breaks(text)


def _has_breaks(text: str) -> bool:
    return "\n" in text or "\r" in text or "\u2028" in text or "\u2029" in text


_TEXT: Final = Kind.TEXT


def lines_of(text: str, indent: int = 0) -> list[Line]:
    r"""The lines of a text that hold anything; `indent` blanks stand in front of the first.

    >>> [(line.text, line.indent) for line in lines_of("One \n  two\u2028three")]
    [('One', 0), ('two', 2), ('three', 0)]
    """
    if not _has_breaks(text):
        return [Line(0, len(text), text, indent)] if text.strip() else []
    lines: list[Line] = []
    start = 0
    for match in _BREAK.finditer(text):
        line = text[start : match.start()].rstrip()
        if line:
            lines.append(Line(start, start + len(line), line, indent))
        start = match.end()
        indent = indent_of(match[0]) if len(match[0]) > 1 else 0
    if text[start:].strip():
        lines.append(Line(start, len(text), text[start:], indent))
    return lines


def quoted(line: Line) -> Line:
    """The line behind the mark of a quotation.

    >>> quoted(Line(0, 12, "> It rained."))
    Line(start=2, end=12, text='It rained.', indent=2, mark=2)
    """
    text = line.text[1:].lstrip()
    mark = len(line.text) - len(text)
    return Line(line.start + mark, line.end, text, line.indent + mark, mark)


def goes_on(found: Sequence[Kind], index: int, ending: Container[Kind]) -> bool:
    """Whether a line may go on in the next: one of these kinds in mere text, a quoted one in a quoted one."""
    here, following = found[index], found[index + 1]
    return (following is _TEXT and here in ending) or (following is Kind.QUOTE and here is Kind.QUOTE)


def indent_of(gap: str) -> int:
    r"""How many blanks end the white space in front of a line, behind its last line end; 0 if they are too many.

    >>> indent_of("\n    "), indent_of("\n"), indent_of("\n" + " " * 20)
    (4, 0, 0)
    """
    indent = len(gap) - len(gap.rstrip(" "))
    return indent if indent <= _WIDEST_INDENT else 0


def kinds(lines: Sequence[str]) -> list[Kind]:
    """The kind of every line of a document.

    A dash or a number alone proves nothing: Nordic and Romance newspapers open direct speech with a dash, and a
    sentence may begin with a year. So dashes and numbers need a fellow next to them, and pipes need a delimiter row.

    >>> [kind.value for kind in kinds(["- Milk", "- Bread", "Buy both."])]
    ['list item', 'list item', 'text']
    >>> [kind.value for kind in kinds(["- Det vet jag inte, sa hon.", "Hon gick."])]
    ['text', 'text']
    """
    found = [_alone(line) for line in lines]
    _mark_runs(lines, found)
    _mark_tables(lines, found)
    return found


def _alone(line: str) -> Kind:
    first = line[:1]
    if first == "#" and len(line) <= _LONGEST_HEADING and _HEADING.match(line):
        return Kind.HEADING
    if first in "•‣◦●■▪▸►⁃" and _BULLET.match(line):
        return Kind.ITEM
    return _TEXT


def _marker(line: str) -> tuple[str, int]:
    """The sign of a line's list marker and its number: `("-", 0)`, `("1", 7)`, or `("", 0)` without a marker."""
    first = line[:1]
    if first in "-*+" and _DASH.match(line):
        return first, 0
    if first == ">" and _QUOTE.match(line):
        return first, 0
    if "0" <= first <= "9" and (number := _NUMBER.match(line)):
        return "1", int(number.group(1))
    return "", 0


def _mark_runs(lines: Sequence[str], found: list[Kind]) -> None:
    """Items whose neighbour bears the same marker, numbers in sequence."""
    before = ("", 0)
    for index, line in enumerate(lines):
        marker = _marker(line)
        sign, number = marker
        if sign and sign == before[0] and number in (before[1] + 1, 0):
            found[index - 1] = found[index] = Kind.QUOTE if sign == ">" else Kind.ITEM
        before = marker


def _mark_tables(lines: Sequence[str], found: list[Kind]) -> None:
    """The rows around a delimiter row such as `---|---`."""
    for index, line in enumerate(lines):
        if "|" not in line or "--" not in line or not _DELIMITER_ROW.match(line):
            continue
        found[index] = Kind.ROW
        if index and "|" in lines[index - 1]:
            found[index - 1] = Kind.ROW
        below = index + 1
        while below < len(lines) and "|" in lines[below] and not _DELIMITER_ROW.match(lines[below]):
            found[below] = Kind.ROW
            below += 1
