"""Weights for the stage `glued`: how words behave, how sentences end and begin, and a forest over the joints of words.

Texts are gold bodies on one line, with headlines of other stories between their sentences: those of the pages, and
those of the links on them. Sites link to stories on the same subject, so most of the headlines chosen are the likest of
several. Every page is judged with a lexicon counted on the other folds, so that the forest learns what a lexicon tells
of unseen sites.
"""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from selectolax.lexbor import LexborHTMLParser

from newsclean.label.glued.joints import joints, rows
from newsclean.label.glued.lexicon import COUNTS, Lexicon, count_headline, count_text
from newsclean.label.glued.seams import Seams
from newsclean.label.glued.text import Text
from newsclean.label.glued.weights import NAME
from newsclean.training.boost import Plan, save
from newsclean.training.corpora import FOLDS, Page, load
from newsclean.training.seams import Examples, examples, seams
from newsclean.training.table import Table

__all__ = [
    "FEWEST",
    "PLAN",
    "Headline",
    "fold_knowledge",
    "headlines",
    "lexicon",
    "main",
    "table",
    "taught",
    "usable",
]

PLAN = Plan(trees=300, leaves=24, depth=8, rate=0.06, rows_in_leaf=40)
"""Average precision of the joints over five folds: .780; with 150 trees of 20 leaves .760."""
FEWEST = 8
"""Times a word must have been counted to stand in the lexicon: about 11,000 words."""
_LINKS = "h1 a, h2 a, h3 a, h4 a, a h2, a h3, a h4"
"""Where pages link to other stories. All links, four times as many, taught less: buttons and boxes are among them."""
_GUIDES = "articles"
_GUIDES_WEIGH = 0.6
"""The corpus of guides and shop pages, and its weight: its own subheadings, glued, look just like foreign headlines."""
_FLATTENINGS = 8
_GUIDES_FLATTENINGS = 4
"""Times each body is flattened, of guides and of all others: of the few in languages other than English four times show
little of what may stand between their sentences (average precision on world news .757, with eight times .769)."""
_INSERTED = (2, 6)
"""Headlines put into a body."""
_RELATED = 0.65
_CHOICES = (2, 16)
"""Share of the headlines that are the likest of several, and of how many."""
_TOPIC = re.compile(r"\w{4,}")
"""The words by which headlines are like a body: shorter ones are of every subject."""
_SHORTEST_BODY = 600
"""Code points of a body that is used; the stage looks at no shorter text."""
_WORDS = (4, 18)
_LONGEST = 140
"""Words of a headline, and its code points at most: what links in headings hold beside is buttons and whole leads."""
_LANGUAGES = dict.fromkeys(("au", "ca", "ls", "my", "na", "uk", "us", "za"), "en") | dict.fromkeys(("at", "ch"), "de")
"""Countries whose stories are, but for a few, in another country's language."""
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s+[\"'“‘„«(\[]*[^\W\d_a-z])")


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline, the site it was found on, its language and the site's fold."""

    text: str
    site: str
    language: str
    fold: int


def headlines(pages: Iterable[Page]) -> list[Headline]:
    """The headlines of the pages and of the links in headings on them, each once."""
    found: dict[str, Headline] = {}
    for page in pages:
        tree = LexborHTMLParser(page.raw.decode("utf-8", "replace"))
        own = {line.strip() for line in page.body.split("\n")}
        for text in (page.headline or "", *(node.text(deep=True) for node in tree.css(_LINKS))):
            line = " ".join(text.split())
            if _is_headline(line) and line not in own:
                found.setdefault(line, Headline(line, page.site, _language(page), page.fold))
    return list(found.values())


def lexicon(pages: Iterable[Page], given: Iterable[Headline], fewest: int = FEWEST) -> Lexicon:
    """Words counted over bodies and headlines."""
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0] * COUNTS)
    for page in pages:
        count_text(Text(page.body), counts)
    for headline in given:
        count_headline(headline.text, counts)
    return Lexicon.from_counts(counts, fewest)


def table(pages: Sequence[Page], given: Sequence[Headline], known: Mapping[int, tuple[Lexicon, Seams]]) -> Table:
    """All joints (label 1: a headline ends here); what is `known` of words for each fold was counted without it."""
    matrix: list[NDArray[np.float32]] = []
    labels: list[int] = []
    weights: list[float] = []
    folds: list[int] = []
    topics = {each.text: _topic(each.text) for each in given}
    for page in pages:
        near = [(each.text, topics[each.text]) for each in given if _may_meet(page, each)]
        for text, stand in _flattened(page, near):
            words = Text(text)
            found = list(joints(words))
            matrix += [np.array(rows(words, *known[page.fold], found), np.float32)] if found else []
            labels += [
                int((words.starts[joint.sentence.first], words.starts[joint.at] - 1) in stand) for joint in found
            ]
            weights += [_GUIDES_WEIGH if page.corpus == _GUIDES else 1.0] * len(found)
            folds += [page.fold] * len(found)
    return Table.of(np.vstack(matrix), labels, weights, folds)


def main(corpora: Sequence[Path], target: Path) -> int:
    """Train on all pages of the corpora and write the weights; tells their size in bytes."""
    pages = usable(load(corpora))
    given = headlines(pages)
    forest = table(pages, given, fold_knowledge(pages, given)).grown(PLAN)
    arrays: dict[str, Any] = lexicon(pages, given).to_arrays() | seams(taught(pages, given)).to_arrays()
    return save(target, arrays | forest.to_arrays(NAME))


def taught(pages: Iterable[Page], given: Iterable[Headline]) -> tuple[Examples, ...]:
    """What the pages' sentences and the headlines teach of how both end and begin."""
    return examples([(page.body, page.fold) for page in pages], [(each.text, each.fold) for each in given])


def usable(pages: Iterable[Page]) -> list[Page]:
    """Pages with a body of some length in a script that has capital letters."""
    return [page for page in pages if len(page.body) >= _SHORTEST_BODY and any(char.isupper() for char in page.body)]


def fold_knowledge(pages: Sequence[Page], given: Sequence[Headline]) -> dict[int, tuple[Lexicon, Seams]]:
    """For every fold, the lexicon and the seams learned on all others."""
    lessons = taught(pages, given)
    return {
        fold: (
            lexicon([page for page in pages if page.fold != fold], [each for each in given if each.fold != fold]),
            seams(lessons, without=fold),
        )
        for fold in range(FOLDS)
    }


def _language(page: Page) -> str:
    return _LANGUAGES.get(page.country or "", page.country or "en")


def _may_meet(page: Page, headline: Headline) -> bool:
    """Same language and fold, so that a headline of the judged sites is never seen in training; not the page's own."""
    return (headline.language, headline.fold) == (_language(page), page.fold) and headline.text != page.headline


def _topic(text: str) -> frozenset[str]:
    return frozenset(_TOPIC.findall(text.lower()))


def _chosen(
    given: Sequence[tuple[str, frozenset[str]]], count: int, topic: frozenset[str], chance: np.random.Generator
) -> list[str]:
    """Headlines, each the likest of several or a chance one."""
    found: list[str] = []
    for _ in range(count):
        several = int(chance.integers(*_CHOICES)) if chance.random() < _RELATED else 1
        some = [given[index] for index in chance.integers(0, len(given), several)]
        found.append(max(some, key=lambda each: len(each[1] & topic) / max(1, len(each[1])))[0])
    return found


def _flattened(page: Page, given: Sequence[tuple[str, frozenset[str]]]) -> Iterator[tuple[str, set[tuple[int, int]]]]:
    """The body on one line several times, with headlines in it and once without, and where the headlines stand."""
    flat = " ".join(page.body.split())
    places = [match.end() for match in _SENTENCE_END.finditer(flat)]
    chance = np.random.default_rng(zlib.crc32(page.key.encode()))
    times = _GUIDES_FLATTENINGS if page.corpus == _GUIDES else _FLATTENINGS
    for time in range(times if given and places else 1):
        count = min(int(chance.integers(*_INSERTED, endpoint=True)), len(places), len(given)) if time else 0
        chosen = _chosen(given, count, _topic(flat), chance)
        yield _inserted(flat, sorted(chance.choice(places, count, replace=False).tolist()) if count else [], chosen)


def _inserted(flat: str, places: Sequence[int], chosen: Sequence[str]) -> tuple[str, set[tuple[int, int]]]:
    parts: list[str] = []
    stand: set[tuple[int, int]] = set()
    done = length = 0
    for place, headline in zip(places, chosen, strict=True):
        parts += (flat[done:place], " ", headline)
        length += place - done + 1 + len(headline)
        stand.add((length - len(headline), length))
        done = place
    return "".join((*parts, flat[done:])), stand


def _is_headline(line: str) -> bool:
    fewest, most = _WORDS
    return (
        fewest <= len(line.split()) <= most
        and len(line) <= _LONGEST
        and line[-1] not in ".!?…:"
        and (line[0].isupper() or line[0] in "\"“‘'«„")
    )
