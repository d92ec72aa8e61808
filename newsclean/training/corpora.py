"""Pages with known bodies: loading them, and parting them into folds by site.

A corpus is a folder with `pages.jsonl` (one object a line) and `html/ID.html.gz` (the page as stored). Results are
judged on other sites, so pages of one site always stand in the same fold.
"""

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["FOLDS", "Page", "fold_of", "load", "site_of"]

FOLDS = 5
"""Folds of a measurement: four fifths of the sites train, the last fifth is judged."""

_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gob", "gov", "net", "ne", "or", "org"})
"""Labels under a country's domain that many sites share: `bbc.co.uk` is a site, `co.uk` is not."""


@dataclass(frozen=True, slots=True)
class Page:
    """A stored page and what is known of it; `authors` may be empty, the other facts None where unknown.

    `published` is ISO 8601, a day or a moment; `paragraphs` are there for few corpora only.
    """

    corpus: str
    id: str
    site: str
    country: str | None
    url: str | None
    headline: str | None
    authors: tuple[str, ...]
    published: str | None
    body: str
    paragraphs: tuple[str, ...]
    path: Path

    @property
    def raw(self) -> bytes:
        """The page as stored."""
        return gzip.decompress(self.path.read_bytes())

    @property
    def fold(self) -> int:
        """The fold this page is judged in."""
        return fold_of(self.site or self.corpus)

    @property
    def key(self) -> str:
        """A name for the page that is unique over all corpora."""
        return f"{self.corpus}/{self.id}"


def load(folders: Iterable[Path]) -> Iterator[Page]:
    """The pages of some corpora, in the order of their files; a folder of corpora stands for all of them.

    Raises:
        FileNotFoundError: a folder holds no `pages.jsonl`, nor does any folder in it.
    """
    for folder in folders:
        rows = (
            [folder] if (folder / "pages.jsonl").exists() else sorted(at.parent for at in folder.glob("*/pages.jsonl"))
        )
        if not rows:
            msg = f"{folder} holds no pages.jsonl, and no folder in it does; name a corpus or the folder above"
            raise FileNotFoundError(msg)
        for corpus in rows:
            yield from _corpus(corpus)


def site_of(host: str) -> str:
    """The part of a host name that one publisher owns, so that its subdomains stand in one fold.

    >>> site_of("edition.cnn.com"), site_of("www.bbc.co.uk"), site_of("asahi.com")
    ('cnn.com', 'bbc.co.uk', 'asahi.com')
    """
    labels = host.lower().split(".")
    own = 3 if labels[-2:-1] and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-own:])


def fold_of(site: str) -> int:
    """The fold of a site: the same on every machine and whatever else is in the corpus.

    >>> fold_of("bbc.co.uk"), fold_of("cnn.com")
    (2, 1)
    """
    return zlib.crc32(site.encode()) % FOLDS


def _corpus(folder: Path) -> Iterator[Page]:
    with (folder / "pages.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield Page(
                corpus=folder.name,
                id=row["id"],
                site=site_of(row.get("site") or ""),
                country=row.get("country"),
                url=row.get("url"),
                headline=row.get("headline"),
                authors=tuple(row.get("authors") or ()),
                published=row.get("published"),
                body=row["body"] or "",
                paragraphs=tuple(row.get("paragraphs") or ()),
                path=folder / "html" / f"{row['id']}.html.gz",
            )
