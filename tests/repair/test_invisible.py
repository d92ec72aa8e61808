"""Characters nobody sees."""

from newsclean.model import apply
from newsclean.repair.invisible import find


def test_soft_hyphens_and_controls_go():
    assert apply("ex\u00adample\x07", find("ex\u00adample\x07")) == "example"


def test_a_form_feed_becomes_a_line_feed():
    assert apply("one\x0ctwo", find("one\x0ctwo")) == "one\ntwo"


def test_joiners_stay_in_persian_and_in_emoji():
    assert find("می\u200cخواهم 👩\u200d🚀") == []


def test_bidi_marks_stay_in_lines_with_right_to_left_letters():
    assert find("\u200e45 – שלום") == []
    assert [change.rule for change in find("45\u200e – hello")] == ["invisible.bidi"]
