"""Characters cut at the end of a line."""

from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.mojibake.tails import tails


def cut(text):
    return [change.before for change in tails(text, codec("cp1252"))]


def test_the_pieces_of_a_cut_character_go():
    assert cut("itâ€™s the â€") == ["â€"]


def test_the_end_of_a_sound_line_stays():
    assert cut("a café, voilà") == []
