"""Notes on the author below the story, recognised by the author's name as the page states it.

A line or two on who wrote it stand in the story's own element on many pages, without a name of their own, and read like
its last paragraph. They open with the author's name, in any language.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from newsclean.label.page.titles import folded
from newsclean.model import BODY, Block, Fact, Role

__all__ = ["RULES", "without_bios"]

RULES: Final[Mapping[str, str]] = {
    "page.author": "Labels text below the story that opens with the name of a stated author as a note on the author.",
}

_SURE: Final = 0.9
"""Probability of a kept block from which the story goes on up to there. On five folds six of 996 pages, of six sites,
gain 0.01 to 0.04 F1, and none loses, with weights of three seeds."""

_SHORTEST: Final = 40
"""Code points of a sentence about somebody; what is shorter is a byline."""

_LONGEST_NAME: Final = 40
"""Code points of a name; what is longer is a sentence in the wrong field."""

_MOST_NAMES: Final = 16
"""Authors looked for: a page states a few, a hostile one thousands."""

_SPEAKS: Final = frozenset(":：")
"""Marks behind a name that begin what somebody says, as in an interview."""


def without_bios(blocks: Sequence[Block], evidence: Iterable[Fact]) -> Iterator[Block]:
    """The blocks of a labelled page, with notes on its authors behind the story labelled as such.

    >>> from newsclean.model import Span
    >>> story = Block("Rain fell.", Span(0, 10)).label(Role.PARAGRAPH, "page.story", score=0.99)
    >>> text = "Jo Writer has reported from the hills since 2009."
    >>> note = Block(text, Span(11, 60)).label(Role.PARAGRAPH, "page.story", score=0.8)
    >>> [block.role.value for block in without_bios([story, note], [Fact("author", "Jo Writer", "meta author")])]
    ['paragraph', 'bio']

    Where the story goes on behind it, it is part of the story:

    >>> rows = without_bios([note, story], [Fact("author", "Jo Writer", "meta author")])
    >>> [block.role.value for block in rows]
    ['paragraph', 'paragraph']
    """
    names = _authors(evidence)
    end = _end(blocks, names) if names else len(blocks)
    yield from blocks[:end]
    for block in blocks[end:]:
        name = _opening(block, names)
        if name and (block.role in BODY or block.role is Role.OTHER):
            yield block.label(Role.BIO, "page.author", f"it opens with the author's name, {name!r}", score=block.score)
        else:
            yield block


def _authors(evidence: Iterable[Fact]) -> tuple[str, ...]:
    """The stated names of people, of two words or more, and not the publisher's own; the longest first."""
    stated: dict[str, list[str]] = {"author": [], "site": []}
    for fact in evidence:
        if fact.name in stated and len(fact.value) <= _LONGEST_NAME:
            stated[fact.name].append(folded(fact.value))
    sites = frozenset(stated["site"])
    people = (name for name in dict.fromkeys(stated["author"]) if " " in name and name not in sites)
    return tuple(sorted(islice(people, _MOST_NAMES), key=len, reverse=True))


def _end(blocks: Sequence[Block], names: tuple[str, ...]) -> int:
    """How many blocks there are up to the last one that is surely the story's and about no author."""
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        score = block.score if block.role in BODY else None
        if score is not None and score >= _SURE and not _opening(block, names):
            return index + 1
    return len(blocks)


def _opening(block: Block, names: tuple[str, ...]) -> str:
    """The author's name with which a block's sentence opens; empty if it opens with none."""
    if len(block.text) < _SHORTEST:
        return ""
    text = folded(block.text[: 2 * _LONGEST_NAME])
    name = next((name for name in names if text.startswith(name)), "")
    behind = text[len(name) : len(name) + 1]
    return "" if behind.isalnum() or behind in _SPEAKS else name
