"""Marks in languages there are no tables of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import apply
from newsclean.repair.mojibake.lossy.unheard import unheard
from newsclean.repair.text import fix_text

BEGINNING = "Izakhamuzi zasemaphandleni zithi umgwaqo oya esikoleni awukalungiswa kusukela ehlobo."
words = st.lists(st.sampled_from(BEGINNING.rstrip(".").lower().split()), min_size=1, max_size=6).map(" ".join)


@given(words, words, st.sampled_from("\ufffdâ"))
def test_a_quotation_gets_its_marks_back(said, who, sign):
    text = f"{BEGINNING} “{said.capitalize()},” {who}."
    assert fix_text(text.replace("“", sign).replace("”", sign)) == text


@given(words, words)
def test_a_dash_between_spaces_comes_back(one, other):
    text = f"{BEGINNING} {one} – {other}."
    assert fix_text(text.replace("–", "\ufffd")) == text


def test_a_question_mark_is_a_quotation_mark_only_where_it_is_none():
    text = f"{BEGINNING} “Uyabona,” kusho yena. Uyabona? Uyabona, yini?"
    spoilt = text.replace("“", "?").replace("”", "?")
    assert apply(spoilt, unheard(spoilt)) == text


@pytest.mark.parametrize("text", [
    f"{BEGINNING} Sh\ufffdtpi \ufffdsht\ufffd \ufffdUmi",
    f"{BEGINNING} Caf\ufffd Zola",
    f"{BEGINNING} Uyabona ?Ubani yena",
    "\ufffdZola\ufffd",
    "Mae’r dref yn siarad â phobl y pentref, ac yn siarad â’r plant yn yr ysgol newydd ger y môr heddiw.",
])  # fmt: skip
def test_where_a_letter_may_have_been_lost_or_nothing_was_closed_the_text_stays(text):
    assert unheard(text) == []
