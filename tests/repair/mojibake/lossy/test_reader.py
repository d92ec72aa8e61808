"""How a text is read where pieces of it are doubtful."""

from dataclasses import replace

import pytest

from newsclean.repair.mojibake.lossy.reader import Reader
from newsclean.repair.words import Ear

TEXT = (
    "Das ist der Text, und die Leute sagen: „Es wird nicht mehr lange dauern, bis der Regen wieder kommt.“ Das war so."
)


@pytest.fixture(name="reader")
def german_reader():
    return Reader.of(TEXT, "latin_1", Ear.of(TEXT), proven=False)


def test_words_of_the_language_look_better_than_their_pieces(reader):
    assert reader.looks("fünf für") < reader.looks("fÃ¼nf fÃ¼r")


def test_what_is_to_come_is_weighed_as_if_it_stood_there(reader):
    for read, letters in (("über d", ("a", "o")), ("der ", ("Ü",))):
        weighed = {letter: looks for looks, letter in reader.likeliest(read, letters)}
        assert weighed == {letter: pytest.approx(reader.looks_so_far(read + letter)) for letter in letters}
    for read, after in (("nicht", "“"), ("Regen", ""), ("Regen", "en")):
        assert reader.looks_with(read, after) == pytest.approx(reader.looks_so_far(read + after))


def test_of_several_letters_the_likeliest_comes_first(reader):
    costs = {letter: reader.looks_so_far("schl" + letter) for letter in "xäqei"}
    assert [letter for _, letter in reader.likeliest("schl", tuple("xäqei"))] == sorted(costs, key=costs.get)


def test_an_image_stands_only_for_letters_of_the_language(reader):
    assert reader.offer("Ã").letters == ("ß",)
    assert "Æ" not in reader.offer("Ã").capitals


def test_low_quotes_open_in_german(reader):
    assert min(reader.fitting_marks("â", "sagte: ", "Ja"))[1] == "„"


def test_of_the_marks_that_part_two_words_the_best_few_are_weighed_and_all_that_join_them(reader):
    marks = [mark for _, mark in reader.fitting_marks("â", "sagte: ", "Ja")]
    assert len(marks) < len(reader.offer("â").marks)
    assert {"", "’", "„"} <= {*marks}
    assert "•" not in marks


def test_a_letter_of_the_language_is_not_strange(reader):
    assert not reader.is_strange("ü", "f", "r")
    assert reader.is_strange("Ã", "f", "r")


def test_what_stands_behind_strewn_marks_tells_of_the_mark_before_them():
    ear = Ear(("en",), "")
    plain = Reader.of("it wasn’t so", "latin_1", ear, proven=True)
    strewn = replace(plain, strewn=frozenset({"â"}))
    costs = [{mark: cost for cost, mark in reader.fitting_marks("â", "it", "sâ 6PM")} for reader in (plain, strewn)]
    assert costs[1]["’"] < costs[0]["’"]
