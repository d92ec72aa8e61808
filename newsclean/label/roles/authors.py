"""The note on the author with which a text ends, below a heading ("About the author") or without any.

It is prose of one or two paragraphs on the story's own subject ("has written on harbours for twenty years"), so that
the labellers often keep it. The heading tells, or that somebody is introduced of whom the story said nothing.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Final

from newsclean.label.people import FIRST_AND_LAST, are_names
from newsclean.label.roles.line import LONGEST_NOTICE, SPEECH, Finding, Line, is_paragraph
from newsclean.label.roles.packs import Packs
from newsclean.label.sentences import weighted_length
from newsclean.model import Role

__all__ = ["about", "unnamed"]

_STORY: Final = 600.0
"""Weighted letters of paragraphs above the heading: a short agency story. Author's boxes beside the headline have their
story below."""
_MOST: Final = 3
"""Paragraphs below the heading, at most, or without any: a guide to a book has a chapter of that name, and goes on."""

_FEWEST: Final = 4
"""Paragraphs above a note without a heading: in a text of fewer the story may be about that person."""
_LONGEST_NAME: Final = 4
_OPENING: Final = 12
"""Words behind the name of which one is a job."""


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
    paragraphs = [at for at in left if _is_told(lines[at], at, found)]
    above = [*accumulate((weighted_length(lines[at].text) for at in paragraphs), initial=0.0)]
    for heading in headings:
        before = bisect_left(paragraphs, heading)
        if above[before] >= _STORY and len(paragraphs) - before <= _MOST:
            evidence = f"stands at or under “{lines[heading].text.strip()}”"
            return {at: Finding(Role.BIO, "roles.about", evidence) for at in left if at >= heading}
    return {}


def unnamed(lines: Sequence[Line], found: Mapping[int, Finding], packs: Packs) -> dict[int, Finding]:
    r"""The last paragraph, if it introduces by job somebody whom nothing above names; and such a one above it.

    Of 1,007 gold bodies one ends so, in its author's note.

    >>> from newsclean.api import clean
    >>> story = ["Rain fell on the hills for nine days, and the river rose above the old mark near the mill."] * 5
    >>> story = [f"{number} {text}" for number, text in enumerate(story)]
    >>> def roles(*lines):
    ...     return [block.role.value for block in clean("\n\n".join(lines)).blocks][5:]
    >>> note = "Ann Lee is a reporter at the Harbour Herald, and has written on rivers and mills for twenty years."
    >>> roles(*story, note), roles(*story, "Lee came on the tenth day.", note)
    (['bio'], ['paragraph', 'paragraph'])
    """
    more: dict[int, Finding] = {}
    for at in range(len(lines) - 1, -1, -1):
        if not _is_told(lines[at], at, found):
            continue
        person = _introduced(lines[at].text, packs)
        if person is None or len(more) == _MOST or not _is_new(person.split(), lines[:at], found):
            break
        more[at] = Finding(Role.BIO, "roles.unnamed", person)
    return more


def _is_told(line: Line, at: int, found: Mapping[int, Finding]) -> bool:
    """Whether a line is a paragraph of the story, as far as other rules could tell."""
    return line.kept and at not in found and is_paragraph(line.block)


def _introduced(text: str, packs: Packs) -> str | None:
    """Whom a paragraph introduces with a job: the capitalised words that it opens with."""
    if len(text) > LONGEST_NOTICE or SPEECH.search(text) is not None:
        return None
    many = text.split(maxsplit=_LONGEST_NAME + _OPENING)[: _LONGEST_NAME + _OPENING]
    size = next((at for at, word in enumerate(many) if not word[0].isupper()), 0)
    person = " ".join(many[:size]).rstrip(",")
    if not FIRST_AND_LAST <= size <= _LONGEST_NAME or not are_names(person) or any(map(str.isdigit, person)):
        return None
    if not packs.weekdays.isdisjoint(person.lower().split()):
        return None
    jobs = packs.sets["job"]
    return person if any(word.strip(".,;()").casefold() in jobs for word in many[size : size + _OPENING]) else None


def _is_new(person: Sequence[str], above: Sequence[Line], found: Mapping[int, Finding]) -> bool:
    """Whether a story above does not say the last name, not even in a heading: guides to people have one above each.

    Nor is it a person of whose name it has a word in small letters: "The Herald", "On Tuesday".
    """
    texts = [line.text for line in above if line.kept]
    if any(person[-1] in text for text in texts):
        return False
    small = {word.lower() for word in person}
    if any(not small.isdisjoint(text.split()) for text in texts):
        return False
    return sum(_is_told(line, at, found) for at, line in enumerate(above)) >= _FEWEST
