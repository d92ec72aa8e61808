"""A second look at a labelled page: what reads and stands like the story, and yet is not part of it.

Block by block the story that a page says twice, and another story put under it for readers who scroll on, score as high
as the story itself. Only the page as a whole tells that they are one too many.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from newsclean.model import BODY, Block, Element, Role

__all__ = ["RULES", "second_look"]

RULES: Final[Mapping[str, str]] = {
    "page.again": "Where a quarter of the kept text is said again, word for word, only its first copy is kept.",
    "page.another": "Text in another article element than the one that holds headline and story is another story's.",
}

_SHORTEST: Final = 40
"""Code points of a block whose return says something: items of lists and cells of tables come back and are shorter.
Tried on five folds with 20, 40, 60 and 100: 40 and 60 find the same pages."""

_SHARE: Final = 0.25
"""Share of the kept text that copies must make up: a page that carries its story twice, for small screens and for
large ones, says all of it twice, while authors repeat a paragraph. Of 996 held-out pages seven change by more than 0.01
F1, and all gain (0.04 to 0.44); with 0.05, within the reach of single paragraphs, 14 gain and four lose."""

_STORY: Final = 200
"""Code points of kept text that the article element around the headline must hold to be the story's own; one with less
holds the head of a story that stands elsewhere."""

_AROUND: Final = 3
"""Article elements around a headline that are looked at, the innermost first."""

_HEADLINE_TAGS: Final = frozenset({"h1", "h2"})

_Answers = dict[Element | None, bool]


def second_look(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks of a labelled page, with the second copy of the story and other stories labelled as such.

    >>> from newsclean.model import Hints, Span
    >>> said = "The dam above the village gave way at four in the morning."
    >>> rows = [Block(said, Span(0, 58), Hints(Element(tag))) for tag in ("div", "section")]
    >>> [block.role.value for block in second_look(rows)]
    ['paragraph', 'repeat']

    An answer may come back:

    >>> rows = [Block("No, never.", Span(0, 10), Hints(Element(tag))) for tag in ("div", "section")]
    >>> [block.role.value for block in second_look(rows)]
    ['paragraph', 'paragraph']
    """
    others = _other_stories(blocks)
    copies = _copies(blocks, others)
    for index, block in enumerate(blocks):
        score = block.reasons[-1].score if block.reasons else None
        if index in others:
            yield block.label(Role.TEASER, "page.another", "in an article element of its own", score=score)
        elif index in copies:
            yield block.label(Role.REPEAT, "page.again", f"the same as block {copies[index] + 1}", score=score)
        else:
            yield block


def _copies(blocks: Sequence[Block], left_out: frozenset[int]) -> dict[int, int]:
    """Kept blocks that say word for word what a kept block before them says, if they make up enough of the text."""
    first: dict[str, int] = {}
    found: dict[int, int] = {}
    whole = 0
    for index, block in enumerate(blocks):
        if block.role not in BODY or index in left_out:
            continue
        whole += len(block.text)
        if len(block.text) >= _SHORTEST and first.setdefault(block.text, index) != index:
            found[index] = first[block.text]
    return found if sum(len(blocks[index].text) for index in found) >= _SHARE * whole else {}


def _other_stories(blocks: Sequence[Block]) -> frozenset[int]:
    """Kept blocks in article elements behind the one that holds the headline and the story."""
    for index, block in enumerate(blocks):
        if block.role is Role.HEADLINE and block.hints is not None and block.hints.element.tag in _HEADLINE_TAGS:
            own = _own_article(blocks, block.hints.element)
            if own is not None:
                return frozenset(_elsewhere(blocks, index, own))
    return frozenset()


def _own_article(blocks: Sequence[Block], headline: Element) -> Element | None:
    """The innermost article element around the headline that holds the story's text too."""
    for article in islice((element for element in headline.ancestry() if element.tag == "article"), _AROUND):
        inside: _Answers = {None: False, article: True}
        if sum(len(block.text) for block in blocks if block.role in BODY and _holds(block, inside)) >= _STORY:
            return article
    return None


def _elsewhere(blocks: Sequence[Block], headline: int, own: Element) -> Iterator[int]:
    """Kept blocks behind the headline in an article element that is neither within the story's own nor around it."""
    inside: _Answers = {None: False, own: True}
    apart: _Answers = {None: False} | dict.fromkeys(_articles(blocks), True) | dict.fromkeys(own.ancestry(), False)
    for index in range(headline, len(blocks)):
        block = blocks[index]
        if block.role in BODY and _holds(block, apart) and not _holds(block, inside):
            yield index


def _articles(blocks: Sequence[Block]) -> list[Element]:
    """All article elements around the blocks."""
    seen: set[Element] = set()
    for block in blocks:
        element = block.hints.element if block.hints is not None else None
        while element is not None and element not in seen:
            seen.add(element)
            element = element.parent
    return [element for element in seen if element.tag == "article"]


def _holds(block: Block, known: _Answers) -> bool:
    """What is known of the nearest element around a block of which anything is known; remembered for those between."""
    element = block.hints.element if block.hints is not None else None
    chain: list[Element] = []
    while element is not None and element not in known:
        chain.append(element)
        element = element.parent
    answer = known[element]
    known.update(dict.fromkeys(chain, answer))
    return answer
