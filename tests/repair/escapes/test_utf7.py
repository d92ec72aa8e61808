"""UTF-7 in running text."""

import pytest

from newsclean.model import apply
from newsclean.repair.escapes.utf7 import find
from tests.strategies.encodings import WRITTEN


@pytest.mark.parametrize("language", ["de", "fr", "pl", "ru", "el"])
def test_text_written_in_utf_7_comes_back(language):
    text = WRITTEN[language]
    damaged = text.encode("utf-7").decode()
    assert damaged != text
    assert apply(damaged, find(damaged)) == text


def test_one_contraction_proves_it():
    assert apply("They don+IBk-t", find("They don+IBk-t")) == "They don’t"


@pytest.mark.parametrize(
    "text", ["Dell+IBM-Partnerschaft", "C+Plus-Kurs und 1+1000-2", "Yahoo+AOL-Fusion", "https://a.org/?q=don+IBk-t"]
)
def test_names_behind_a_plus_sign_stay(text):
    assert find(text) == []
