"""A cheap test for texts without any furniture: most clean articles end here, unjudged."""

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final

from newsclean.label.sentences import is_prose, weighted_length
from newsclean.label.text.tokens import terms, tokens_of

if TYPE_CHECKING:
    from newsclean.label.text.vocabulary import Vocabulary

__all__ = ["is_clean", "is_silent"]

_MOST_OTHER: Final = 0.08
"""Share of the letters that may stand in blocks that are not prose: headings and short answers of an interview."""
_MOST_OTHER_BLOCKS: Final = 0.3
"""Share of the blocks that may be other than prose. Both together hold for seven in ten news bodies and for one dump in
five hundred."""

_MOST_SAYING: Final = 0.01
"""Share of a silent text's blocks that may say what furniture says: "The best of" heads a chapter, too."""
_MOST_SILENT: Final = 0.5
_FEWEST_SILENT: Final = 20
"""Share of the blocks that may be silent lines; more of them must be so many, or their silence is an accident: three
held-out pages of two paragraphs among "Page header here" and its like have seven to nine."""
_AT_ONCE: Final = 32
"""Lines whose words are cut in one go, which takes half the time; most dumps have told by then."""
_KNOWN: Final = 0.15
"""Share of the words that the vocabulary must know: silence says nothing in a language of which it knows few, and
dumps would go unjudged there (.0004 F1 of bs4's and html-text's). With 0.1 a Spanish one passed with its menus, since
the vocabulary knows "de". Over five folds, on every second page, 61 in 100 gold bodies that are judged otherwise are
silent, 43 of trafilatura's extracts, 16 of Resiliparse's, and 2 in 1,000 dumps; F1 changes by .0001 at most in any
form, and no text more or less is harmed."""


def is_clean(texts: Sequence[str]) -> bool:
    """Whether nearly all of the text is sentences.

    >>> story = "Rain fell on the hills for three days and nights, and the river rose above the old mark."
    >>> is_clean([story]), is_clean(["Home", story])
    (True, False)
    """
    lines = _lines(texts)
    if len(lines) > _MOST_OTHER_BLOCKS * len(texts):
        return False
    other = sum(map(weighted_length, lines))
    # Code points are never more than weighted letters, and are counted in no time.
    return other <= _MOST_OTHER * sum(map(len, texts)) or other <= _MOST_OTHER * sum(map(weighted_length, texts))


def is_silent(texts: Sequence[str], vocabulary: "Vocabulary") -> bool:
    """Whether the blocks that are no sentences, such as the lines of an interview or a guide, say nothing of furniture.

    The first words of a dump's menu end the search.

    >>> from newsclean.label.text.vocabulary import Vocabulary
    >>> story = ["Rain fell on the hills for three days and nights, and the river rose above the old mark."] * 3
    >>> known = Vocabulary.of({"who": -1.0, "ferry": -2.0, "nobody": -1.0, "^share this article": 3.5})
    >>> texts = [*story, "Who was on the ferry", "Nobody knows"]
    >>> is_silent(texts, known), is_silent([*texts, "Share this article"], known)
    (True, False)
    """
    lines = _lines(texts)
    if _MOST_SILENT * len(texts) < len(lines) < _FEWEST_SILENT:
        return False
    saying, most = 0, _MOST_SAYING * len(texts)
    many = known = 0
    rows = (tokens_of(lines[start : start + _AT_ONCE]) for start in range(0, len(lines), _AT_ONCE))
    for words in chain.from_iterable(rows):
        saying += not vocabulary.furniture.isdisjoint(terms(words))
        if saying > most:
            return False
        many += len(words)
        known += sum(map(vocabulary.weights.__contains__, words))
    return known >= _KNOWN * many


def _lines(texts: Sequence[str]) -> list[str]:
    """What is no prose."""
    return [text for text in texts if not is_prose(text)]
