"""Headers, footers and numbers of printed pages, which a PDF's text holds in the middle of its sentences.

Whoever takes the text out of a PDF gets each page from its first line to its last: the running title, the page's
number, and between them a sentence that began on the page before. The number rises by one from page to page, what
stands around it comes back, and the sentence goes on behind it. None of these alone tells such lines: chapters are
numbered, headings come back, and a dump breaks sentences at every link.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise, takewhile
from typing import Final

from newsclean.punctuation import OPENERS
from newsclean.structure.terminators import is_terminated

__all__ = ["page_lines"]

_LONGEST: Final = 120
"""Code points of a running title with the page's number beside it, white space between them counted once."""
_WIDEST: Final = 240
"""The same with that white space, which sets the number at the page's edge."""
_NUMBER: Final = re.compile(r"[0-9]+")
_RISING: Final = "0"
"""Stands for any number where lines are compared."""
_FULL_STOPS: Final = frozenset(".!?。")
"""Ends of most lines, which need no closer look."""
_LETTER: Final = re.compile(r"[^\W\d_]")
_STEPS: Final = frozenset({1, 2})
"""By how much the number rises from page to page; left and right pages may have titles of their own."""
_FEWEST: Final = 2
_PAGE: Final = 400
"""Code points of text that stand at least between two headers: a page of a brochure, one column wide."""
_EVEN_FEWEST: Final = 3
_EVEN_PAGE: Final = 1000
_EVEN: Final = 2.0
"""A mere number, or one in a script without capitals, is a page's if at least so many come, so far apart, and no page
is so many times longer than another: numbers of footnotes and verses stand on lines of their own in dumps, too."""
_SENTENCE: Final = 30
"""Code points of a line that a page's end breaks off in mid-sentence."""

_SMALL: Final = "in small letters"
_CASELESS: Final = "in a script without capitals, so that it may be another"


def page_lines(lines: Sequence[str]) -> frozenset[int]:
    """The places of all lines that are a printed page's header, footer or number.

    >>> told = "The board met in the spring, and the carpenters who had built the mill were out of work. " * 5
    >>> print(sorted(page_lines(["Review 16", told + "Nobody knew what the", "Review 17", "engineers had said."])))
    [0, 2]
    >>> print(sorted(page_lines(["Week 1 of the trial", told, "Week 2 of the trial", told])))
    []
    """
    rising = _rising(lines)
    if not rising:
        return frozenset()
    keys = [_key(line) for line in lines]
    again = Counter(key for key in keys if key)
    repeated = frozenset(at for at, key in enumerate(keys) if again[key] >= _FEWEST)
    text_before = list(accumulate((0 if at in repeated else len(line) for at, line in enumerate(lines)), initial=0))
    found: set[int] = set()
    for key, places in rising.items():
        sizes = [text_before[later] - text_before[at] for at, later in pairwise(places)]
        if not _are_pages(sizes):
            continue
        # Text stands between each two places by now, so that no line is looked at from more than two of them.
        beside = _beside(places, keys, repeated)
        is_even = _are_even(sizes)
        breaks = [_broken(lines, at, repeated) for at in places]
        is_titled = _LETTER.search(key) is not None or bool(beside)
        if (is_titled and _SMALL in breaks) or (is_even and any(breaks)):
            found |= {*places, *beside}
    return frozenset(found)


def _rising(lines: Sequence[str]) -> dict[str, list[int]]:
    """The places of lines that are the same but for a number that rises by a page: most texts hold none."""
    groups: dict[str, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if len(line) <= _WIDEST and line[-1:] not in _FULL_STOPS and _NUMBER.search(line) and (key := _key(line)):
            groups[key].append(at)
    return {
        key: places for key, places in groups.items() if len(places) >= _FEWEST and _rise([lines[at] for at in places])
    }


def _key(line: str) -> str:
    """What comes back from page to page: a short line with its numbers blanked; empty for other lines."""
    if len(line) > _WIDEST or is_terminated(line):
        return ""
    spaced = " ".join(line.split())
    return _NUMBER.sub(_RISING, spaced) if len(spaced) <= _LONGEST else ""


def _rise(lines: Sequence[str]) -> bool:
    """Whether one of the lines' numbers rises from each to the next by a page."""
    columns = zip(*([int(number) for number in _NUMBER.findall(line)] for line in lines), strict=True)
    return any(
        len(steps := {later - one for one, later in pairwise(column)}) == 1 and steps <= _STEPS for column in columns
    )


def _are_pages(sizes: Sequence[int]) -> bool:
    """Whether what stands between each two such lines may be a page (code points); the last page may be short."""
    return min(sizes[:-1] or sizes) >= _PAGE


def _are_even(sizes: Sequence[int]) -> bool:
    """Whether it can be little else: three long pages or more, none much longer than another."""
    return len(sizes) >= _EVEN_FEWEST - 1 and min(sizes[:-1]) >= max(_EVEN_PAGE, max(sizes) / _EVEN)


def _broken(lines: Sequence[str], at: int, repeated: Container[int]) -> str:
    """How a sentence goes on behind a page's end, in front of which it stopped; empty if none does."""
    above = next((lines[place] for place in range(at - 1, -1, -1) if place not in repeated), "")
    below = next((lines[place] for place in range(at + 1, len(lines)) if place not in repeated), "")
    opens = below.lstrip(OPENERS)[:1]
    if len(above) < _SENTENCE or is_terminated(above) or not opens.isalpha() or opens.isupper():
        return ""
    return _SMALL if opens.islower() else _CASELESS


def _beside(places: Sequence[int], keys: Sequence[str], repeated: Collection[int]) -> frozenset[int]:
    """What comes back beside the number, here and wherever else: the running title above the page's text."""
    found: Counter[str] = Counter()
    for at in places:
        run = (*_run(range(at - 1, -1, -1), repeated), *_run(range(at + 1, len(keys)), repeated))
        found.update({keys[place] for place in run})
    return frozenset(place for place in repeated if found[keys[place]] >= _FEWEST)


def _run(places: Iterable[int], repeated: Container[int]) -> Iterator[int]:
    return takewhile(repeated.__contains__, places)
