"""The model card of the page labeller, written by the training run that made the weights."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import fmean

from newsclean.label.page.model import PageModel
from newsclean.label.page.stage import page_with
from newsclean.training.corpora import FOLDS
from newsclean.training.metrics import Score, bag_f1, mean_f1, score
from newsclean.training.page import FOUND, PLAN, Example, fit, held_out

__all__ = ["write"]

_LICENCES = {
    "articles": "WCXB development split, CC BY 4.0",
    "chinese": "Chinese-Web-Content-Extraction-Dataset, MIT",
    "news": "newspaper4k's article-extraction-dataset, Apache 2.0",
    "portals": "CleanPortalEval",
    "world": "fundus parser tests, MIT",
}

_ABOUT = """# Model card: the page labeller (HTML)

Made by `python -m newsclean.training html CORPORA`; do not edit, train again. The weights are
`newsclean/label/weights/page.npz`.

**What it does.** For each block of an HTML page, the probability that it belongs to the story. Boosted trees over
features of the block's text, of the elements around it, and of what the page states of itself; tables of learned
weights for class and id tokens, for pairs of them, and for words at either end of a block. It sees one page at a time
and no address.

**What it is for.** News and articles in any language. Trained mostly on English pages; features are free of language
except the word table.

**What it is not for.** Home pages and other listings, shops, forums beyond their first post: it has seen few of them.
"""

_WEAK = """## Known weaknesses

- Lists and galleries whose items look like teasers lose items; product cards in long buying guides too.
- Summaries under the headline, embedded posts and captions follow the gold sets' majority, which disagree among
  themselves; roles and `keep` are the remedy.
- Company boilerplate and appeals for support in the middle of a story, without a telling name, are let in.
- Gold of `news` stops early on some pages (galleries, long reads): those count against every tool alike.
"""


def write(path: Path, pages: Sequence[Example], size: int) -> None:
    """Measure on held-out folds and write the card; `size` is that of the weights' file in bytes."""
    rows = [row for model, fold in held_out(pages) for row in _judged(model, fold)]
    taught = [page for page in pages if page.teaches]
    lost = [page for page in pages if page.found < FOUND]
    kept = [page for page in pages if page.found >= FOUND and not page.teaches]
    lines = [
        _ABOUT,
        f"**Size.** {size:,} bytes; {PLAN.trees} trees of at most {PLAN.leaves} leaves and {PLAN.depth} levels.\n",
        "## Data\n",
        *_data(taught),
        f"\nLeft out, since less than {FOUND:.0%} of the gold body is in the page: {_names(lost)}.\n",
        f"Left out, since the page keeps its story for scripts and shows none of it: {_names(kept)}.\n",
        f"## Figures: {FOLDS} folds by site, shingle F1\n",
        *_table(rows, "corpus", lambda page: page.page.corpus),
        "",
        *_table(rows, "fold", lambda page: str(page.fold)),
        "",
        "## How much more data would help\n",
        *_curve(pages, rows),
        "",
        _WEAK,
    ]
    path.write_text("\n".join(lines), encoding="utf-8")


def _judged(model: PageModel, pages: Iterable[Example]) -> Iterable[tuple[Example, str]]:
    stage = page_with(lambda: model)
    for page in pages:
        if page.teaches:
            yield page, stage(page.document).body


def _data(pages: Sequence[Example]) -> Iterable[str]:
    counts = Counter(page.page.corpus for page in pages)
    sites = {corpus: len({page.site for page in pages if page.page.corpus == corpus}) for corpus in counts}
    yield "| corpus | pages | sites | origin and licence |"
    yield "|---|---|---|---|"
    for corpus in sorted(counts):
        yield f"| {corpus} | {counts[corpus]} | {sites[corpus]} | {_LICENCES.get(corpus, 'unknown')} |"


def _names(pages: Sequence[Example]) -> str:
    return ", ".join(f"{page.page.key} ({page.found:.0%})" for page in pages) or "none"


def _table(rows: Sequence[tuple[Example, str]], title: str, key: Callable[[Example], str]) -> Iterable[str]:
    yield f"| {title} | pages | F1 | precision | recall | bag F1 | empty |"
    yield "|---|---|---|---|---|---|---|"
    groups: defaultdict[str, list[tuple[Example, str]]] = defaultdict(list)
    for page, body in rows:
        groups[key(page)].append((page, body))
    for name in sorted(groups):
        group = groups[name]
        f1, precision, recall = mean_f1(_scores(group))
        bag = fmean(bag_f1(page.page.body, body) for page, body in group)
        empty = sum(not body for _, body in group) / len(group)
        yield f"| {name} | {len(group)} | {f1:.4f} | {precision:.3f} | {recall:.3f} | {bag:.4f} | {empty:.1%} |"


def _scores(rows: Iterable[tuple[Example, str]]) -> Iterable[Score]:
    return (score(page.page.body, body) for page, body in rows)


def _curve(pages: Sequence[Example], rows: Sequence[tuple[Example, str]]) -> Iterable[str]:
    """F1 on the first fold from a quarter, half and all of the pages of the other folds; `rows` holds the last."""
    judged = [page for page in pages if page.fold == 0]
    others = [page for page in pages if page.fold != 0]
    yield "| pages trained on | F1 on fold 0 |"
    yield "|---|---|"
    for part in (4, 2):
        chosen = others[::part]
        f1, _, _ = mean_f1(_scores(_judged(fit(chosen), judged)))
        yield f"| {len(chosen)} | {f1:.4f} |"
    f1, _, _ = mean_f1(_scores(row for row in rows if row[0].fold == 0))
    yield f"| {len(others)} | {f1:.4f} |"
