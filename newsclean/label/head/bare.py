"""Authors beside the headline whom nothing announces: a lone link, or a name with the day behind it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsclean.label.head.dates import day_in
from newsclean.label.head.names import printed
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
"""Blocks between a name and the day, one of them a button of a network."""
_DATELINE: Final = Role.DATELINE


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
        behind = block.text[len(name) :]
        around = near[max(at - _NEAR, 0) : at + _NEAR + 1]
        is_told = is_link(block) and _is_signed(name, around, blocks) if not behind else _is_dated(name, behind, blocks)
        if is_told:
            yield name, block.role


def _looks_personal(name: str) -> bool:
    """Whether it is a name; "HR Strategy" and "Just R" (in front of a price) are none."""
    shouts = any(one.isupper() and other.isupper() for one, other in pairwise(name))
    return are_names(name) and not shouts and len(name.rsplit(maxsplit=1)[-1]) > 1


def _names_else(name: str, blocks: Sequence[Block]) -> bool:
    """Whether a word of the name stands in small letters in a paragraph, or the name in a menu: "North Korea"."""
    small = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, name.lower().split()))})(?!\w)")
    if any(block.role is Role.PARAGRAPH and small.search(block.text) for block in blocks):
        return True
    return any(block.role is Role.NAVIGATION and name in block.text.split("\n")[1:] for block in blocks)


def _is_dated(name: str, behind: str, blocks: Sequence[Block]) -> bool:
    """Whether nothing but the day follows the name, and no paragraph speaks of it: "North Korea 14 March 2024"."""
    if _WHEN.fullmatch(behind) is None:
        return False
    return not any(block.role is Role.PARAGRAPH and name in block.text for block in blocks)


def _is_signed(name: str, around: Sequence[Block], blocks: Sequence[Block]) -> bool:
    """Whether the day stands around the name, or a note tells who that is: "Ann Lee is a reporter …"."""
    return any(map(_tells_day, around)) or any(_is_about(name, block) for block in blocks)


def _tells_day(block: Block) -> bool:
    return block.role is _DATELINE or (len(block.text) <= _LONGEST_LINE and day_in(block.text) is not None)


def _is_about(name: str, block: Block) -> bool:
    return block.role not in BODY and block.text.startswith(f"{name} ") and block.text[len(name) + 1 :][:1].islower()
