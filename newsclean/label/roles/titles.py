"""The headline of a text without markup: the line above the story that reads like one and speaks of the same things.

Nothing states the headline of a plain text. What tells it from a menu is that the story uses its words again; what
tells it from the standfirst is that it is shorter, stands before it, and is followed by who wrote the story and when.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from newsclean.deferred import deferred
from newsclean.label.latin import respelled, table
from newsclean.label.roles.line import Finding, Line, Zone
from newsclean.label.sentences import PROSE, WIDE, weighted_length
from newsclean.model import BODY, Document, Role

__all__ = ["again", "title"]

_TOKEN: Final = deferred(rf"[{WIDE}]|[^\W\d_{WIDE}][\w\u0300-\u036f\u0900-\u0dff\u200c\u200d]*")
_LONGEST: Final = 130.0
"""Weighted letters of a headline in a text; most longer lines above stories in the corpora's dumps are standfirsts
(with 200 the right line is taken in 70 of 100 dumps, with 130 in 73)."""
_FEWEST: Final = 3
"""Words; what has fewer is a section or a button."""
_OPEN_END: Final = (":", "：", ",", "،", "、", ";", "…", "...", "-", "–", "—", "|")
_PARTED: Final = re.compile(r"[·•|｜]")
"""Signs between a headline and its site, or a day and a name; a headline itself has none."""
_BULLET: Final = re.compile(r"\s*[-*+•]\s")
"""What stands before an entry of a menu, where a tool has kept the list's signs: of inscriptis' dumps another three in
100 show their headline. A dash opens headlines that quote."""
_ASKS: Final = ("?", "!", "？", "！", "؟")
"""Sentence ends that headlines have, too."""

_FEWEST_AGAIN: Final = 2
"""Words that the story must say again: of a paper's name, "the" is one."""
_SPOKEN: Final = 10
"""Words beyond which more words that the story says again do not speak louder for a line."""
_FAR: Final = 30
_PER_BLOCK: Final = 0.03
"""Blocks from the story at which distance stops to count, and what each costs: menus stand at the top. Of 840 dumps of
news and world by bs4, html-text and inscriptis the headline is found in 696; with 5, 15, 60 and 200 blocks in 690 or
691, at a cost of 0, 0.015, 0.045, 0.06 and 0.1 in 691, 693, 691, 689 and 668."""
_SIGNED: Final = 0.7
_BELOW: Final = 3
"""What a byline or a date among the next three blocks is worth."""
_SAID_TWICE: Final = 1.0
"""What it is worth that another line above the story begins with the same words: the page's title does."""
_IS_TITLE: Final = 1.0
"""What it is worth beyond that, if the text begins with the same line."""
_ENOUGH: Final = 0.8
"""What a headline reaches at least: one that shares a third of ten words with the story, right above it."""
_BEFORE: Final = 2
_ABOUT_AS_GOOD: Final = 0.7
"""Blocks in front of the best line in which one that is nearly as good is the headline, and the best the standfirst.
All of these were set on dumps of news and world pages by three tools: the headline found in 73-79 of 100."""

_PLAIN_HEADLINE: Final = 75.0
"""Weighted letters of a headline that nothing but its place and shape tells; nine of ten standfirsts that open a gold
body are longer. It is asked only where a text shows furniture: of 939 gold bodies, which show none, 23 open with a line
of this shape."""
_FEWEST_STANZAS: Final = 3
_LONE_STANZAS: Final = 4
_FEWEST_IN_TITLE: Final = 2
"""A poem's title stands above two stanzas or more, of which at most one in four is a single line; it has two words."""
_NUMBERED: Final = re.compile(r"\s*(?:[-*•–—…#]|\(?\d{1,3}[.):]\s|\d+$)")


_OPEN: Final = BODY | {Role.OTHER}

_SITE: Final = re.compile(r"\s+[|_·•»–—-]\s+(?=[^|_·•»–—-]{2,40}\Z)")
"""Between a page's title and its site: dumps of a page begin with both."""

_STEM: Final = 4
"""Letters by which words are compared, since a headline has them in other forms than the story: “renarna”, “renar”. Of
dumps by three tools the headline is found in 85, 84 and 85 of 100 on news (whole words: 84, 84, 85), on world in 73, 67
and 62 (71, 64, 61); three, five, six or seven letters find fewer."""

_NO_BEGINNING: Final = "0123456789_"

_SHORTEST_TITLE: Final = 24.0
"""Weighted letters of a page's title that comes again; "MIT Technology Review" and "Contact Us Login" do, too."""


def title(document: Document, lines: Sequence[Line], found: Mapping[int, Finding]) -> dict[int, Finding]:
    r"""The headline above the story of a text without markup, if a line stands out as one.

    A line that the labellers left in the story needs more than one that is outside already: a byline or a date beside
    it, or that it opens the text right above the first paragraph, short and longer than every heading in the story. By
    its shape alone it is taken only where something else stands outside the story: what opens a text without any
    furniture is the author's heading, or what a cleaner, such as this one, has left on purpose.

    >>> from newsclean.api import clean
    >>> story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    >>> def roles(*lines):
    ...     return [block.role.value for block in clean("\n\n".join(lines)).blocks]
    >>> roles("Rain fills the old mill's river", "By Ann Lee", story), roles("Rain fills the old mill's river", story)
    (['headline', 'byline', 'paragraph'], ['paragraph', 'paragraph'])
    """
    story = next((at for at, line in enumerate(lines) if line.zone is not Zone.HEAD), 0)
    if not story:
        return _above_verse(document, lines) if 0 not in found else {}
    roles = [found[at].role if at in found else line.block.role for at, line in enumerate(lines)]
    if Role.HEADLINE in roles[:story]:
        return {}
    first = next((at for at in range(story) if roles[at] in BODY and lines[at].text), None)
    kept = [line for line, role in zip(lines[story:], roles[story:], strict=True) if role in BODY]
    best = _best(lines[:story], roles[:story], kept)
    if best is not None and (not lines[best].kept or _is_signed(best, roles) or _is_dated(best, roles)):
        return {best: Finding(Role.HEADLINE, "roles.title", "the story says its words again")}
    shows_furniture = any(role not in BODY for role in roles)
    alone = first is not None and not any(roles[at] in BODY and lines[at].text for at in range(first + 1, story))
    if shows_furniture and first is not None and alone and _opens(lines[first], kept):
        return {first: Finding(Role.HEADLINE, "roles.title", "opens the text, short and without a full stop")}
    return {}


def again(lines: Sequence[Line], found: Mapping[int, Finding]) -> dict[int, Finding]:
    """Lines above the story that say its headline once more, with the site behind it or not: the page's title."""
    said = {_folded(lines[at].text) for at, finding in found.items() if finding.rule == "roles.title"}
    if not said:
        return {}
    return {
        at: Finding(Role.HEADLINE, "roles.headline", "says the headline again")
        for at, line in enumerate(lines)
        if line.zone is Zone.HEAD and at not in found and _folded(_SITE.split(line.text)[0]) in said
    }


def _folded(text: str) -> str:
    """The text for comparison, figures and all: of a programme's lines many differ in nothing else."""
    return " ".join(text.casefold().split())


def _spoken(story: Sequence[Line]) -> frozenset[str]:
    """How the words of the story's paragraphs begin."""
    long = (line.text for line in story if weighted_length(line.text) >= PROSE)
    return frozenset(token[:_STEM] for text in long for token in _tokens(text))


def _tokens(text: str) -> list[str]:
    """The words of a text in folded case, also of scripts that do not part them."""
    spelled = respelled(text.replace("ß", "ss"), _latin())
    if spelled is None:
        return _TOKEN.findall(text.casefold())
    return list(filter(None, (run.lstrip(_NO_BEGINNING) for run in spelled.split())))


@cache
def _latin() -> bytes:
    """Letters, digits and underscores, of which the first begin words."""
    return table(lambda character: character.casefold() if character.isalnum() or character == "_" else " ")


def _best(lines: Sequence[Line], roles: Sequence[Role], story: Sequence[Line]) -> int | None:
    """The line above the story for which most speaks."""
    keys = [" ".join(_tokens(line.text)) if weighted_length(line.text) <= _LONGEST else "" for line in lines]
    entitled = _entitled(lines)
    likely = {
        at: tokens
        for at, (line, key) in enumerate(zip(lines, keys, strict=True))
        if len(tokens := key.split()) >= _FEWEST and ((roles[at] in _OPEN and _may_be(line)) or at in entitled)
    }
    if not likely:
        return None
    row = sorted(keys)
    spoken = _spoken(story)
    candidates: dict[int, float] = {}
    for at, tokens in likely.items():
        again = sum(token[:_STEM] in spoken for token in tokens)
        said = again / len(tokens) if again >= _FEWEST_AGAIN else 0.0
        weight = said * min(len(tokens), _SPOKEN) ** 0.5 - _PER_BLOCK * min(len(lines) - at, _FAR)
        weight += _SIGNED if _is_signed(at, roles) else 0.0
        weight += _SAID_TWICE if _is_said_twice(keys[at], row) else 0.0
        weight += _IS_TITLE if at in entitled else 0.0
        candidates[at] = weight
    best = max(candidates, key=lambda at: (candidates[at], at))
    if candidates[best] < _ENOUGH:
        return None
    near = range(best - _BEFORE, best)
    return next((at for at in near if candidates.get(at, -1.0) >= candidates[best] - _ABOUT_AS_GOOD), best)


def _entitled(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that say again what a dump of a page begins with, its title, with the site or without.

    What comes again whole is the headline, also among the entries of a menu, with a bar in it, or where it opens as a
    byline does ("Von Kiel bis Rom: …").
    """
    first = next((at for at, line in enumerate(lines) if line.text.strip()), len(lines))
    said = lines[first].text if first < len(lines) else ""
    titles = {_folded(text) for text in (said, _SITE.split(said)[0]) if weighted_length(text) >= _SHORTEST_TITLE}
    return frozenset(at for at in range(first + 1, len(lines)) if titles and _folded(lines[at].text) in titles)


def _may_be(line: Line) -> bool:
    text = line.text.rstrip()
    if _BULLET.match(text) or text.endswith(_OPEN_END) or _PARTED.search(text):
        return False
    return not line.ends or text.endswith(_ASKS)


def _is_signed(at: int, roles: Sequence[Role]) -> bool:
    """Whether a byline or a date stands just below."""
    return any(role in {Role.BYLINE, Role.DATELINE} for role in roles[at + 1 : at + 1 + _BELOW])


def _is_dated(at: int, roles: Sequence[Role]) -> bool:
    """Whether a byline or a date stands right above."""
    return at > 0 and roles[at - 1] in {Role.BYLINE, Role.DATELINE}


def _is_said_twice(key: str, row: Sequence[str]) -> bool:
    """Whether another line begins with these words, asked of the sorted lines."""
    behind = bisect_right(row, key)
    return row[behind - 2 : behind] == [key, key] or (behind < len(row) and row[behind].startswith(key))


def _opens(line: Line, story: Sequence[Line]) -> bool:
    """Whether a line that opens a text is its headline, as far as its shape tells."""
    size = weighted_length(line.text)
    if size > _PLAIN_HEADLINE or line.ends or not _may_be(line) or _NUMBERED.match(line.text):
        return False
    if len(_tokens(line.text)) < _FEWEST:
        return False
    return all(weighted_length(other.text) < size for other in story if other.zone is Zone.STORY and _is_heading(other))


def _is_heading(line: Line) -> bool:
    return not line.ends and not _NUMBERED.match(line.text) and len(line.text) < PROSE


def _above_verse(document: Document, lines: Sequence[Line]) -> dict[int, Finding]:
    """The title of a poem: the only line that stands alone, where all others stand in stanzas."""
    if len(lines) < _FEWEST_STANZAS or lines[0].ends or not lines[0].kept:
        return {}
    if len(lines[0].words) < _FEWEST_IN_TITLE or not _may_be(lines[0]):
        return {}
    stanzas = _stanzas(document)
    alone = sum(size == 1 for size in stanzas[1:])
    if len(stanzas) < _FEWEST_STANZAS or stanzas[0] != 1 or alone * _LONE_STANZAS > len(stanzas):
        return {}
    return {0: Finding(Role.HEADLINE, "roles.title", f"stands alone above {len(stanzas) - 1} stanzas")}


def _stanzas(document: Document) -> list[int]:
    """How many lines stand together, by empty lines in the source."""
    sizes: list[int] = []
    end = 0
    for block in document.blocks:
        apart = document.source.text.count("\n", end, block.span.start) > 1
        end = block.span.end
        if apart or not sizes:
            sizes.append(1)
        else:
            sizes[-1] += 1
    return sizes
