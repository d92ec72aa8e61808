"""Which mark fits a place."""

from newsclean.repair.mojibake.punctuation import Place, misfit


def test_an_apostrophe_fits_a_contraction():
    assert misfit("’", Place("it", "s over")) < min(misfit(mark, Place("it", "s over")) for mark in "“”–—")


def test_a_dash_fits_between_spaces():
    assert misfit("–", Place("rain ", " and")) < misfit("’", Place("rain ", " and"))


def test_a_currency_sign_wants_a_number():
    assert misfit("€", Place("for ", "20 a month")) < misfit("€", Place("\n", "\nRain"))
