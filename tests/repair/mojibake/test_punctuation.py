"""Which mark fits a place."""

from newsclean.repair.mojibake.punctuation import misfit


def test_an_apostrophe_fits_a_contraction():
    assert misfit("’", "it", "s over") < min(misfit(mark, "it", "s over") for mark in "“”–—")


def test_a_dash_fits_between_spaces():
    assert misfit("–", "rain ", " and") < misfit("’", "rain ", " and")


def test_a_currency_sign_wants_a_number():
    assert misfit("€", "for ", "20 a month") < misfit("€", "\n", "\nRain")
