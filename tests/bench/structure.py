"""`python -m tests.bench.structure`: texts with other stories behind them, texts that lost their paragraph breaks, and
whole pages that came as one line.

Prints shingle F1, precision and recall of newsclean's stages, of C4's line rule and of the input itself, harm against
the input, the share of openings or headlines found as such, and the share of true sentences lost; of whole pages the
share that was parted, and F1, precision and recall of the places where one element ends and another begins. Weights
are those of the package unless `--folds` is given: then each fold by site is judged with weights made on the four
others.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from newsclean.label.edges import edges, edges_by
from newsclean.label.glued import glued, glued_by
from newsclean.label.glued.weights import Weights
from newsclean.label.trailing import trailing, trailing_by
from newsclean.model import Document, Role, Source
from newsclean.pipeline import Pipeline
from newsclean.read.plain import read_plain
from newsclean.structure.repeats import repeats
from newsclean.structure.wrap import wrap
from newsclean.training import glued as glued_training
from newsclean.training import trailing as trailing_training
from newsclean.training.corpora import FOLDS, Page, load
from newsclean.training.metrics import harm, mean_f1, score
from tests.bench import generators, one_line
from tests.bench.text import edges_by_fold
from tests.shared import SHARED

PIPELINE = Pipeline({"wrap": wrap, "edges": edges, "glued": glued, "repeats": repeats, "trailing": trailing})
"""The stages judged here; repair and the labellers have benches of their own."""

_C4_END = (".", "!", "?", '"')
_C4_WORDS = 5


@dataclass(frozen=True, slots=True)
class Case:
    """A ruined text, the body it was made from, and the foreign pieces put in."""

    page: Page
    text: str
    gold: str
    foreign: tuple[str, ...]


def c4(text: str) -> str:
    """C4's line rule: lines of five words or more that end in one of four marks."""
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line.endswith(_C4_END) and len(line.split()) >= _C4_WORDS)


def trailing_cases(pages: Sequence[Page]) -> list[Case]:
    """Bodies with openings of other stories behind them."""
    return [Case(made.page, made.text, made.page.body, made.openings) for made in generators.trailing(pages)]


def headed_cases(pages: Sequence[Page]) -> list[Case]:
    """Short bodies with a list of other stories behind them, each a headline and a few lines."""
    return [Case(made.page, made.text, made.page.body, made.openings) for made in generators.headed(pages)]


def flattened_cases(pages: Sequence[Page]) -> list[Case]:
    """Bodies on one line, with foreign headlines."""
    return [Case(made.page, made.text, made.flat, made.headlines) for made in generators.flattened(pages)]


def gold_cases(pages: Sequence[Page]) -> list[Case]:
    """Bodies as they are: nothing is to be removed."""
    return [Case(page, page.body, page.body, ()) for page in pages if page.body]


def flat_gold_cases(pages: Sequence[Page]) -> list[Case]:
    """Bodies on one line, with nothing to be removed."""
    return [Case(page, flat, flat, ()) for page in pages if (flat := generators.flat_text(page.body))]


KINDS: dict[str, Callable[[Sequence[Page]], list[Case]]] = {
    "trailing": trailing_cases,
    "trailing, headed": headed_cases,
    "flattened": flattened_cases,
    "gold": gold_cases,
    "gold on one line": flat_gold_cases,
}


def whole(cases: Sequence[Case]) -> list[Document]:
    """Every text after the stages, with the weights of the package."""
    return [PIPELINE(read_plain(Source(case.text))) for case in cases]


PAGES = "page on one line"
"""The kind of text that has a table of its own."""


def folded(pages: Sequence[Page]) -> Callable[[Sequence[Case]], list[Document]]:
    """A judge whose weights for each fold were made on the pages of the others."""
    usable = glued_training.usable(pages)
    headlines = glued_training.headlines(usable)
    known = glued_training.fold_knowledge(usable, headlines)
    joints = glued_training.table(usable, headlines, known)
    openings = trailing_training.table(trailing_training.examples(pages))
    parting = edges_by_fold(list(pages), None)
    pipelines = [
        PIPELINE.replace("glued", glued_by(Weights(*known[fold], joints.grown(glued_training.PLAN, fold))))
        .replace("trailing", trailing_by(openings.grown(trailing_training.PLAN, fold)))
        .replace("edges", edges_by(lambda fold=fold: parting[fold]))
        for fold in range(FOLDS)
    ]
    return lambda cases: [pipelines[case.page.fold](read_plain(Source(case.text))) for case in cases]


def parted_by_fold(pages: Sequence[Page]) -> one_line.Parter:
    """The stage `edges` with, for each page, weights made on the pages of other folds."""
    models = edges_by_fold(list(pages), None)
    return lambda page, document: edges_by(lambda: models[page.fold])(document)


def found_share(cases: Sequence[Case], documents: Sequence[Document]) -> float:
    """The share of foreign pieces that are a block of their own with a role of their own."""
    found = total = 0
    for case, document in zip(cases, documents, strict=True):
        labelled = {block.text for block in document.blocks if block.role in (Role.RELATED, Role.TEASER)}
        found += sum(" ".join(piece.split()) in labelled for piece in case.foreign)
        total += len(case.foreign)
    return found / total if total else 1.0


def lost_share(cases: Sequence[Case], documents: Sequence[Document]) -> float:
    """The share of the gold bodies' sentences of which words went."""
    lost = total = 0
    for case, document in zip(cases, documents, strict=True):
        body = generators.flat_text(document.body)
        sentences = generators.sentences_of(generators.flat_text(case.gold))
        lost += sum(sentence not in body for sentence in sentences)
        total += len(sentences)
    return lost / total if total else 0.0


def row(name: str, cases: Sequence[Case], bodies: Sequence[str], more: str = "") -> str:
    """One line of the table."""
    gold, texts = [case.gold for case in cases], [case.text for case in cases]
    f1, precision, recall = mean_f1(score(right, body) for right, body in zip(gold, bodies, strict=True))
    return f"  {name:12}{f1:8.4f}{precision:8.4f}{recall:8.4f}{harm(gold, texts, bodies):8.4f}{more}"


def report(kind: str, corpus: str, cases: Sequence[Case], documents: Sequence[Document]) -> Iterable[str]:
    """The table of one kind of text of one corpus."""
    yield f"{kind}, {corpus}: {len(cases)} texts {'F1':>10}{'P':>8}{'R':>8}{'harm':>8}{'found':>8}{'lost':>8}"
    yield row("input", cases, [case.text for case in cases])
    yield row("C4", cases, [c4(case.text) for case in cases])
    more = f"{found_share(cases, documents):8.3f}{lost_share(cases, documents):8.4f}"
    yield row("newsclean", cases, [document.body for document in documents], more)


def worst(cases: Sequence[Case], documents: Sequence[Document], count: int) -> Iterable[str]:
    """The texts with the lowest F1, and what was labelled in them."""
    pairs = sorted(zip(cases, documents, strict=True), key=lambda pair: score(pair[0].gold, pair[1].body).f1)
    for case, document in pairs[:count]:
        yield f"{case.page.key} F1 {score(case.gold, document.body).f1:.3f}"
        for block in document.boilerplate:
            yield f"  - {block.reasons[-1].why}: {block.text[:120]}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.structure", description=__doc__)
    parser.add_argument("--kind", choices=[*KINDS, PAGES], action="append", help="which kinds of text (all)")
    parser.add_argument("--corpus", action="append", help="which corpora (all); --corpus news --corpus world")
    parser.add_argument("--folds", action="store_true", help="weights of the four other folds for each (slow)")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="also the N worst texts")
    given = parser.parse_args(arguments)
    pages = [page for page in load([SHARED / "corpora"]) if not given.corpus or page.corpus in given.corpus]
    corpora = sorted({page.corpus for page in pages})
    kinds = given.kind or [*KINDS, PAGES]
    if PAGES in kinds:
        parter = parted_by_fold(list(load([SHARED / "corpora"]))) if given.folds else one_line.part
        print(f"{PAGES}: {'texts':>8}{'parted':>8}{'F1':>8}{'P':>8}{'R':>8}")
        for corpus in corpora:
            rows = one_line.lines_of(page for page in pages if page.corpus == corpus)
            if rows:
                print(one_line.report(corpus, rows, parter))
    kinds = [kind for kind in kinds if kind != PAGES]
    judge = folded(list(load([SHARED / "corpora"]))) if given.folds and kinds else whole
    for kind in kinds:
        for corpus in corpora:
            cases = KINDS[kind]([page for page in pages if page.corpus == corpus])
            if cases:
                documents = judge(cases)
                print("\n".join([*report(kind, corpus, cases, documents), *worst(cases, documents, given.worst)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
