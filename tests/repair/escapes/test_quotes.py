"""Backslashes before quotation marks."""

import pytest

from newsclean.model import apply
from newsclean.repair.escapes.quotes import find


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (r"don\'t", "don't"),
        (r"l\'eau d\'Evian, qu\'il", "l'eau d'Evian, qu'il"),
        (r"\"No,\" she said", '"No," she said'),
        (r"她说\"很好\"，他说\"不\"", '她说"很好"，他说"不"'),
        (r"\"Don't,\" see http:\/\/a.org\/b", '"Don\'t," see http://a.org/b'),
    ],
)
def test_backslashes_before_every_mark_go(text, after):
    assert apply(text, find(text)) == after


@pytest.mark.parametrize(
    "text",
    [r"G\"odel and Poincar\'e", 'a 5\\" disc, "no"', r"C:\new\"x\"", r"caf\'e", r"\d+\/\w", r"one \" alone"],
)
def test_accents_paths_and_patterns_stay(text):
    assert find(text) == []
