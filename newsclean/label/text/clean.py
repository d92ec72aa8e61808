"""Whether a text shows no furniture at all, told cheaply: most clean articles end here, unjudged."""

from collections.abc import Sequence
from typing import Final

from newsclean.label.sentences import PROSE, ends_sentence, worth
from newsclean.model import Block

__all__ = ["is_clean"]

_MOST_OTHER: Final = 0.08
"""Share of the letters that may stand in blocks that are not prose: headings and short answers of an interview."""
_MOST_OTHER_BLOCKS: Final = 0.3
"""Share of the blocks that may be other than prose. Both together hold for seven in ten news bodies and for one dump in
five hundred."""


def is_clean(blocks: Sequence[Block]) -> bool:
    """Whether nearly all of the text is sentences.

    >>> from newsclean.model import Span
    >>> story = "Rain fell on the hills for three days and nights, and the river rose above the old mark."
    >>> is_clean([Block(story, Span(0, 88))]), is_clean([Block("Home", Span(0, 4)), Block(story, Span(5, 93))])
    (True, False)
    """
    total = other = 0.0
    others = 0
    for block in blocks:
        text = block.text
        size = len(text) if text.isascii() else worth(text)
        total += size
        if size < PROSE or not ends_sentence(text):
            other += size
            others += 1
    return other <= _MOST_OTHER * total and others <= _MOST_OTHER_BLOCKS * len(blocks)
