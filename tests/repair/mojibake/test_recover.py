"""Damage in which bytes were lost."""

from newsclean.model import apply
from newsclean.repair.mojibake.recover import recover

TEXT = "Itâs cold in the hills, and the people donât know when it will be over, said the mayor of the town."


def test_lost_controls_are_found_again_by_the_words():
    assert apply(TEXT, recover(TEXT, ())).startswith("It’s cold")


def test_french_circumflexes_stay():
    assert recover("Le château est âgé, et la pâte du gâteau est là où il a été mis par le pâtissier.", ()) == []


def test_cyrillic_words_are_heard_although_their_letters_may_be_pieces_of_windows_1251():
    clean = "Жителите на селото искат повече места в училището, защото децата са сто и седем, а стаите са само шест."
    assert "искат повече места" in apply(clean.replace("с", "Ñ"), recover(clean.replace("с", "Ñ"), ()))


def test_a_fossil_between_spaces_is_nothing_where_such_marks_are_strewn():
    text = "It is âŁthe first â˘step, and the â¤people know⣠that it will ⤠take time, but it is ⢠not far."
    assert apply(text, recover(text, ())) == (
        "It is the first step, and the people know that it will take time, but it is not far."
    )


def test_a_bullet_that_lost_bytes_in_a_text_without_strewn_marks_is_a_bullet():
    text = "The town has done it in three steps:\nâ˘ the road was built,\nâ˘ the people were told,\nand it was good."
    assert apply(text, recover(text, ())) == text.replace("â˘", "•")
