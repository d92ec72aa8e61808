"""Damage in which bytes were lost."""

import re
from unicodedata import normalize

import pytest

from newsclean.model import apply
from newsclean.repair.mojibake.lossy.recover import recover
from newsclean.repair.text import fix_text

TEXT = "Itâs cold in the hills, and the people donât know when it will be over, said the mayor of the town."


def test_lost_controls_are_found_again_by_the_words():
    assert apply(TEXT, recover(TEXT, ())).startswith("It’s cold")


def test_french_circumflexes_stay():
    assert recover("Le château est âgé, et la pâte du gâteau est là où il a été mis par le pâtissier.", ()) == []


def test_a_fossil_between_spaces_is_nothing_where_such_marks_are_strewn():
    text = "It is âŁthe first â˘step, and the â¤people know⣠that it will ⤠take time, but it is ⢠not far."
    assert apply(text, recover(text, ())) == (
        "It is the first step, and the people know that it will take time, but it is not far."
    )


def test_a_bullet_that_lost_bytes_in_a_text_without_strewn_marks_is_a_bullet():
    text = "The town has done it in three steps:\nâ˘ the road was built,\nâ˘ the people were told,\nand it was good."
    assert apply(text, recover(text, ())) == text.replace("â˘", "•")


@pytest.mark.parametrize(
    "clean",
    [
        "Zahlreiche Gründerväter und ehemalige Mitglieder waren für einen Tag in die Stadt gekommen, um zu hören.",
        "Le maire a dit que la fenêtre de l’école serait réparée après les travaux, et que tout était prêt.",
    ],
)
def test_accents_of_letters_that_were_two_characters_are_found_by_the_words(clean):
    spoilt = re.sub("[\x80-\x9f]", "", normalize("NFD", clean).encode().decode("latin-1"))
    assert normalize("NFC", fix_text(spoilt)) == clean


@pytest.mark.parametrize("text", ["LUNEDÌ ci sarà il sole, COSÌ dice chi lo sa e chi lo vede", "Chị Ì ở nhà"])
def test_a_letter_that_may_be_an_accent_and_is_one_of_its_language_stays(text):
    assert fix_text(text) == text


def test_a_sign_that_may_be_the_rest_of_an_ellipsis_is_none_before_a_word():
    text = "He said that the state had ⌠drawn a blank and was now here with an ⌠interpretation of what had been said."
    assert recover(text, ()) == []


def test_an_apostrophe_does_not_go_as_an_unseen_mark():
    text = "The prosecutorâs office said that the prosecutors and the hackerâs friends didnât know of it."
    assert apply(text, recover(text, ())) == text.replace("â", "’")


def test_a_quotation_of_an_unknown_word_is_closed():
    text = "It wasnât long before the term âJapandiâ design, which they had not known, was in all the papers."
    assert "“Japandi” design" in apply(text, recover(text, ()))


def test_a_dash_whose_quote_was_straightened_is_no_closing_mark():
    text = 'How the room will be usedâ€"will it be a bedroomâ€"is “not clearâ€\x9d, as itâ€™s the owner who decides.'
    assert (
        fix_text(text)
        == "How the room will be used—will it be a bedroom—is “not clear”, as it’s the owner who decides."
    )


def test_a_dash_whose_bytes_became_question_marks_is_no_closing_mark():
    text = "How the room will be usedâ??will it be a bedroomâ??is not clear, as itâ??s the owner who decides. Is it?"
    assert fix_text(text) == text.replace("dâ??", "d—").replace("mâ??", "m—").replace("â??", "’")


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        (
            "La Russie avance sur le front, forçant lâarmée ukrainienne, en difficulté, à perdre du terrain.",
            "La Russie avance sur le front, forçant l’armée ukrainienne, en difficulté, à perdre du terrain.",
        ),
        (
            "As estradas são cortadas. âNão há solução à vistaâ, diz João Conceição, que foi eleito.",
            "As estradas são cortadas. “Não há solução à vista”, diz João Conceição, que foi eleito.",
        ),
    ],
)
def test_in_languages_that_have_the_letter_its_place_tells(damaged, clean):
    assert fix_text(damaged) == clean


@pytest.mark.parametrize("text", ["Ele disse que nâo vai à escola, e a mâe também nâo.", "Bu hâlâ böyle, Allâh bilir."])
def test_the_letter_in_words_stays(text):
    assert fix_text(text) == text


def test_the_codec_with_most_pieces_in_the_text_is_asked_first():
    text = "Skolan berättade om â€en svår händelseâ€ på hösten, och sade att det hade hänt â€flera gångerâ€ förr."
    assert apply(text, recover(text, ("latin_1", "cp1252"))) == text.replace("â€", "”")
