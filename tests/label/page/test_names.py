import pytest

from newsclean.label.page.layout import lay_out
from newsclean.label.page.measures import measure
from newsclean.label.page.names import Names, name_columns, word_columns, words_of
from tests.strategies.stories import document

PAGE = '<div class="story-body"><p>Rain</p></div><div class="x"><p class="promo">Buy</p></div>'
NAMES = Names({"story body": (0.0, 2.0), "promo": (-3.0, 0.0)}, {"buy": -1.5, "rain": 1.0})


def test_names_weigh_by_where_they_stand():
    told = name_columns(lay_out(document(PAGE)), NAMES)
    assert told["up1_name"].tolist() == [2, 0]
    assert told["own_least"].tolist() == [0, -3]


def test_the_path_keeps_the_most_and_the_least():
    told = name_columns(lay_out(document(PAGE)), NAMES)
    assert told["path_most"].tolist() == [2, 0]


def test_words_weigh_on_their_block():
    told = word_columns(measure(document(PAGE).blocks), NAMES)
    assert told["words_mean"].tolist() == pytest.approx([1, -1.5])


def test_the_middle_of_a_long_block_is_not_looked_up():
    text = "start " * 20 + "middle " * 50 + "end " * 20
    assert "middle" not in words_of(text)
