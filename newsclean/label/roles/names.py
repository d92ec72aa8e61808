"""Bylines without a word that says so: a bare name below the headline, a name beside the date, a name in brackets."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from newsclean.deferred import deferred
from newsclean.label.people import FIRST_AND_LAST, are_announced, are_names
from newsclean.label.roles.days import date_in
from newsclean.label.roles.line import Finding, Line, Zone
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.wording import words
from newsclean.model import BODY, Role

__all__ = ["introduced", "noted", "signed"]

_LONGEST: Final = 90
"""Code points of a byline that also tells the day."""
_PART: Final = re.compile(r"\s*[·•|｜]\s*|\s+[–—-]\s+")
_BARE: Final = deferred(
    r"[（(【]\s*((?!.*[完終终続续])[\u3005\u3400-\u9fff]{2,5}(?:[ \u3000][\u3005\u3400-\u9fff]{1,4})?)\s*[)）】]"
)
"""A name in Han characters, as Japanese and Chinese papers sign a story at its end; “(the end)” is none."""
_AFFILIATED: Final = re.compile(r",\s|\s?[(（]|\s(?:at|in)\s(?=[A-Z])")
"""What parts a name from the paper, the duty or the place behind it: "Ann Lee, Harbour News", "Ann Lee in Oslo"."""
_MOST_AFFILIATED: Final = 7
"""Words of such a line."""
_OPEN: Final = BODY | {Role.OTHER}
_BYLINE: Final = Role.BYLINE
_HEADLINE: Final = Role.HEADLINE
_STORY: Final = Zone.STORY
_TAIL: Final = Zone.TAIL
_LONGEST_NOTE: Final = 300
"""Code points of the sentence that says who the author is."""
_OPENING: Final = 30
"""Words of it within which the author's job is named."""
_SPEECH: Final = re.compile(r"[\"“”„«»「」『』]")

_BELOW: Final = frozenset({Zone.TAIL})
"""Where a byline may stand beside a bare name above the story: an agency below it, and its author above."""

_SLANTED: Final = frozenset({"i", "em"})

_OPEN_ENDED: Final = frozenset({"at", "by", "from", "in", "of", "on"})
"""Words that end no name, but what stands in front of one, or of a day: "Posted On"."""

_AND: Final = re.compile(r"\s(?:and|&|und|et|y|e|och|og|i|и|і|та|ve)\s")

_LONGEST_DUTY: Final = 4
"""Words of a duty in front of a name: "Chief political correspondent"."""

_REACHING: Final = frozenset({"reach", "contact", "email", "e-mail", "follow"})
"""Verbs with which English papers tell how an author is reached. Of five such lines that were kept on 996 pages four
are no part of the gold, and the fifth names no author."""

_ADDRESS: Final = re.compile(r"\w@\w")


def signed(lines: Sequence[Line], found: Mapping[int, Finding], packs: Packs) -> dict[int, Finding]:
    r"""Names that sign the story, where no byline was found: below the headline, beside the date, or at the end.

    >>> from newsclean.api import clean
    >>> story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    >>> def roles(*lines):
    ...     return [block.role.value for block in clean("\n\n".join(lines)).blocks]
    >>> roles("Ferry loses its anchor", "Ann Lee", "12 May 2024", story)
    ['headline', 'byline', 'dateline', 'paragraph']
    >>> roles("Ferry loses its anchor", "Ann Lee", story)
    ['paragraph', 'paragraph', 'paragraph']
    """
    if not lines or lines[0].zone is lines[-1].zone is Zone.STORY:
        return {}
    roles = [found[at].role if at in found else line.block.role for at, line in enumerate(lines)]
    bylines = {line.zone for line, role in zip(lines, roles, strict=True) if role is _BYLINE}
    if not bylines <= _BELOW:
        return {}
    said = {line.key for line, role in zip(lines, roles, strict=True) if role is _HEADLINE}
    for at, line in enumerate(lines):
        if line.zone is _STORY or (line.zone is _TAIL and bylines) or not 0 < len(line.text) <= _LONGEST:
            continue
        if roles[at] not in _OPEN or line.key in said:
            continue
        name = (
            _at_the_end(line, lines[at - 1] if at else None)
            if line.zone is _TAIL
            else _in_head(line, roles[max(at - 1, 0) : at + 2], packs)
        )
        if name:
            return {at: Finding(Role.BYLINE, "roles.signed", name)}
    return {}


def _at_the_end(line: Line, above: Line | None) -> str | None:
    """A name in Han characters in brackets; one in italics right behind the story's last line."""
    match = _BARE.fullmatch(line.text.strip())
    if match is not None:
        return match[1]
    hints = line.block.hints
    is_slanted = hints is not None and not hints.links and not _SLANTED.isdisjoint(hints.inner)
    return line.text if is_slanted and above is not None and above.kept and are_names(line.text) else None


def _in_head(line: Line, around: Sequence[Role], packs: Packs) -> str | None:
    """The name in a line above the story: beside a date in the line, or bare and next to the headline or a date."""
    if line.zone is not Zone.HEAD:
        return None
    parts = [part for part in _PART.split(line.text.strip()) if part]
    names = [part for part in parts if _is_person(part, packs) and not date_in(part, packs)]
    beside = around[0] is Role.HEADLINE or Role.DATELINE in around
    if parts and not names and beside and not line.ends and len(line.words) <= _MOST_AFFILIATED:
        return _beside_duty(parts[0], packs) or _between(parts, around, packs)
    if len(names) != 1:
        return None
    if len(parts) > 1:
        others = [part for part in parts if part is not names[0]]
        dated = all(date_in(part, packs) for part in others)
        site = beside and parts[0] is names[0] and len(line.words) <= _MOST_AFFILIATED
        return names[0] if dated or site else None
    return names[0] if beside and line.block.role is not Role.HEADING else None


def _is_person(text: str, packs: Packs) -> bool:
    """Whether the text is a person's name without a duty in it, and not what stands in front of one ("Written By")."""
    many = words(text)
    if not many or many[-1] in _OPEN_ENDED or " ".join(many) in packs.sets["loose"]:
        return False
    return packs.sets["job"].isdisjoint(text.casefold().split()) and all(map(are_names, _AND.split(text)))


def _beside_duty(text: str, packs: Packs) -> str | None:
    """The name in front of a paper or a place, or behind a duty: "Court reporter Ann Lee"."""
    first = _AFFILIATED.split(text)[0]
    if _is_person(first, packs):
        return first
    many = first.split()
    duties = [at for at, word in enumerate(many[:_LONGEST_DUTY]) if word.casefold() in packs.sets["job"]]
    name = " ".join(many[duties[-1] + 1 :]) if duties else ""
    return name if are_names(name) else None


def _between(parts: Sequence[str], around: Sequence[Role], packs: Packs) -> str | None:
    """The name in a line between the headline and the date, in a script without capitals, a place beside it or not."""
    if around[0] is not Role.HEADLINE or around[-1] is not Role.DATELINE:
        return None
    names = [part for part in parts if are_announced(part) and packs.times.isdisjoint(part.split())]
    return names[-1] if len(names) == 1 else None


def noted(lines: Sequence[Line], found: Mapping[int, Finding], packs: Packs) -> dict[int, Finding]:
    """The sentence in front of a disclaimer that says who the author is: a name, then the author's job."""
    more: dict[int, Finding] = {}
    for at, finding in found.items():
        line = lines[at - 1] if at else None
        if finding.rule != "roles.bio" or line is None or not line.kept or len(line.text) > _LONGEST_NOTE:
            continue
        opening = line.text.split()[:_OPENING]
        name = " ".join(opening[:FIRST_AND_LAST])
        bare = [word.strip(".,;()") for word in opening]
        job = next((word for word in bare if word in packs.sets["job"]), None)
        if are_names(name) and job is not None and not _SPEECH.search(line.text):
            more[at - 1] = Finding(Role.BIO, "roles.noted", f"{name}; {job}")
    return more


def introduced(lines: Sequence[Line], found: Mapping[int, Finding], packs: Packs) -> dict[int, Finding]:
    """The sentence below the story that opens with its author's name: "Ann Lee is a reporter at the Herald.".

    What the labellers left in the story must tell the author's job or address, and have nothing but furniture behind
    it.
    """
    authors = " ".join(finding.evidence for finding in found.values() if finding.role is Role.BYLINE)
    if not authors:
        return {}
    more: dict[int, Finding] = {}
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        if at in found or (not line.kept and not (line.zone is Zone.TAIL and line.ends)):
            continue
        name = _author(line, authors)
        if name and (not line.kept or _tells_job(line, packs)):
            more[at] = Finding(Role.BIO, "roles.introduced", name)
        elif line.kept:
            break
    return more


def _author(line: Line, authors: str) -> str | None:
    """The name that the line opens with, or that it says to reach, if it is an author's: "Contact Ann Lee at …"."""
    many = line.text.split(maxsplit=FIRST_AND_LAST + 1)
    if many[:1] and many[0].casefold() in _REACHING:
        del many[0]
    name = " ".join(many[:FIRST_AND_LAST]).rstrip(",;:–—- ")
    return name if name in authors and are_names(name) else None


def _tells_job(line: Line, packs: Packs) -> bool:
    if len(line.text) > _LONGEST_NOTE or _SPEECH.match(line.text):
        return False
    are_jobs = (word.strip(".,;()") in packs.sets["job"] for word in line.text.casefold().split()[:_OPENING])
    return any(are_jobs) or _ADDRESS.search(line.text) is not None
