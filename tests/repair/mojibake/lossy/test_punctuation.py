"""Which mark fits a place."""

import pytest

from newsclean.repair.mojibake.lossy.punctuation import cost_where_strewn, misfits


def test_an_apostrophe_fits_a_contraction():
    assert misfits("it", "s over")["’"] < min(misfits("it", "s over")[mark] for mark in "“”–—")


def test_a_dash_fits_between_spaces():
    assert misfits("rain ", " and")["–"] < misfits("rain ", " and")["’"]


def test_a_currency_sign_wants_a_number():
    assert misfits("for ", "20 a month")["€"] < misfits("\n", "\nRain")["€"]


def test_multiplication_does_not_stand_at_a_letter():
    assert misfits("", "thiopien")["×"] > misfits("3 ", " 4")["×"]


def test_where_marks_are_strewn_nothing_stands_between_spaces_or_in_a_contraction():
    inside = cost_where_strewn(4.0, "", "it w", "as over")
    assert inside < cost_where_strewn(4.0, "", "it was ", " over")
    assert cost_where_strewn(0.5, "’", "don", "t know") < cost_where_strewn(4.0, "", "don", "t know")


def test_of_two_images_in_a_row_one_is_hardly_nothing():
    assert cost_where_strewn(0.5, "“", "MGS4 ", "Old", doubled=True) < cost_where_strewn(
        4.0, "", "MGS4 ", "Old", doubled=True
    )
    assert cost_where_strewn(4.0, "", "MGS4 ", "Old") < cost_where_strewn(0.5, "“", "MGS4 ", "Old")


def best(left, right):
    fits = misfits(left, right)
    return min("‘’“”—–−", key=lambda mark: fits[mark])


@pytest.mark.parametrize(
    ("left", "right", "mark"),
    [
        ("the fall of 2015", "s government", "’"),
        ("bolts 10 to 15", "so that", "—"),
        ("music of the ", "80s and", "’"),
        ("he said: ", "80 people", "“"),
        ("said Ja", "Kobe Walter", "’"),
        ("sizes S", "XL and", "—"),
        ("pages 6", "11 and", "–"),
        ("from $80", "$130 an hour", "–"),
        ("known as “nu metal”", "is loud", "—"),
        ("the “chads” in 2000?", "but the courts", "—"),
        ("he said: ", "but the courts", "“"),
        ("the fleet of the U.S.", "s allies", "’"),
    ],
)
def test_figures_names_and_closing_marks_tell_an_apostrophe_from_a_dash_and_a_quotation(left, right, mark):
    assert best(left, right) == mark


def test_the_longer_dash_stands_between_words_and_the_minus_hardly_anywhere():
    assert misfits("all of it", "the house")["—"] + 1 < misfits("all of it", "the house")["–"]
    assert misfits("pages 6", "11")["–"] + 1 < misfits("pages 6", "11")["−"]


def test_nothing_closes_in_front_of_signs_that_a_word_touches():
    assert misfits("it is used", "??will they")["”"] > misfits("it is used", "? Will they")["”"]
    assert misfits("it is used", '"will they')["”"] > misfits("it is used", '" (they')["”"]
