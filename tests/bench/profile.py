"""What a profile of the site adds: `python -m tests.bench.profile [CORPUS…]`, on shared/corpora/portals.

Five folds by page: the profile is learned from four fifths of a portal's pages and judged on the last fifth. The
labellers' weights are learned from the other corpora named (default: news and world), so that they have never seen
the portal. Every page is judged as HTML, and as a dump of its text without any mark-up; with the labellers, and without
them, where everything on the page counts as body.
"""

import sys
from statistics import fmean

from newsclean.api import clean, read
from newsclean.default import DEFAULT
from newsclean.label.page.stage import page_with
from newsclean.label.text.stage import text_with
from newsclean.profile import NAME, SiteProfile
from newsclean.training import page as page_training
from newsclean.training import text as text_training
from newsclean.training.corpora import load
from newsclean.training.metrics import harm, mean_f1, score
from tests.shared import SHARED

FOLDS = 5
BLOCKS = ("marks", "mojibake", "escapes", "invisible", "spacing", "wrap", "glued", "repeats")
"""Stages that decide what the blocks are; on these a profile is learned."""


def labellers(corpora):
    """The default pipeline with weights that were learned from these corpora alone."""
    pages = page_training.fit(list(page_training.examples(corpora)))
    texts = text_training.fit(list(text_training.samples(load(corpora))))
    return DEFAULT.replace("page", page_with(lambda: pages)).replace("text", text_with(lambda: texts))


def folds(sources, media, pipeline):
    """The bodies of all sources: without a profile, and with one that was learned without their fold."""
    blocks = DEFAULT.only(*(name for name in BLOCKS if name in DEFAULT))
    parts = [clean(source, media=media, pipeline=blocks) for source in sources]
    after = "text" if "text" in pipeline else list(pipeline)[-1]
    plain, taught = [], []
    for index, source in enumerate(sources):
        others = [part for at, part in enumerate(parts) if at % FOLDS != index % FOLDS]
        profile = SiteProfile.fit(others).settled()
        with_profile = pipeline.insert(profile.stage, after=after, name=NAME)
        plain.append(clean(source, media=media, pipeline=pipeline).body)
        taught.append(clean(source, media=media, pipeline=with_profile).body)
    return plain, taught


def main():
    portals = SHARED / "corpora" / "portals"
    if not portals.exists():
        sys.exit(f"needs {portals}: pages that belong to others")
    pages = list(load([portals]))
    gold = [page.body for page in pages]
    forms = {
        "html": [page.raw for page in pages],
        "text": ["\n\n".join(block.text for block in read(page.raw).blocks) for page in pages],
    }
    learned = labellers([SHARED / "corpora" / name for name in (sys.argv[1:] or ("news", "world"))])
    nothing = DEFAULT.only(*(name for name in BLOCKS if name in DEFAULT))
    print(f"{len(pages)} pages of one portal; shingle F1, precision, recall; share of pages that the profile harms")
    for media, sources in forms.items():
        for label, pipeline in (("all kept", nothing), ("labellers", learned)):
            plain, taught = folds(sources, media, pipeline)
            for name, bodies in (("alone", plain), ("with profile", taught)):
                f1, precision, recall = mean_f1(score(*pair) for pair in zip(gold, bodies, strict=True))
                length = fmean(map(len, bodies))
                print(
                    f"{media:5} {label:10} {name:13} {f1:.3f}  {precision:.3f}  {recall:.3f}  {length:8,.0f} characters"
                )
            print(f"{media:5} {label:10} harmed        {harm(gold, plain, taught):.0%}")


if __name__ == "__main__":
    main()
