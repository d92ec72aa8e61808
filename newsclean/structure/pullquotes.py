"""Sentences in a block of their own that a longer block contains word for word."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, islice
from typing import Final

from newsclean.model import Block, Element
from newsclean.punctuation import OPENERS
from newsclean.structure.terminators import is_terminated

__all__ = ["Held", "held", "named"]

Held = Mapping[int, Sequence[int]]
"""For the index of a longer block, the indices of the short ones whose text it holds."""

_SHORTEST: Final = 40
_SHORTEST_UNQUOTED: Final = 60
_LONGEST: Final = 320
"""Code points of a pull quote, in quotes and without; the longest on the corpora's pages has 290, and shorter phrases
come back by chance (names of products, column headings)."""
_MARGIN: Final = 1.3
"""How much longer than the pull quote the paragraph around it must be: else it is the same paragraph said twice."""
_WORK: Final = 400
"""Searches through the text at most: more short blocks than that are a list or a dump, not an article."""
_TRIES: Final = 4
"""Places at which a short block is looked for inside a longer one; among them are its own and those of its copies."""
_SHORTEST_NAMED: Final = 12
_FEWEST_GAPS: Final = 2
"""The same for what the page itself names a pull quote: four words may be one, and the paragraph's “she said” be all
that it leaves out. On 1,007 pages that frees two bodies of one each, and costs none a word."""
_LEVELS: Final = 4
"""Elements upwards from a block of which one may have the name."""
_NAME: Final = "pullquote"
_PULL: Final = "pull"
_QUOTE: Final = "quote"
_MARKS: Final = ".,;:!?…。，！？"
"""What ends a pull quote where its sentence goes on."""
_SET_APART: Final = frozenset({"aside", "blockquote", "figure", "q", "div", "span"})
"""Elements in which pages set pull quotes; any other must look like one, as in plain text."""


def held(blocks: Sequence[Block], keys: Sequence[str]) -> Held:
    """Which short blocks stand inside which longer ones; `keys` are the blocks' texts, empty where not to be looked at.

    >>> from newsclean.model import Span
    >>> quote = "“The river has never been as high as this”"
    >>> texts = [quote, f"{quote}, said the mayor, who was born in the village.", "And so on."]
    >>> held([Block(text, Span(0, 0)) for text in texts], [text.strip("“”") for text in texts])
    {1: [0]}
    """
    own = {
        index for index, key in enumerate(keys) if _SHORTEST_NAMED <= len(key) <= _LONGEST and _is_said(blocks[index])
    }
    short = [
        index
        for index, key in enumerate(keys)
        if index in own or (_SHORTEST <= len(key) <= _LONGEST and _may_be(blocks[index]))
    ]
    if not short or len(short) > _WORK or len(short) == len(keys) == 1:
        return {}
    starts = [0, *accumulate(len(key) + 1 for key in keys)]
    text = "\n".join(keys)
    longest = sorted(keys, key=len, reverse=True)
    lengths, ends = [-len(key) for key in longest], [0, *accumulate(len(key) + 1 for key in longest)]
    holders = "\n".join(longest)
    found: dict[int, list[int]] = defaultdict(list)
    for index in short:
        # Most short blocks stand in none that is long enough, as a look at those alone tells in half the time.
        least = len(keys[index]) + 1 if index in own else _MARGIN * len(keys[index])
        end = ends[bisect_right(lengths, -least)]
        spellings = _spellings(blocks[index], keys[index], own=index in own)
        said = next((said for said in spellings if holders.find(said, 0, end) >= 0), None)
        if said is None:
            continue
        for place in islice(_elsewhere(text, said), _TRIES):
            holder = bisect_right(starts, place) - 1
            if len(keys[holder]) >= least and not (index in own and named(blocks[holder]) is named(blocks[index])):
                found[holder].append(index)
                break
    return dict(found)


def _may_be(block: Block) -> bool:
    """Whether a short block looks like a pull quote: set apart on a page, in quotes, or a whole sentence."""
    if block.hints is not None and block.hints.element.tag in _SET_APART:
        return True
    text = block.text
    if text[:1].islower():
        return False
    return text[:1] in OPENERS or (len(text) >= _SHORTEST_UNQUOTED and is_terminated(text))


def named(block: Block) -> Element | None:
    """The element around a block that the page names a pull quote."""
    element = block.hints.element if block.hints is not None else None
    for _ in range(_LEVELS):
        if element is None:
            break
        tokens = element.tokens
        if tokens and (_NAME in tokens or (_PULL in tokens and _QUOTE in tokens)):
            return element
        element = element.parent
    return None


def _is_said(block: Block) -> bool:
    """Whether a block is of more than two words and named a pull quote; a name or a button stands there, too."""
    return block.text.count(" ") > _FEWEST_GAPS and named(block) is not None


def _spellings(block: Block, key: str, *, own: bool) -> Iterator[str]:
    """As it stands, and as the end of a sentence: set apart, it begins with a capital, and may end where it does not.

    A heading may quote what a paragraph says, too, but ends without a full stop: two of 1,007 gold bodies have such.
    """
    for said in (key, key.rstrip(_MARKS)) if own else (key,):
        yield said
        if said[:1].isupper() and (own or is_terminated(block.text)):
            yield said[0].lower() + said[1:]


def _elsewhere(text: str, key: str) -> Iterator[int]:
    """Where the key stands between two word borders, its own place included."""
    place = text.find(key)
    while place >= 0:
        before, after = text[place - 1 : place] if place else "", text[place + len(key) : place + len(key) + 1]
        if not (before.isalnum() or after.isalnum()):
            yield place
        place = text.find(key, place + len(key))
