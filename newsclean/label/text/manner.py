"""How blocks are typed and set, compared with the story's own paragraphs and with the blocks around.

One desk types a story: its quotation marks are curly throughout or straight throughout, its paragraphs are of a kind.
Readers' comments and boxes from elsewhere are typed by others, teasers are cut off in mid-sentence, and lists of other
stories are set in short lines with dates. None of that needs a language.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.sentences import PROSE
from newsclean.label.text.context import Sheet, mean_near, stretches

__all__ = ["manner"]

Column = NDArray[np.float64]

_LARGE: Final = 0.2
"""Share of the largest stretch's letters from which a stretch may be the story, which mostly comes first."""
_NEAR: Final = 5
"""Blocks on either side over which marks, cut sentences and lengths of words are averaged."""
_SET: Final = ("time", "title", "digits", "list_mark", "ends", "quotes", "marks", "links")
_SET_NEAR: Final = (4, 12)
"""What is averaged over so many blocks on either side: a single date says little, one in every third line says list."""
_ENTRY: Final = 30.0
_LINE: Final = 80.0
"""Weighted letters below which a block is as short as an entry of a menu, or as a headline."""


def manner(sheet: Sheet) -> dict[str, Column]:
    """The features by name: one number for each block.

    A comment with straight quotation marks under a story with curly ones is the farthest apart from it:

    >>> from newsclean.label.text.shape import shapes
    >>> from newsclean.label.text.words import numbered
    >>> said = "“We were told it would take two days,” said the keeper of the lighthouse, who has a brother there."
    >>> texts = [said, said, said, "That's what they said last year."]
    >>> manner(Sheet(texts, numbered([[], [], [], []]), shapes(texts)))["curly_apart"].tolist()
    [0.0, 0.0, 0.0, 1.0]
    """
    length = sheet.length
    prose = (length >= PROSE) & (sheet.shape("ends") > 0)
    stretch, masses = stretches(prose, length * prose)
    longest = prose & (stretch == int(masses.argmax()))
    opening = prose & (stretch == int(np.argmax(masses >= _LARGE * masses.max())))
    return _typed(sheet, longest, opening) | _paragraphs(sheet, length, longest) | _set_near(sheet, length)


def _typed(sheet: Sheet, longest: NDArray[np.bool_], opening: NDArray[np.bool_]) -> dict[str, Column]:
    """Whether quotation marks are as in the story, the longest stretch and the first large one; -1 without any."""
    curly, cut = sheet.shape("curly"), sheet.shape("cut")
    told = curly >= 0
    of_longest, of_opening = (
        float(curly[which & told].mean()) if (which & told).any() else -1.0 for which in (longest, opening)
    )
    known = told & (of_opening >= 0)
    apart = np.where(known, np.abs(curly - of_opening), -1.0)
    far, many, cuts = mean_near(np.array((apart * known, known, cut)), [_NEAR])[:, 0]
    return {
        "curly_story": np.full(len(curly), of_longest),
        "curly_apart": apart,
        "curly_apart_near": np.where(many > 0, far / np.where(many > 0, many, 1.0), -1.0),
        "cut_near": cuts,
    }


def _paragraphs(sheet: Sheet, length: Column, longest: NDArray[np.bool_]) -> dict[str, Column]:
    """Lengths of blocks and of words compared with those of the longest stretch."""
    own, word = sheet.shape("length"), sheet.shape("word_length")
    usual, usual_word = 0.0, 0.0
    if longest.any():
        usual, usual_word = float(own[longest].mean()), float(np.average(word[longest], weights=length[longest]))
    letters, words = mean_near(np.array((length, word * length)), [_NEAR])[:, 0]
    return {
        "length_unusual": own - usual,
        "words_unusual": word - usual_word,
        "words_unusual_near": words / np.maximum(letters, 1.0) - usual_word,
    }


def _set_near(sheet: Sheet, length: Column) -> dict[str, Column]:
    """The means of what blocks look like, over those around."""
    entry = length < _ENTRY
    columns = np.array((*(sheet.shape(name) for name in _SET), entry, (length < _LINE) & ~entry))
    around = mean_near(columns, _SET_NEAR)
    return {
        f"{name}_near{near}": around[at, by]
        for at, name in enumerate((*_SET, "entry", "line"))
        for by, near in enumerate(_SET_NEAR)
    }
