r"""Bylines that came apart: "By" on a line, and the author on the next.

On the page the word is text and the name a link in it. Tools that write each element on a line of its own, as
`soup.get_text("\n")` does, part them, and neither line says anything by itself.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsclean.label.people import FIRST_AND_LAST, PARTICLES, are_announced
from newsclean.label.roles.line import Finding, Line, Zone
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.shapes import is_agency
from newsclean.model import Role

__all__ = ["announced"]

_WORD: Final = "roles.announcing"
_NAME: Final = "roles.announced"
_LONGEST: Final = 60
"""Code points of such a line, with a paper or a duty behind the name."""
_MOST_WORDS: Final = 4
"""Words of what announces: "Dec 19, 2023 by", "Ein Kommentar von"; and of a name."""
_NEAR: Final = 6
"""Lines between the names of one story."""
_OF_OTHERS: Final = frozenset({"edited", "photographs", "produced", "recipe", "recipes", "review"})
"""Words in front of "by" that name another than the author."""
_TITLES: Final = frozenset({"author", "authors", "autor", "autora", "auteur", "autore", "autorin autor"})
"""Words for an author that stand as headings of a row of facts, without a colon."""
_BEHIND: Final = re.compile(r"\s*(?:[,|/(·•]|\s[–—-]\s).*")
"""The duty or the paper behind a name."""
_FIGURE: Final = re.compile(r"\d")
_BYLINE: Final = Role.BYLINE
_HEAD: Final = Zone.HEAD
_TAIL: Final = Zone.TAIL


def announced(lines: Sequence[Line], found: Mapping[int, Finding], packs: Packs) -> dict[int, Finding]:
    r"""The line that announces the author, and the one with the name: the last ones above the story.

    Above it stand teasers of other stories with authors of their own; below it a name counts if it is the only one.

    >>> from newsclean.api import clean
    >>> story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    >>> def roles(*lines):
    ...     return [block.role.value for block in clean("\n\n".join(lines)).blocks]
    >>> roles("Ferry loses its anchor", "By", "Ann Lee", story)[1:]
    ['byline', 'byline', 'paragraph']
    >>> roles("Ferry loses its anchor", "Nearby", "Ann Lee", story)[1:]
    ['paragraph', 'paragraph', 'paragraph']
    """
    pairs = list(_pairs(lines, found, packs))
    above = [(at, name) for at, name in pairs if lines[at].zone is _HEAD]
    below = [(at, name) for at, name in pairs if lines[at].zone is _TAIL]
    chosen = [pair for pair in above if above[-1][0] - pair[0] <= _NEAR] or (below if len(below) == 1 else [])
    more: dict[int, Finding] = {}
    for at, name in chosen:
        more[at] = Finding(_BYLINE, _WORD, lines[at].text)
        more[at + 1] = Finding(_BYLINE, _NAME, name)
    return more


def _pairs(lines: Sequence[Line], found: Mapping[int, Finding], packs: Packs) -> Iterator[tuple[int, str]]:
    """Where a line announces the name on the next, and the name."""
    for at in range(len(lines) - 1):
        line, below = lines[at], lines[at + 1]
        if len(below.text) > _LONGEST or not _announces(line, packs):
            continue
        if below.key in packs.whole or (at + 1 in found and found[at + 1].role is not _BYLINE):
            continue
        name = _BEHIND.sub("", below.text.strip())
        if _is_name(name) and not is_agency(name):
            yield at, name


def _announces(line: Line, packs: Packs) -> bool:
    """Whether a line is nothing but what stands in front of an author's name, behind a day or not."""
    if not 0 < len(line.words) <= _MOST_WORDS or len(line.text) > _LONGEST or line.words[0] in _OF_OTHERS:
        return False
    # Some words are both, such as Italian "di" and the Tuesday of Afrikaans.
    keys = {line.key, " ".join(word for word in line.words if word not in packs.calendar)}
    if not keys.isdisjoint(packs.sets["loose"]) or line.key in _TITLES:
        return True
    return line.text.rstrip().endswith((":", "：")) and packs.lead.get(line.key) is _BYLINE


def _is_name(text: str) -> bool:
    """Whether a text is a name where a word announces it: first and last name, in capitals or with particles, too."""
    if text.lower() == text.upper() and are_announced(text):
        return True
    many = [word for word in text.split() if word not in PARTICLES]
    if _FIGURE.search(text) is not None or not FIRST_AND_LAST <= len(many) <= _MOST_WORDS:
        return False
    cased = " ".join(word.capitalize() if word.isupper() else word for word in many)
    return many[0] == text.split(maxsplit=1)[0] and are_announced(cased)
