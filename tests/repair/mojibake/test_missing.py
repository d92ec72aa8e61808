"""Letters that a text does not hold, though its language has them often."""

from newsclean.repair.mojibake.missing import unlikely
from newsclean.repair.mojibake.reader import Reader
from newsclean.repair.words import Ear

BULGARIAN = "Никой тук не помни кога точно е построен мостът, но всички го ползват, а общината не го ремонтира никога."
"""Of 14 words one in four has a т, and few have an с."""


def test_a_letter_that_is_there_in_full_is_hardly_the_lost_one():
    costs = unlikely(BULGARIAN.replace("с", ""), "bg", "")
    assert costs["т"] > 1 > costs.get("с", 0.0)


def test_pieces_of_the_damage_are_not_counted_as_letters_of_the_text():
    assert "â" in unlikely("ââââ âââ les âmes", "fr", "")
    assert "â" not in unlikely("ââââ âââ les âmes", "fr", "â")


def test_a_short_text_says_nothing_of_rare_letters():
    assert unlikely("На път", "bg", "").get("ф", 0.0) == 0.0


def test_of_two_known_words_the_one_with_the_letter_that_is_never_written():
    clean = "Хората искат това да е така и сега, но тази година няма пари за нов път от града до нашата община."
    ear = Ear(("bg",), "")
    text = clean.replace("с", "Ñ")
    reader = Reader.of(text, "latin_1", ear, proven=True)
    assert reader.looks("сази") - reader.looks("тази") < Ear(("bg",), "").cost("сази") - ear.cost("тази")
    assert reader.looks("съм") < reader.looks("тъм")
