"""Press releases: what stands behind their end is for editors, not for readers.

A release closes with "ENDS" or "-30-" on a line of its own, or with "Media contact:". Behind it come notes to editors,
what the company says about itself in every release, and whom to call; aggregators print all of it. (Others close with
"###", which is also what is left in Markdown of a heading without words.)
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from newsclean.label.roles.line import Finding, Line, is_paragraph
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.wording import words
from newsclean.model import Role

__all__ = ["ended"]

_END: Final = re.compile(r"\W*(?:ENDS|Ends|ends)\W*|\s*[-–—]\s?30\s?[-–—]\s*")
_END_KEYS: Final = frozenset({"ends", ""})
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
_FEWEST: Final = 2
"""Paragraphs of the release in front of its end."""


def ended(lines: Sequence[Line], found: Mapping[int, Finding], packs: Packs) -> dict[int, Finding]:
    """The end of a release, and all that is kept behind it, which is no longer than the release itself."""
    kept = [at for at, line in enumerate(lines) if line.kept and at not in found]
    last = max((at for at in kept if is_paragraph(lines[at].block)), default=len(lines))
    paragraphs = 0
    for count, at in enumerate(kept):
        if paragraphs < _FEWEST:
            paragraphs += is_paragraph(lines[at].block)
        # Guides tell whom to call in the midst of them.
        if paragraphs >= _FEWEST and (_closes(lines[at], packs) or (at > last and _tells_contact(lines[at]))):
            told, notes = kept[:count], kept[count:]
            if _letters(lines, notes) > _letters(lines, told):
                return {}
            evidence = f"stands at or behind “{lines[at].text.strip()}”"
            return {behind: Finding(Role.OTHER, "roles.ended", evidence) for behind in notes}
    return {}


def _closes(line: Line, packs: Packs) -> bool:
    head, colon, _ = line.text[:_LEAD].partition(":")
    key = " ".join(words(head)) if colon else line.key
    return key in packs.sets["contacts"] or (line.key in _END_KEYS and _END.fullmatch(line.text) is not None)


def _tells_contact(line: Line) -> bool:
    """Whether a line opens with "Contact …:" and says where to write or to call."""
    head, colon, _ = line.text[:_LEAD].partition(":")
    return colon != "" and not _CONTACTS.isdisjoint(words(head)[:1]) and _REACHED.search(line.text) is not None


def _letters(lines: Sequence[Line], places: Sequence[int]) -> int:
    return sum(len(lines[at].text) for at in places)
