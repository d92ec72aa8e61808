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


def test_a_byte_of_a_letter_that_nothing_tells_stays_and_is_remarked():
    assert find("m\x81ssen") == []
    assert [change.rule for change in find("stars: \x90\x90")] == ["invisible.control"] * 2


def test_variation_selectors_stay_where_there_are_variants():
    assert find("❤\ufe0f ❤\ufe0e 1\ufe0f\u20e3 葛\U000e0100 ∩\ufe00") == []
    assert apply("ro\ufe0fad \ufe0eclosed", find("ro\ufe0fad \ufe0eclosed")) == "road closed"


def test_fillers_stay_among_their_own():
    assert find("한\u3164글 \u1100\u1160 é\u034f\u0301") == []
    assert apply("the \u3164road \u034fis", find("the \u3164road \u034fis")) == "the road is"


def test_a_joiner_behind_a_letter_that_never_joins_goes():
    assert apply("يبدأ\u200d الأعمال", find("يبدأ\u200d الأعمال")) == "يبدأ الأعمال"
    assert find("ه\u200d") == []
