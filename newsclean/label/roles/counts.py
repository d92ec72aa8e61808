"""Counting lines: readers' comments (“59 Comments”, “3 thoughts on “Hats””), a gallery's pictures, a player's time."""

import re
from typing import Final

from newsclean.label.roles.line import Finding, Line
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.wording import words
from newsclean.model import Role

__all__ = ["FIGURE", "counted", "position"]

_LONGEST: Final = 150
"""Code points of such a line, which often says the headline again."""
_COUNTED: Final = re.compile(
    r"(?:\(\d{1,5}\)|\W{0,3}\d(?:[\d.,]*\d)?)\s+([^\W\d_][^|“”\"„«»(\[:]{0,40}?)\s*($|[|“”\"„«»(\[:])"
)
"""A number, a few words, and then the end, or a mark in front of what the comments are on. “3. Thoughts” is none,
“(0) comments” one."""
FIGURE: Final = re.compile(r"\W{0,3}\d")
"""How such a line begins."""
_PICTURE: Final = re.compile(r"\s*1 (?:of|/|von|sur|de|di|van|av|af|z|ze|из) ([2-9]|[1-9]\d{1,2})\s*")
"""The first of a gallery's pictures; “5 / 10” is what a reviewer gives."""
_TIME: Final = re.compile(r"\s*(?:0?0:00|\d{1,2}:\d\d\s?/\s?(?:\d{1,2}:)?\d{1,2}:\d\d)\s*")
"""A player that stands at nought, or the time it has played and the whole: “0:00 / 3:45”. A live report's entry tells
one time of day."""
_ON: Final = 2
"""Words between the noun and that mark: “on”, “zu”, “sur l'article”."""


def counted(line: Line, packs: Packs) -> Finding | None:
    r"""A line of plain text that counts comments and says nothing else; on a page the markup is the better sign.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{line}\n\n{story}").blocks[0].role.value
    >>> role("3 thoughts on “Hats”"), role("3. Thoughts on “Hats”")
    ('comment', 'paragraph')
    """
    if line.block.hints is not None or len(line.text) > _LONGEST:
        return None
    count = _COUNTED.match(line.text)
    if count is None:
        return None
    noun, *rest = words(count[1]) or [""]
    if noun not in packs.sets["counted"] or len(rest) > (_ON if count[2] else 0):
        return None
    return Finding(Role.COMMENT, "roles.counted", noun)


def position(line: Line, _packs: Packs) -> Finding | None:
    r"""A line that is nothing but the place in a gallery or a recording: “1 of 12”, “0:00 / 3:45”.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{story}\n\n{line}\n\n{story}").blocks[1].role.value
    >>> role("1 of 12"), role("0:00 / 3:45"), role("5 / 10"), role("12:00")
    ('navigation', 'navigation', 'paragraph', 'paragraph')
    """
    if _PICTURE.fullmatch(line.text) is None and _TIME.fullmatch(line.text) is None:
        return None
    return Finding(Role.NAVIGATION, "roles.position", line.text.strip())
