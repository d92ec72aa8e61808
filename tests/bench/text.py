"""How well the story comes out of plain text: `python -m tests.bench.text [CORPUS…] [--cache DIR] [--worst N]`.

Every page is turned into text by the usual tools' own default calls. Five folds by site: every text is labelled by
weights that have seen no page of its site, in the whole default pipeline. C4's line rule, jusText on lines and the
input as it comes are judged on the same texts in the same run. Harm is the share of texts whose own F1 falls by more
than 0.01 against the input. Pages whose gold body is not in their own dump (alignment below 0.9) are left out.
"""

import argparse
import difflib
import time
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from statistics import fmean
from typing import Any

import ftfy
import numpy as np

from newsclean.api import clean
from newsclean.decode import decode
from newsclean.default import DEFAULT
from newsclean.label.edges import edges_by
from newsclean.label.edges.model import EdgeModel
from newsclean.label.text import text_with
from newsclean.label.text.labeller import TextModel
from newsclean.pipeline import Pipeline
from newsclean.training.boost import save
from newsclean.training.corpora import FOLDS, Page, load
from newsclean.training.dumps import DUMPS, EXTRACTS, GOLD, HARD_WRAPPED, texts_of
from newsclean.training.edges import fit as fit_edges
from newsclean.training.edges import lines
from newsclean.training.metrics import HARM, Score, mean_f1, score
from newsclean.training.text import TAUGHT, fit, found_in_dump, samples
from tests.bench.lines import c4, justext
from tests.bench.untaught import UNTAUGHT, untaught

FORMS = (*DUMPS, HARD_WRAPPED, *EXTRACTS, GOLD)
OURS = "newsclean"
Tool = Callable[[str, Page], str]


@dataclass(frozen=True)
class Taught:
    """Weights that are learned: what teaches them, the fold of each such row, how they are made of rows and read."""

    name: str
    rows: Callable[[], Iterable[Any]]
    fold_of: Callable[[Any], int]
    fit: Callable[[list[Any]], Any]
    read: Callable[[dict[str, Any]], Any]


@dataclass
class Result:
    """What one tool made of one text."""

    page: Page
    form: str
    tool: str
    before: Score
    after: Score
    seconds: float
    body: str = field(repr=False)
    confidence: float = 0.0

    @property
    def harmed(self) -> bool:
        return self.before.f1 - self.after.f1 > HARM


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.text", description=__doc__)
    parser.add_argument("corpora", nargs="*", type=Path, default=[Path("../shared/corpora")])
    parser.add_argument("--cache", type=Path, help="keep the tools' texts and the folds' weights in this folder")
    parser.add_argument("--worst", type=int, default=0, help="print so many of the worst texts as diffs")
    parser.add_argument("--every", type=int, default=1, help="judge every so-manieth page only")
    parser.add_argument("--forms", default=",".join(FORMS), help="names joined by commas")
    parser.add_argument("--untaught", action="store_true", help="judge the forms that no labeller was taught")
    chosen = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    if chosen.cache:
        chosen.cache.mkdir(parents=True, exist_ok=True)
    pages = list(load(chosen.corpora))
    cleaners = pipelines(pages, chosen.cache)
    forms = [*UNTAUGHT] if chosen.untaught else chosen.forms.split(",")
    results = [row for page in pages[:: chosen.every] for row in judge(page, forms, cleaners[page.fold], chosen.cache)]
    show(results)
    calibration(results)
    speed(pages[:: max(1, len(pages) // 100)], cleaners)
    for row in worst(results, chosen.worst):
        print(row)


def folds(pages: list[Page], cache: Path | None) -> dict[int, TextModel]:
    """The text labeller of each fold."""
    taught = Taught(
        "text", lambda: samples(pages, cache, TAUGHT), lambda row: row.page.fold, fit, TextModel.from_arrays
    )
    return by_fold(taught, cache)


def edges_by_fold(pages: list[Page], cache: Path | None) -> dict[int, EdgeModel]:
    """The weights of each fold that part pages on one line."""
    return by_fold(
        Taught("edges", lambda: lines(pages), lambda line: line.fold, fit_edges, EdgeModel.from_arrays), cache
    )


def by_fold(taught: Taught, cache: Path | None) -> dict[int, Any]:
    """The weights of each fold, trained without its sites or read from the cache."""
    models = {}
    rows = []
    for fold in range(FOLDS):
        stored = cache / f"{taught.name}-{fold}.npz" if cache else None
        if stored and stored.exists():
            with np.load(stored) as arrays:
                models[fold] = taught.read(dict(arrays))
            continue
        rows = rows or list(taught.rows())
        models[fold] = taught.fit([row for row in rows if taught.fold_of(row) != fold])
        if stored:
            save(stored, models[fold].to_arrays())
    return models


def pipeline_of(model: TextModel) -> Pipeline:
    return DEFAULT.replace("text", text_with(lambda: model))


def pipelines(pages: list[Page], cache: Path | None) -> dict[int, Pipeline]:
    """The default pipeline with the weights of each fold."""
    edges = edges_by_fold(pages, cache)
    return {
        fold: pipeline_of(model).replace("edges", edges_by(lambda fold=fold: edges[fold]))
        for fold, model in folds(pages, cache).items()
    }


def judge(page: Page, forms: list[str], pipeline: Pipeline, cache: Path | None) -> Iterator[Result]:
    """Every tool on every form of a page."""
    texts = texts_of(page, cache)
    if not found_in_dump(page, texts):
        return
    for form in forms:
        text = untaught(form, decode(page.raw).text) if form in UNTAUGHT else texts.get(form, "")
        if not text.strip():
            continue
        before = score(page.body, text)
        began = time.process_time()
        document = clean(text, media="text", pipeline=pipeline)
        seconds = time.process_time() - began
        after = score(page.body, document.body)
        yield Result(page, form, OURS, before, after, seconds, document.body, document.confidence)
        yield Result(page, form, "input", before, before, 0.0, text)
        for name, body in (("C4 lines", c4(text)), ("jusText", justext(text, page.country))):
            yield Result(page, form, name, before, score(page.body, body), 0.0, body)


def show(results: list[Result]) -> None:
    extracts = {*EXTRACTS}
    table("form", results, lambda row: row.form)
    table("corpus", [row for row in results if row.form == "html-text"], lambda row: f"{row.page.corpus}, dump")
    table("corpus", [row for row in results if row.form in extracts], lambda row: f"{row.page.corpus}, extracts")
    table("language", [row for row in results if row.form == "html-text"], language)


def language(row: Result) -> str:
    """The country of a newspaper stands for its language; the other corpora are English or Chinese."""
    return "zh" if row.page.corpus == "chinese" else row.page.country or "en"


def table(title: str, results: list[Result], key: Callable[[Result], str]) -> None:
    if not results:
        return
    tools = ("input", "C4 lines", "jusText", OURS)
    print(
        f"\n{title:<20}{'texts':>6}"
        + "".join(f"{name:>11}" for name in tools)
        + f"{'P':>7}{'R':>7}{'harm':>8}{'ms':>8}"
    )
    groups: dict[str, dict[str, list[Result]]] = defaultdict(lambda: defaultdict(list))
    for row in results:
        groups[key(row)][row.tool].append(row)
    for group, by_tool in groups.items():
        own = by_tool[OURS]
        figures = [mean_f1(row.after for row in by_tool[name])[0] for name in tools]
        _, precision, recall = mean_f1(row.after for row in own)
        harm = fmean(row.harmed for row in own)
        ms = 1000 * fmean(row.seconds for row in own)
        shown = "".join(f"{figure:>11.4f}" for figure in figures)
        print(f"{group:<20}{len(own):>6}{shown}{precision:>7.3f}{recall:>7.3f}{harm:>8.1%}{ms:>8.1f}")
    rest = [row for row in results if row.tool in tools[1:3]]
    for name in tools[1:3]:
        print(f"harm of {name}: {fmean(row.harmed for row in rest if row.tool == name):.1%}")


def calibration(results: list[Result]) -> None:
    """What `document.confidence` promised, and what came."""
    print(f"\n{'confidence':<20}{'texts':>6}{'promised':>11}{'reached':>11}")
    edges = (0.0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)
    own = [row for row in results if row.tool == OURS and row.form in {*DUMPS, HARD_WRAPPED}]
    for low, high in pairwise(edges):
        rows = [row for row in own if low <= row.confidence < high]
        if rows:
            promised, reached = fmean(row.confidence for row in rows), fmean(row.after.f1 for row in rows)
            print(f"{f'{low:.2f} and more':<20}{len(rows):>6}{promised:>11.3f}{reached:>11.3f}")


def speed(pages: list[Page], cleaners: dict[int, Pipeline]) -> None:
    """The whole pipeline on clean bodies against ftfy.fix_text alone."""
    bodies = [(page.body, cleaners[page.fold]) for page in pages if page.body]
    clean(bodies[0][0], media="text")
    began = time.process_time()
    for body, pipeline in bodies:
        clean(body, media="text", pipeline=pipeline)
    ours = time.process_time() - began
    began = time.process_time()
    for body, _ in bodies:
        ftfy.fix_text(body)
    theirs = time.process_time() - began
    letters = sum(len(body) for body, _ in bodies) / 1e6
    print(f"\nclean bodies: newsclean {letters / ours:.2f} MB/s, ftfy.fix_text {letters / theirs:.2f} MB/s")


def worst(results: list[Result], most: int) -> Iterator[str]:
    """The texts of newsclean's lowest scores, as diffs from the gold body."""
    own = sorted((row for row in results if row.tool == OURS), key=lambda row: row.after.f1)
    for row in own[:most]:
        yield f"\n=== {row.page.key} as {row.form}: {row.before.f1:.3f} → {row.after.f1:.3f}"
        gold, found = ([line for line in text.splitlines() if line.strip()] for text in (row.page.body, row.body))
        yield from (line[:200] for line in difflib.unified_diff(gold, found, "gold", "newsclean", lineterm="", n=0))


if __name__ == "__main__":
    main()
