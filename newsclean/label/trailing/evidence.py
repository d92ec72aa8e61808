"""What speaks for a block being the opening of another story, as a row of numbers.

No sign is enough alone. An article may be cut off itself, its last paragraph may turn to a new person, an author's note
may stand in its middle. What gives openings away is that several signs meet, and that they go on to the end.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice
from statistics import fmean, median
from typing import Final

from newsclean.label.sentences import weighted_length
from newsclean.label.trailing.words import Topic, topic

__all__ = ["FEATURES", "HEADLINE", "LONG", "WINDOW", "Passage", "rows"]

LONG: Final = 150.0
"""Weighted letters from which a block can be an opening; shorter teasers are links, and other stages know them."""
HEADLINE: Final = 150.0
"""Weighted letters of the longest headline."""
WINDOW: Final = 14
"""Long blocks at the end that are looked at: sites append three to ten openings."""
_FAR: Final = 12
_USUAL: Final = 8
"""Paragraphs over which an article's usual share of known words is averaged."""
_LEAD: Final = 3
"""Blocks at the start that say what the article is about."""
_GUESS: Final = 0.3
"""Share of known words assumed for the second block of an article (mean over the corpora's gold bodies)."""

FEATURES: Final = (
    "known words",
    "known names",
    "words of the lead",
    "words of the block before",
    "words of the blocks behind",
    "words only here",
    "usual share of known words",
    "less known words than usual",
    "share of names",
    "length",
    "cut off",
    "ends in an ellipsis",
    "long blocks from here",
    "cut off from here",
    "share cut off from here",
    "share cut off before",
    "shortest from here",
    "longest from here",
    "typical length before",
    "text before",
    "opens a quotation",
    "opens in small letters",
    "behind a colon",
    "behind a cut",
    "behind a short line",
    "blocks since the end of the story",
    "under a headline",
    "headline's words said again",
    "headline's words known",
    "share under a headline from here",
    "share under a headline before",
)
"""The columns of `rows`, in order. Shares are ratios 0-1, lengths are in weighted letters."""

_CALLS: Final = ("?", "!", "？", "！")
_NOTHING: Final = Topic(frozenset(), frozenset())
_ELLIPSES: Final = ("...", "…", "…]", "...]", "…)", "...)")


@dataclass(frozen=True)
class Passage:
    """A block as the evidence sees it: its text, whether it ends in mid-sentence, whether it ends a story.

    `closes` is true for blocks such as an author's note, a disclaimer or a comment form.
    """

    text: str
    is_cut: bool
    closes: bool = False

    @property
    def is_long(self) -> bool:
        """Whether it is long enough for the opening of a story."""
        return self.size >= LONG

    @cached_property
    def size(self) -> float:
        """How much it says, in weighted letters; asked for dozens of times, and counted once."""
        return weighted_length(self.text)

    @property
    def is_headline(self) -> bool:
        """Whether it may be the headline of what follows: short, and no sentence, unless one that asks or calls."""
        return not self.closes and self.size <= HEADLINE and (self.is_cut or self.text.endswith(_CALLS))


@dataclass(frozen=True, slots=True)
class _Known:
    """Shares of a passage's words, and of its names, that stood in the text before it."""

    words: float
    names: float


_NOT_ASKED: Final = _Known(0.0, 0.0)


def rows(passages: Sequence[Passage]) -> tuple[list[int], list[list[float]]]:
    """The indices of the last long passages (never the first passage), and what speaks for each, as in `FEATURES`."""
    long = [index for index, passage in enumerate(passages) if passage.is_long]
    places = [index for index in long if index and not passages[index].closes]
    window = places[-WINDOW:]
    if not window:
        return [], []
    topics = [_NOTHING if passage.closes else topic(passage.text) for passage in passages]
    known = _known(passages, topics, _asked_from(topics, window[0]))
    under = [index > 0 and passages[index - 1].is_headline for index in range(len(passages))]
    vocabulary = [_vocabulary(topics, known, place, under=under[place]) for place in window]
    endings = [_endings(passages, long, window[at:]) for at in range(len(window))]
    shapes = [_shape(passages, place) for place in window]
    heads = [_heads(topics, known, places, under, window[at:]) for at in range(len(window))]
    return window, [[*chain(*parts)] for parts in zip(vocabulary, endings, shapes, heads, strict=True)]


def _asked_from(topics: Sequence[Topic], place: int) -> int:
    """The first passage of which it is asked what of it stood before, where `place` is the window's first: one of the
    paragraphs in front of it that tell what is usual.
    """
    usual = islice((at for at in range(place - 1, 0, -1) if topics[at].stems), _USUAL)
    return min(usual, default=place - 1)


def _known(passages: Sequence[Passage], topics: Sequence[Topic], first: int) -> list[_Known]:
    """For each passage from `first` on what of it stood before, not counting its own headline, which says what it
    says. Of those above, which are most of a long text, nobody asks.
    """
    stems: set[str] = set()
    names: set[str] = set()
    found: list[_Known] = []
    headline = _NOTHING
    for at, (passage, each) in enumerate(zip(passages, topics, strict=True)):
        found.append(_Known(_share(each.stems, stems), _share(each.names, names)) if at >= first else _NOT_ASKED)
        stems |= headline.stems
        names |= headline.names
        headline = _NOTHING
        if passage.is_headline:
            headline = each
        else:
            stems |= each.stems
            names |= each.names
    return found


def _vocabulary(topics: Sequence[Topic], known: Sequence[_Known], place: int, *, under: bool) -> list[float]:
    """Whether the block speaks of what the blocks before it, its headline left out, spoke of."""
    here = topics[place]
    end = place - under
    lead = _heard(here.stems, topics[: min(_LEAD, end)])
    behind = _heard(here.stems, topics[place + 1 : place + 1 + WINDOW])
    before = _heard(here.stems, topics[max(0, end - WINDOW) : end])
    usual = [*islice((known[at].words for at in range(place - 1, 0, -1) if topics[at].stems), _USUAL)]
    share = fmean(usual) if usual else _GUESS
    return [
        known[place].words,
        known[place].names,
        _share(here.stems, lead),
        _share(here.stems, topics[end - 1].stems) if end else 0.0,
        _share(here.stems, behind),
        _share(here.stems, here.stems - before - behind),
        share,
        share - known[place].words,
        len(here.names) / max(1, len(here.stems)),
    ]


def _heard(stems: frozenset[str], topics: Iterable[Topic]) -> frozenset[str]:
    """The stems that stand in any of the topics."""
    return frozenset[str]().union(*(stems & each.stems for each in topics))


def _endings(passages: Sequence[Passage], long: Sequence[int], places: Sequence[int]) -> list[float]:
    """How the blocks from here to the end stop and how long they are, beside those before."""
    place = places[0]
    text = passages[place].text
    from_here = [passages[index] for index in places]
    before = [passages[index] for index in long[: bisect_left(long, place)]]
    sizes = [passage.size for passage in from_here]
    cuts = sum(passage.is_cut for passage in from_here)
    return [
        passages[place].size,
        passages[place].is_cut,
        text.endswith(_ELLIPSES),
        len(places),
        cuts,
        cuts / len(places),
        sum(passage.is_cut for passage in before) / max(1, len(before)),
        min(sizes),
        max(sizes),
        median(passage.size for passage in before) if before else 0.0,
        sum(passage.size for passage in passages[:place]),
    ]


def _shape(passages: Sequence[Passage], place: int) -> list[float]:
    """How the block begins, and what stands in front of it."""
    first, before = passages[place].text[:1], passages[place - 1]
    since = next((gap for gap in range(1, min(_FAR, place) + 1) if passages[place - gap].closes), _FAR)
    return [
        first in "\"'“”„«‘「『–—-",
        first.islower(),
        before.text.endswith((":", "：")),
        before.is_long and before.is_cut,
        not before.is_long,
        since,
    ]


def _heads(
    topics: Sequence[Topic],
    known: Sequence[_Known],
    places: Sequence[int],
    under: Sequence[bool],
    window: Sequence[int],
) -> list[float]:
    """Whether the block stands under a headline of its own, as all others from here on do.

    Words of the headline that the block says again, and the article has not said, are no sub-heading's.
    """
    place = window[0]
    before = [under[at] for at in places if at < place]
    return [
        under[place],
        _share(topics[place - 1].stems, topics[place].stems) if under[place] else 0.0,
        known[place - 1].words if under[place] else 0.0,
        sum(under[at] for at in window) / len(window),
        sum(before) / len(before) if before else 0.0,
    ]


def _share(part: frozenset[str], whole: frozenset[str] | set[str]) -> float:
    return len(part & whole) / len(part) if part else 0.0
