"""First letters that a drop cap set apart from their words, and letters that are words."""

import pytest

from newsclean import clean
from newsclean.repair.initials import find

TOLD = " of the town said on Tuesday that the river had risen and that the road would be closed for a week."
BELOW = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."

CUT = {
    "T he mayor": "The mayor",
    "W hat the mayor": "What the mayor",
    "S he and the mayor": "She and the mayor",
    "F ree men": "Free men",
    "“T he mayor": "“The mayor",
    "A s the mayor": "As the mayor",
    "A ccording to them, the mayor": "According to them, the mayor",
    "I n the dark, the mayor": "In the dark, the mayor",
    "I t was the mayor": "It was the mayor",
}

WHOLE = (
    "A round table", "A bout of flu", "A long time ago the mayor", "A story", "I know that the mayor",
    "I deal with those", "R is a language", "C and its heirs", "S and others", "X marks the spot where the mayor",
    "B vitamins", "T cells", "K pop fans", "H is for hawk, the mayor", "U boats", "E numbers", "J K Rowling",
    "A B C", "T HE MAYOR",
)  # fmt: skip


def body(text, media="text"):
    return clean(text, media=media).body


@pytest.mark.parametrize(("cut", "whole"), CUT.items(), ids=CUT)
def test_a_first_letter_comes_back_to_its_word(cut, whole):
    assert body(f"{cut}{TOLD}\n\n{BELOW}").startswith(f"{whole}{TOLD}")
    assert body(f"{BELOW}\n\n{cut}{TOLD}").endswith(f"{whole}{TOLD}")


@pytest.mark.parametrize(("cut", "whole"), CUT.items(), ids=CUT)
def test_a_first_letter_on_a_line_of_its_own_comes_back(cut, whole):
    assert body(f"{cut.replace(' ', chr(10), 1)}{TOLD}\n\n{BELOW}").startswith(f"{whole}{TOLD}")


@pytest.mark.parametrize("line", WHOLE)
def test_a_letter_that_is_a_word_stays_one(line):
    assert body(f"{line}{TOLD}\n\n{BELOW}").startswith(f"{line}{TOLD}")


def test_a_letter_in_mid_sentence_or_in_front_of_few_words_stays():
    assert find(f"Plan T he and others{TOLD}\nT he end") == []


def test_a_page_loses_the_space_too():
    page = f"<article><p><span class='cap'>T </span>he mayor{TOLD}</p><p>{BELOW}</p></article>"
    assert body(page, "html").startswith(f"The mayor{TOLD}")


@pytest.mark.parametrize(
    ("told", "whole"),
    [
        (
            "L a rivière est montée de deux mètres dans la nuit de lundi à mardi, et la route du village est",
            "La",
        ),
        ("E l río creció dos metros en la noche del lunes al martes, y la carretera que lleva al pueblo está", "El"),
        (
            "D er Fluss ist in der Nacht zum Dienstag um zwei Meter gestiegen, und die Straße in das Dorf ist",
            "Der",
        ),
    ],
)
def test_other_languages_have_their_words(told, whole):
    assert body(f"{told}.\n\n{told[len(whole) + 2 :].capitalize()}.").startswith(f"{whole} ")


@pytest.mark.parametrize(
    "told",
    [
        "Y a pesar de todo el río creció dos metros en la noche del lunes al martes, y la carretera del pueblo",
        "E a estrada que leva à vila foi fechada na noite de segunda para terça, disse o prefeito da cidade",
        "W tym roku rzeka wezbrała o dwa metry w nocy z poniedziałku na wtorek, a droga do wsi jest zamknięta",
        "A s ním přišla voda, která v noci na úterý stoupla o dva metry, a silnice do vesnice je od té doby zavřená",
    ],
)
def test_words_of_one_letter_in_other_languages_stay(told):
    assert body(f"{told}.\n\n{told.split(' ', 2)[2].capitalize()}.").startswith(told)


def test_a_glossarys_letter_stays_above_its_first_entry():
    text = f"{BELOW}\n\nA\naardvarks{TOLD}\nB\nbakers{TOLD}"
    assert f"\nA\naardvarks{TOLD}" in body(text).replace("\n\n", "\n")
