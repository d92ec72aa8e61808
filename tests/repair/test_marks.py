"""Zero-width marks that no codec has."""

from newsclean.model import apply
from newsclean.repair.marks import find


def test_marks_between_letters_go():
    assert apply("wa\u2063ter \u2062flows\ufeff", find("wa\u2063ter \u2062flows\ufeff")) == "water flows"


def test_half_characters_are_replaced_and_two_halves_joined():
    text = "Rain \ud83d\ude00 fell\ufeff \ud83d on \ude00\ud83d Tuesday"
    assert [change.rule for change in find(text)] == [
        "marks.pair", "marks.zero_width", "marks.half", "marks.half", "marks.half",
    ]  # fmt: skip
    assert apply(text, find(text)) == "Rain 😀 fell \ufffd on \ufffd\ufffd Tuesday"


def test_whole_characters_beyond_the_first_plane_stay():
    assert find("Rain 😀 fell 𠮷 \ufffd on \ue000 Tuesday") == []


def test_a_space_of_no_width_between_khmer_words_stays():
    assert find("ភាសា\u200bខ្មែរ") == []


def test_the_tags_of_a_flag_stay():
    assert find("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f") == []
