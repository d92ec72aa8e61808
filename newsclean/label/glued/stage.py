"""The stage `glued`: headlines of other stories inside a text that has lost all its paragraph breaks.

A page's links to other stories stand between its paragraphs. When a crawler turns every run of white space into one
space, such a headline stands between two sentences without a full stop, and reads as the beginning of the second one.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from newsclean.label.glued.joints import Joint, headline_quotes, joints, rows
from newsclean.label.glued.lexicon import Lexicon
from newsclean.label.glued.text import Text
from newsclean.label.glued.weights import Weights, weights
from newsclean.model import Block, Document, Role

__all__ = ["RULES", "glued", "glued_by"]

RULES: Final[Mapping[str, str]] = {
    "glued.headline": "Parts another story's headline from the sentence it is glued to, and labels it.",
}

_SHORTEST: Final = 1000
"""Code points of a block that may be a whole text: of the corpora's paragraphs 2 in 1,000 are longer."""
_SHARE: Final = 0.5
"""Share of the document that one such block must hold: then its paragraph breaks were lost."""
_LONGEST: Final = 200_000
"""Code points beyond which a text is no article (the corpora's longest body has 110,000) and is left as it is."""
_FEWEST_SENTENCES: Final = 4
_SURE: Final = 0.7
_LIKELY: Final = 0.4
"""Least probability of the likeliest headline of a text, and of any further one: a text with one foreign headline in it
has more. Over five folds by site, on flattened news: 66 % of headlines like the text found, 0.6 % of the texts harmed;
of flat news without any 3.5 % are touched (F1 down by more than 0.01). With 0.85 for the first it is 62, 0.6 and 1.2 %.
"""
_SHORT: Final = 2500
_SURE_OF_SHORT: Final = 0.8
"""The same for the likeliest headline of a text of fewer code points, of which a sentence parted wrongly is a larger
share: of the first 1,000 to 1,500 of clean bodies 3.6 instead of 5.3 in 100 are harmed, and of flattened texts so short
hardly a headline less is found (65 instead of 66 in 100).
"""
_FAMILIAR: Final = 0.8
"""Share of a text's words that the lexicon must know for these two to be enough: it knows 87 % of those of English news
on other sites, 57 % of those of German news, where every noun has a capital."""
_SURE_ABROAD: Final = 0.9
_LIKELY_ABROAD: Final = 0.5
"""The same two in a text of which it knows less. Over five folds on world news: 46 in 100 headlines are found, no
flattened text is harmed, and 1.9 in 100 of those without any headline."""
_QUOTES_WEIGH: Final = 60.0
"""How many times likelier a headline is whose single quotes are the only ones in a text that quotes in double ones: it
lifts a joint that the forest gives 1.1 % over `_LIKELY`, and so needs another headline that is sure. The corpora hold
23 such headlines and 32 such sentences, none of either between 0.5 and 1.5 %."""
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


def glued(document: Document) -> Document:
    """Part headlines of other stories from the sentences behind them, in a text without paragraph breaks.

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
    total = sum(len(block.text) for block in document.blocks)
    if not any(_is_flat(block, total) for block in document.blocks):
        return document
    return document.with_blocks(
        part for block in document.blocks for part in (_parted(block, load) if _is_flat(block, total) else (block,))
    )


def _is_flat(block: Block, total: int) -> bool:
    return block.hints is None and _LONGEST >= len(block.text) >= max(_SHORTEST, _SHARE * total)


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
    """The headlines found, in order; none if there are so many that they must be the text's own."""
    text = Text(block_text)
    if len(text.sentences) < _FEWEST_SENTENCES:
        return []
    found = [
        _Headline(
            text.starts[joint.sentence.first],
            text.starts[joint.at - 1] + len(text.raw[joint.at - 1]),
            text.starts[joint.at],
            score,
        )
        for joint, score in _best(text, load)
        if score >= _LIKELY
    ]
    if found and not _is_familiar(text, load().lexicon):
        found = [headline for headline in found if headline.score >= _LIKELY_ABROAD]
        sure = any(headline.score >= _SURE_ABROAD for headline in found)
    else:
        least = _SURE if len(block_text) >= _SHORT else _SURE_OF_SHORT
        sure = any(headline.score >= least for headline in found)
    return found if sure and len(found) <= max(_MOST, _MOST_SHARE * len(text.sentences)) else []


def _is_familiar(text: Text, lexicon: Lexicon) -> bool:
    """Whether the lexicon knows most of the text's words: of others the forest knows the endings only."""
    return sum(word in lexicon.words for word in text.low) >= _FAMILIAR * len(text)


def _best(text: Text, load: Callable[[], Weights]) -> Iterator[tuple[Joint, float]]:
    """The likeliest joint of each sentence."""
    import numpy as np

    found = list(joints(text))
    if not found:
        return
    known = load()
    scores = known.forest.scores(np.array(rows(text, known.lexicon, known.seams, found), np.float32)).tolist()
    for _, group in groupby(zip(found, scores, strict=True), key=lambda pair: pair[0].sentence.first):
        joint, score = max(group, key=lambda pair: pair[1])
        yield joint, _raised(score) if headline_quotes(text, joint) else score


def _raised(score: float) -> float:
    """The probability after one more sign, which texts of one style of quotes cannot show and training hardly saw."""
    return score * _QUOTES_WEIGH / (1 - score + score * _QUOTES_WEIGH)
