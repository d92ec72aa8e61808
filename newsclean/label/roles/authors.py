"""What stands below a heading on the author with which a text ends: "About the author", then who that is.

The note is prose of one or two paragraphs on the story's own subject ("has written on harbours for twenty years"), so
that the labellers often keep it; the heading tells.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Final

from newsclean.label.roles.line import Finding, Line, is_paragraph
from newsclean.label.roles.packs import Packs
from newsclean.label.sentences import weighted_length
from newsclean.model import Role

__all__ = ["about"]

_STORY: Final = 600.0
"""Weighted letters of paragraphs above the heading: a short agency story. Author's boxes beside the headline have their
story below."""
_MOST: Final = 3
"""Paragraphs below the heading, at most: a guide to a book has a chapter of that name, and goes on."""


def about(lines: Sequence[Line], found: Mapping[int, Finding], packs: Packs) -> dict[int, Finding]:
    r"""The heading and all that is left of the story below it.

    >>> from newsclean.api import clean
    >>> story = ["Rain fell on the hills for nine days, and the river rose above the old mark near the mill."] * 7
    >>> story = [f"{number} {text}" for number, text in enumerate(story)]
    >>> def roles(*lines):
    ...     return [block.role.value for block in clean("\n\n".join(lines)).blocks][7:]
    >>> note = "Ann Lee grew up by the river, and has written on harbours and their keepers for twenty years."
    >>> roles(*story, "About the author", note), roles(*story, "About the river", note)
    (['bio', 'bio'], ['paragraph', 'paragraph'])
    """
    headings = [at for at, line in enumerate(lines) if line.key in packs.sets["about"]]
    if not headings:
        return {}
    left = [at for at, line in enumerate(lines) if line.kept and at not in found]
    paragraphs = [at for at in left if is_paragraph(lines[at].block)]
    above = [*accumulate((weighted_length(lines[at].text) for at in paragraphs), initial=0.0)]
    for heading in headings:
        before = bisect_left(paragraphs, heading)
        if above[before] >= _STORY and len(paragraphs) - before <= _MOST:
            evidence = f"stands at or under “{lines[heading].text.strip()}”"
            return {at: Finding(Role.BIO, "roles.about", evidence) for at in left if at >= heading}
    return {}
