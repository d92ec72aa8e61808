"""Taking back into the story a block that the labeller, looking at it alone, left out."""

from typing import Final

from newsclean.model import BODY, Block, Role

__all__ = ["is_doubted", "taken_back"]

_OTHER: Final = Role.OTHER


def is_doubted(block: Block, least: float) -> bool:
    """Whether the labeller left a block outside the story, and gave it at least this probability of being in it.

    >>> from newsclean.model import Span
    >>> item = Block("Two eggs", Span(0, 8)).label(Role.OTHER, "page.rest", score=0.3)
    >>> is_doubted(item, 0.1), is_doubted(item, 0.5), is_doubted(item.label(Role.NAVIGATION, "page.name"), 0.1)
    (True, False, False)
    """
    score = block.score
    return block.role is _OTHER and score is not None and score >= least


def taken_back(block: Block, rule: str, evidence: str) -> Block:
    """The block with the story role that its tag or the reader gave it, and the labeller's score.

    >>> from newsclean.model import Span
    >>> item = Block("Two eggs", Span(0, 8)).label(Role.LIST_ITEM, "html.tag").label(Role.OTHER, "page.rest", score=0.3)
    >>> back = taken_back(item, "page.whole", "half of its list is kept")
    >>> back.role.value, back.score
    ('list_item', 0.3)

    What never had one is a paragraph:

    >>> taken_back(Block("Rain.", Span(0, 5)), "page.whole", "half of its list is kept").role.value
    'paragraph'
    """
    role = next((reason.role for reason in block.reasons if reason.role in BODY), Role.PARAGRAPH)
    return block.label(role, rule, evidence, score=block.score)
