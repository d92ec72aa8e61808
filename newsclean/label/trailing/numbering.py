"""Which of the trailing blocks belong to one story."""

from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.label.trailing.evidence import Passage
from newsclean.label.trailing.words import topic

__all__ = ["numbered"]

_SAME_STORY: Final = 2
"""Names shared with the paragraph before that make a whole paragraph the second one of the same opening."""


def numbered(passages: Sequence[Passage], start: int) -> Iterator[tuple[int, int]]:
    """The index of each block from the first opening on, and the number of its story, from 1.

    Short lines above an opening are its headline. Blocks that close a story (an author's note) have no number.

    >>> cut = Passage("x " * 100, is_cut=True)
    >>> head = Passage("Wells dry up in Exampleshire", is_cut=True)
    >>> list(numbered([Passage("The story.", is_cut=False), head, cut, head, cut], start=2))
    [(1, 1), (2, 1), (3, 2), (4, 2)]
    """
    last_long = max((at for at, passage in enumerate(passages) if passage.is_long), default=0)
    story = 1
    before: Passage | None = None
    for at in range(_headed(passages, start), len(passages)):
        passage = passages[at]
        if passage.closes:
            continue
        if passage.is_long:
            story += before is not None and not _goes_on(before, passage)
            before = passage
        elif before is not None and at < last_long:
            story += 1
            before = None
        yield at, story


def _headed(passages: Sequence[Passage], start: int) -> int:
    """The first opening's headline, if the next openings have one too; else the opening itself."""
    longs = [at for at in range(start, len(passages)) if passages[at].is_long]
    others = [passages[at - 1].is_headline for at in longs[1:]]
    return start - 1 if others and all(others) and start > 1 and passages[start - 1].is_headline else start


def _goes_on(before: Passage, here: Passage) -> bool:
    """Whether a long block is the same story's next paragraph."""
    return not before.is_cut and len(topic(before.text).names & topic(here.text).names) >= _SAME_STORY
