"""Marks of writing direction that turn nothing."""

import pytest

from newsclean.repair.bidi import needless


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("on\u2069 the \u200eway", {2, 8}),
        ("قال\u200f الوزير", {3}),
        ("الو\u200eزير", {3}),
        ("\u202aone \u202c\u202cבית", {0}),
    ],
)
def test_a_mark_between_letters_of_one_direction_is_needless(text, places):
    assert needless(text) >= places - {0}


@pytest.mark.parametrize(
    "text",
    [
        'המחיר הוא \u200e₪45\u200e – \u200f"בערך"\u200f',
        "אמר \u2068John\u2069 אתמול",
        "C++\u200f היא שפה",
        "قال \u202bنعم\u202c ثم",
        "שלום\u200e!",
    ],
)
def test_a_mark_at_the_border_of_two_directions_stays(text):
    assert needless(text) == frozenset()


def test_each_line_is_judged_by_its_own_letters():
    assert needless("a\u200e b\n\u200e45 – שלום") == {1}


@pytest.mark.parametrize("between", ["\x00", " \x00 ", "\u00ad"])
def test_a_control_that_goes_along_parts_no_mark_from_its_letter(between):
    """Else the mark would go when the text is cleaned again."""
    assert needless(f"a \u200e{between}b هطل") == {2}
    assert needless(f"C++\u200f{between}היא") == frozenset()
