"""Which mark fits a place."""

from newsclean.repair.mojibake.punctuation import cost_where_strewn, misfits


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
