"""What each line end inside a block means: the end of a paragraph, or white space."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from newsclean.structure.lines import FOLLOWED, Kind, Line, goes_on
from newsclean.structure.terminators import is_terminated, starts_lower
from newsclean.structure.width import SPACELESS, Break, Fills, break_between

__all__ = ["SEPARATE", "glue", "joins"]

SEPARATE: Final = ""
"""The verdict on a line end that parts paragraphs; any other verdict is the rule by which the lines are one."""

_TEXT: Final = Kind.TEXT
_READS_ON: Final = re.compile(r"(?!\]\()[,;.!?)\]’”»、。，；」』】）…](?![\w.])|[:%](?=\s|\Z)|[’']s\b")
"""Marks that no paragraph begins with; they belong to the word in the line before (a link, a name in bold). A bracket
that closes the words of a Markdown link stands behind a space that the wrapping took."""
_IN_ADDRESS: Final = re.compile(r"\]\([^()\s]*\Z")
_IN_LINK: Final = re.compile(r"\[[^\[\]]*\Z")
"""A line that ends inside a Markdown link: in its address, in its text."""
_HANGS: Final = re.compile(r"[(\[“„«‘「『（]\Z|[^\W\d_],\Z|[^\W\d_]\s+[^\W\d_]{1,3}\Z")
"""A line end that waits for more: an opening bracket or quote, a comma, a word of one to three letters."""

_QUOTES: Final = '"“«„'
"""What may stand in front of a drop cap."""

_RUNNING_TEXT: Final = 60
"""Code points from which an unfinished line is running text rather than a title or a menu item, for our purpose: in the
corpora's `get_text` dumps 2 % of menu items and 40 % of text fragments are longer."""
_FRAGMENT: Final = 40
"""Code points of an unfinished line that a line in small letters may continue; menus in small letters are shorter."""
_LONGER_THAN_VERSE: Final = 80
_AROUND: Final = 2
"""Small letters at a line's start prove a broken sentence only where a line longer than a verse (code points) stands
within so many lines: poets begin lines with small letters too."""
_BEFORE_ELEMENT: Final = " \n"
_BEHIND_ELEMENT: Final = "\n "
"""White space around a line end of `get_text("\\n")` inside a sentence: the text in front of a link keeps its last
space, the text behind it its first. Of 1,400 unfinished lines of bodies that end so, in front of no small letter, 32 do
not go on in the body; most of those are flaws of the gold."""
_PROSE_SHARE: Final = 0.5
"""Share of a block's open line ends that must be full for its lines to be wrapped prose, in a wrapped text."""


def joins(
    lines: Sequence[Line],
    found: Sequence[Kind],
    fills: Fills | None,
    known: Mapping[int, str] = MappingProxyType({}),
    gaps: Sequence[str] = (),
) -> list[str]:
    """For every line end of a block, the rule that joins the two lines, or `SEPARATE`.

    For those in `known` it is given; `gaps` are the white space between the lines, if it says anything here.
    """
    breaks = [break_between(left, right) for left, right in pairwise(lines)]
    wrapped = fills if fills is not None and _is_prose(breaks, fills) else None
    long = [len(line.text) > _LONGER_THAN_VERSE for line in lines]
    verdicts: list[str] = []
    in_sentence = False
    for index, at in enumerate(breaks):
        follows = goes_on(found, index, FOLLOWED)
        prose = any(long[max(0, index + 1 - _AROUND) : index + 1 + _AROUND])
        begins = found[index] is _TEXT and _begins_paragraph(at)
        verdict = (
            (_verdict(at, wrapped) or _by_case(at, in_sentence=in_sentence, prose=prose))
            if follows and not begins
            else SEPARATE
        )
        if follows and gaps and (prose or in_sentence):
            verdict = verdict or _by_space(at, gaps[index], in_sentence=in_sentence)
        verdict = known.get(index, verdict)
        verdicts.append(verdict)
        in_sentence = bool(verdict) and at.is_open
    return _with_names(breaks, found, verdicts)


def _is_prose(breaks: Sequence[Break], fills: Fills) -> bool:
    unfinished = [at for at in breaks if at.is_open]
    return sum(map(fills, unfinished)) >= _PROSE_SHARE * len(unfinished)


def _begins_paragraph(at: Break) -> bool:
    """Whether a paragraph begins with an indent behind a finished line; under a list's mark its item goes on."""
    return not at.is_open and at.indents[1] > at.indents[0]


def _verdict(at: Break, fills: Fills | None) -> str:
    if fills is not None and fills(at):
        return "wrap.width"
    if not at.is_open:
        return SEPARATE
    in_link = _IN_ADDRESS.search(at.before) or (_IN_LINK.search(at.before) and "](" in at.after)
    return "wrap.inline" if in_link or _READS_ON.match(at.after) else SEPARATE


def _by_case(at: Break, *, in_sentence: bool, prose: bool) -> str:
    """Join an unfinished line with one that goes on in small letters, in prose."""
    if not (prose and at.is_open and starts_lower(at.after)):
        return SEPARATE
    long_enough = in_sentence or len(at.before) >= _FRAGMENT or _HANGS.search(at.before) or _is_initial(at)
    return "wrap.inline" if long_enough else SEPARATE


def _is_initial(at: Break) -> bool:
    """Whether a line is one capital, the drop cap of the next; over an entry of a glossary stands its own letter."""
    letter = at.before.lstrip(_QUOTES)
    return len(letter) == 1 and letter.isupper() and letter.casefold() != at.after[0]


def _by_space(at: Break, gap: str, *, in_sentence: bool) -> str:
    """Join an unfinished line with what an inline element parted from it, whose capitals say nothing, or are none."""
    in_front = gap == _BEFORE_ELEMENT and (in_sentence or len(at.before) >= _FRAGMENT)
    behind = gap == _BEHIND_ELEMENT and in_sentence
    return "wrap.inline" if at.is_open and (in_front or behind) else SEPARATE


def _with_names(breaks: Sequence[Break], found: Sequence[Kind], verdicts: list[str]) -> list[str]:
    """Also join the line in front of a name or link that the sentence then continues behind: `told⏎Reuters⏎that`."""
    for index in range(len(breaks) - 1):
        at = breaks[index]
        if verdicts[index] or not verdicts[index + 1] or not at.is_open or found[index + 1] is not _TEXT:
            continue
        if found[index] is _TEXT and len(at.after) < _RUNNING_TEXT and _waits(at.before):
            verdicts[index] = "wrap.inline"
    return verdicts


def _waits(line: str) -> bool:
    """Whether an unfinished line is running text that waits for more."""
    return not is_terminated(line) and (len(line) >= _RUNNING_TEXT or _HANGS.search(line) is not None)


def glue(at: Break) -> str:
    """What goes between two joined lines: nothing in scripts without spaces and before closing marks, else a space.

    >>> glue(Break("under the act", "passed")), glue(Break("the report", ", she said")), glue(Break("雨が", "降った"))
    (' ', '', '')
    """
    if _READS_ON.match(at.after) or (SPACELESS.match(at.before[-1:]) and SPACELESS.match(at.after)):
        return ""
    return " "
