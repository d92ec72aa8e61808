"""The stage `glued`: headlines of other stories inside a text that has lost all its paragraph breaks.

A page's links to other stories stand between its paragraphs. When a crawler turns every run of white space into one
space, such a headline stands between two sentences without a full stop, and reads as the beginning of the second one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from newsclean.label.glued.joints import Joint, headline_quotes, joints, rows
from newsclean.label.glued.text import Text
from newsclean.label.glued.weights import Weights, weights
from newsclean.model import Block, Document, Role

__all__ = ["RULES", "glued", "glued_by"]

RULES: Final[Mapping[str, str]] = {
    "glued.headline": "Splits another story's headline from the sentence it is glued to, and labels it.",
}

_SHORTEST: Final = 600
"""Code points of a block that may be a whole text. Of clean bodies of 600 to 1,000 no more are harmed than of longer
ones, 1 in 100; in flattened ones that short seven headlines in ten are found, and F1 rises from .915 to .968."""
_SHARE: Final = 0.5
"""Share of the document that one such block must hold: then its paragraph breaks were lost."""
_LONGEST: Final = 200_000
"""Code points beyond which a text is no article (the corpora's longest body has 110,000) and is left as it is."""
_FEWEST_SENTENCES: Final = 4
_SURE: Final = 0.7
_LIKELY: Final = 0.35
"""Least probability that a headline begins with the likeliest sentence of a text, and with any further one: a text with
one foreign headline in it has more. Over five folds by site, on flattened news: 76 % of headlines like the text found,
0.6 % of the texts harmed; of flat news without any 2.9 % are touched (F1 down by more than 0.01), most of them at
subheadings of their own.
"""
_SHORT: Final = 2500
_SURE_OF_SHORT: Final = 0.9
"""The same for the likeliest headline of a text of fewer code points, of which a sentence parted wrongly is a larger
share: with 0.85 of the first 1,000 to 1,500 of clean guides 2.0 instead of 1.1 in 100 are harmed.
"""
_DOUBTFUL: Final = 0.6
_DOUBTFUL_SHARE: Final = 0.01
"""The same where all that is found is at most this share of the text: if it is wrong, it is no harm. Without it 68
instead of 70 in 100 headlines are found in flattened guides; from 0.5 to 0.6 it is right in one of two.
"""
_RIVALS: Final = 2
"""Sentences that one made of two may share a word with."""
_LIKELY_QUOTED: Final = 0.02
"""Least probability of a further headline, in a long text, whose single quotes are the only ones where the style is
double ones. No quotes alone make a text suspect: the forest's probability of such joints is right as it is (77 of 121
are headlines in training texts of unseen sites, and it expects 76)."""
_MOST_SHARE: Final = 0.06
_MOST: Final = 4
"""With more headlines than this, and than this share of the sentences, they are the text's own subheadings. Over five
folds a share of 0.12 harms 2.0 instead of 1.5 in 100 flattened guides, and finds no more in news."""


@dataclass(frozen=True, slots=True)
class _Headline:
    """A stretch of a block's text (code points) that is a headline, and how likely."""

    start: int
    end: int
    next_start: int
    score: float


@dataclass(frozen=True, slots=True)
class _Likely:
    """Where a headline of a sentence's first words most likely ends, how likely that is, and how likely any end is.

    The headline ends in one place only, so the probabilities of all joints of a sentence add up: in a language whose
    nouns have capitals, none of five places may stand out while there is no doubt of a headline.
    """

    joint: Joint
    score: float
    anywhere: float


def glued(document: Document) -> Document:
    """Split headlines of other stories from the sentences after them, in a text without paragraph breaks.

    A missing full stop alone is not enough: "from an ideological perspective Wang Hongwei, a professor, said" stays as
    it is, since the words before the name are no headline.

    >>> from newsclean.model import Source, Span
    >>> text = "The river rose. Two villages were cut off."
    >>> short = Document(Source(text), (Block(text, Span(0, len(text))),))
    >>> glued(short) is short
    True
    """
    return _glued(document, weights)


def glued_by(known: Weights) -> Callable[[Document], Document]:
    """The stage with weights of your own, as `newsclean.training.glued` makes them."""
    return lambda document: _glued(document, lambda: known)


def _glued(document: Document, load: Callable[[], Weights]) -> Document:
    lengths = [len(block.text) for block in document.blocks]
    total = sum(lengths)
    if max(lengths, default=0) < max(_SHORTEST, _SHARE * total):
        return document  # before any block is asked: no other look at a text costs as little
    return document.with_blocks(
        part for block in document.blocks for part in (_parted(block, load) if _is_flat(block, total) else (block,))
    )


def _is_flat(block: Block, total: int) -> bool:
    return block.is_bare and _LONGEST >= len(block.text) >= max(_SHORTEST, _SHARE * total)


def _parted(block: Block, load: Callable[[], Weights]) -> Iterator[Block]:
    headlines = _headlines(block.text, load)
    places = [place for headline in headlines for place in (headline.start, headline.next_start)]
    scores = {block.text[headline.start : headline.end]: headline.score for headline in headlines}
    for part in block.split(places, "glued.headline", "no full stop in front of the next sentence"):
        score = scores.get(part.text)
        yield (
            part
            if score is None
            else part.label(Role.RELATED, "glued.headline", "another story's headline", score=score)
        )


def _headlines(block_text: str, load: Callable[[], Weights]) -> list[_Headline]:
    """The headlines found, in order; none if none is sure, or so many that they must be the text's own."""
    text = Text(block_text)
    if len(text.sentences) < _FEWEST_SENTENCES:
        return []
    best = _best(text, load)
    surest = max((each.anywhere for each in best), default=0.0)
    if surest < _DOUBTFUL:
        return []
    is_long = len(block_text) >= _SHORT
    is_sure = surest >= (_SURE if is_long else _SURE_OF_SHORT)
    found = [
        _headline(text, each)
        for each in best
        if each.anywhere >= _LIKELY
        or (is_sure and is_long and each.score >= _LIKELY_QUOTED and headline_quotes(text, each.joint))
    ]
    if not is_sure and sum(each.end - each.start for each in found) > _DOUBTFUL_SHARE * len(block_text):
        return []
    return found if len(found) <= max(_MOST, _MOST_SHARE * len(text.sentences)) else []


def _headline(text: Text, likely: _Likely) -> _Headline:
    joint = likely.joint
    end = text.starts[joint.at - 1] + len(text.raw[joint.at - 1])
    return _Headline(text.starts[joint.sentence.first], end, text.starts[joint.at], min(likely.anywhere, 1.0))


def _best(text: Text, load: Callable[[], Weights]) -> list[_Likely]:
    """The likeliest joint of each sentence, and how likely it, and any, is."""
    import numpy as np

    found = list(joints(text))
    if not found:
        return []
    known = load()
    scores = known.forest.scores(np.array(rows(text, known.lexicon, known.seams, found), np.float32)).tolist()
    groups = groupby(zip(found, scores, strict=True), key=lambda pair: pair[0].sentence)
    return _apart(_likeliest(list(group)) for _, group in groups)


def _likeliest(joints_of_sentence: Sequence[tuple[Joint, float]]) -> _Likely:
    joint, score = max(joints_of_sentence, key=lambda pair: pair[1])
    return _Likely(joint, score, sum(other for _, other in joints_of_sentence))


def _apart(found: Iterable[_Likely]) -> list[_Likely]:
    """Of two sentences, and of both as one, whichever holds the likeliest joint."""
    kept: list[_Likely] = []
    for each in found:
        rivals = [other for other in kept[-_RIVALS:] if other.joint.sentence.behind > each.joint.sentence.first]
        if all(each.score > other.score for other in rivals):
            del kept[len(kept) - len(rivals) :]
            kept.append(each)
    return kept
