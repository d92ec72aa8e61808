"""How places between words are judged, and how weights are kept."""

import numpy as np

from newsclean.label.edges.model import EdgeModel, load
from tests.strategies.furniture import ARTICLE

MENU = "Home News Sport Weather Contact us Log in Subscribe Privacy Policy Terms of Use"
FOOT = "© 2025 The Dial. All rights reserved. Back to top"
PAGE = " ".join([MENU, *ARTICLE * 2, MENU, FOOT]).split()


def test_weights_are_read_back_as_they_were_written():
    model = load()
    again = EdgeModel.from_arrays(model.to_arrays())
    assert np.array_equal(again.table, model.table)
    assert again.edges(PAGE) == model.edges(PAGE) != []


def test_edges_are_words_of_the_text_in_order_and_never_the_first():
    edges = load().edges(PAGE)
    assert edges == sorted(set(edges))
    assert edges[0] > 0
    assert edges[-1] < len(PAGE)


def test_one_word_has_no_edge():
    assert load().edges(["Home"]) == []


def test_the_ends_of_a_long_text_tell_alone_whether_it_may_be_a_page():
    model = load()
    long = [*PAGE, *ARTICLE[0].split() * 20, *MENU.split(), *FOOT.split()]
    assert len(long) > len(PAGE) > 0
    assert model.edges(long) != []
    assert model.edges(" ".join(ARTICLE * 8).split()) == []


THAI = "ผู้สื่อข่าวได้รับแจ้งจากชาวบ้านว่า ฝนตกหนักเมื่อวันอังคาร น้ำในบ่อของสามหมู่บ้านกลับมาเต็มอีกครั้ง "


def test_phrases_of_a_script_without_spaces_and_stops_are_no_menu():
    assert load().edges((THAI * 40).split()) == []
