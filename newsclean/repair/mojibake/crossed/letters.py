"""One legacy codec read as another: `Kyl„n` for `Kylän`, `Ìåøêàíö³` for `Мешканці`.

Nothing here decodes or fails to decode, as each byte is a letter in either codec. What tells is the words: read in the
right codec the text is full of common words of one language, read in the wrong one it has hardly any.
"""

import re
import sys
from codecs import charmap_decode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, partial, reduce
from typing import Final

from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.lexicon import natural_pairs
from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.mojibake.crossed.codec_pairs import (
    BEYOND_LATIN,
    COMMON,
    OTHERS,
    characters,
    mapping,
    unchanged,
)
from newsclean.repair.mojibake.crossed.sample import ENDS, Sample, letters_of_words
from newsclean.repair.mojibake.sequences import size
from newsclean.repair.mojibake.vain import Vain

__all__ = ["cross"]

_SIGNS: Final = re.compile(
    r"[\x80-\x84\x86-\x9f]"  # a C1 control that is no line end
    r"|[^\W\d_](?:[\xa1-\xa9\xab-\xac\xae-\xb1\xb4-\xb6\xb8\xb9\xb2\xb3\xbb-\xbf×÷ƒ„…†‡ˆ‰‹›•˜™€¤─-▟])[^\W\d_]"
    r"|[a-z][ŽŠŒŸÀ-ÖØ-Þ](?:[a-z]|\b)|[а-я](?:€\b|[А-Я](?:[а-я]|\b))"
)
"""What undamaged words do not hold: signs between letters, a capital behind small letters."""
_WESTERN: Final = frozenset("àáâãäåæçèéêëìíîïñòóôöøùúüýßœÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÜÝŒ")
"""Letters that call for no closer look; õ and û do, as Hungarian has them where ő and ű were misread."""
_SAMPLE: Final = 2500
"""Code points at the start that are judged; enough for any language to show."""
_KNOWN_ENOUGH: Final = 0.6
"""Share of words known as they stand from which on a text is right without another look."""
_KNOWN_WHERE_MISREAD: Final = 0.3
"""Share from which on the rarer pairs are not asked: of text that was misread whole hardly any word is known."""
_FEWEST: Final = 2
_COVERED: Final = 0.85
"""Share of the characters beyond ASCII that the wrong codec must have, or the text was not read in it."""
_ENOUGH: Final = 0.25
"""Share of the words touched that must become known; the tables know about half of the words of running text."""
_ENOUGH_OF_RARE: Final = 0.33
"""The same of the rarer pairs of codecs, of which there are many: of 770 texts in 17 languages 749 have as much."""
_SKETCH: Final = 40
"""Words that tell whether a rarer pair is worth a look at all, of which a page has hundreds."""
_SHARE_OF_SKETCH: Final = 0.15
"""How many of them must become known: half of what `_ENOUGH_OF_RARE` asks, as they are few."""

_UTF_8: Final = 0.5
"""Share that is none of crossed codecs: of 597 such texts the one with most by chance has 0.4 of it."""
_MISREAD_IN: Final = ("latin_1", "cp1252", "cp1251", "cp1250", "iso8859_2", "mac_roman")

_PAIR: Final = re.compile(r"(?=([^\W\d_a-z][^\W\d_a-z]))")
_HOPELESS: Final = "\0"
"""Stands for a character that no known word has."""
_BEYOND: Final = re.compile(r"[^\x00-\x7f]+")
_LINE: Final = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class _Crossing:
    """A pair of codecs, and how many words become known by it, of how many it touches."""

    meant: str
    taken: str
    gained: int
    touched: int
    least: int
    """How many words must tell it."""
    signs: int
    """How many of `_SIGNS` are left in the words."""


_NONE: Final = _Crossing("", "", 0, 0, _FEWEST, 0)


def cross(text: str, fewest: int = 1, vain: Vain | None = None) -> list[Change]:
    """The changes that read the text in the codec that was meant, if at least `fewest` words tell it.

    >>> text = "Kyl„n asukkaat ovat vuosia pyyt„neet lis„„ junavuoroja, mutta se ei ole ollut heille t„rke„„"
    >>> [change.after for change in cross(text)][:2]
    ['ä', 'ä']
    >>> cross("Kylän asukkaat ovat vuosia pyytäneet lisää „junavuoroja“, mutta se ei ole ollut heille tärkeää")
    []
    """
    vain = vain or Vain()
    found = _crossing(text[:_SAMPLE], fewest, vain)
    if found.gained:
        return list(_changes(text, found))
    doubtful = _doubtful(text)
    found = _crossing("\n".join([line.group() for line in doubtful])[:_SAMPLE], fewest, vain) if doubtful else _NONE
    return [change for line in doubtful if found.gained for change in _changes(text, found, *line.span())]


def _crossing(sample: str, fewest: int, vain: Vain) -> _Crossing:
    """The crossing by which a sample reads better, if there is one."""
    if sample in vain.uncrossed or _is_utf_8(sample):
        return _NONE
    best = _best(sample)
    if not best.gained:
        vain.uncrossed.add(sample)
    if best.gained < max(best.least, fewest, best.touched * _ENOUGH) or not _is_better(sample, best):
        return _NONE
    return best


def _doubtful(text: str) -> Sequence[re.Match[str]]:
    """The lines that are not right as they stand, if others are: a headline that was misread alone."""
    lines = [line for line in _LINE.finditer(text) if not line.group().isascii()]
    if len(lines) == 1:
        return []
    doubtful = [line for line in lines if not _is_right(line.group())]
    return doubtful if len(doubtful) < len(lines) else []


def _is_right(line: str) -> bool:
    return Sample.of(line).known > _KNOWN_WHERE_MISREAD and not _SIGNS.search(line)


def _is_utf_8(text: str) -> bool:
    """Whether half of what is beyond ASCII is misread UTF-8: then no codec was crossed, and all look in vain."""
    least = (len(text) - len(text.encode("ascii", "ignore"))) * _UTF_8
    return any(size(codec(name).encode(text)) > least for name in _MISREAD_IN)


def _best(text: str) -> _Crossing:
    """The crossing by which most words become known."""
    sample = Sample.of(text)
    if not sample.words or not _is_suspect(text) or (sample.known > _KNOWN_ENOUGH and not _SIGNS.search(text)):
        return _NONE
    takings = _takings(sample)
    best = reduce(partial(_better, sample), _hopes(sample, frozenset(takings)), _NONE)
    if sample.known > _KNOWN_WHERE_MISREAD or best.gained > best.touched * _KNOWN_ENOUGH:
        return best
    rare = reduce(partial(_better, sample), _rarer(sample, takings), best)
    return rare if rare.gained >= rare.touched * _ENOUGH_OF_RARE else best


def _takings(sample: Sample) -> Sequence[str]:
    """What the text may have been read as."""
    least = len(sample.beyond) * _COVERED
    return [taken for taken in OTHERS if len(sample.beyond & characters(taken)) >= least]


def _hopes(sample: Sample, takings: AbstractSet[str]) -> Iterator[tuple[str, str]]:
    """The common crossings by which so many words may become known as must."""
    enough = _enough(sample)
    for meant, taken in COMMON:
        latin = meant not in BEYOND_LATIN
        if taken not in takings or not sample.hopes[latin]:
            continue
        if enough[latin] or not sample.beyond.isdisjoint(unchanged(meant, taken)):
            yield meant, taken


def _rarer(sample: Sample, takings: Iterable[str]) -> Sequence[tuple[str, str]]:
    """The same of the others; where there are many words, those alone that make some of the first known."""
    enough = _enough(sample)
    pairs = [(meant, taken) for taken in takings for meant in OTHERS[taken] if enough[meant not in BEYOND_LATIN]]
    if len(sample.words) <= 2 * _SKETCH:
        return pairs
    sketch = Sample(sample.words[:_SKETCH], sample.text)
    return [pair for pair in pairs if sketch.hits(_hopeful(sketch, *pair)) >= _SKETCH * _SHARE_OF_SKETCH]


def _enough(sample: Sample) -> Mapping[bool, bool]:
    """Whether there are words enough that may become known, of Latin letters and of others."""
    return {latin: len(sample.words) * _ENOUGH <= len(words) > 0 for latin, words in sample.hopes.items()}


def _is_suspect(text: str) -> bool:
    """Whether there is anything that makes looking closer worth the while."""
    letters = filter(str.isalpha, foreign(text))
    return not _WESTERN.issuperset(letters) or bool(_SIGNS.search(text)) or _unnatural(text)


def _is_better(text: str, crossing: _Crossing) -> bool:
    """Whether fewer signs stand inside words than before."""
    after = text.translate(mapping(crossing.meant, crossing.taken))
    return len(_SIGNS.findall(after)) <= len(_SIGNS.findall(text)) and not _unnatural(after)


def _unnatural(text: str) -> bool:
    """Whether most letters beyond ASCII that stand side by side do so in no language."""
    pairs = _PAIR.findall(text.lower())
    return sum(pair not in natural_pairs() for pair in pairs) * 2 > len(pairs)


def _better(sample: Sample, best: _Crossing, pair: tuple[str, str]) -> _Crossing:
    """A crossing, if more words become known by it than by the best so far, or as many with fewer signs in words."""
    if sample.hits(_hopeful(sample, *pair)) < max(best.gained, 1):
        return best
    after = sample.lines.translate(mapping(*pair))
    touched = [(old, new) for old, new in zip(sample.words, after.split("\n"), strict=True) if old != new]
    gained = sample.hits((new for _, new in touched)) - 2 * sample.hits((old for old, _ in touched))
    signs = len(_SIGNS.findall(after))
    if (gained, -signs) <= (best.gained, -best.signs):
        return best
    least = 1 if sample.home and gained == len(touched) else _FEWEST
    return _Crossing(*pair, gained, len(touched), least, signs)


def _hopeful(sample: Sample, meant: str, taken: str) -> Iterator[str]:
    """The words that the crossing changes, as it reads them, if they consist of letters that some known word has."""
    hopes = sample.hopes[meant not in BEYOND_LATIN]
    if not hopes:
        return
    lines = "\n".join(hopes)
    if codec(taken).byte_of.keys() >= sample.beyond:
        after = charmap_decode(codec(taken).encode(lines), "strict", _hopeful_characters(meant))[0]
    else:
        after = lines.translate(mapping(meant, taken))
    for old, new in zip(hopes, after.split("\n"), strict=True):
        if _HOPELESS not in new and new != old:
            yield new


@cache
def _hopeful_characters(meant: str) -> str:
    """The characters of a codec; those that no known word has, and that hang on none, are marked."""
    known = letters_of_words()
    return "".join(
        character if character < "\x80" or character in ENDS or known.issuperset(character.casefold()) else _HOPELESS
        for character in codec(meant).characters
    )


def _changes(text: str, crossing: _Crossing, start: int = 0, end: int = sys.maxsize) -> Iterator[Change]:
    table = mapping(crossing.meant, crossing.taken)
    evidence = (
        f"{codec(crossing.meant).title} read as {codec(crossing.taken).title}; "
        f"{crossing.gained} of {crossing.touched} words become common ones"
    )
    for match in _BEYOND.finditer(text, start, end):
        after = match.group().translate(table)
        if after != match.group():
            yield Change("mojibake.cross", match.start(), match.group(), after, evidence)
