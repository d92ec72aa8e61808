"""Letters that stand undamaged beside U+FFFD."""

from newsclean.repair.mojibake.lossy.survived import survived


def test_letters_that_are_still_there_were_not_the_ones_replaced():
    assert survived("Le maire a déclaré \ufffd la presse", "fr")["à"] > 0


def test_where_letters_are_gone_inside_words_any_may_be_gone():
    assert not survived("L\ufffdt\ufffd fut pass\ufffd l\ufffd-bas, l\ufffdcole est ferm\ufffde : déjà", "fr")
