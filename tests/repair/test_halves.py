"""Control characters that are the lower half of a mark."""

import pytest

from newsclean.repair.halves import halves
from newsclean.repair.text import fix_text


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("it\x19s \x1cnew\x1d \x14 or not", "it’s “new” — or not"),
        ("l\x19eau \x13 encore", "l’eau – encore"),
        ("\x1cYes,\x1d he said", "“Yes,” he said"),
    ],
)
def test_a_mark_gets_its_upper_half_back(text, fixed):
    assert fix_text(text) == fixed


@pytest.mark.parametrize("text", ["wo\x19rd", "a\x13b", "it\x19s\x07 late", "plain"])
def test_controls_that_stand_where_no_mark_would_are_none(text):
    assert halves(text) == {}
