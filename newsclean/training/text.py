"""Remakes the weights of the plain-text labeller: `python -m newsclean.training text CORPORA`.

Every page is turned into plain text by the usual tools (see `dumps`), parted into blocks by the pipeline's own stage,
and each block is labelled by whether its words stand in the gold body, in order. Whole-page dumps teach what furniture
looks like; the tools' extracts and the gold bodies teach to leave alone what is clean already.
"""

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.default import DEFAULT
from newsclean.label.text.features import worded, wordless
from newsclean.label.text.labeller import TextModel
from newsclean.label.text.tokens import tokens
from newsclean.label.text.vocabulary import Vocabulary
from newsclean.label.text.words import Words, numbered
from newsclean.model import BODY, Source
from newsclean.read.plain import read_plain
from newsclean.training.align import aligned
from newsclean.training.boost import Plan, save, train
from newsclean.training.corpora import FOLDS, Page, load
from newsclean.training.dumps import GOLD, texts_of
from newsclean.training.vocabulary import Seen, seen, weighed

__all__ = ["TAUGHT", "Sample", "blocks_of", "fit", "found_in_dump", "main", "samples", "thinned"]

TAUGHT: Final = (
    "bs4",
    "html-text",
    "resiliparse",
    "trafilatura",
    "newspaper4k",
    "readability",
    GOLD,
)
"""Forms that teach; all others are only measured on."""
_COUNTED: Final = "html-text"
"""The form whose words are counted: it keeps every line of the page and adds nothing."""
_ALIGNS: Final = 0.9
"""Share of the gold body that must stand in the page's dump; a page below that has a flawed gold body."""
_INSIDE: Final = 0.5
"""Share of a block's words in the gold body from which the block is the story's."""
_PER_BLOCK: Final = 2.0
"""Words added to every block's weight, so that short blocks count for something."""
_LONG_DUMP: Final = 60
"""Blocks from which a text has more furniture than can be learned from."""
_NEAR: Final = 3
_SPOKEN_FOR: Final = 3
_PLAN: Final = Plan(trees=150, leaves=31, depth=9, rate=0.08, rows_in_leaf=60, more={"lambda_l2": 5.0, "max_bin": 63})


_THINNED: Final = 2
"""Short dumps made of every page: pages of the corpora are long, and what is learned from them alone takes the edges of
a story of five sentences for teasers."""
_FEW_BLOCKS: Final = 9
"""A short dump keeps up to so many blocks of the story (from its start), and up to so much of the furniture:"""
_LITTLE_FURNITURE: Final = 0.3


_BEFORE: Final = DEFAULT.only(*tuple(DEFAULT)[: tuple(DEFAULT).index("page")])
"""The stages in front of the labellers."""


@dataclass(slots=True, eq=False)
class Sample:
    """One page in one form; `inside` is each block's share of words in the gold body."""

    page: Page
    form: str
    blocks: list[str]
    words: Words
    inside: list[float]
    wordless: NDArray[np.float32]

    def features(self, vocabulary: Vocabulary) -> NDArray[np.float32]:
        """The matrix the trees ask."""
        return np.hstack((self.wordless, worded(self.words, vocabulary)))


def blocks_of(text: str) -> list[str]:
    """The blocks of a plain text as the labeller sees them: repaired, unwrapped, and what is said twice left out."""
    document = _BEFORE(read_plain(Source(text)))
    return [block.text for block in document.blocks if block.role in BODY and block.text]


def samples(pages: Iterable[Page], cache: Path | None = None, forms: Sequence[str] = TAUGHT) -> Iterator[Sample]:
    """Every page whose gold body is found in its dump, in every form asked for that has any text."""
    for page in pages:
        texts = texts_of(page, cache)
        dump = blocks_of(texts.get(_COUNTED, ""))
        shares, found = aligned(dump, page.body)
        if not page.body or found < _ALIGNS:
            continue
        for form in forms:
            blocks = dump if form == _COUNTED else blocks_of(texts.get(form, ""))
            if blocks:
                yield _sample(page, form, blocks, shares if form == _COUNTED else _labels(page, form, blocks))


def _labels(page: Page, form: str, blocks: Sequence[str]) -> list[float]:
    """Each block's share of words in the gold body; of the gold body itself, all."""
    return [1.0] * len(blocks) if form == GOLD else aligned(blocks, page.body)[0]


def found_in_dump(page: Page, texts: Mapping[str, str]) -> bool:
    """Whether the gold body stands in the page's own dump; where it does not, the gold body is flawed."""
    return bool(page.body) and aligned(blocks_of(texts.get(_COUNTED, "")), page.body)[1] >= _ALIGNS


def thinned(sample: Sample) -> Iterator[Sample]:
    """Short dumps of the same page: the story's first blocks, and some of its furniture in order."""
    chance = np.random.default_rng(zlib.crc32(sample.page.key.encode()))
    for _ in range(_THINNED):
        left = int(chance.integers(1, _FEW_BLOCKS))
        share = chance.uniform(0, _LITTLE_FURNITURE)
        keep: list[int] = []
        for at, inside in enumerate(sample.inside):
            if inside >= _INSIDE:
                left -= 1
            if left >= 0 if inside >= _INSIDE else chance.random() < share:
                keep.append(at)
        if keep:
            yield _sample(
                sample.page, "thinned", [sample.blocks[at] for at in keep], [sample.inside[at] for at in keep]
            )


def _sample(page: Page, form: str, blocks: list[str], inside: list[float]) -> Sample:
    words = numbered(map(tokens, blocks))
    return Sample(page, form, blocks, words, inside, wordless(blocks, words))


def fit(rows: Sequence[Sample]) -> TextModel:
    """Weights from these samples.

    The trees must not see a page's words weighed with that page among the counted, so each fold's features come from
    the vocabulary of the other folds.
    """
    sites = _sites(rows)
    tables = {fold: Vocabulary.of(weighed(seen for at, seen in sites if at != fold)) for fold in range(FOLDS)}
    rows = [*rows, *(short for sample in rows if sample.form == _COUNTED for short in thinned(sample))]
    chosen = [_chosen(sample) for sample in rows]
    features = [row.features(tables[row.page.fold])[at] for row, (at, _) in zip(rows, chosen, strict=True)]
    labels = [np.array(row.inside)[at] >= _INSIDE for row, (at, _) in zip(rows, chosen, strict=True)]
    trees = train(np.vstack(features), np.concatenate(labels), np.concatenate([weight for _, weight in chosen]), _PLAN)
    return TextModel(trees, Vocabulary.of(weighed(seen for _, seen in sites)))


def main(corpora: Sequence[Path], target: Path) -> int:
    """Train on all pages of the corpora and write the weights.

    Returns:
        Their size in bytes.
    """
    return save(target, fit(list(samples(load(corpora)))).to_arrays())


def _sites(rows: Sequence[Sample]) -> list[tuple[int, Seen]]:
    """The terms of each site, with its fold."""
    found: dict[str, tuple[int, Seen]] = {}
    for sample in rows:
        if sample.form == _COUNTED:
            _, site = found.setdefault(sample.page.site or sample.page.key, (sample.page.fold, Seen()))
            seen(zip(sample.words.rows, sample.inside, strict=True), site)
    return list(found.values())


def _chosen(sample: Sample) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """The blocks of a sample that teach, and their weights: each block by its words, each page equally.

    Of the furniture far from the story every third block speaks for three: a dump has hundreds of menu entries.
    """
    words = sample.words.sizes + _PER_BLOCK
    inside = np.flatnonzero(np.array(sample.inside) >= _INSIDE)
    count = len(words)
    near = np.zeros(count, bool)
    for by in range(-_NEAR, _NEAR + 1):
        near[np.clip(inside + by, 0, count - 1)] = True
    speaks = near if count > _LONG_DUMP else np.ones(count, bool)
    speaks = speaks | (np.arange(count) % _SPOKEN_FOR == 0)
    weights = np.where(near | (count <= _LONG_DUMP), words, words * _SPOKEN_FOR)[speaks]
    return np.flatnonzero(speaks), np.asarray(100.0 * weights / weights.sum())
