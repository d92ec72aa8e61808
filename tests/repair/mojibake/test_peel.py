"""One layer taken off."""

import pytest

from newsclean.model import apply
from newsclean.repair.mojibake.peel import peel


def test_one_layer_of_two_is_taken_off():
    once = "it’s cold in the café".encode().decode("cp1252")
    twice = once.encode().decode("cp1252")
    assert apply(twice, peel(twice)) == once


def test_only_the_damaged_words_of_a_line_change():
    text = "Müller said itâ€™s naïve"
    assert [change.before for change in peel(text)] == ["â€™"]


def test_letters_beside_quotes_stay():
    assert peel("“Ã” e “Õ” são letras, à côté de ½ £") == []


def test_two_odd_places_do_not_make_clean_cyrillic_a_misreading():
    clean = "Истекло је време, рекао је тек пред крај; терет је препрека.\n" * 20
    assert peel(clean + "╤А ╤А") == []


def test_sister_codecs_are_told_apart_by_the_words():
    text = "Darüber müsse man für alle Fälle früh genug reden"
    damaged = text.encode().decode("iso8859_2")
    assert apply(damaged, peel(damaged)) == text


def test_a_thai_word_of_which_a_few_signs_are_misread_is_read():
    text = "ชาวบ้านเรียกร้องให้ซ่อมถนน"
    damaged = "".join(sign.encode().decode("latin-1") if sign in "้ี่" else sign for sign in text)
    assert apply(damaged, peel(damaged)) == text


def test_an_elision_that_would_be_armenian_in_another_codec_stays():
    text = "à l’égard des réfugiés, à l’été, à l’école; itâ€™s"
    assert apply(text, peel(text)) == "à l’égard des réfugiés, à l’été, à l’école; it’s"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("He moved for ВЈ38million in the summer", "He moved for £38million in the summer"),
        ("Команда из Белграда, ВЈ38, победила", "Команда из Белграда, ВЈ38, победила"),
        ("the word Вј in a list", "the word Вј in a list"),
        ("the ВЈ3 of the Војска", "the ВЈ3 of the Војска"),
    ],
)
def test_pieces_of_a_script_that_a_text_has_nowhere_else_are_read_where_they_hang_on_ascii(text, after):
    assert apply(text, peel(text)) == after


def test_a_lone_control_is_no_mark():
    assert apply("la mostra ÂŤVivaceÂť di Roma", peel("la mostra ÂŤVivaceÂť di Roma")) == "la mostra «Vivace» di Roma"


def test_controls_behind_a_lead_are_of_a_misreading_beneath():
    text = "the house, Ã¢Â€ÂœmineÃ¢Â€Â\x9d"
    assert apply(text, peel(text)) == "the house, â\x80\x9cmineâ\x80\x9d"


def test_of_two_readings_with_the_same_words_the_one_with_fewer_capitals_is_taken():
    assert apply("de ani ĂŽntregi", peel("de ani ĂŽntregi")) == "de ani întregi"


def test_everyday_words_of_cyrillic_are_no_pieces_of_digits_and_rare_signs():
    text = "Если президент скорее прибудет во время саммита правительства, ╤А ╤А ╤А"
    assert [change.after for change in peel(text)] == ["р", "р", "р"]


def test_a_dash_of_code_page_866_is_read_between_words():
    assert [change.after for change in peel("тАФ мост закрыт ╤А ╤А")] == ["—", "р", "р"]


def test_letters_of_text_set_in_type_are_everyday_ones():
    assert [change.after for change in peel("the oï¬ƒcial did ï¬‚y")] == ["ﬃ", "ﬂ"]
