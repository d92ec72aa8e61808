"""What a profile of the site adds, on the sites with several pages: `python -m tests.bench.profile [CACHE]`.

Folds by page: a portal of thirty pages in fifths, every other site of three pages or more one page at a time. The
profile is learned from a site's other pages and judged on the fold. The labellers' weights are learned from all other
sites, so that they have never seen the ones they are judged on. Every page is judged as HTML, and as a dump of its text
without any mark-up; with the labellers, and without them, where everything on the page counts as body.

A page whose address is not known is taken to be of the site that most of its links lead to. Weights for plain text take
long to learn; CACHE is a folder for the peers' outputs they are learned from.
"""

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from statistics import fmean

from newsclean.api import clean, read
from newsclean.decode import decode
from newsclean.default import DEFAULT
from newsclean.label.page.stage import page_with
from newsclean.label.text.stage import text_with
from newsclean.profile import NAME, SiteProfile
from newsclean.training import page as page_training
from newsclean.training import text as text_training
from newsclean.training.corpora import load, site_of
from newsclean.training.metrics import harm, mean_f1, score
from tests.shared import SHARED

FOLDS = 5
FEWEST_PAGES = 3
"""Pages of a site worth judging: a line on two pages proves nothing, by the profile's own rule."""

PORTAL = "portals"
BLOCKS = ("marks", "mojibake", "escapes", "invisible", "spacing", "wrap", "bounds", "edges", "glued", "repeats")
"""Stages that decide what the blocks are; on these a profile is learned."""

_LINK = re.compile(r"""href=["']?https?://([\w.-]+\.[a-z]+)""", re.IGNORECASE)
_LINKS_OF_ITS_SITE = 0.5
"""Share of a page's links that must lead to one site before the page is taken to be of that site."""


def site(page):
    """The site of a page, by its address or else by its links; None where neither tells."""
    if page.site:
        return page.site
    hosts = Counter(site_of(host) for host in _LINK.findall(decode(page.raw).text))
    name, links = hosts.most_common(1)[0] if hosts else ("", 0)
    return name if links > _LINKS_OF_ITS_SITE * hosts.total() else None


def sites(pages):
    """The sites with several pages, each with them."""
    found = defaultdict(list)
    for page in pages:
        if name := site(page):
            found[name].append(page)
    return {name: row for name, row in found.items() if len(row) >= FEWEST_PAGES}


def labellers(judged, cache):
    """The default pipeline with weights that were learned from all sites but these."""
    folder = SHARED / "corpora"
    examples = [example for example in page_training.examples([folder]) if site(example.page) not in judged]
    taught = [example.page for example in examples]
    pages, texts = page_training.fit(examples), text_training.fit(list(text_training.samples(taught, cache)))
    return DEFAULT.replace("page", page_with(lambda: pages)).replace("text", text_with(lambda: texts))


def both(sources, media, pipeline):
    """The bodies of a site's pages: without a profile, and with one that was learned without their fold."""
    blocks = DEFAULT.only(*(name for name in BLOCKS if name in DEFAULT))
    parts = [clean(source, media=media, pipeline=blocks) for source in sources]
    after = "text" if "text" in pipeline else list(pipeline)[-1]
    for index, source in enumerate(sources):
        others = [part for at, part in enumerate(parts) if at % folds(sources) != index % folds(sources)]
        profile = SiteProfile.fit(others).settled()
        with_profile = pipeline.insert(profile.stage, after=after, name=NAME)
        yield (
            clean(source, media=media, pipeline=pipeline).body,
            clean(source, media=media, pipeline=with_profile).body,
        )


def folds(pages):
    """Fifths of a portal; of a few pages, each for itself."""
    return FOLDS if len(pages) >= 2 * FOLDS else len(pages)


def source(page, media):
    """A page as it came, or as the text of all it shows."""
    return page.raw if media == "html" else "\n\n".join(block.text for block in read(page.raw).blocks)


def show(name, groups, media, label, pipeline):
    """One row without the profile, one with it, and whom it harms."""
    gold, alone, taught = [], [], []
    for pages in groups:
        gold += [page.body for page in pages]
        for plain, helped in both([source(page, media) for page in pages], media, pipeline):
            alone.append(plain)
            taught.append(helped)
    for with_it, bodies in (("alone", alone), ("with profile", taught)):
        f1, precision, recall = mean_f1(score(*pair) for pair in zip(gold, bodies, strict=True))
        harmed = f"{harm(gold, alone, taught):6.1%}" if with_it != "alone" else ""
        quality = f"{f1:.3f}  {precision:.3f}  {recall:.3f}  {fmean(map(len, bodies)):8,.0f}"
        print(f"{name:12} {media:5} {label:10} {with_it:13} {quality}  {harmed}")


def main():
    folder = SHARED / "corpora"
    if not folder.exists():
        sys.exit(f"needs {folder}: pages that belong to others")
    cache = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    found = sites(load([folder]))
    portals = [pages for pages in found.values() if any(page.corpus == PORTAL for page in pages)]
    others = [pages for pages in found.values() if pages not in portals]
    for name, pages in sorted(found.items()):
        print(f"{name}: {len(pages)} pages")
    learned = labellers(found, cache)
    nothing = DEFAULT.only(*(name for name in BLOCKS if name in DEFAULT))
    print("\nsites        form  labels                   F1     precision recall   characters  harmed by the profile")
    for name, groups in ((f"{len(portals)} portal", portals), (f"{len(others)} others", others)):
        for media in ("html", "text"):
            for label, pipeline in (("all kept", nothing), ("labellers", learned)):
                show(name, groups, media, label, pipeline)


if __name__ == "__main__":
    main()
