"""Fields above and below a text without fences, as crawlers, mail and news databases write them.

An interview, a recipe and the head of a review are lines with colons, too. So fields count only where a text begins or
ends with several whose names are known, and where people might write such names, nothing else may stand among them.
"""

import re
from collections.abc import Sequence
from typing import Final

from newsclean.structure.fields.names import (
    ADDRESS,
    BEGINNING,
    BEHIND,
    MODIFIED,
    NOTHING,
    PUBLISHED,
    TITLE,
    Field,
    Stretch,
    field_of,
    folded,
)
from newsclean.structure.terminators import is_terminated

__all__ = ["above", "below", "is_prose", "may_end"]

_MOST_ABOVE: Final = 40
_MOST_BELOW: Final = 80
"""Lines that are looked at, at either end of a text."""
_LONGEST_FREE: Final = 150
"""Code points of a line that is no field: the headline, the newspaper, the day; longer ones are the story's."""
_FREE_BY_MACHINE: Final = 12
_FREE_BY_HAND: Final = 1
"""Such lines above and among the fields: of a database's record, and of what anybody may have written."""
_DATED: Final = frozenset({PUBLISHED, MODIFIED, ADDRESS})
"""What the head of a story tells, and that of a book or a film that is reviewed does not."""
_FEWEST_BY_MACHINE: Final = 2
_FEWEST_BY_HAND: Final = 3
_FEWEST_BELOW: Final = 4
"""Fields with known names from which they are a record: with a name that only programs write, without one that tell
of the story, and behind a text."""
_RULER: Final = re.compile(r"[-_=*~–—]{3,}\Z")
_COUNTER: Final = re.compile(
    r"(?:Document \d+ of \d+|Page \d+ of \d+|\d+ of \d+ DOCUMENTS?|End of Document|Document [A-Z]{3,}\d{10}\w{8,})\Z"
)
"""What news databases count: the records of a file, the pages of one, and its number."""
_HEADINGS: Final = frozenset({"body", "classification", "full text", "graphic"})
"""Lines that a database writes alone, without a colon."""
_LISTED: Final = re.compile(r"\(\d{1,3}%\)|;\s.*;\s")
"""What the values of a database's lists hold: `STORMS (92%); COASTS (90%)`."""
_COPYRIGHT: Final = re.compile(r"(?:©|\(c\)|copyright\b)", re.IGNORECASE)


_PICTURE: Final = re.compile(r"(?:PHOTOS?|GRAPHICS?|CHARTS?|MAPS?|DRAWINGS?|CARTOON|IMAGES?)\b")
"""How the lines under "Graphic" begin."""


def above(lines: Sequence[str]) -> list[Stretch]:
    """The fields that a text begins with.

    >>> [line.first for line in above(["Title: Rain", "URL Source: https://e.org", "Markdown Content:", "It rained."])]
    [0, 1, 2]
    >>> above(["Title: Rain", "Author: Ann Lee", "Pages: 220", "Price: 10 €", "Date: 2020", "A book about rain."])
    []
    """
    found: list[Stretch] = []
    for at, line in enumerate(lines[:_MOST_ABOVE]):
        field = field_of(line)
        if field is not None and field.is_known:
            found.append(Stretch(at, at, field))
            if field.meaning == BEGINNING:
                break
        elif folded(line) in _HEADINGS or _RULER.match(line) or _COUNTER.match(line):
            found.append(Stretch(at, at, None))
        elif is_prose(line):
            break
    known = [line.field for line in found if line.field is not None]
    if not known:
        return []
    places = {line.first for line in found}
    free = [at for at in range(max(places)) if at not in places]
    if any(field.name == "from" for field in known):
        found = [line._replace(field=_of_mail(line.field)) for line in found]
    if any(field.is_machine for field in known):
        # The newspaper, the day, the edition and the headline have no names in a database's record.
        whole = sorted([*found, *(Stretch(at, at, None) for at in free)], key=lambda line: line.first)
        return whole if len(known) >= _FEWEST_BY_MACHINE and len(free) <= _FREE_BY_MACHINE else []
    telling = {field.meaning for field in known} - {NOTHING, BEGINNING}
    beside = [*free, max(places) + 1] if max(places) + 1 < len(lines) else free
    is_head = len(telling) >= _FEWEST_BY_HAND and telling & _DATED and len(free) <= _FREE_BY_HAND
    return found if is_head and all(field_of(lines[at]) is None for at in beside) else []


def _of_mail(field: Field | None) -> Field | None:
    """A field of a mail's head, whose subject is the headline."""
    return field._replace(meaning=TITLE) if field is not None and field.name == "subject" else field


def is_prose(line: str) -> bool:
    """Whether a line is the story's: too long for a name, a day or a headline, or a sentence.

    >>> is_prose("It rained."), is_prose("The Courier")
    (True, False)
    """
    return len(line) > _LONGEST_FREE or is_terminated(line)


def below(lines: Sequence[str]) -> list[Stretch]:
    """The fields that a text ends with, of a news database.

    >>> tail = ["Language: ENGLISH", "Publication-Type: Newspaper", "Subject: STORMS (92%)", "Load-Date: May 5, 2020"]
    >>> [line.first for line in below(["It rained.", "Classification", *tail, "End of Document"])]
    [1, 2, 3, 4, 5, 6]
    >>> below(["It rained.", "Company: Reed", "Country: Ghana", "City: Tema", "Notes: none"])
    []
    """
    found: list[Stretch] = []
    for at in range(len(lines) - 1, max(len(lines) - _MOST_BELOW, 0) - 1, -1):
        if not may_end(lines[at]):
            break
        field = field_of(lines[at])
        found.append(Stretch(at, at, field if field is not None and field.name in BEHIND else None))
    known = [line.field for line in found if line.field is not None]
    is_tail = len(known) >= _FEWEST_BELOW and any(field.is_machine for field in known)
    return found[::-1] if is_tail else []


def may_end(line: str) -> bool:
    """Whether a line may stand at the end of a record.

    >>> may_end("Load-Date: May 5, 2020"), may_end("End of Document"), may_end("It rained.")
    (True, True, False)
    """
    field = field_of(line)
    return (
        (field is not None and field.name in BEHIND)
        or folded(line.rstrip(" :")) in _HEADINGS
        or any(sign.match(line) is not None for sign in (_RULER, _COUNTER, _COPYRIGHT, _PICTURE))
        or (_LISTED.search(line) is not None and not is_terminated(line))
    )
