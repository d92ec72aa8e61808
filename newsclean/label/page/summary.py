"""The summary below the headline, where no class or id names it.

It stands outside the story's element, set larger, and is often one sentence: the labeller doubts it. Below a headline
little else is prose.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from newsclean.label.page.back import is_doubted, taken_back
from newsclean.label.sentences import is_prose
from newsclean.model import BODY, Block, Fact, Role

__all__ = ["RULES", "with_summary"]

RULES: Final[Mapping[str, str]] = {
    "page.summary": "Keeps a doubtful paragraph right below the headline and above the story.",
}

_DOUBTFUL: Final = 0.15
"""Probability from which such a paragraph is kept. On five folds 13 of 18 are gold: `articles` gain 0.0002, `news`
0.0004 and `world` 0.0003. From 0.2 on the gain is half of it."""

_BELOW: Final = 2
"""Blocks below the headline in which it is looked for; behind bylines and days, notes on authors are as frequent."""

_LINKED: Final = 0.2
"""Share of characters in links from which a paragraph leads elsewhere (ratio)."""

_OPENING: Final = 60
"""Code points in which a paragraph and a stated description agree; descriptions are cut short, or go on."""

_HEADLINE: Final = Role.HEADLINE


def with_summary(blocks: Sequence[Block], evidence: Iterable[Fact]) -> Iterator[Block]:
    """The blocks of a labelled page, with a doubtful paragraph right below the headline kept.

    >>> from newsclean.model import Hints, Element, Span
    >>> text = "After three dry years the wells of the valley have filled, and the ferry runs again."
    >>> own = Hints(Element("p"))
    >>> top = Block("Rain at last", Span(0, 12), own).label(Role.HEADLINE, "page.title")
    >>> doubtful = Block(text, Span(13, 97), own).label(Role.OTHER, "page.rest", score=0.3)
    >>> story = Block(text, Span(98, 182), own).label(Role.PARAGRAPH, "page.story", score=0.99)
    >>> [block.role.value for block in with_summary([top, doubtful, story], ())]
    ['headline', 'paragraph', 'paragraph']

    What the page states as its description stays as it is. Guides and landing pages show that as a subtitle, too, which
    their gold bodies leave out in 24 of 30, while the news's hold 25 of 31:

    >>> [block.role.value for block in with_summary([top, doubtful, story], [Fact("description", text, "meta")])]
    ['headline', 'other', 'paragraph']
    """
    first = next((at for at, block in enumerate(blocks) if block.role in BODY and is_prose(block.text)), 0)
    headlines = [at for at, block in enumerate(blocks[:first]) if block.role is _HEADLINE]
    near = {at for headline in headlines for at in range(headline + 1, min(headline + 1 + _BELOW, first))}
    doubted = {at for at in near if _may_be_summary(blocks[at])}
    stated = [_letters(fact.value) for fact in evidence if fact.name == "description"] if doubted else []
    for at, block in enumerate(blocks):
        if at in doubted and not any(_agree(_letters(block.text), description) for description in stated):
            yield taken_back(block, "page.summary", "a paragraph right below the headline")
        else:
            yield block


def _may_be_summary(block: Block) -> bool:
    links = block.hints.link_chars if block.hints is not None else 0
    return is_doubted(block, _DOUBTFUL) and links <= _LINKED * len(block.text) and is_prose(block.text)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _agree(paragraph: str, description: str) -> bool:
    return paragraph == description or (len(paragraph) > _OPENING and description.startswith(paragraph[:_OPENING]))
