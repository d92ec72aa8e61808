"""How often headline, day and author are right, beside peers; on corpora whose pages say what is right."""

import re
from collections import Counter
from dataclasses import replace

from newsclean.decode import decode
from newsclean.label.head.stage import head
from newsclean.model import Document, Fact
from newsclean.training.corpora import Page
from tests.bench.peers import HEADS, Head

CORPORA = {"news", "world"}


class Heads:
    """Counts of right answers by tool."""

    def __init__(self) -> None:
        self.right: dict[str, Counter[str]] = {}

    def ours(self, page: Page, document: Document) -> None:
        self._judge("newsclean", page, _head(document))
        self._judge("nothing stated", page, _head(head(replace(document, evidence=_shown(document), facts=()))))

    def peer(self, name: str, pages) -> None:
        for page in (row.page for row in pages):
            if name in HEADS and page.corpus in CORPORA:
                self._judge(name, page, HEADS[name](decode(page.raw).text))

    def show(self) -> None:
        print(f"\n{'head matter':<18}{'headline':>9}{'day':>9}{'author':>9}")
        for name, right in self.right.items():
            rates = (right[what] / max(right[f"{what} known"], 1) for what in ("headline", "day", "author"))
            print(f"{name:<18}" + "".join(f"{rate:>9.1%}" for rate in rates))

    def _judge(self, name: str, page: Page, found: Head) -> None:
        if page.corpus not in CORPORA:
            return
        right = self.right.setdefault(name, Counter())
        right["headline known"] += 1
        right["headline"] += matches(page.headline, found.headline)
        right["day known"] += 1
        right["day"] += (page.published or "-")[:10] == found.published[:10]
        if page.authors:
            given = [name for author in page.authors for name in re.split(r", | and ", author)]
            right["author known"] += 1
            right["author"] += any(matches(one, other) for one in given for other in re.split(r"[;,] ?", found.authors))


def _head(document: Document) -> Head:
    return Head(document.headline or "", document.byline or "", document.published or "")


def _shown(document: Document) -> tuple[Fact, ...]:
    """What is left of a page's statements where it has neither JSON-LD nor meta elements: title, language, times."""
    return tuple(fact for fact in document.evidence if fact.origin in {"title", "html lang", "time"})


def matches(gold: str | None, found: str) -> bool:
    """Equal after folding case, space and quotes, or contained either way."""
    one, other = (re.sub(r"[\s\"'“”‘’«»„`´]+", "", text or "").casefold() for text in (gold, found))
    return bool(one and other) and (one in other or other in one)
