"""Press releases: what follows their end is for editors, not for readers.

A release closes with "ENDS" or "-30-" on a line of its own, with "Media contact:" or "Forward-looking statements";
stories on WeChat close with "END". Behind it come notes to editors, what the company says about itself in every
release, and whom to call; aggregators print all of it. (Others close with "###", which is also what is left in Markdown
of a heading without words.)
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from newsclean.label.roles.line import Finding, Line, is_paragraph
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.wording import words
from newsclean.model import Role

__all__ = ["ended"]

_END: Final = re.compile(r"\W*(?:ENDS?|Ends|ends)\W*|\s*[-–—]\s?30\s?[-–—]\s*")
_END_KEYS: Final = frozenset({"ends", "end", ""})
"""Words of such a line: numbers are none."""
_CONTACTS: Final = frozenset(
    {
        *("kontakt", "ansprechpartner", "ansprechpartnerin", "rückfragen", "contact", "contacts", "contacto"),
        *("contatti", "contato", "контакт", "контакты", "επικοινωνία"),
    }
)
"""First words of whom to ask."""
_REACHED: Final = re.compile(r"\w(?:@|\s?[(\[]at[)\]]\s?)\w|\d[\d ()/.-]{5,}\d")
_LEAD: Final = 60
"""Code points within which the colon stands: "Media contact: Ann Lee, 555-0144"."""
_LEADS: Final = re.compile(r"[:\n]")
"""What ends a heading that stands in one block with its text: a colon, or the end of its line."""
_FEWEST: Final = 2
"""Paragraphs of the release in front of its end."""


def ended(lines: Sequence[Line], found: Mapping[int, Finding], packs: Packs) -> dict[int, Finding]:
    r"""The line that ends a press release, and all that follows it, unless that is longer than the release itself.

    >>> from newsclean.api import clean
    >>> story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    >>> def roles(*lines):
    ...     return [block.role.value for block in clean("\n\n".join(lines)).blocks]
    >>> more = "By Monday the river had gone back, and the mill began to grind again, as it had all summer long."
    >>> roles(story, more, "ENDS", "For more, call 555-0144."), roles(story, more, "The rain ends.", "It was dry.")
    (['paragraph', 'paragraph', 'other', 'other'], ['paragraph', 'paragraph', 'paragraph', 'paragraph'])
    """
    kept = [at for at, line in enumerate(lines) if line.kept and at not in found]
    ends = [at for at in kept if _may_end(lines[at], packs)]
    paragraphs = [at for at in kept if is_paragraph(lines[at].block)] if ends else []
    if len(paragraphs) < _FEWEST:
        return {}
    begun, last = paragraphs[_FEWEST - 1], paragraphs[-1]
    # Guides tell whom to call in the midst of them.
    end = next((at for at in ends if at > last or (at >= begun and _closes(lines[at], packs))), len(lines))
    release, notes = [at for at in kept if at < end], [at for at in kept if at >= end]
    if _letters(lines, notes) > _letters(lines, release):
        return {}
    return {at: Finding(Role.OTHER, "roles.ended", f"stands at or behind “{lines[end].text.strip()}”") for at in notes}


def _may_end(line: Line, packs: Packs) -> bool:
    """Whether a line closes a release or says whom to ask; few have a colon near their beginning."""
    opening = line.text[:_LEAD]
    lead = _LEADS.search(opening) if ":" in opening or "\n" in opening else None
    if lead is None:
        return line.key in packs.sets["contacts"] or _is_end(line)
    heading = words(line.text[: lead.start()])
    if " ".join(heading) in packs.sets["contacts"] or _is_end(line):
        return True
    return (lead[0] == "\n" or not _CONTACTS.isdisjoint(heading[:1])) and _tells_contact(line)


def _closes(line: Line, packs: Packs) -> bool:
    lead = _LEADS.search(line.text, 0, _LEAD)
    key = " ".join(words(line.text[: lead.start()])) if lead is not None else line.key
    return key in packs.sets["contacts"] or _is_end(line)


def _is_end(line: Line) -> bool:
    """Whether it is nothing but the end's word or sign; a plain paragraph, whose words are not read, has no key."""
    return line.key in _END_KEYS and _END.fullmatch(line.text) is not None


def _tells_contact(line: Line) -> bool:
    """Whether a line opens with "Contact …:" and says where to write or to call."""
    head, colon, _ = line.text[:_LEAD].partition(":")
    return colon != "" and not _CONTACTS.isdisjoint(words(head)[:1]) and _REACHED.search(line.text) is not None


def _letters(lines: Sequence[Line], places: Sequence[int]) -> int:
    return sum(len(lines[at].text) for at in places)
