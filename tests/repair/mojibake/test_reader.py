"""How a text is read where pieces of it are doubtful."""

from dataclasses import replace

import pytest

from newsclean.repair.mojibake.reader import Reader
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
    for read, afters in (("über d", ("a", "o")), ("der ", ("Ü",)), ("nicht", ("“",)), ("Regen", ("", "en"))):
        weighed = {after: looks for looks, after in reader.likeliest(read, afters, 9)}
        assert weighed == {after: pytest.approx(reader.looks_so_far(read + after)) for after in afters}


def test_of_many_letters_the_likeliest_alone_are_weighed(reader):
    costs = {letter: reader.looks_so_far("schl" + letter) for letter in "xäqei"}
    assert [letter for _, letter in reader.likeliest("schl", tuple("xäqei"), 2)] == sorted(costs, key=costs.get)[:2]


def test_an_image_stands_only_for_letters_of_the_language(reader):
    assert reader.offer("Ã").letters == ("ß",)
    assert "Æ" not in reader.offer("Ã").capitals


def test_low_quotes_open_in_german(reader):
    costs = dict(reader.mark_costs("â", "sagte: ", "Ja"))
    assert costs["„"] < costs["“"]


def test_a_letter_of_the_language_is_not_strange(reader):
    assert not reader.is_strange("ü", "f", "r")
    assert reader.is_strange("Ã", "f", "r")


def test_what_stands_behind_strewn_marks_tells_of_the_mark_before_them():
    ear = Ear(("en",), frozenset())
    plain = Reader.of("it wasn’t so", "latin_1", ear, proven=True)
    strewn = replace(plain, strewn=frozenset({"â"}))
    costs = [dict(reader.mark_costs("â", "it", "sâ 6PM"))["’"] for reader in (plain, strewn)]
    assert costs[1] < costs[0]
