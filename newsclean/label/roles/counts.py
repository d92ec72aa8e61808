"""A line that counts readers' comments, or says what they are on: “59 Comments”, “3 thoughts on “Hats””."""

import re
from typing import Final

from newsclean.label.roles.line import Finding, Line
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.wording import words
from newsclean.model import Role

__all__ = ["FIGURE", "counted"]

_LONGEST: Final = 150
"""Code points of such a line, which often says the headline again."""
_COUNTED: Final = re.compile(
    r"(?:\(\d{1,5}\)|\W{0,3}\d(?:[\d.,]*\d)?)\s+([^\W\d_][^|“”\"„«»(\[:]{0,40}?)\s*($|[|“”\"„«»(\[:])"
)
"""A number, a few words, and then the end, or a mark in front of what the comments are on. “3. Thoughts” is none,
“(0) comments” one."""
FIGURE: Final = re.compile(r"\W{0,3}\d")
"""How such a line begins."""
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
