"""Who took a picture, said in words that name nothing else: "Photo by Ann Lee", "Image courtesy of the museum".

A line that ends in such words was written under a picture, wherever it stands in the story. What stands in front of a
colon alone ("Source:", "Video:") may be the story's own list, so that a name is asked for behind it.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from newsclean.label.roles.line import LONGEST_NOTICE, Finding, Line
from newsclean.model import BODY, Role

__all__ = ["is_name", "taken"]

_RULE: Final = "roles.taken"
_TAIL: Final = 160
"""Code points at a line's end that hold the credit; the longest of the corpora has 110."""
_SIGNS: Final = ("hoto", "mage", "icture", "ourtesy", "redit", "Foto", "Bild", "llustration", "ideo")
"""What every credit holds, by which most lines are passed over."""
_PICTURE: Final = r"[Pp]hoto(?:s|graph|graphs|graphy)?|[Ii]mages?|[Pp]ictures?|[Ii]llustrations?|[Vv]ideo"
_TAKEN: Final = rf"(?:{_PICTURE})\s(?:by|[Cc]redits?|courtesy(?: of)?)\s?[:/–-]?\s"
_OPENING: Final = re.compile(
    rf"(?:[Mm]ain |[Ff]eatured |[Hh]eader |[Cc]over |[Hh]ero )?"
    rf"(?:{_TAKEN}|(?:Photos?|Images?|Photography|Fotos?|Bild|Credits?):\s)"
)
"""How a line begins that is nothing but a credit."""
_ENDING: Final = re.compile(rf"[.!?:…”\"’)\]|/–-]\s(?:{_TAKEN}|Credits?:\s)|[.a-zß-ÿ](?:Foto|Bild|Photo|Credit):\s")
"""How it begins behind what the picture shows: after a sentence or a sign, or with nothing between where a dump lost
it."""
_MOST_WORDS: Final = 16
"""Words of a credit; the longest of the corpora has fourteen."""
_SMALL: Final = frozenset({
    *("al.", "and", "at", "by", "courtesy", "da", "de", "dei", "del", "der", "design", "di", "doi", "du", "e", "et"),
    *("etc.", "for", "from", "in", "la", "le", "of", "on", "the", "und", "van", "via", "von", "y"),
})  # fmt: skip
"""Words in small letters among names: of firms, of who permitted it, of where it was taken from."""
_PARTS: Final = re.compile(r"[\s/|]+")
_ADDRESS: Final = re.compile(r"@\w|[\w-]+(?:\.[a-z]{2,7})+\b")
_NAMED: Final = re.compile(
    r"[^\w@]*(?:[A-ZÀ-ÞŠŽĀ-Ž@][^.!?]*|[A-Z]\.|\d[\w./-]*|[^\w\s]*|[\w-]+(?:\.[a-z]{2,7})+)[.,;:)\]]*\Z"
)
"""A word of a name: with a capital, a handle, a number, an address, a mark."""


def taken(lines: Sequence[Line], found: Mapping[int, Finding]) -> dict[int, Finding]:
    r"""The lines of the story that end in who took a picture, in words that say nothing else.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for {} days, and the river rose above the old mark near the mill."
    ...     return clean("\n\n".join((story.format("nine"), line, story.format("ten")))).blocks[1].role.value
    >>> role("The quay at dawn. Photo by Jo Sample/AP"), role("Image courtesy of the Quay"), role("Credit: Jo Doe")
    ('caption', 'credit', 'credit')
    >>> role("The photo by Jo Sample hangs in the town hall."), role("Image: what the town is known for")
    ('paragraph', 'paragraph')
    """
    more: dict[int, Finding] = {}
    for at, line in enumerate(lines):
        if at in found or line.block.role not in BODY or len(line.text) > LONGEST_NOTICE:
            continue
        role, credit = _credit(line.text.rstrip())
        if role is not None:
            more[at] = Finding(role, _RULE, credit)
    return more


def _credit(text: str) -> tuple[Role | None, str]:
    """The role of a line that ends in a credit, and the credit."""
    tail = text[-_TAIL:]
    if not any(sign in tail for sign in _SIGNS):
        return None, ""
    whole = _OPENING.match(text)
    if whole is not None and is_name(text[whole.end() :]):
        return Role.CREDIT, text
    start = max(len(text) - _TAIL, 0)
    for mark in _ENDING.finditer(text, start):
        if is_name(text[mark.end() :]):
            return Role.CAPTION, text[mark.start() + 1 :].strip()
    return None, ""


def is_name(text: str) -> bool:
    """Whether a text is nothing but names, and what stands among them.

    >>> is_name("Ann Lee/The Dial"), is_name("University of Reed"), is_name("nobody, the pump never came.")
    (True, True, False)
    """
    parts = _PARTS.split(text.strip())
    if not 0 < len(parts) <= _MOST_WORDS or not any(part[:1].isupper() or _ADDRESS.match(part) for part in parts):
        return False
    return all(part.lower().strip(",;:") in _SMALL or _NAMED.match(part) is not None for part in parts)
