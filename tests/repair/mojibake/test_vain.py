"""What was looked at in vain is not looked at again."""

import re

from newsclean.repair.mojibake import find
from newsclean.repair.mojibake.crossed.letters import cross
from newsclean.repair.mojibake.lossy.resolve import resolve
from newsclean.repair.mojibake.vain import Vain, stretch
from newsclean.repair.words import Ear

TEXT = "It was cold on the day that they left, and it would be so for all the time that they were there, with xÃz."


def test_a_text_in_which_nothing_is_found_is_remembered():
    vain = Vain()
    assert find(TEXT, vain) == []
    assert vain.texts == {TEXT}


def test_a_text_that_was_looked_at_in_vain_is_left():
    text = "They don’t know, itâ€™s late"
    assert find(text) != []
    assert find(text, Vain(texts={text})) == []


def test_a_stretch_that_cannot_be_read_is_remembered_with_what_stands_beside_it():
    vain = Vain()
    ear = Ear.of(TEXT, doubtful=re.compile("Ã"))
    assert resolve(TEXT, "latin_1", ear, proven=False, vain=vain) == []
    assert [each.partition("\n")[2] for each in vain.stretches] == ["h xÃz."]


def test_a_text_that_no_codec_makes_known_words_of_is_tried_once():
    vain = Vain()
    text = "Ξύπνησε ќ and nothing else"
    assert cross(text, 4, vain) == []
    assert vain.uncrossed == {text}
    damaged = "Kyl„n asukkaat ovat vuosia pyyt„neet lis„„ junavuoroja"
    assert cross(damaged) != []
    assert cross(damaged, vain=Vain(uncrossed={damaged})) == []


def test_a_stretch_is_another_where_something_else_stands_beside_it_or_is_asked():
    text = "a xÃz. b xÃz? c xÃz."
    keys = {stretch(text, at, at + 3, asked) for at in (2, 9, 16) for asked in ("latin_1 True", "latin_1 False")}
    assert len(keys) == 6


def test_what_is_asked_once_is_not_asked_again_of_what_became_of_a_text():
    vain = Vain()
    damaged = "この道を直してほしいと村の人は言った".encode().decode("cp932", "replace")
    assert [change.rule for change in find(damaged, vain)] == ["mojibake.cp932"]
    assert vain.begun == {damaged}
    again = find(damaged, Vain(begun={damaged}))
    assert "mojibake.cp932" not in {change.rule for change in again}
