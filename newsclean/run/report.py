"""A run's summary as one page to look at: what was kept, removed and repaired, and how the sites differ.

The page loads nothing and runs nothing: plots are drawn as SVG, text from the input (sites, encodings) is escaped.
"""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final

from newsclean.explain.markup import Markup, element, joined, text
from newsclean.run.summary import Summary
from newsclean.run.tally import Tally

__all__ = ["report"]

_MOST_SITES: Final = 60
"""Sites plotted, those with the most documents; the summary file has them all."""

_MOST_NAMES: Final = 25
"""Names plotted of each other group."""

_TITLES: Final[Mapping[str, str]] = {
    "documents": "What became of the documents",
    "verdicts": "What they were",
    "characters_kept": "Characters kept, by role",
    "characters_removed": "Characters set aside, by role",
    "repairs": "Repairs, by kind",
    "encodings": "Encodings",
    "languages": "Languages",
}

_STYLE: Final = """
:root { color-scheme: light dark; --ink: light-dark(#22252a, #e4e2dd); --paper: light-dark(#fcfbf9, #16181b);
  --line: light-dark(#e4e1db, #33373d); --kept: light-dark(#4a6b8a, #86a9c9); --aside: light-dark(#c9a227, #8a6d1b) }
body { margin: 0 auto; max-width: 60rem; padding: 1rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2.5rem }
table { width: 100%; border-collapse: collapse } th { text-align: left; font-weight: normal; overflow-wrap: anywhere }
th, td { padding: .15rem .5rem .15rem 0; border-bottom: 1px solid var(--line); vertical-align: middle }
thead th { font-size: .85rem } thead .number { text-align: right }
th:first-child { width: 16rem } .number { text-align: right; width: 8rem }
.number { font-variant-numeric: tabular-nums } svg { display: block; width: 100%; height: .8rem }
.kept { fill: var(--kept) } .aside { fill: var(--aside) }
"""


def report(summary: Summary) -> str:
    """The page.

    >>> tally = Tally()
    >>> tally.count("documents", "cleaned")
    >>> tally.count("encodings", "<b>")
    >>> page = report(Summary(tally, seconds=1.0))
    >>> "&lt;b&gt;" in page, "<b>" in page
    (True, False)
    """
    tally = summary.tally
    sections = [_section(title, tally.groups[group]) for group, title in _TITLES.items() if tally.groups[group]]
    body = joined(
        element("h1", text("What newsclean did")),
        element("p", text(summary.lines()[0])),
        _sites(tally) if tally.groups["site_documents"] else Markup(""),
        *sections,
    )
    return f"<!doctype html>\n{element('html', _head(), element('body', body), lang='en')}\n"


def _head() -> Markup:
    digest = b64encode(sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'"
    return element(
        "head",
        Markup('<meta charset="utf-8">'),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{policy}">'),
        Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        element("title", text("What newsclean did")),
        Markup(f"<style>{_STYLE}</style>"),
    )


def _section(title: str, counts: Mapping[str, int]) -> Markup:
    """One group: a bar for each name, the longest for the most frequent."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    most = ordered[0][1] or 1
    rows = [
        _row(name, [f"{count:,}"], [("kept", count / most)], f"{name}: {count:,}")
        for name, count in ordered[:_MOST_NAMES]
    ]
    return element("section", element("h2", text(title)), element("table", element("tbody", *rows)))


def _sites(tally: Tally) -> Markup:
    """For each site, how much of its pages was kept: a site far from the others is worth a look."""
    documents, kept, aside = (tally.groups[f"site_{name}"] for name in ("documents", "kept", "removed"))
    ordered = sorted(documents.items(), key=lambda item: (-item[1], item[0]))
    rows = []
    for site, count in ordered[:_MOST_SITES]:
        all_of_it = kept[site] + aside[site] or 1
        share = kept[site] / all_of_it
        label = f"{site or 'no address'}: {share:.0%} of {all_of_it:,} characters kept"
        bars = [("kept", share), ("aside", 1 - share)]
        rows.append(_row(site or "(no address)", [f"{count:,}", f"{share:.0%}"], bars, label))
    more = f", the {_MOST_SITES} with the most documents of {len(ordered):,}" if len(ordered) > _MOST_SITES else ""
    heads = {"site": "", "documents": "number", "kept": "number", " ": ""}
    names = element("tr", *(element("th", text(name), scope="col", class_=kind) for name, kind in heads.items()))
    table = element("table", element("thead", names), element("tbody", *rows))
    return element("section", element("h2", text(f"Characters kept and set aside, by site{more}")), table)


def _row(name: str, numbers: Iterable[str], bars: Iterable[tuple[str, float]], label: str) -> Markup:
    cells = [element("td", text(number), class_="number") for number in numbers]
    return element("tr", element("th", text(name), scope="row"), *cells, element("td", _plot(bars, label)))


def _plot(bars: Iterable[tuple[str, float]], label: str) -> Markup:
    """Bars one behind the other on a line that is 1,000 units long; each is a share (ratio) of the line."""
    parts, at = [], 0
    for kind, share in bars:
        width = round(share * 1000)
        parts.append(element("rect", x=str(at), width=str(width), height="8", class_=kind))
        at += width
    plot = {"viewBox": "0 0 1000 8", "preserveAspectRatio": "none", "role": "img", "aria_label": label}
    return element("svg", *parts, **plot)
