"""A second look at a labelled page: what only the page as a whole can tell.

Block by block the story that a page says twice, and another story put under it for readers who scroll on, score as high
as the story itself; and a heading says too little to be known for the story's but by what stands around it.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress, islice
from typing import Final

from newsclean.model import BODY, Block, Element, Role

__all__ = ["RULES", "second_look"]

RULES: Final[Mapping[str, str]] = {
    "page.again": "Keeps only the first copy if a quarter of the kept text is repeated word for word.",
    "page.another": "Labels text in an article element other than the one with headline and story as another story's.",
    "page.between": "Keeps a doubtful heading right between kept blocks.",
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

_HEADLINES: Final = 8
"""Headlines whose articles are looked at: a page sets its headline once or twice, a hostile one thousands of times."""

_HEADLINE_TAGS: Final = frozenset({"h1", "h2"})

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

_DOUBTFUL: Final = 0.2
"""Probability from which a heading between kept blocks is kept. On five folds worth 0.0005 on articles, 0.0006 on world
and -0.0003 on news; 18 pages gain more than 0.01 F1, five lose. 0.1 to 0.3 do as well."""

_NEAR: Final = 2
"""Blocks before and behind a heading among which a kept one must stand: a picture's caption may come between."""

_LONGEST_HEADING: Final = 200
"""Code points of a heading; what is longer is a paragraph in large type."""

_SAID: Final = frozenset({Role.HEADLINE, Role.REPEAT, Role.PULLQUOTE})
"""Roles of headings that are the story's words, but not to be said again."""

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
    blocks = list(_with_headings(blocks))
    kept = [block.role in BODY for block in blocks]
    others = _other_stories(blocks, kept)
    copies = _copies(blocks, [is_kept and index not in others for index, is_kept in enumerate(kept)])
    if not others and not copies:
        yield from blocks
        return
    for index, block in enumerate(blocks):
        if index in others:
            yield block.label(Role.TEASER, "page.another", "in an article element of its own", score=block.score)
        elif index in copies:
            yield block.label(Role.REPEAT, "page.again", f"the same as block {copies[index] + 1}", score=block.score)
        else:
            yield block


def _with_headings(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, with doubtful headings kept where they stand between kept blocks."""
    kept = [block.role in BODY for block in blocks]
    for index, block in enumerate(blocks):
        score = block.score if _is_left_out_heading(block) else None
        if (
            score is not None
            and score > _DOUBTFUL
            and any(kept[max(0, index - _NEAR) : index])
            and any(kept[index + 1 : index + 1 + _NEAR])
        ):
            yield block.label(Role.HEADING, "page.between", "kept blocks stand right before and behind it", score=score)
        else:
            yield block


def _is_left_out_heading(block: Block) -> bool:
    """Whether a block is a heading of the page's that was not kept, and for no good reason."""
    is_heading = block.hints is not None and block.hints.element.tag in _HEADINGS
    return is_heading and block.role not in BODY | _SAID and len(block.text) <= _LONGEST_HEADING


def _copies(blocks: Sequence[Block], kept: Sequence[bool]) -> dict[int, int]:
    """Kept blocks that say word for word what a kept block before them says, if they make up enough of the text."""
    first: dict[str, int] = {}
    found: dict[int, int] = {}
    whole = 0
    for index, block in enumerate(blocks):
        if not kept[index]:
            continue
        whole += len(block.text)
        if len(block.text) >= _SHORTEST and first.setdefault(block.text, index) != index:
            found[index] = first[block.text]
    return found if sum(len(blocks[index].text) for index in found) >= _SHARE * whole else {}


def _other_stories(blocks: Sequence[Block], kept: Sequence[bool]) -> frozenset[int]:
    """Kept blocks in article elements behind the one that holds the headline and the story."""
    for index, headline in islice(_headlines(blocks), _HEADLINES):
        own = _own_article(blocks, kept, headline)
        if own is not None:
            return frozenset(_elsewhere(blocks, kept, index, own))
    return frozenset()


def _headlines(blocks: Sequence[Block]) -> Iterator[tuple[int, Element]]:
    """The headlines the page states, set as top headings: their numbers and elements."""
    for index, block in enumerate(blocks):
        if block.hints is not None and block.hints.element.tag in _HEADLINE_TAGS and block.role is Role.HEADLINE:
            yield index, block.hints.element


def _own_article(blocks: Sequence[Block], kept: Sequence[bool], headline: Element) -> Element | None:
    """The innermost article element around the headline that holds the story's text too."""
    for article in islice((element for element in headline.ancestry() if element.tag == "article"), _AROUND):
        inside: _Answers = {None: False, article: True}
        if sum(len(block.text) for block in compress(blocks, kept) if _holds(block, inside)) >= _STORY:
            return article
    return None


def _elsewhere(blocks: Sequence[Block], kept: Sequence[bool], headline: int, own: Element) -> Iterator[int]:
    """Kept blocks behind the headline in an article element that is neither within the story's own nor around it."""
    inside: _Answers = {None: False, own: True}
    apart: _Answers = {None: False} | dict.fromkeys(_articles(blocks), True) | dict.fromkeys(own.ancestry(), False)
    for index in range(headline, len(blocks)):
        if kept[index] and _holds(blocks[index], apart) and not _holds(blocks[index], inside):
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
