"""Quality on a fixed sample, so that it cannot fall silently. The weights have seen these pages: a floor, no result."""

from itertools import islice

from newsclean.decode import decode
from newsclean.label.page.stage import page
from newsclean.read.html import read_html
from newsclean.training.corpora import load
from newsclean.training.metrics import mean_f1, score
from tests.shared import SHARED, needs_shared

SAMPLE = {"articles": 0.965, "news": 0.928, "world": 0.986}
"""Least shingle F1 on every tenth page of each corpus, 0.01 below what was measured when the weights were made."""


@needs_shared("corpora")
def test_the_body_of_sample_pages_stays_as_good_as_it_was():
    for corpus, floor in SAMPLE.items():
        sample = islice(load([SHARED / "corpora" / corpus]), 0, None, 10)
        found = mean_f1(score(one.body, page(read_html(decode(one.raw))).body) for one in sample)
        assert found[0] >= floor, f"{corpus}: {found[0]:.4f}"
