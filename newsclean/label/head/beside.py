"""Where a page prints who wrote the story and when: between the headline and the first paragraph.

Elsewhere stand authors and days of other stories, in lists above the page and below it, and the boxes of columnists.
"""

from collections.abc import Sequence
from typing import Final

from newsclean.model import Block, Role

__all__ = ["beside_headline", "is_heading"]

_PARAGRAPH: Final = 80
"""Code points of a line that is surely one of the story's; shorter ones may be a byline that was kept. From 40 on three
authors of 108 pages are missed, from 120 on a headline of 172."""
_FARTHEST: Final = 25
"""Blocks between headline and paragraph: names, days, buttons of networks, the picture. Within 15 two authors of 300
pages are missed, within 40 none more is found."""
_STORY: Final = Role.PARAGRAPH
_HEADLINE: Final = Role.HEADLINE


def beside_headline(blocks: Sequence[Block]) -> range:
    """Places of the blocks between the headline and the first paragraph, or in front of it where none is a headline.

    >>> from newsclean import clean
    >>> story = "<p>Rain fell on the hills for nine days, and the river rose above the old mark near the mill.</p>"
    >>> done = clean(f"<p>Jo Doe: Snow</p><h1>Rain at last</h1><p class=byline>By Ann Lee</p>{story}")
    >>> [done.blocks[at].text for at in beside_headline(done.blocks)]
    ['By Ann Lee']
    >>> beside_headline(clean("Rain fell.").blocks)
    range(0, 0)
    """
    first = next((at for at, block in enumerate(blocks) if _is_story(block)), 0)
    nearest = max(first - _FARTHEST, 0)
    above = (at + 1 for at in range(first - 1, nearest - 1, -1) if is_heading(blocks[at]))
    return range(next(above, nearest), first)


def _is_story(block: Block) -> bool:
    return block.role is _STORY and not block.story and len(block.text) >= _PARAGRAPH


def is_heading(block: Block) -> bool:
    """Whether a block is a headline, or a heading of the first level.

    >>> from newsclean.api import clean
    >>> [is_heading(block) for block in clean("<h1>Rain at last</h1><h2>What the council said</h2>").blocks]
    [True, False]
    """
    return block.role is _HEADLINE or (block.hints is not None and block.hints.element.tag == "h1")
