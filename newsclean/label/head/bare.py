"""Authors beside the headline whom nothing announces: a lone link, or a name with the day behind it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsclean.label.head.dates import day_in
from newsclean.label.head.names import is_opened, printed
from newsclean.label.head.nicknames import is_link
from newsclean.label.people import are_names
from newsclean.model import BODY, Block, Role

__all__ = ["bare_names"]

_LONGEST_LINE: Final = 120
"""Code points of a line with a name and a day."""
_UNNAMED: Final = frozenset({Role.BIO, Role.CREDIT, Role.DATELINE, Role.NAVIGATION, Role.OTHER, Role.RELATED})
"""What pages seem to say of the author's name where nothing announces it."""
_WHEN: Final = re.compile(r"[\s|,·•–—-]*(?:[^\W\d_]{3,12}\s)?(?:\d.*\d|\d+\s[^\W\d_]+\s[^\W\d_]+)(?:\s[^\W\d_]{1,4})?")
"""A day or "2 minutes ago" behind a name, and nothing behind that."""
_NEAR: Final = 2
"""Blocks from a name to the day, one of them a button of a network; 1 and 3 find the same authors on 280 pages."""
_DATELINE: Final = Role.DATELINE

_NO_PERSONS: Final = re.compile(r"(?:North|South|East|West|New|United|Breaking)\s")
"""How places and sections begin that are written as names are: "North Yorkshire", "Breaking News"."""

_JOB: Final = re.compile(
    r"\b(?:writer|reporter|editor|journalist|correspond|correspons|columnist|analyst|staff|autorin?\b|r[eé]da[ck]t|"
    r"giornalist|periodista|jornalista|корреспондент)|기자|[記记]者",
    re.IGNORECASE,
)
_LONGEST_JOB: Final = 40
"""Code points of a line below the name that says what the author is: "Senior Writer", "Corresponsal en Atenas"."""


def bare_names(near: Sequence[Block], blocks: Sequence[Block]) -> Iterator[tuple[str, Role]]:
    """Names in the blocks `near` the headline, and what the page says they are; `blocks` are all of the page.

    Sections and buttons stand there as well ("Real Estate", "Get Started"): no word of a name is written small in the
    story, and a link has the day beside it, or a note below that begins with the name. Without those, of 21 such links
    on pages of companies and guides twelve named nobody.

    >>> from newsclean import clean
    >>> story = "<p>Rain fell on the hills for nine days, and the river rose above the old mark near the mill.</p>"
    >>> def author(line):
    ...     return clean(f"<h1>Rain at last</h1><div>{line}</div><div>14 March 2024</div>{story}").byline
    >>> author("<a href=/ann>Ann Lee</a>"), author("<a href=/hills>Old Hills</a>")
    ('Ann Lee', None)
    """
    for at, block in enumerate(near):
        if block.role not in _UNNAMED or len(block.text) > _LONGEST_LINE:
            continue
        name = printed(block.text.partition("\n")[0].partition("|")[0])
        if not _looks_personal(name) or not block.text.startswith(name) or _names_else(name, blocks):
            continue
        if _is_told(name, at, near, blocks):
            yield name, block.role


def _is_told(name: str, at: int, near: Sequence[Block], blocks: Sequence[Block]) -> bool:
    """Whether the lines around a name, or what follows it in its own, tell that it is the author's."""
    behind = near[at].text[len(name) :]
    if behind:
        return _WHEN.fullmatch(behind) is not None and not _is_spoken_of(name, blocks)
    if _is_signed(at, near):
        return True
    if is_link(near[at]):
        return _is_dated(name, at, near, blocks)
    # In a text without markup a line may be a link, but also a heading or a caption.
    return near[at].hints is None and _is_dated(name, at, near, blocks) and not _is_spoken_of(name, blocks)


def _looks_personal(name: str) -> bool:
    """Whether it is a name; "HR Strategy", "Staff Writer" and "Just R" (in front of a price) are none."""
    if _JOB.search(name):
        return False
    shouts = any(one.isupper() and other.isupper() for one, other in pairwise(name))
    return are_names(name) and not shouts and _NO_PERSONS.match(name) is None and len(name.rsplit(maxsplit=1)[-1]) > 1


def _names_else(name: str, blocks: Sequence[Block]) -> bool:
    """Whether a word of the name stands in small letters in a paragraph, or the name in a menu: "North Korea"."""
    small = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, name.lower().split()))})(?!\w)")
    if any(block.role is Role.PARAGRAPH and small.search(block.text) for block in blocks):
        return True
    return any(block.role is Role.NAVIGATION and name in block.text.split("\n")[1:] for block in blocks)


def _is_spoken_of(name: str, blocks: Sequence[Block]) -> bool:
    """Whether a paragraph holds the name: "North Korea 14 March 2024" stands above a story about it."""
    return any(block.role is Role.PARAGRAPH and name in block.text for block in blocks)


def _is_signed(at: int, near: Sequence[Block]) -> bool:
    """Whether the line above is "By" and no more, or the line below says what the author is."""
    above, below = near[at - 1].text if at else "", near[at + 1].text if at + 1 < len(near) else ""
    return (is_opened(above) and not printed(above)) or (len(below) <= _LONGEST_JOB and bool(_JOB.search(below)))


def _is_dated(name: str, at: int, near: Sequence[Block], blocks: Sequence[Block]) -> bool:
    """Whether the day stands around the name, or a note tells who that is: "Ann Lee is a reporter …"."""
    around = near[max(at - _NEAR, 0) : at + _NEAR + 1]
    return any(map(_tells_day, around)) or any(_is_about(name, block) for block in blocks)


def _tells_day(block: Block) -> bool:
    return block.role is _DATELINE or (len(block.text) <= _LONGEST_LINE and day_in(block.text) is not None)


def _is_about(name: str, block: Block) -> bool:
    return block.role not in BODY and block.text.startswith(f"{name} ") and block.text[len(name) + 1 :][:1].islower()
