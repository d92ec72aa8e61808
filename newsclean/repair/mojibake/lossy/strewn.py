"""Marks strewn all over a text by a spinner, and misread: their image must not be taken for quotation marks."""

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final

from newsclean.model import Change
from newsclean.repair.mojibake.codecs import CODECS, codec
from newsclean.repair.mojibake.lossy.images import images

__all__ = ["is_joined", "of_marks_alone", "strewn"]

_OFTEN: Final = 3
"""Places that must read as a mark before the document is taken to be strewn with it."""
_OPENING: Final = frozenset("“„«")
_CLOSING: Final = frozenset("”»")
_STANDING: Final = re.compile("[“”„\n]")
"""What opens and closes quotations undamaged, or ends them with the line."""
_QUOTES: Final = _OPENING | _CLOSING | frozenset("‘’‚")
_OUT_OF_TURN: Final = 0.35
"""Share of quotes that open twice or close what is not open: 0.1 in news, where a quotation runs over paragraphs."""
_OF_ALL: Final = 0.15
"""Share of all such images that must read as a mark: 0.2 to 0.9 of them do where marks are strewn; where all are
apostrophes, dashes and quotation marks, less, for nine in ten articles."""

_OPENS: Final = 1
"""The group of a piece at a word's beginning. A class comes first, so that the search passes all else at a stretch."""

_JOINER: Final = "\u2060".encode()
_GLUED: Final = 0.3
"""Share of them, at least, that a word touches in front, or that kept the no-break space."""
_UNSPACED: Final = 0.5
"""Such pieces without a space behind, at most so many for each with one: quotation marks and dashes leave them, too."""


def strewn(text: str, name: str, changes: Sequence[Change]) -> frozenset[str]:
    """The images that prove to be marks strewn all over: read as such, or as quotes that open and close nothing.

    >>> marked, quoted = "It âwas âa âcold day, âshe said.", "“It” was âaâ cold âdayâ, she said"
    >>> strewn(marked, "latin_1", ()), strewn(quoted, "latin_1", ())
    (frozenset({'â'}), frozenset())
    """
    counts: Counter[str] = Counter()
    quotes: Counter[str] = Counter()
    opened = ""
    done = 0
    for change in changes:
        for standing in _STANDING.findall(text, done, change.at):
            opened = _left_open(standing, opened)
        done = change.end
        mark = change.after.strip()
        if mark in _OPENING | _CLOSING:
            quotes[change.before] += 1
            counts[change.before] += _is_out_of_turn(mark, opened)
            opened = _left_open(mark, opened)
        counts[change.before] += not mark
    lead = codec(name).characters[_JOINER[0]]
    if text.count(lead) >= _OFTEN:
        out, all_ = _turns(_without(text, of_marks_alone(name)), lead)
        counts[lead], quotes[lead] = max(counts[lead], out), max(quotes[lead], all_)
    proven = {
        image
        for image, count in counts.items()
        if count >= max(_OFTEN, quotes[image] * _OUT_OF_TURN, text.count(image) * _OF_ALL)
    }
    others = of_marks_alone(name)
    return frozenset(proven | (others if sum(counts[image] for image in others) >= _OFTEN else set()))


def _left_open(mark: str, opened: str) -> str:
    """The mark of the quotation that is open behind this one, or nothing: `“` closes what `„` opened."""
    return mark if mark in _OPENING and opened + mark != "„“" else ""


def _is_out_of_turn(mark: str, opened: str) -> bool:
    """Whether a mark opens a second time, or closes what is not open."""
    return bool(opened) is bool(_left_open(mark, opened))


def _without(text: str, pieces: AbstractSet[str]) -> str:
    """A text without these images, the longest first: what begins with a lead is not that lead alone."""
    for piece in sorted(pieces, key=len, reverse=True):
        text = text.replace(piece, "")
    return text


@cache
def of_marks_alone(name: str) -> frozenset[str]:
    """Images of unseen marks that are of no quotation mark nor letter: a spinner strews several marks at once."""
    return frozenset(
        image
        for image, texts in images(name).items()
        if not any(map(str.isspace, image))
        and any(not text.strip() for text in texts)
        and not any(text[0] in _QUOTES or text[0].isalpha() for text in texts if text)
    )


def _turns(text: str, image: str) -> tuple[int, int]:
    """How many of an image would open twice or close what is not open, were each a quotation mark; and of how many."""
    piece = re.escape(image)
    places = re.compile(
        rf"[\n“”„{piece}](?:(?<=[\n“”„])"
        rf"|(?<![^\s(\[]{piece})(?<={piece})(?=\w)()|(?<=[^\s(\[]{piece})(?![^\s.,;:!)])())"
    )
    out = total = 0
    opened = ""
    for match in places.finditer(text):
        mark = match.group()
        if match.lastindex:
            mark = "„" if match.lastindex == _OPENS else "”"
            total += 1
            out += _is_out_of_turn(mark, opened)
        opened = _left_open(mark, opened)
    return out, total


def is_joined(text: str, name: str) -> bool:
    """Whether the spaces behind marks misread in a codec were bytes of them: the word joiner is E2 81 A0.

    Then nearly each such piece has a space behind it, also inside words; of other marks one in three has.

    >>> is_joined("Theâ  nâ ew â houseâ , â and itâ s â yard", "latin_1")
    True
    >>> is_joined("Theâ new âhouseâ and âitâs yard", "latin_1")
    False

    A plain space is one of its bytes only if pieces touch the word in front as well: those between spaces are dashes.

    >>> is_joined("The new â or old â house â and its yard", "latin_1")
    False
    """
    if name not in CODECS:
        return False
    table = codec(name).characters
    lead = table[_JOINER[0]]
    if lead not in text:
        return False
    pieces = (lead, lead + table[_JOINER[1]])
    spaced = sum(text.count(piece + space) for piece in pieces for space in " \xa0")
    between = sum(text.count(f"{space}{piece} ") for piece in pieces for space in " \n") + text.startswith(f"{lead} ")
    glued = spaced - between
    return glued >= max(_OFTEN, spaced * _GLUED) and text.count(lead) - spaced <= spaced * _UNSPACED
