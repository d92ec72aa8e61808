"""Roles that follow from several blocks: comment threads, the headline repeated, the headline after a pointer."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsclean.label.roles.line import Finding, Line, Zone
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.wording import words
from newsclean.label.sentences import weighted_length
from newsclean.model import Document, Role

__all__ = ["comments", "dated", "headlines", "pointed_to", "posts"]

_FEWEST_REPLIES: Final = 2
"""Reply buttons that make a thread."""
_LONGEST_COMMENT: Final = 12
"""Blocks from one reply button to the next; longer stretches hold something else."""
_BEFORE_FIRST: Final = 4
"""Blocks of the first comment in front of its button: name, time, one or two paragraphs."""

_FEWEST_POSTERS: Final = 3
"""Different people who post; in an interview two take turns."""
_LONGEST_POST: Final = 12
"""Lines from one who posts to the next."""
_MOST_NAMES: Final = 8
"""Words of a line that tells who posts."""

_HEAD: Final = Zone.HEAD
_HEADLINE: Final = Role.HEADLINE
_FEWEST_HEADLINE_WORDS: Final = 3
_LONGEST_HEADLINE: Final = 200
"""Code points of a headline; the longest in the corpora has 187."""

_FEWEST_DATED: Final = 2
_LONGEST_SENDER: Final = 80
"""Code points of the line that tells who posts and when."""
_MOMENT: Final = re.compile(r"\d{1,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,4}\D{1,8}\d{1,2}[:.]\d\d")

_TITLE_PARTS: Final = re.compile(r"\s*[|_·•»]\s*|\s+[-–—:]+\s+")


def comments(lines: Sequence[Line], packs: Packs) -> dict[int, Finding]:
    """Blocks of a thread in which reply buttons return: name, time, text, "Reply"."""
    buttons = packs.sets["reply"]
    replies = [at for at, line in enumerate(lines) if line.key in buttons]
    if len(replies) < _FEWEST_REPLIES:
        return {}
    found: dict[int, Finding] = {}
    evidence = f"{len(replies)} reply buttons"
    last = max(replies[0] - _BEFORE_FIRST, -1)
    for reply in replies:
        if reply - last <= _LONGEST_COMMENT:
            for at in range(last + 1, reply + 1):
                if at > replies[0] or not lines[at].kept:
                    found[at] = Finding(Role.COMMENT, "roles.thread", evidence)
        last = reply
    return found


def posts(lines: Sequence[Line], packs: Packs) -> dict[int, Finding]:
    r"""Lines that tell who posts what stands below them: “Ann Lee says:”, as the commonest blog software prints them.

    Of 7,561 texts of all kinds, gold bodies among them, 21 have three a few lines apart, all of them readers' comments.

    >>> from newsclean.api import clean
    >>> story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    >>> def roles(*lines):
    ...     return [block.role.value for block in clean("\n\n".join(lines)).blocks]
    >>> roles(story, "Ann Lee says:", "Good.", "Jo Doe says:", "Bad.", "Maja Thorn says:", "Yes.")[1::2]
    ['comment', 'comment', 'comment']

    Two people who take turns give an interview:

    >>> roles(story, "Ann Lee says:", "Good.", "Jo Doe says:", "Bad.", "Ann Lee says:", "Yes.")[1::2]
    ['paragraph', 'paragraph', 'paragraph']
    """
    found: dict[int, Finding] = {}
    row: list[int] = []
    verbs = packs.sets["posts"]
    for at, line in enumerate(lines):
        if (
            not 1 < len(line.words) <= _MOST_NAMES
            or line.words[-1] not in verbs
            or line.ends
            or line.block.hints is not None
        ):
            continue
        row = [*row[-_FEWEST_POSTERS:], at] if row and at - row[-1] <= _LONGEST_POST else [at]
        if len({lines[place].key for place in row}) >= _FEWEST_POSTERS:
            found |= {place: Finding(Role.COMMENT, "roles.posted", line.words[-1]) for place in row}
    return found


def dated(lines: Sequence[Line], found: Mapping[int, Finding]) -> dict[int, Finding]:
    """What a page has below the heading of its comments, where two blocks or more open with who posted when.

    Old pages lay threads out in tables without a name and without a button. The heading alone tells nothing: menus say
    "11 comments", too.
    """
    for heading, finding in found.items():
        line = lines[heading]
        if finding.role is not Role.COMMENT or line.block.hints is None or line.zone is _HEAD:
            continue
        last, times = heading, 0
        for at in range(heading + 1, len(lines)):
            if at - last > _LONGEST_COMMENT:
                break
            if _opens_post(lines[at].text):
                last, times = at, times + 1
        if times >= _FEWEST_DATED:
            evidence = f"{times} dated posts below “{line.text}”"
            end = last + 1 if "\n" in lines[last].text else last + 2
            return {
                at: Finding(Role.COMMENT, "roles.dated", evidence) for at in range(heading + 1, min(end, len(lines)))
            }
    return {}


def _opens_post(text: str) -> bool:
    """Whether a block's first line is short and tells a day and a time of day."""
    first = text.partition("\n")[0]
    return len(first) <= _LONGEST_SENDER and _MOMENT.search(first) is not None


def headlines(document: Document, lines: Sequence[Line], found: dict[int, Finding]) -> dict[int, Finding]:
    """Blocks above the story that say the headline: as a breadcrumb's last step, the page's data or its title has it.

    Where none of them says it, the page's only heading of the first level does, above the story.
    """
    above = {at: line for at, line in enumerate(lines) if line.zone is _HEAD and len(line.text) <= _LONGEST_HEADLINE}
    if not above:
        return {}
    known = {_key(part) for part in _stated(document)}
    for at, finding in found.items():
        if finding.role is Role.BREADCRUMB:
            known.add(_key(finding.evidence.rpartition(" > ")[2] or lines[at].text))
    known = {key for key in known if _may_be_headline(key)}
    said = [at for at, line in above.items() if line.key in known]
    if said or any(line.block.role is _HEADLINE for line in lines):
        return {at: Finding(Role.HEADLINE, "roles.headline", "says the headline again") for at in said}
    first = [at for at, line in enumerate(lines) if _tag(line) == "h1"]
    if len(first) != 1 or first[0] not in above or not _may_be_headline(lines[first[0]].key):
        return {}
    return {first[0]: Finding(Role.HEADLINE, "roles.headline", "the only heading of the first level")}


def _stated(document: Document) -> Iterator[str]:
    """The headlines that the page states, and the parts of its title: headline, section, site."""
    for fact in (*document.facts, *document.evidence):
        if fact.name == "headline":
            yield fact.value
        elif fact.name == "title":
            yield from _TITLE_PARTS.split(fact.value)


_HEADLINE_LENGTH: Final = 20.0
"""Weighted letters of a headline in a script that does not part words."""


def _may_be_headline(key: str) -> bool:
    """Whether a phrase is long enough for a headline: sections and sites have shorter names."""
    return key.count(" ") + 1 >= _FEWEST_HEADLINE_WORDS or (
        not key.isascii() and weighted_length(key) >= _HEADLINE_LENGTH
    )


def _tag(line: Line) -> str:
    return line.block.hints.element.tag if line.block.hints is not None else ""


def pointed_to(lines: Sequence[Line], found: dict[int, Finding]) -> dict[int, Finding]:
    """The headline behind a pointer that ends with a colon: "Lesen Sie auch:", and on the next line what to read."""
    more: dict[int, Finding] = {}
    for at, finding in found.items():
        after = at + 1
        if finding.role is not Role.RELATED or not lines[at].text.rstrip().endswith((":", "：")) or after >= len(lines):
            continue
        line = lines[after]
        if len(line.text) <= _LONGEST_HEADLINE and not line.ends and len(line.words) >= _FEWEST_HEADLINE_WORDS:
            more[after] = Finding(Role.RELATED, "roles.pointed", f"stands behind “{lines[at].text}”")
    return more


def _key(text: str) -> str:
    return " ".join(words(text))
