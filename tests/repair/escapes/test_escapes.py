"""All notations in one row."""

from itertools import pairwise

from newsclean.model import apply
from newsclean.repair.escapes import find


def test_notations_side_by_side_are_all_spelt_back():
    text = r"Don&amp;#8217;t say it\u2019s caf%C3%A9"
    assert apply(text, find(text)) == "Don’t say it’s café"


def test_changes_do_not_overlap():
    rows = find(r"&#92;u2019 \u0026rsquo; %26%23146%3B")
    assert all(left.end <= right.at for left, right in pairwise(rows))
