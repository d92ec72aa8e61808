"""Which languages know a word: a count for each of them in one number, so that the counts of a text are a plain sum.

A loop over the languages of each word took four times as long, and damage is judged by its words again and again.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import islice
from struct import Struct
from typing import Final

from newsclean.repair.lexicon import LANGUAGES, TIERS, tiers

__all__ = ["MOST_WORDS", "languages_of", "most", "nothing_but", "present", "weights"]

_BITS: Final = 16
"""Bits of a language's count: the words of some thousand characters come nowhere near the end of it."""
_COUNTS: Final = Struct(f"<{len(LANGUAGES)}H")
_ONES: Final = sum(1 << _BITS * place for place in range(len(LANGUAGES)))
"""One for each language."""
MOST_WORDS: Final = 250
"""Words that are looked up to tell the languages: more change nothing."""
_MOST_OFTEN: Final = 3
"""A word that stands oftener counts no more than that, lest a name decide."""
_FEWEST_HITS: Final = 15
"""Below this the words tell no language: six a frequent word counts, one a rare one."""
_SHARE_OF_BEST: Final = 0.5
_MOST_LANGUAGES: Final = 3


@cache
def weights() -> Mapping[str, int]:
    """Every common word with how much it tells for each language that has it, the commonest `TIERS`, the rarest 1.

    Most are of one language, and share its few numbers.
    """
    found: dict[str, int] = {}
    for place, language in enumerate(LANGUAGES):
        alone = [(TIERS - tier) << _BITS * place for tier in range(TIERS)]
        for word, tier in tiers(language).items():
            found[word] = found[word] + alone[tier] if word in found else alone[tier]
    return found


def languages_of(words: Iterable[str]) -> tuple[str, ...]:
    """The languages that know most of the words, best first.

    >>> languages_of("der regen fiel auf die hügel und der fluss stieg über die alte marke".split())
    ('de',)
    >>> languages_of(["xyzzy"])
    ()
    """
    known = weights()
    total = sum(
        known[word] * min(count, _MOST_OFTEN)
        for word, count in Counter(islice(words, MOST_WORDS)).items()
        if word in known
    )
    hits = _counts(total)
    best = max(hits)
    if best < _FEWEST_HITS:
        return ()
    near = [place for place, count in enumerate(hits) if count >= best * _SHARE_OF_BEST]
    near.sort(key=lambda place: -hits[place])
    return tuple(LANGUAGES[place] for place in near[:_MOST_LANGUAGES])


def present(weight: int) -> int:
    """One for each language that has a word of this weight."""
    return (weight | weight >> 1 | weight >> 2) & _ONES


def nothing_but(languages: Iterable[str]) -> int:
    """One for each of these languages; `&` it with what is `present` to leave the others out."""
    return sum(1 << _BITS * LANGUAGES.index(language) for language in languages)


def most(total: int) -> int:
    """The count of the language that has the highest.

    >>> most(present(weights()["und"]) + present(weights()["mit"]) + present(weights()["où"]))
    2
    """
    return max(_counts(total))


def _counts(total: int) -> tuple[int, ...]:
    return _COUNTS.unpack(total.to_bytes(_COUNTS.size, "little"))
