"""Boxes of other stories: a heading that says so, and below it cards of a linked headline and the first sentence each.

The first sentences of other stories read like the story, and below a story of two paragraphs they outweigh it: what is
kept is judged against the page. The heading tells, and the element that it opens tells how far it rules.
"""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

from newsclean.label.roles.line import Finding, Line, Zone
from newsclean.label.sentences import weighted_length
from newsclean.model import Element, Role

__all__ = ["cards"]

_PHRASE: Final = "roles.phrase"
_LEVELS: Final = 4
"""Elements upwards from a heading in which the box that it opens is looked for: a heading has a wrapper or two."""
_DEEPEST: Final = 2 * _LEVELS
"""Elements upwards in which another block's box is looked for; pages may be nested 500 deep."""
_MOST: Final = 40
"""Blocks of a box: ten cards of section, headline, sentence and day."""
_FEWEST: Final = 2
"""Linked headlines of a box; a lone link is as often the author's own further reading."""
_HEAD: Final = 2
"""Lines below the heading among which the first linked headline stands: a card may begin with its section."""
_BLOCKS: Final = 2
"""Kept blocks for each linked headline at most, itself and a sentence; a box with more of them is no list of cards."""
_LINK: Final = 0.9
"""Share of a line's code points that stand in links, from which it is a link and nothing else."""
_SHORTEST: Final = 15.0
"""Weighted letters of a linked headline; what is shorter is a section's name or a button."""


def cards(lines: Sequence[Line], found: Mapping[int, Finding]) -> dict[int, Finding]:
    """What is kept of the boxes below the story that open with a heading such as “Recommended for you”.

    >>> from newsclean.api import clean
    >>> notice = "<h1>Notice lifted</h1><p>ALDER FALLS — The city lifted its boil-water notice at noon.</p>"
    >>> card = "<article><h3><a href=/a>Three hurt near {0}</a></h3><p>ALDER FALLS — They fell off {0}.</p></article>"
    >>> def last(heading):
    ...     cards = "".join(map(card.format, ("quays", "mills", "walls")))
    ...     page = f"<article>{notice}<div><h3>{heading}</h3>{cards}</div></article>"
    ...     return clean(page, media="html").body.splitlines()[-1]
    >>> last("Recommended for you"), last("What fell off")
    ('ALDER FALLS — The city lifted its boil-water notice at noon.', 'ALDER FALLS — They fell off walls.')
    """
    more: dict[int, Finding] = {}
    for at, finding in found.items():
        if finding.role is not Role.RELATED or finding.rule != _PHRASE or lines[at].zone is Zone.HEAD:
            continue
        box = _opened(lines, at)
        links = {each for each in box if _is_link(lines[each])}
        kept = [each for each in box if lines[each].kept and each not in found]
        if len(links) < _FEWEST or min(links) > at + _HEAD or len(kept) > _BLOCKS * len(links):
            continue
        said = f"in the box under “{lines[at].text}”"
        more |= {each: Finding(Role.RELATED if each in links else Role.TEASER, "roles.cards", said) for each in kept}
    return more


def _opened(lines: Sequence[Line], at: int) -> range:
    """The places below a heading in the largest element that it opens."""
    hints = lines[at].block.hints
    box = range(at, at)
    for element in islice(hints.element.ancestry(), 1, _LEVELS) if hints is not None else ():
        if at and _stands_in(lines[at - 1], element):
            break
        last = at
        while last + 1 < len(lines) and last - at < _MOST and _stands_in(lines[last + 1], element):
            last += 1
        if last - at >= _MOST:
            break
        box = range(at + 1, last + 1)
    return box


def _is_link(line: Line) -> bool:
    hints, length = line.block.hints, len(line.text)
    return hints is not None and hints.link_chars >= _LINK * length and weighted_length(line.text) >= _SHORTEST


def _stands_in(line: Line, element: Element) -> bool:
    hints = line.block.hints
    return hints is not None and any(above is element for above in islice(hints.element.ancestry(), _DEEPEST))
