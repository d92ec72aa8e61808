"""Whether a block is the headline that the page states of itself.

The headline is head matter, however well it reads: most gold bodies begin behind it.
"""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from newsclean.model import Block, Element, Fact

__all__ = ["Titles", "folded"]

_GAPS: Final = 2
"""Fewest spaces in a heading that is looked for within a title: one or two words may be the site's name."""

_CHARACTERS: Final = 8
"""The same in scripts without capitals and mostly without spaces, in code points."""

_MOST: Final = 64
"""Statements that are looked at: a page says its headline three to six times, a hostile one thousands of times, and
each of its headings would be looked for in all of them."""

_SPAN: Final = "span"
_KICKER: Final = 40
"""Code points in front of the headline in its heading, which nothing may part from it: “KielShipyard reopens”."""

_PARTED: Final = re.compile(r"\s+[|\u2013\u2014\u00b7\u2022:»-]+\s+|:\s")
"""What parts a headline from the name of a site, or of a journal's author ("ann_lee: Rain at last"), in a title."""

_POSTS: Final = frozenset({"post", "entry", "article"})


class Titles:
    """The titles and headlines that a page states, without regard to case and white space."""

    def __init__(self, evidence: Iterable[Fact]) -> None:
        evidence = tuple(evidence)
        stated = (folded(fact.value) for fact in evidence if fact.name in {"headline", "title"})
        self._titles = frozenset(islice(stated, _MOST))
        self._openings = frozenset(title[:1] for title in self._titles)
        sites = frozenset(folded(fact.value) for fact in evidence if fact.name == "site")
        self._stories = (frozenset(max(_PARTED.split(title), key=len) for title in self._titles) | self._titles) - sites

    def headline(self, block: Block) -> bool:
        """Whether a block is a stated headline, or a top heading that a stated title holds beside the site's name."""
        top = block.hints is not None and _is_top(block.hints.element)
        # Folding the text of all blocks takes 0.2 ms a page; a first letter rules out nine in ten.
        if not top and block.text.lstrip()[:1].casefold()[:1] not in self._openings:
            return False
        text = folded(block.text)
        if text in self._titles:
            return True
        if not top or (text.count(" ") < _GAPS and not (text.upper() == text and len(text) >= _CHARACTERS)):
            return False
        return any(text in title for title in self._titles)

    def below_kicker(self, block: Block) -> int:
        """Where in a heading of several elements a stated headline begins, behind its place or topic; or 0."""
        hints = block.hints
        if hints is None or _SPAN not in hints.inner or not _is_top(hints.element):
            return 0
        text = folded(block.text)
        for title in self._titles:
            start = len(block.text) - len(title)
            if 0 < start <= _KICKER and title.count(" ") >= _GAPS and text.endswith(title):
                return start if folded(block.text[start:]) == title else 0
        return 0

    def opening(self, block: Block) -> int:
        """Where the first of several lines ends, if it is a stated headline, with the site's name or not; or 0."""
        end = block.text.find("\n")
        line = folded(block.text[: max(end, 0)])
        told = line.count(" ") >= _GAPS or (line.upper() == line and len(line) >= _CHARACTERS)
        return end if told and line in self._stories else 0


def _is_top(element: Element) -> bool:
    """Whether an element heads a page or, by its name, a post: blogs keep the first level for their own name."""
    if element.tag in {"h1", "h2"}:
        return True
    return element.tag in {"h3", "h4"} and "title" in element.tokens and not _POSTS.isdisjoint(element.tokens)


def folded(text: str) -> str:
    """The text without regard to case and white space.

    >>> folded("Rain  at\u00a0last")
    'rain at last'
    """
    return " ".join(text.split()).casefold()
