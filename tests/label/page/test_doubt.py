import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.page.doubt import expected_f1

ROWS = st.lists(st.tuples(st.floats(0, 1, width=32), st.floats(1, 1000, width=32)), min_size=1, max_size=40)


@given(ROWS)
def test_the_promise_is_a_ratio(rows):
    scores, lengths = np.array(rows, np.float32).T
    assert 0 <= expected_f1(scores, lengths) <= 1 + 1e-6


@given(ROWS)
def test_no_threshold_promises_more_than_half_of_the_promise_does(rows):
    scores, lengths = np.array(rows, np.float32).T.astype(np.float64)
    best = expected_f1(scores, lengths)
    kept = scores > best / 2
    total = (scores * lengths).sum()
    reached = 2 * (scores * lengths)[kept].sum() / max(lengths[kept].sum() + total, 1e-9)
    assert reached == pytest.approx(best, abs=1e-6)


def test_an_empty_page_promises_nothing():
    assert expected_f1(np.zeros(0, np.float32), np.zeros(0, np.float32)) == 0
