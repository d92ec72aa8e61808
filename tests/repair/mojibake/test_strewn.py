"""Marks strewn all over a text."""

from newsclean.model import Change
from newsclean.repair.mojibake.strewn import strewn


def changes(text, after):
    return [Change("mojibake.latin_1", at, "â", after) for at, sign in enumerate(text) if sign == "â"]


def test_marks_everywhere_prove_their_image():
    text = "âRain âfell âon âTuesday"
    assert strewn(text, changes(text, "")) == {"â"}


def test_quotations_that_open_and_close_are_none():
    text = "âRainâ and âsnowâ and âhailâ"
    row = [Change("mojibake.latin_1", each.at, "â", "“”"[index % 2]) for index, each in enumerate(changes(text, ""))]
    assert not strewn(text, row)
