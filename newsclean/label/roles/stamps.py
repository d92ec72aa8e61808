"""Lines above the story with both author and date: "January 14, 2025 by Jane Doe Leave a Comment".

On the page the name, the day and the button are elements side by side. Tools that take a page's text put them on one
line, often without a mark between them.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Final

from newsclean.label.people import PARTICLES, are_announced, are_names
from newsclean.label.roles.days import date_in
from newsclean.label.roles.line import Finding, Line, Zone, is_paragraph
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.reporters import is_reporter
from newsclean.label.roles.shapes import are_people, is_agency
from newsclean.label.roles.wording import words
from newsclean.model import BODY, Block, Role

__all__ = ["parted"]

_LONGEST: Final = 120
"""Code points of such a line, with two names, two moments and a button."""
_MOST: Final = 100
"""Such lines that are looked at, the last above the story: for the name on each all other lines are searched, and of
three thousand above a story that took eight seconds."""
_LONGEST_BUTTON: Final = 4
"""Words of a button, such as "Leave a Comment"."""
_TELLING: Final = 3
"""Letters of a word that tells by being written small elsewhere; "an" and "do" are words beside being names."""
_LONGEST_OPENING: Final = 3
"""Words of what announces a name, such as "a column by"."""
_MARKS: Final = " ,;:|·•–—-"
_RULE: Final = "roles.stamped"
_HEAD: Final = Zone.HEAD
_COMMENT: Final = Role.COMMENT
_BUTTONS: Final = frozenset({_COMMENT, Role.NAVIGATION})
_MAY_BE: Final = BODY | {Role.OTHER, Role.BYLINE, Role.DATELINE, Role.CREDIT}
"""Roles of such a line so far; pages name the box of who wrote the story for "credits" and "attribution", too."""
_DIGIT: Final = re.compile(r"\d")
_TOKEN: Final = re.compile(r"(?:19|20)\d\d(?=[^\W\d_]|\d{1,2}\s)|[^\W\d_][^\s\d]+(?=\d{1,2}\.?\s)|\S+")
"""A word, also where nothing parts it from a day or a year beside it: "Ann Lee8 February 20244 min read"."""
_COUNT: Final = re.compile(r"\d{1,3}")
"""How many comments there are, or readers ("12 438"); four digits are the year in front of the button."""
_CLOCK: Final = re.compile(r"\b\d{1,2}[:h]\d{2}\b")
_WHOLE_DAY: Final = re.compile(r"\d.*(?<!\d)(?:19|20)\d\d|(?<!\d)(?:19|20)\d\d.*\d")
"""A day of a year: what stands beside it without "by" is a name; beside a bare number it is a thing for sale."""
_BETWEEN: Final = re.compile(r"[·•|｜]|\s[–—-]\s")
"""Marks between a name and a day: such a line is left to the rule for bare names."""

_Piece = tuple[int, Role, str]
"""Where in the line a piece begins, its role, and the evidence: of the byline the names."""

_NOBODY: Final = range(0), ""

_OF_AUTHORS: Final = frozenset({Role.BYLINE, Role.CREDIT})
"""Roles of boxes that a page names for who made the story: a name there needs no capitals."""

_NUMERAL: Final = re.compile(r"[IVXL]{2,}")
"""A Roman numeral: "Super Bowl LIX February 9, 2025"."""


def parted(lines: Sequence[Line], packs: Packs) -> tuple[list[Block], dict[int, Finding]]:
    r"""The blocks of all lines, those of such lines in parts (name, day, button), and what each of the parts is.

    Nothing, where there is no such line.

    >>> from newsclean.api import clean
    >>> story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    >>> def roles(*lines):
    ...     return [block.role.value for block in clean("\n\n".join(lines)).blocks]
    >>> roles("January 14, 2025 by Jane Doe Leave a Comment", story)
    ['dateline', 'byline', 'comment', 'paragraph']
    >>> roles("On January 14, 2025 Jane Doe left a comment.", story)
    ['paragraph', 'paragraph']
    """
    telling = [at for at, line in enumerate(lines) if _may_tell(line)][-_MOST:]
    pieces_of = {at: pieces for at in telling if (pieces := _pieces(lines[at], lines, packs))}
    blocks: list[Block] = []
    found: dict[int, Finding] = {}
    for at, line in enumerate(lines if pieces_of else ()):
        pieces = pieces_of.get(at, ())
        for number, (_, role, evidence) in enumerate(pieces, len(blocks)):
            found[number] = Finding(role, _RULE, evidence)
        blocks += line.block.split([start for start, *_ in pieces[1:]], _RULE)
    return blocks, found


def _may_tell(line: Line) -> bool:
    if line.zone is not _HEAD or line.ends or len(line.text) > _LONGEST:
        return False
    return line.block.role in _MAY_BE and _DIGIT.search(line.text) is not None


def _pieces(line: Line, lines: Sequence[Line], packs: Packs) -> Sequence[_Piece]:
    """The name, the days and the button that a line is made of; none if it holds anything else."""
    text = line.text
    tokens = list(_TOKEN.finditer(text))
    folded = [words(token[0]) for token in tokens]
    button, kind = _button(tokens, folded, packs)
    who, names = _who(line, lines, tokens[:button], folded[:button], packs)
    pieces: list[_Piece] = []
    bounds = ((0, who.start), (who.start, who.stop), (who.stop, button), (button, len(tokens)))
    for (start, stop), role in zip(bounds, (Role.DATELINE, Role.BYLINE, Role.DATELINE, kind), strict=True):
        if start == stop:
            continue
        piece = text[tokens[start].start() : tokens[stop - 1].end()]
        if role is Role.DATELINE and not (date_in(piece, packs) or _CLOCK.search(piece)):
            return ()
        pieces.append((tokens[start].start(), role, names if role is Role.BYLINE else piece))
    return pieces if who and len(pieces) > 1 else ()


def _button(tokens: Sequence[re.Match[str]], folded: Sequence[Sequence[str]], packs: Packs) -> tuple[int, Role]:
    """The place and role of what closes the line, such as "3 Comments", "4 min read"; the line's length without it."""
    for start in range(max(len(folded) - _LONGEST_BUTTON, 1), len(folded)):
        phrase = " ".join(word for many in folded[start:] for word in many)
        role = packs.whole.get(phrase, packs.weak.get(phrase)) if folded[start] else None
        if role in _BUTTONS:
            counts = takewhile(lambda token: _COUNT.fullmatch(token[0]), reversed(tokens[1:start]))
            return start - sum(1 for _ in counts), role
    return len(folded), _COMMENT


def _who(
    line: Line,
    lines: Sequence[Line],
    tokens: Sequence[re.Match[str]],
    folded: Sequence[Sequence[str]],
    packs: Packs,
) -> tuple[range, str]:
    """The places of the names and of what announces them, which is all that tells no time, and the names.

    Nothing, if what tells no time is anything else.
    """
    other = [at for at, many in enumerate(folded) if not _tells_time(many, packs)]
    if not other:
        return _NOBODY
    first, end = other[0], other[-1] + 1
    opening = _opening(folded, first, packs)
    if not opening:
        name = line.text[tokens[first].start() : tokens[end - 1].end()].rstrip(",")
        return (range(first, end), name) if _is_bare_name(name, line, lines) else _NOBODY
    names = [token[0].strip(_MARKS) for token in tokens[opening.stop : end]]
    # Blogs sign with a first name, which "by" and a day beside it tell from other words.
    if not (len(names) == 1 or are_people(names)) or not all(name[:1].isupper() or name in PARTICLES for name in names):
        return _NOBODY
    # "Posted by": a verb without a day in front of the name announces it, too.
    is_announced = _DIGIT.search(line.text[: tokens[opening.start].start()]) is None
    return range(0 if is_announced else opening.start, end), " ".join(names)


def _is_bare_name(name: str, line: Line, lines: Sequence[Line]) -> bool:
    """Whether a name that nothing announces stands beside a day: no word of it is written small elsewhere.

    Sections and places stand there as well ("Mental Health January 2, 2026", "New York January 14, 2025"), and what the
    story is about, which it names again ("Bayern München 21.01.2025 18:30"). Of 16 such lines in the dumps of 1,007
    pages eight name nobody.
    """
    if _BETWEEN.search(line.text) is not None or is_agency(name):
        return False
    if line.block.role in _OF_AUTHORS and are_announced(name):
        return True
    if _WHOLE_DAY.search(line.text) is None or not (all(map(are_names, name.split(", "))) or is_reporter(name)):
        return False
    telling = [word for word in re.findall(r"[^\s,]+", name) if len(word) >= _TELLING and word != word.lower()]
    if any(_NUMERAL.fullmatch(word) for word in telling):
        return False
    small, said = (_any_of(word.lower() for word in telling), _any_of(telling))
    return not telling or not any(
        small.search(other.text) or (is_paragraph(other.block) and said.search(other.text)) for other in lines
    )


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


def _opening(folded: Sequence[Sequence[str]], first: int, packs: Packs) -> range:
    """The places of the words that announce a name; some of them, such as Italian "di", stand in dates, too."""
    for start in range(first - 1 if first and folded[first - 1] else first, first + 1):
        for stop in range(min(start + _LONGEST_OPENING, len(folded) - 1), max(start, first - 1), -1):
            phrase = " ".join(word for many in folded[start:stop] for word in many)
            if phrase in packs.sets["loose"] or packs.lead.get(phrase) is Role.BYLINE:
                return range(start, stop)
    return range(0)


def _tells_time(many: Sequence[str], packs: Packs) -> bool:
    """Whether a token is of a date: figures, marks, names of months and days, "Published", "at"."""
    return all(word in packs.times or word in packs.datelines for word in many)
