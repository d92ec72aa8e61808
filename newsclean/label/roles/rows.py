"""Roles that follow from the lines around, in a text without markup: menus, rows of headlines, lists under a heading.

In a dump of a page eight lines in ten that are not the story have no phrase and no shape of their own: "Politics",
"Jobs", "Minister resigns over expenses". They stand in rows, and often under a heading that says what they are. Judged
by what the same lines are called in their page's markup, 84 of 100 entries found here are navigation.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from newsclean.label.roles.line import Finding, Line, Zone
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.wording import words
from newsclean.label.sentences import weighted_length
from newsclean.model import BODY, Role

__all__ = ["buttons", "dangling", "headed", "menus", "opening_menu"]

_PHRASE: Final = "roles.phrase"

_ONCE_OR_TWICE: Final = 2
"""Times a heading is said; what returns oftener is a button under each of many teasers: "Read more"."""
_LONGEST_ROW: Final = 30
"""Lines that a heading rules at most: ten stories as headline, section and time."""
_LONGEST_THREAD: Final = 200

_ROW: Final = 8
"""Lines in a row, none of the story, from which they are a menu or a list of headlines."""
_DUMP: Final = 0.5
"""Share of a text's blocks outside the story from which it is a dump of a whole page, menus and all. What extractors
leave of the furniture is of other kinds: of their short lines 14 in 100 are entries of menus, of a dump's 83."""
_HEADLINE: Final = 7
"""Words from which a line in a row is a headline."""
_SHORT_HEADLINE: Final = 4
"""The same where most of the lines around are about as long."""
_LIKE: Final = 6
_AROUND: Final = 4
"""Lines on either side that tell what is usual here."""
_MOST: Final = 0.5
_SENTENCE: Final = 4
"""Words from which a line that ends as a sentence is one, and no entry."""

_ASKS: Final = ("?", "？", "؟")
_FULL_STOP: Final = re.compile(r"[^\W\d_]{3}[.]\s|[。।]")
"""A sentence's end inside a line: what stands behind it may be initials in brackets."""
_BULLETS: Final = ("", *"-*•–—·")

_DIGITS: Final = frozenset("123456789")

_RULED: Final[Mapping[Role, int]] = {Role.RELATED: _LONGEST_ROW, Role.COMMENT: _LONGEST_THREAD}
"""Roles whose headings rule what follows, and how many lines of it."""

_FEWEST_BUTTONS: Final = 3
_FIGURE: Final = re.compile(r"\d")
"""A network and a price is a row of a table."""

_TITLE: Final = re.compile(r"\w\s+[|–—-]\s+\w")
"""A page's title and its site, which open the dump of a page above its menu."""
_OPEN: Final = BODY | {Role.OTHER}
_BELOW_TITLE: Final = 2
"""Lines of which one opens the menu: the first, or the one below the page's title."""
_LONGEST_MENU: Final = 12
_FEWEST_ENTRIES: Final = 2
_ENTRY: Final = 20.0
"""Weighted letters of an entry; a headline has more."""

_LETTERS_IN_WORD: Final = 6.0
"""Weighted letters of an English word and its space."""


def headed(lines: Sequence[Line], found: Mapping[int, Finding]) -> dict[int, Finding]:
    r"""The lines under a heading that names them: links under "Most read", comments under "12 Comments".

    >>> from newsclean.api import clean
    >>> story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    >>> def roles(*lines):
    ...     return [block.role.value for block in clean("\n\n".join(lines)).blocks]
    >>> roles(story, "Most read", "Ferry loses its anchor again")
    ['paragraph', 'related', 'related']
    >>> roles(story, "What the council said", "Ferry loses its anchor again")
    ['paragraph', 'paragraph', 'paragraph']
    """
    if not found:
        return {}
    more: dict[int, Finding] = {}
    said = Counter(lines[at].key for at in found)
    for at, finding in found.items():
        if finding.rule != _PHRASE or finding.role not in _RULED or said[lines[at].key] > _ONCE_OR_TWICE:
            continue
        if finding.role is Role.COMMENT and not _counts_comments(lines[at]):
            continue
        for after in range(at + 1, min(at + 1 + _RULED[finding.role], len(lines))):
            if after in found and found[after].role is finding.role:
                continue
            if after in found or after in more or not _may_be_ruled(lines[after], finding.role):
                break
            if finding.role is Role.COMMENT or _size(lines[after].text) >= _SHORT_HEADLINE:
                more[after] = Finding(finding.role, "roles.headed", f"stands under “{lines[at].text}”")
    return more


def _may_be_ruled(line: Line, role: Role) -> bool:
    """Whether a line may be an entry under the heading: outside the story, or a headline below its last paragraph.

    Behind a bullet it may be the author's own list of sources.
    """
    if line.kept:
        below = role is Role.RELATED and line.zone is Zone.TAIL and line.text[:1] not in _BULLETS
        return below and (not line.ends or line.text.endswith(_ASKS)) and _FULL_STOP.search(line.text) is None
    return line.block.role is Role.OTHER


def _counts_comments(heading: Line) -> bool:
    """Whether comments follow: below the story, and there are some. A bare "Comments" is as often a button."""
    return heading.zone is Zone.TAIL and any(character in _DIGITS for character in heading.text)


def menus(lines: Sequence[Line], found: Mapping[int, Finding]) -> dict[int, Finding]:
    """Lines in long rows outside the story: entries of menus, and headlines of other stories."""
    outside = [not line.kept for line in lines]
    if sum(outside) < _DUMP * len(lines):
        return {}
    more: dict[int, Finding] = {}
    for row in _rows(outside):
        sizes = [_size(lines[at].text) for at in row]
        for place, at in enumerate(row):
            size = sizes[place]
            if at in found or lines[at].block.role is not Role.OTHER or (lines[at].ends and size >= _SENTENCE):
                continue
            around = sizes[max(place - _AROUND, 0) : place + _AROUND + 1]
            like = sum(other >= _LIKE for other in around) >= _MOST * len(around)
            role = Role.RELATED if size >= (_SHORT_HEADLINE if like else _HEADLINE) else Role.NAVIGATION
            more[at] = Finding(role, "roles.row", f"in a row of {len(row)} lines outside the story")
    return more


def opening_menu(lines: Sequence[Line], found: Mapping[int, Finding], packs: Packs) -> dict[int, Finding]:
    """Entries of a menu that open a text: short lines, of which one is a known entry, such as "Home".

    One line alone must be known itself, in a text that shows other furniture.
    """
    if not any(line.zone is Zone.HEAD for line in lines[:_BELOW_TITLE]):
        return {}
    entries: list[int] = []
    title = bool(lines) and _TITLE.search(lines[0].text) is not None
    for at in range(title, min(_LONGEST_MENU, len(lines))):
        line = lines[at]
        if line.zone is not Zone.HEAD or line.ends or not 0 < weighted_length(line.text) <= _ENTRY:
            break
        entries.append(at)
    if (len(entries) < _FEWEST_ENTRIES and not found) or not any(_is_entry(lines[at], packs) for at in entries):
        return {}
    return {
        at: Finding(Role.NAVIGATION, "roles.menu", f"one of {len(entries)} short lines that open the text")
        for at in entries
        if at not in found and lines[at].block.role in _OPEN
    }


def buttons(lines: Sequence[Line], packs: Packs) -> dict[int, Finding]:
    r"""A row of lines that are each the name of a share button: "Facebook", "X", "Print". One alone may be a heading.

    >>> from newsclean.api import clean
    >>> story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    >>> def roles(*lines):
    ...     return [block.role.value for block in clean("\n\n".join(lines)).blocks]
    >>> roles(story, "Facebook", "X", "Print"), roles(story, "Facebook")
    (['paragraph', 'share', 'share', 'share'], ['paragraph', 'paragraph'])
    """
    known = packs.buttons
    named = [line.key in known and _FIGURE.search(line.text) is None for line in lines]
    if sum(named) < _FEWEST_BUTTONS:
        return {}
    more: dict[int, Finding] = {}
    for are_buttons, places in groupby(range(len(lines)), key=named.__getitem__):
        row = list(places)
        if are_buttons and len(row) >= _FEWEST_BUTTONS:
            evidence = f"one of {len(row)} buttons in a row"
            more |= {at: Finding(Role.SHARE, "roles.buttons", evidence) for at in row if lines[at].kept}
    return more


def _is_entry(line: Line, packs: Packs) -> bool:
    return Role.NAVIGATION in {packs.whole.get(line.key), packs.weak.get(line.key)}


def _size(text: str) -> int:
    """How many words a line has, also where the script does not part them."""
    return max(len(words(text)), int(weighted_length(text) / _LETTERS_IN_WORD))


def _rows(outside: Sequence[bool]) -> Iterator[list[int]]:
    for is_outside, places in groupby(range(len(outside)), key=outside.__getitem__):
        row = list(places)
        if is_outside and len(row) >= _ROW:
            yield row


def dangling(lines: Sequence[Line], found: Mapping[int, Finding]) -> dict[int, Finding]:
    """Headings at the end of what is kept, of lists that are outside the story: "Popular", "More from Weir Street".

    Of 58 headings with which bodies of every fourth page ended, written by two tools as Markdown, the gold body holds
    five. A text that shows nothing behind its last heading may have been cut off there, and keeps it.
    """
    more: dict[int, Finding] = {}
    shows_more = False
    for at in reversed(range(len(lines))):
        role = found[at].role if at in found else lines[at].block.role
        if role is Role.HEADING and shows_more:
            more[at] = Finding(Role.RELATED, "roles.dangling", "a heading below which nothing of the story stands")
        elif role in BODY and lines[at].text:
            break
        else:
            shows_more = shows_more or bool(lines[at].text)
    return more if len(more) < len(lines) else {}
