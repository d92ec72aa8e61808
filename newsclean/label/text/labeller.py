"""The trees and the vocabulary of the package, and the thresholds for their probabilities."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.sentences import ends_sentence, weighted_length
from newsclean.label.text.features import matrix
from newsclean.label.text.vocabulary import Vocabulary, packed, unpacked
from newsclean.label.trees import Trees

__all__ = ["TextModel", "demanded", "dividing", "load", "staying"]

_WEIGHTS: Final = "text.npz"

_BEYOND_DOUBT: Final = 0.06
"""Probability below which a block is furniture beyond doubt. Over five folds 97 in 100 clean bodies have no such block
at all, 98 in 100 dumps have at least three. With 0.05, Resiliparse's extracts lose 0.0011 F1, since few words are known
in some and seldom make a block so sure; with 0.07 they win 0.0004, and gold bodies lose 0.0002."""
_FURNITURE: Final[tuple[float, ...]] = (0.0, 0.0125, 0.0375, 0.125, 0.3125)
_ASKED: Final[tuple[float, ...]] = (0.0, 0.07, 0.36, 0.86, 1.0)
"""Share of blocks that are furniture beyond doubt, and the share of `dividing` that is demanded of every block of such
a text: without any it loses nothing; half of all dumps have a share above 0.6. A curve that begins with twice as much
harms half as many again of Resiliparse's extracts, for 0.0002 to 0.0004 F1."""
_ONE: Final = 1.0
"""Weighted letters added to a block's length, so that a short one counts."""
_SEVERAL: Final = 2
"""Blocks beyond doubt from which a text is taken to hold furniture. A lone one goes by itself: texts of which more went
were harmed, gold bodies in 2.5 instead of 2.1 of 100 over four folds, for 0.0013 F1 of Resiliparse's extracts."""
_OF_BEST: Final = 0.5
"""Share of the likeliest block's probability that is enough. A poem, a dialogue or a brief among furniture is believed
less, block by block, than a long story. Over four folds no dump changes; dumps cut to a few blocks gain 0.0018 F1."""
_BESIDE: Final = 0.2
"""Probability that is enough for a sentence beside a sentence that stays. Over five folds it costs dumps 0.0005 F1, and
spares short stories their last paragraph."""
_NEXT: Final = 0.14
"""The same where nothing stands between the two. Against 0.2 it costs dumps 0.0002 to 0.0006 F1 over four folds; of
1,500 made-up stories of two to six paragraphs between furniture none loses its last, instead of 13. A property found
one at 0.148, when it was 0.15; between these two dumps and extracts differ by 0.0002 at most."""
_SENTENCE: Final = 30.0
"""Weighted letters of such a sentence: with 60, dialogues lost their short lines, for 0.0004 F1 of dumps."""
_SURE: Final = 0.7
"""Probability from which a sentence is surely the story's: two such have story between them, with what furniture the
page put there. Over five folds 0.5 and 0.85 are within 0.0003 F1."""
_AS_ELSEWHERE: Final = 5.0
"""Blocks by which the share of furniture between two sure sentences is drawn to that of the whole text. Over five folds
3 and 10 are within 0.0003 F1."""
_BRIDGED: Final = 2
"""Blocks that may stand between the two: a pointer to another story and its headline. Over four folds a reach of 1, 2
or 3 over sentences of 40, 60 or 80 letters is within 0.0005 F1 of none in every form (dumps .9257, with it .9262), and
a story with pointers between its paragraphs keeps them."""


@dataclass(frozen=True, slots=True, eq=False)
class TextModel:
    """The trees, and the weights of words that some of their questions are about."""

    trees: Trees
    vocabulary: Vocabulary

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> "TextModel":
        """The model as `to_arrays` stored it."""
        return cls(Trees.from_arrays(arrays, "trees"), Vocabulary.of(unpacked(arrays["words"], arrays["leanings"])))

    def to_arrays(self) -> dict[str, NDArray[Any]]:
        """The model as arrays for the package."""
        return packed(self.vocabulary.weights) | self.trees.to_arrays("trees")

    def judge(self, texts: Sequence[str]) -> tuple[NDArray[np.float32], list[bool]]:
        """For each block the probability of being the story, and whether it stays."""
        scores = self.trees.scores(matrix(texts, self.vocabulary))
        return scores, staying(texts, scores)


def staying(texts: Sequence[str], scores: NDArray[np.float32]) -> list[bool]:
    """Whether each block stays: it reaches what the text demands, or is a sentence close to one that stays.

    A story's last paragraph stands beside teasers and looks like one, and so does one between two pointers; the
    sentence in front or behind speaks for it.

    >>> paragraph = "The harbour was closed for three weeks while divers looked for the anchor of the ferry."
    >>> staying(["Home", paragraph, "Read also", paragraph, "Share"], np.array([0, 0.9, 0, 0.3, 0.3], np.float32))
    [False, True, False, True, False]
    """
    lengths = [weighted_length(text) for text in texts]
    sentences = [at for at, text in enumerate(texts) if lengths[at] >= _SENTENCE and ends_sentence(text)]
    sure = [at for at in sentences if scores[at] >= _SURE]
    stays: list[bool] = (scores >= demanded(scores, np.array(lengths), sure)).tolist()
    for row in (sentences, sentences[::-1]):
        for beside, at in pairwise(row):
            gap = abs(at - beside) - 1
            enough = _NEXT if gap == 0 else _BESIDE
            stays[at] = stays[at] or (gap <= _BRIDGED and stays[beside] and bool(scores[at] >= enough))
    return stays


def demanded(
    scores: NDArray[np.float32], lengths: NDArray[np.float64], sure: Sequence[int] = ()
) -> NDArray[np.float64]:
    """What each block must reach: much in a dump, little in a text that is nearly clean, or between `sure` sentences.

    Where less than two blocks are furniture beyond doubt, nothing else goes. Nor is more demanded than half of what the
    likeliest block has, so that it stays: a text without any story is for the verdict to tell.

    >>> demanded(np.array([0.01, 0.02, 0.9], np.float32), np.array([4.0, 6.0, 90.0])).round(2).tolist()
    [0.45, 0.45, 0.45]
    >>> demanded(np.array([0.9, 0.3, 0.9], np.float32), np.array([90.0, 90.0, 90.0])).tolist()
    [0.06, 0.06, 0.06]
    """
    is_furniture = scores < _BEYOND_DOUBT
    if is_furniture.sum() < _SEVERAL:
        limits = np.full(len(scores), _BEYOND_DOUBT)
    else:
        limits = np.interp(_shares(is_furniture, sure), _FURNITURE, _ASKED) * dividing(scores, lengths + _ONE)
    return np.asarray(np.minimum(limits, _OF_BEST * float(scores.max())))


def _shares(is_furniture: NDArray[np.bool_], sure: Sequence[int]) -> NDArray[np.float64]:
    """The share of furniture beyond doubt around each block: that of the whole text, or what is less between sentences.

    Menus, teasers and comments stand before and behind a story, and say little of the lists and headings within it.
    """
    whole = float(is_furniture.mean())
    # How many sure sentences each block stands at or behind; before the first and from the last on, all is possible.
    behind = np.searchsorted(sure, np.arange(len(is_furniture)), side="right")
    found = np.bincount(behind, is_furniture, minlength=len(sure) + 1) + _AS_ELSEWHERE * whole
    shares = np.minimum(found / (np.bincount(behind, minlength=len(sure) + 1) + _AS_ELSEWHERE), whole)
    shares[0] = shares[-1] = whole
    return np.asarray(shares[behind], np.float64)


def dividing(scores: NDArray[np.float32], lengths: NDArray[np.float64]) -> float:
    """The probability that parts story from furniture so that the F1 to be expected, in letters, is as high as can be.

    It is half of that F1: what is certain to be a story of nothing else is parted at one half, and the less sure a text
    is, the less a block needs, since what is lost then costs more than what is let in.

    >>> dividing(np.array([1.0, 0.0]), np.array([90.0, 90.0])), dividing(np.array([0.2, 0.2]), np.array([90.0, 90.0]))
    (0.5, 0.16666666666666666)
    """
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum((scores * lengths)[order])
    kept = np.cumsum(lengths[order])
    return float((right / (kept + right[-1])).max())


@cache
def load() -> TextModel:
    """The package's own weights."""
    with as_file(files("newsclean.label.weights") / _WEIGHTS) as path, np.load(path) as arrays:
        return TextModel.from_arrays(dict(arrays))
