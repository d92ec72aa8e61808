"""How well and how fast the body comes out of HTML: `python -m tests.bench.html CORPUS… [--peers …] [--report DIR]`.

Five folds by site: every page is labelled by weights that have seen no page of its site, in the whole default pipeline,
from the stored bytes. Peers run on the same pages in the same run. Pages whose gold body is not in their HTML
(alignment below 0.9) are listed and left out.
"""

import argparse
import gc
import json
import time
import warnings
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING

from newsclean.decode import decode
from newsclean.default import DEFAULT
from newsclean.label.page.stage import page_with
from newsclean.model import Document
from newsclean.read.html import read_html
from newsclean.training.metrics import Score, bag_f1, mean_f1, score
from newsclean.training.page import FOUND, Example, examples, held_out
from tests.bench.causes import by_cause, differences
from tests.bench.heads import Heads
from tests.bench.peers import BODIES

if TYPE_CHECKING:
    from matplotlib.figure import Figure

OURS = "newsclean"
WORST = 30
"""Pages of each corpus shown in the report."""


@dataclass
class Result:
    """What one tool made of one page."""

    page: Example
    score: Score
    bag: float
    seconds: float
    empty: bool
    document: Document | None = field(default=None, repr=False)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.html", description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--peers", default=",".join(BODIES), help="names joined by commas; empty for none")
    parser.add_argument("--report", type=Path, help="write figures, worst pages and plots into this folder")
    chosen = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    pages = list(examples(chosen.corpora))
    for page in pages:
        if page.found < FOUND:
            print(f"left out: {page.page.key}: {page.found:.0%} of its gold body is in its HTML")
    judged = [page for page in pages if page.found >= FOUND]
    results: dict[str, list[Result]] = defaultdict(list)
    heads = Heads()
    for model, fold in held_out(pages):
        pipeline = DEFAULT.replace("page", page_with(lambda model=model: model))
        for page in fold:
            if page.found >= FOUND:
                results[OURS].append(ours(page, pipeline, heads))
    for name in filter(None, chosen.peers.split(",")):
        results[name] = [peer(name, page) for page in judged]
        heads.peer(name, judged)
    show(results)
    lost(results[OURS])
    heads.show()
    steps(judged, chosen.peers.split(","))
    if chosen.report:
        report(results, chosen.report)


def ours(page: Example, pipeline, heads: Heads) -> Result:
    raw = page.page.raw
    began = time.perf_counter()
    document = pipeline(read_html(decode(raw)))
    seconds = time.perf_counter() - began
    heads.ours(page.page, document)
    return judged_as(page, document.body, seconds, document)


def peer(name: str, page: Example) -> Result:
    raw = page.page.raw
    source = raw if page.page.corpus == "chinese" else decode(raw).text
    began = time.perf_counter()
    body = BODIES[name](source)
    return judged_as(page, body, time.perf_counter() - began)


def judged_as(page: Example, body: str, seconds: float, document: Document | None = None) -> Result:
    gold = page.page.body
    return Result(page, score(gold, body), bag_f1(gold, body), seconds, bool(gold) and not body, document)


def show(results: dict[str, list[Result]]) -> None:
    for title, key in (
        ("corpus", lambda row: row.page.page.corpus),
        ("fold", lambda row: f"fold {row.page.fold}"),
    ):
        table(title, results, key)
    table("language", {OURS: results[OURS]}, lambda row: language(row.page.document))


def table(title: str, results: dict[str, list[Result]], key) -> None:
    print(f"\n{title:<12}{'tool':<18}{'pages':>6}{'shingle F1':>12}{'P':>7}{'R':>7}{'bag F1':>8}{'empty':>7}{'ms':>8}")
    for group in sorted({key(row) for rows in results.values() for row in rows}):
        for name, rows in results.items():
            own = [row for row in rows if key(row) == group]
            f1, precision, recall = mean_f1(row.score for row in own)
            bag, ms = fmean(row.bag for row in own), fmean(row.seconds for row in own) * 1000
            empty = sum(row.empty for row in own) / len(own)
            print(
                f"{group:<12}{name:<18}{len(own):>6}{f1:>12.4f}{precision:>7.3f}{recall:>7.3f}{bag:>8.4f}{empty:>7.1%}{ms:>8.1f}"
            )


def lost(rows: list[Result]) -> None:
    """What each cause costs, in mean F1 of a page."""
    for corpus in sorted({row.page.page.corpus for row in rows}):
        own = [row for row in rows if row.page.page.corpus == corpus]
        worst = sorted((1 - row.score.f1 for row in own), reverse=True)
        whole = max(sum(worst), 1e-9)
        print(
            f"\n{corpus}: {whole / len(own):.4f} F1 lost a page; the ten worst pages hold {sum(worst[:10]) / whole:.0%}"
        )
        for cause, loss in by_cause((row.document, row.page.page.body, row.score.f1) for row in own):
            if loss * len(own) > 0.02 * whole:
                print(f"{loss:>10.4f} {loss * len(own) / whole:>5.0%}  {cause}")


def language(document: Document) -> str:
    declared = next((fact.value for fact in document.evidence if fact.name == "language"), "?")
    return declared[:2].lower()


def steps(pages: list[Example], peers: list[str], most: int = 200) -> None:
    """Milliseconds a page, by step, and of trafilatura beside them where it is among the peers."""
    from newsclean.label.page.features import matrix
    from newsclean.label.page.layout import lay_out
    from newsclean.label.page.measures import measure
    from newsclean.label.page.model import load

    raws = [page.page.raw for page in pages[:: max(1, len(pages) // most)]]
    model = load()
    DEFAULT(read_html(decode(raws[0])))
    spent: defaultdict[str, float] = defaultdict(float)
    # The pages and results that this bench keeps are not the library's heap, which is all that it should be timed on.
    gc.collect()
    gc.freeze()

    def timed(step, work):
        began = time.process_time()
        done = work()
        spent[step] += time.process_time() - began
        return done

    for raw in raws:
        source = timed("decode", lambda raw=raw: decode(raw))
        document = timed("read", lambda source=source: read_html(source))
        arrays = timed("arrays", lambda document=document: (measure(document.blocks), lay_out(document)))
        rows = timed("features", lambda document=document, arrays=arrays: matrix(document, *arrays, model.names))
        timed("trees", lambda rows=rows: model.trees.scores(rows))
        for name, stage in DEFAULT.items():
            document = timed(f"stage {name}", lambda stage=stage, document=document: stage(document))
        timed("whole", lambda raw=raw: DEFAULT(read_html(decode(raw))).body)
        if "trafilatura" in peers:
            timed("trafilatura", lambda raw=raw: BODIES["trafilatura"](raw))
    print(f"\nms a page over {len(raws)} pages (processor time)")
    for step, seconds in spent.items():
        print(f"{step:<18}{seconds / len(raws) * 1000:>8.2f}")
    if "trafilatura" in spent:
        print(f"{'times faster':<18}{spent['trafilatura'] / spent['whole']:>8.2f}")


def report(results: dict[str, list[Result]], folder: Path) -> None:
    """Figures of every page as JSON Lines, the worst pages with what went wrong, plots where matplotlib is there."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "pages.jsonl").open("w", encoding="utf-8") as lines:
        for name, rows in results.items():
            for row in sorted(rows, key=lambda row: row.score.f1):
                page = row.page
                figures = {"precision": row.score.precision, "recall": row.score.recall, "f1": row.score.f1}
                lines.write(json.dumps({"tool": name, "page": page.page.key, "site": page.site, **figures}) + "\n")
    (folder / "worst.md").write_text("\n".join(worst(results[OURS])), encoding="utf-8")
    try:
        from matplotlib.figure import Figure
    except ImportError:
        print(f"figures are in {folder}; install matplotlib for plots")
        return
    plots(results, Figure(figsize=(12, 5))).savefig(folder / "html.png", dpi=150)


def worst(rows: list[Result]) -> Iterator[str]:
    """The worst pages of each corpus as Markdown: the longest blocks that were let in and that were missed."""
    for corpus in sorted({row.page.page.corpus for row in rows}):
        yield f"# {corpus}\n"
        own = sorted((row for row in rows if row.page.page.corpus == corpus), key=lambda row: row.score.f1)
        for row in own[:WORST]:
            score = row.score
            yield f"## {row.page.page.key}: F1 {score.f1:.3f} ({score.precision:.3f} / {score.recall:.3f})\n"
            for title, texts in zip(("let in", "missed"), differences(row.document, row.page.page.body), strict=True):
                yield from (f"- {title}: {' '.join(text.split())[:200]}" for text in texts)
            yield ""


def plots(results: dict[str, list[Result]], figure: "Figure") -> "Figure":
    """Precision against recall, and time against the size of the page."""
    left, right = figure.subplots(1, 2)
    for name, rows in results.items():
        dots = {"s": 6, "label": name, "alpha": 0.5}
        left.scatter([row.score.recall for row in rows], [row.score.precision for row in rows], **dots)
        right.scatter([len(row.page.page.raw) for row in rows], [row.seconds * 1000 for row in rows], **dots)
    left.set(xlabel="recall", ylabel="precision")
    right.set(xlabel="bytes of the page", ylabel="ms", xscale="log", yscale="log")
    left.legend()
    return figure


if __name__ == "__main__":
    main()
