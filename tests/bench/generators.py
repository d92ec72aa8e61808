"""Ruined articles with known bodies, made from clean ones: *trailing* and *flattened*.

Both ruin a body as scrapers do (seeds 002 and 001 are the models), from a seed of their own: the same pages, the same
texts, on every machine. Openings and headlines come from other sites' stories in the same language and in the same
fold, so weights made on the other folds have seen neither the article nor what was put into it.
"""

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from newsclean.training.corpora import Page

__all__ = [
    "Flattened", "Trailing", "flat_text", "flattened", "group_of", "headed", "sentences_of", "trailing",
]  # fmt: skip

OPENING: Final = (350, 650)
"""Shortest and longest opening of another story, in code points."""
OPENINGS: Final = (3, 5)
HEADED_OPENING: Final = (160, 350)
"""The same of an opening that stands under its headline: lists of stories show two or three lines of each."""
HEADED_BODY: Final = (3, 8)
"""Paragraphs of the article above such a list: most agency stories are short."""
CUT_SHARE: Final = 0.75
"""Share of the openings that are cut off in mid-sentence."""
HEADLINES: Final = (1, 3)
"""Fewest and most foreign headlines in a flattened text."""

CHOICES: Final = 10
"""Headlines of which the one most like the text is taken."""

_LANGUAGES: Final = dict.fromkeys(("au", "ca", "ls", "my", "na", "uk", "us", "za"), "en") | {"at": "de", "ch": "de"}
_TOPIC: Final = re.compile(r"\w{4,}")
_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s+[\"'“‘„«(\[]*[^\W\d_a-z])|[。！？][」』”’）]*(?=.)")
_WORD_END: Final = re.compile(r"(?<=\w)(?=\s)")
_SITE_NAME: Final = re.compile(r"\s+[|–—-]\s+[^|–—-]{2,30}\Z")
_FEWEST_WORDS: Final = 4
"""Words of a headline: shorter ones are section names and the like."""
_SHORTEST_BODY: Final = 600
"""Code points of a body worth ruining."""


@dataclass(frozen=True, slots=True)
class Trailing:
    """A body with openings of other stories appended: the text as a scraper would give it, and what went into it."""

    page: Page
    text: str
    openings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flattened:
    """A body without breaks, with foreign headlines between its sentences, and what went into it."""

    page: Page
    text: str
    headlines: tuple[str, ...]
    flat: str


def sentences_of(flat: str) -> list[str]:
    """The sentences of a text on one line."""
    ends = [0, *(match.end() for match in _SENTENCE_END.finditer(flat)), len(flat)]
    return [sentence for start, end in pairwise(ends) if (sentence := flat[start:end].strip())]


def group_of(page: Page) -> tuple[str, int]:
    """Pages whose stories may be mixed: of one language, and of one fold, so that no judge has seen what is put in."""
    country = page.country or ("zh" if page.corpus == "chinese" else "us")
    return _LANGUAGES.get(country, country), page.fold


def trailing(pages: Iterable[Page], seed: int = 0) -> Iterator[Trailing]:
    """Each body with three to five openings of other stories behind it."""
    rows = [page for page in pages if len(page.body) >= _SHORTEST_BODY]
    groups = _grouped(rows)
    for page in rows:
        chance = random.Random(f"{seed}/{page.key}")
        others = [other for other in groups[group_of(page)] if other.site != page.site or other.corpus != page.corpus]
        if len(others) < OPENINGS[1]:
            continue
        openings = [_opening(other.body, chance, OPENING) for other in chance.sample(others, chance.randint(*OPENINGS))]
        parted = "\n\n" if "\n\n" in page.body else "\n"
        yield Trailing(page, parted.join([page.body, *openings]), tuple(openings))


def headed(pages: Iterable[Page], seed: int = 0) -> Iterator[Trailing]:
    """The first paragraphs of each body, and behind them three to five other stories: headline and a short opening."""
    rows = [page for page in pages if len(page.body) >= _SHORTEST_BODY]
    groups = _grouped(rows)
    for page in rows:
        chance = random.Random(f"headed/{seed}/{page.key}")
        others = [other for other in groups[group_of(page)] if other.site != page.site and other.headline]
        if len(others) < OPENINGS[1]:
            continue
        body = "\n".join(line for line in page.body.split("\n") if line.strip()).split("\n")
        pieces: list[str] = []
        for other in chance.sample(others, chance.randint(*OPENINGS)):
            pieces += [" ".join((other.headline or "").split()), _opening(other.body, chance, HEADED_OPENING)]
        kept = "\n".join(body[: chance.randint(*HEADED_BODY)])
        yield Trailing(replace(page, body=kept), "\n".join([kept, *pieces]), tuple(pieces))


def flattened(pages: Iterable[Page], seed: int = 0) -> Iterator[Flattened]:
    """Each body on one line, with one to three headlines of other stories between two of its sentences."""
    rows = [page for page in pages if len(page.body) >= _SHORTEST_BODY]
    groups = _grouped(rows)
    for page in rows:
        chance = random.Random(f"{seed}/{page.key}")
        headlines = [
            headline
            for other in groups[group_of(page)]
            if other.site != page.site and (headline := _headline(other.headline or ""))
        ]
        flat = flat_text(page.body)
        places = [match.end() for match in _SENTENCE_END.finditer(flat)]
        count = min(chance.randint(*HEADLINES), len(places), len(headlines))
        if not count:
            continue
        chosen = _related(headlines, count, flat, chance)
        yield Flattened(page, _inserted(flat, sorted(chance.sample(places, count)), chosen), tuple(chosen), flat)


def _related(headlines: Sequence[str], count: int, flat: str, chance: random.Random) -> list[str]:
    """Different headlines, each the one of several that shares most words with the text: sites link to like stories."""
    words = set(_TOPIC.findall(flat.lower()))
    chosen: dict[str, None] = {}
    while len(chosen) < count:
        several = chance.sample(headlines, min(CHOICES, len(headlines)))
        likest = max(several, key=lambda headline: _shared(headline, words))
        chosen.setdefault(likest if likest not in chosen else chance.choice(headlines))
    return list(chosen)


def _shared(headline: str, words: set[str]) -> float:
    own = _TOPIC.findall(headline.lower())
    return sum(word in words for word in own) / max(1, len(own))


def flat_text(body: str) -> str:
    """A body as a crawler gives it that turns every run of white space into one space."""
    return " ".join(body.split())


def _grouped(pages: Sequence[Page]) -> Mapping[tuple[str, int], list[Page]]:
    groups: dict[tuple[str, int], list[Page]] = defaultdict(list)
    for page in pages:
        groups[group_of(page)].append(page)
    return groups


def _opening(body: str, chance: random.Random, bounds: tuple[int, int]) -> str:
    """The beginning of a story, on one line: to a sentence's end, or cut off behind a word in mid-sentence."""
    shortest, longest = bounds
    flat = flat_text(body)[: longest + 1]
    ends = [match.end() for match in _SENTENCE_END.finditer(flat) if match.end() >= shortest]
    words = [match.end() for match in _WORD_END.finditer(flat) if match.end() >= shortest and match.end() not in ends]
    places = words if words and (not ends or chance.random() < CUT_SHARE) else ends
    return flat[: chance.choice(places)] if places else flat


def _headline(headline: str) -> str:
    """A headline as it stands in the flow: one line, without the site's name; empty if it ends as a sentence does."""
    line = _SITE_NAME.sub("", " ".join(headline.split()))
    return "" if line.endswith((".", "!", "?", "…", ":")) or len(line.split()) < _FEWEST_WORDS else line


def _inserted(flat: str, places: Sequence[int], headlines: Sequence[str]) -> str:
    parts: list[str] = []
    done = 0
    for place, headline in zip(places, headlines, strict=True):
        parts += (flat[done:place], " ", headline)
        done = place
    parts.append(flat[done:])
    return "".join(parts)
